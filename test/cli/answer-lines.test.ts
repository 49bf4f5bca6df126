import { Readable, Writable } from 'node:stream'
import { expect } from 'chai'
import { type AnswerLine, answerLines, idOf } from '../../src/cli/answer-lines.ts'
import { Failure } from '../../src/model/failure.ts'
import { answers, keeping } from './command-line.ts'

const echo: AnswerLine = async (text) => ({ id: JSON.parse(text).id })

function streams(input: string, output: Writable = keeping().stream) {
  const errors = keeping()
  return {
    input: Readable.from([Buffer.from(input)], { objectMode: false }),
    output,
    errors: errors.stream,
    told: errors.text,
  }
}

describe('answerLines', () => {
  it('answers in the order of the lines, also when later ones are quicker', async () => {
    const out = keeping()
    const pauses = [3, 2, 1]
    await answerLines(streams('{"id":1}\n{"id":2}\n{"id":3}', out.stream), 100, async (text) => {
      for (let turns = pauses.shift() ?? 0; turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve))
      return echo(text)
    })
    expect(answers(out.text())).to.deep.equal([{ id: 1 }, { id: 2 }, { id: 3 }])
  })

  it('answers what it throws on purpose, and goes on', async () => {
    const out = keeping()
    const own = await answerLines(streams('{"id":"a"}\n{"id":"b"}', out.stream), 100, async (text) => {
      if (text.includes('a')) throw new Failure('too-odd', 'The pair is odd.')
      return echo(text)
    })
    expect(answers(out.text())).to.deep.equal([
      { id: 'a', error: { code: 'too-odd', message: 'The pair is odd.' } },
      { id: 'b' },
    ])
    expect(own).to.equal(0)
  })

  it('answers its own failures without their inside, counts them and tells the error output', async () => {
    const out = keeping()
    const all = streams('{"id":7}\n{"id":8}', out.stream)
    const own = await answerLines(all, 100, async (text) => {
      if (text.includes('7')) throw new TypeError('inside')
      return echo(text)
    })
    const [failed, fine] = answers(out.text())
    expect([failed.id, failed.error.code, fine.id, own]).to.deep.equal([7, 'internal-error', 8, 1])
    expect(failed.error.message).not.to.contain('inside')
    expect(all.told()).to.contain('TypeError: inside')
  })

  it('answers a line that is too long with its limit', async () => {
    const out = keeping()
    await answerLines(streams(`${'x'.repeat(50)}\n{"id":1}`, out.stream), 20, echo)
    const [long, fine] = answers(out.text())
    expect([long.id, long.error.code, fine]).to.deep.equal([null, 'too-long', { id: 1 }])
    expect(long.error.message).to.contain('20 bytes')
  })

  it('reads no further while nobody takes the answers', async () => {
    let release = () => {}
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        release = done
      },
    })
    let answered = 0
    const running = answerLines(streams('{"id":1}\n{"id":2}\n{"id":3}', slow), 100, async (text) => {
      answered += 1
      return echo(text)
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(answered).to.equal(1)
    while (answered < 3) {
      release()
      await new Promise((resolve) => setImmediate(resolve))
    }
    release()
    expect(await running).to.equal(0)
  })

  it('ends quietly when the reader closes the pipe', async () => {
    const closing = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    let answered = 0
    await answerLines(streams('{"id":1}\n'.repeat(1_000), closing), 100, async (text) => {
      answered += 1
      await new Promise((resolve) => setImmediate(resolve))
      return echo(text)
    })
    expect(answered).to.be.lessThan(10)
  })

  it('throws when the output fails for another reason', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
      },
    })
    const running = answerLines(streams('{"id":1}\n'.repeat(10), full), 100, async (text) => {
      await new Promise((resolve) => setImmediate(resolve))
      return echo(text)
    })
    expect(
      await running.then(
        () => 'ended',
        (error: Error) => error.message,
      ),
    ).to.equal('no space left')
  })
})

describe('idOf', () => {
  for (const [line, id] of [
    ['{"id":1}', 1],
    ['{"id":"a"}', 'a'],
    ['{"id":null}', null],
    ['{"id":{}}', null],
    ['{}', null],
    ['[]', null],
    ['null', null],
    ['{"id":1', null],
  ] as const) {
    it(`${line} has ${JSON.stringify(id)}`, () => expect(idOf(line)).to.equal(id))
  }
})
