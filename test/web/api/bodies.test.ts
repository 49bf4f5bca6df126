import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { pairLimit } from '../../../src/web/api/json-body.ts'
import { PAIR, type TestServer, testServer } from '../test-server.ts'

const PATH = '/api/v1/verifications'

describe('bodies that cannot be read', () => {
  let server: TestServer
  before(async () => {
    server = await testServer()
  })
  after(() => server.close())

  const refuses = (what: string, status: number, body: string | Uint8Array, detail: RegExp, headers = {}) =>
    it(`answers ${status} to ${what}`, async () => {
      const response = await server.post(PATH, body, headers)
      expect(response.status).to.equal(status)
      expect(response.headers.get('Content-Type')).to.match(/^application\/problem\+json/)
      const problem = await response.json()
      expect(problem.detail).to.match(detail)
      expect(JSON.stringify(problem)).not.to.match(/node_modules|\bat .*\.ts:/)
    })

  refuses('an empty body', 400, '', /empty/)
  refuses('white space', 400, ' \n ', /empty/)
  refuses('JSON that breaks off', 400, '{"statement":', /Unexpected end/)
  refuses('a comma too many', 400, '{"statement":{"text":"a"},}', /position 26 \(line 1 column 27\)/)
  refuses('an unquoted word', 400, '{"statement":\n x}', /“x” at position 15 \(line 2 column 2\)/)
  refuses('an unquoted word in much JSON', 400, `{"a":[${'1,'.repeat(5_000)}x]}`, /“x” at position 10006/)
  refuses('a raw control character in a string', 400, '{"a":"\u0001"}', /position 6/)
  refuses('another format', 400, '<xml/>', /“<” at position 0/)
  refuses('bytes that are no UTF-8', 400, Buffer.from('{"a":"caf\xe9"}', 'latin1'), /UTF-8 \(byte 9 of 12\)/)
  refuses('half of a UTF-8 sequence at the end', 400, Buffer.from([0x22, 0xe2, 0x82]), /UTF-8 \(byte 1 of 3\)/)
  refuses('UTF-16', 400, Buffer.from('\uFEFF{}', 'utf16le'), /UTF-8 \(byte 0/)
  refuses('another content type', 415, '{}', /“text\/plain”.*application\/json/, { 'Content-Type': 'text/plain' })
  refuses('a form', 415, 'a=b', /urlencoded/, { 'Content-Type': 'application/x-www-form-urlencoded' })
  refuses('another charset', 415, '{}', /UTF-8/, { 'Content-Type': 'application/json; charset=latin1' })
  refuses('an encoding nobody knows', 415, '{}', /gzip/, { 'Content-Encoding': 'rot13' })
  refuses('bytes that are not the gzip they claim', 400, '{}', /could not be read/, { 'Content-Encoding': 'gzip' })
  refuses('10 MB', 413, `"${'x'.repeat(10_000_000)}"`, /7,265,536 bytes/)
  refuses('a small body that unpacks to 100 MB', 413, gzipSync(Buffer.alloc(100_000_000, 32)), /7,265,536/, {
    'Content-Encoding': 'gzip',
  })
  refuses('a hundred thousand brackets', 422, '['.repeat(100_000) + ']'.repeat(100_000), /list/)

  const takes = (what: string, body: string | Uint8Array, headers = {}) =>
    it(`takes ${what}`, async () => {
      expect((await server.post(PATH, body, headers)).status).to.equal(201)
    })

  takes('a charset of UTF-8', JSON.stringify(PAIR), { 'Content-Type': 'application/json; charset="UTF-8"' })
  takes('a byte order mark', `\uFEFF${JSON.stringify(PAIR)}`)
  takes('gzip', gzipSync(JSON.stringify(PAIR)), { 'Content-Encoding': 'gzip' })
  takes(
    'the same key twice in an object, the last one counting',
    '{"statement":{"text":"a"},"rendering":{"text":""},"rendering":{"text":"b"}}',
  )

  it('takes every text at its longest, written in the longest way', async () => {
    const small = await testServer({ environment: { TRUEQUOTE_MAX_TEXT: '1000', TRUEQUOTE_MAX_REFERENCES: '2' } })
    try {
      const text = '\\u4e2d'.repeat(1_000)
      const item = `{"text":"${text}"}`
      const body = `{"statement":${item},"rendering":${item},"references":[${item},${item}]}`
      expect(body.length).to.be.below(pairLimit({ maxText: 1_000, maxReferences: 2 }))
      expect((await small.post(PATH, body)).status).to.equal(201)
    } finally {
      await small.close()
    }
  })

  it('does not touch any prototype', async () => {
    const body =
      '{"statement":{"text":"a","__proto__":{"speaker":"x"}},"rendering":{"text":"b"},"constructor":{"prototype":{"polluted":1}}}'
    const response = await server.post(PATH, body)
    expect(response.status).to.equal(422)
    const { errors } = await response.json()
    expect(errors.map(({ field }: { field: string }) => field)).to.have.members(['statement.__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined)
  })

  it('survives a client that goes away in the middle of its body', async () => {
    const { port } = new URL(server.url)
    const client = request({
      port,
      host: '127.0.0.1',
      path: PATH,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': '1000' },
    })
    client.on('error', () => {})
    const closed = new Promise((resolve) => client.once('close', resolve))
    client.write('{"statement":', () => client.destroy())
    await closed
    expect((await server.get('/healthz')).status).to.equal(200)
    expect((await server.get(PATH)).status).to.equal(200)
  })

  it('answers what is no HTTP with 400 and goes on', async () => {
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.end('NONSENSE\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).to.match(/^HTTP\/1\.1 400/)
    expect((await server.get('/healthz')).status).to.equal(200)
  })
})
