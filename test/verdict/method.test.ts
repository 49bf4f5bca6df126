import { expect } from 'chai'
import { signMethod } from '../../src/verdict/method.ts'

const METHOD = {
  engine: 'truequote 1',
  calibration: 'c1',
  checks: ['name', 'number'],
  translators: [],
  referencesUsed: 2,
  thresholds: { minor: 0.5 },
}

describe('the signature of a method', () => {
  it('is the same for the same method', () => expect(signMethod({ ...METHOD })).to.eql(signMethod({ ...METHOD })))
  it('is a SHA-256 in hex', () => expect(signMethod(METHOD).signature).to.match(/^[0-9a-f]{64}$/))
  for (const change of [
    { engine: 'truequote 2' },
    { checks: ['name'] },
    { referencesUsed: 3 },
    { thresholds: { minor: 0.6 } },
  ]) {
    it(`changes with ${Object.keys(change)[0]}`, () =>
      expect(signMethod({ ...METHOD, ...change }).signature).to.not.equal(signMethod(METHOD).signature))
  }
})
