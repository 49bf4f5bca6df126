import { expect } from 'chai'
import * as truequote from '../src/index.ts'

describe('the library', () => {
  it('exports the comparison, its words and its failures, and nothing by accident', () =>
    expect(Object.keys(truequote).sort()).to.deep.equal([
      'CATEGORIES',
      'Conflict',
      'Failure',
      'GLOSSARY_KINDS',
      'InvalidInput',
      'NotFound',
      'PENALTY',
      'QUOTE_TYPES',
      'SEVERITIES',
      'STATUSES',
      'TranslationFailure',
      'isAlarm',
      'verify',
    ]))
  it('compares without anything else', async () => {
    const outcome = await truequote.verify({ original: 'Nous partons demain.', rendering: 'We leave tomorrow.' })
    expect(truequote.STATUSES).to.include(outcome.status)
  })
})
