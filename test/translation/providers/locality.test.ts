import { expect } from 'chai'
import { isLoopback } from '../../../src/translation/providers/locality.ts'

describe('translation/providers/locality', () => {
  const HERE = [
    'http://127.0.0.1:5000',
    'http://127.8.9.10',
    'http://[::1]:5000/v1',
    'https://localhost',
    'http://LOCALHOST:1',
    // Other spellings of 127.0.0.1, which the URL standard writes out.
    'http://127.1',
    'http://0x7f.0.0.1',
    'http://2130706433',
    'http://[::ffff:127.0.0.1]',
  ]
  for (const url of HERE) it(`takes ${url} for this machine`, () => expect(isLoopback(new URL(url))).to.equal(true))

  const ELSEWHERE = [
    'http://128.0.0.1',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'http://[::]',
    'http://[::2]',
    'http://[::ffff:8.8.8.8]',
    'http://localhost.',
    'http://localhost.example.org',
    'http://api.localhost',
    'http://127.0.0.1.nip.io',
    'http://127.0.0.1.example.org',
    'http://translate.internal',
    'http://ip6-localhost',
  ]
  for (const url of ELSEWHERE)
    it(`takes ${url} for another machine`, () => expect(isLoopback(new URL(url))).to.equal(false))
})
