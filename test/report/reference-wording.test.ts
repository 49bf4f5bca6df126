import { expect } from 'chai'
import type { Disagreement } from '../../src/model/disagreement.ts'
import type { Reference } from '../../src/model/reference.ts'
import {
  ageWords,
  disagreementLetter,
  disagreementSentence,
  disputedIn,
  referenceSource,
} from '../../src/report/reference-wording.ts'

const reference = (changes: Partial<Reference> = {}): Reference => ({
  text: 'We leave.',
  language: 'en',
  by: 'google',
  kind: 'machine',
  of: 'statement',
  ...changes,
})
const VERIFIED = '2024-06-20T12:00:00.000Z'

describe('referenceSource', () => {
  for (const [changes, source] of [
    [{ kind: 'supplied', by: 'the desk' }, 'supplied by the desk, English'],
    [{ engine: 'google', version: '9' }, 'machine translation: google 9, English'],
    [{ via: ['es', 'ca'] }, 'machine translation: google, through Spanish and Catalan, English'],
    [
      { of: 'rendering', language: 'fr', retrievedAt: '2024-06-17T11:00:00.000Z' },
      'back-translation of the rendering, machine translation: google, French, translated on 2024-06-17, 3 days before this verification',
    ],
    [
      { engine: 'translation memory', version: 'desk.tmx', by: 'A. Cissé', match: 0.869 },
      'translation memory: desk.tmx, made by A. Cissé, of a similar text, 86 % alike, English',
    ],
    [
      { engine: 'translation memory', version: 'desk.tmx', by: 'translation memory' },
      'translation memory: desk.tmx, English',
    ],
    [
      {
        engine: 'translation memory',
        version: 'verification 7',
        by: 'translation memory',
        retrievedAt: '2024-06-17T11:00:00.000Z',
      },
      'translation memory: verification 7, English, supplied on 2024-06-17, 3 days before this verification',
    ],
  ] as const) {
    it(`says ${source}`, () => expect(referenceSource(reference(changes), VERIFIED)).to.equal(source))
  }
})

describe('ageWords', () => {
  for (const [retrievedAt, age] of [
    ['2024-06-20T11:30:00.000Z', ''],
    ['2024-06-20T11:00:00.000Z', '1 hour before this verification'],
    ['2024-06-19T12:00:01.000Z', '23 hours before this verification'],
    ['2024-06-19T12:00:00.000Z', '1 day before this verification'],
    ['2023-06-19T12:00:00.000Z', '367 days before this verification'],
    ['2021-06-19T12:00:00.000Z', '3 years before this verification'],
    ['2025-06-19T12:00:00.000Z', ''],
    ['yesterday', ''],
  ] as const) {
    it(`of ${retrievedAt} is “${age}”`, () => expect(ageWords({ ...reference(), retrievedAt }, VERIFIED)).to.equal(age))
  }
  it('is not told without a date, or without a verification that is kept', () => {
    expect([ageWords(reference(), VERIFIED), ageWords(reference({ retrievedAt: VERIFIED }), null)]).to.deep.equal([
      '',
      '',
    ])
  })
})

describe('disagreements in words', () => {
  const at = (index: number, start: number) => ({ reference: index, spans: [{ start, end: start + 2 }] })
  const disagreement: Disagreement = {
    readings: [
      { text: 'We', references: [at(1, 0)] },
      { text: 'They', references: [at(2, 4)] },
    ],
  }
  const outcome = (of: Reference['of']) => ({
    references: [reference(), reference({ of }), reference({ of })],
    disagreements: [disagreement],
  })

  it('say which text may be ambiguous', () => {
    expect(disagreementSentence(outcome('statement'), disagreement)).to.equal(
      'The references disagree here: “We” / “They”. The statement may be ambiguous there.',
    )
    expect(disagreementSentence(outcome('rendering'), disagreement)).to.equal(
      'The back-translations disagree here: “We” / “They”. The published text may be ambiguous there.',
    )
  })
  it('have their places in each reference', () => {
    expect([0, 1, 2].map((index) => disputedIn(outcome('statement'), index))).to.deep.equal([
      [],
      [{ number: 1, severity: 'neutral', spans: [{ start: 0, end: 2 }] }],
      [{ number: 1, severity: 'neutral', spans: [{ start: 4, end: 6 }] }],
    ])
  })
  it('have letters', () => expect([0, 25, 26, 52].map(disagreementLetter)).to.deep.equal(['a', 'z', 'aa', 'ba']))
})
