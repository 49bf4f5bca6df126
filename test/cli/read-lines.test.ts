import { expect } from 'chai'
import fc from 'fast-check'
import { type Line, readLines } from '../../src/cli/read-lines.ts'

async function lines(chunks: Iterable<Uint8Array>, limit = 1_000): Promise<string[]> {
  const read: string[] = []
  const show = (line: Line) => ('text' in line ? line.text : `(${line.problem})`)
  async function* stream() {
    yield* chunks
  }
  for await (const line of readLines(stream(), limit)) read.push(show(line))
  return read
}

const bytes = (text: string) => [Buffer.from(text)]

describe('readLines', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['nothing', '', []],
    ['line feeds', 'a\nb\n', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['a last line without an end', 'a\nb', ['a', 'b']],
    ['blank lines', '\n a\n  \n\r\n\t\nb\n\n', [' a', 'b']],
    ['a byte order mark', '\uFEFFa\nb', ['a', 'b']],
    ['byte order marks of files joined', '\uFEFFa\n\uFEFFb', ['a', 'b']],
    ['only a byte order mark', '\uFEFF\n', []],
    ['line separators that are no line ends in JSON', 'a\u2028b\u2029c\u0085d', ['a\u2028b\u2029c\u0085d']],
    ['a carriage return inside', 'a\rb\n', ['a\rb']],
  ]
  for (const [name, text, expected] of cases) {
    it(name, async () => expect(await lines(bytes(text))).to.deep.equal(expected))
  }

  it('passes over a line that is too long and goes on', async () =>
    expect(await lines(bytes(`a\n${'x'.repeat(11)}\nb`), 10)).to.deep.equal(['a', '(too-long)', 'b']))
  it('takes a line of just the limit', async () =>
    expect(await lines(bytes('0123456789\n'), 10)).to.deep.equal(['0123456789']))
  it('passes over a last line that is too long', async () =>
    expect(await lines(bytes('x'.repeat(11)), 10)).to.deep.equal(['(too-long)']))
  it('passes over a line that is not UTF-8', async () =>
    expect(await lines([Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a, 0x62])])).to.deep.equal(['a', '(not-utf-8)', 'b']))

  it('holds no more than the limit of an endless line', async () => {
    const chunk = Buffer.alloc(1_000_000, 'x')
    function* endless() {
      for (let count = 0; count < 300; count += 1) yield chunk
      yield Buffer.from('\nb')
    }
    const before = process.memoryUsage().arrayBuffers
    expect(await lines(endless(), 10_000)).to.deep.equal(['(too-long)', 'b'])
    expect(process.memoryUsage().arrayBuffers - before).to.be.lessThan(50_000_000)
  })

  it('reads the same however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\uFEFF', ' ', '"'), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (pieces, size) => {
          const whole = Buffer.from(pieces.join(''))
          const cut = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
            whole.subarray(i * size, (i + 1) * size),
          )
          expect(await lines(cut, 30)).to.deep.equal(await lines([whole], 30))
        },
      ),
      { seed: 11 },
    ))
})
