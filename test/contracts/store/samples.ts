import type { Discrepancy } from '../../../src/model/discrepancy.ts'
import type { LanguageUsed } from '../../../src/model/language.ts'
import type { RenderingInput, StatementInput, Submission } from '../../../src/model/submission.ts'
import type { Outcome } from '../../../src/model/verification.ts'

type Changes = Partial<Omit<Submission, 'statement' | 'rendering'>> & {
  statement?: Partial<StatementInput>
  rendering?: Partial<RenderingInput>
}

/** A submission with only what must be there, and what a test changes. */
export const submission = ({ statement, rendering, ...rest }: Changes = {}): Submission => ({
  statement: { text: 'Nous partirons demain.', ...statement },
  rendering: { text: 'We will leave tomorrow.', ...rendering },
  references: [],
  confidential: false,
  ...rest,
})

/** A submission with everything that can be given. */
export const fullSubmission = submission({
  statement: {
    language: 'fr',
    speaker: 'Aïssa Maïga',
    date: '2024-02-29',
    medium: 'radio',
    sourceUrl: 'https://radio.example/demain',
  },
  rendering: {
    language: 'en',
    outlet: 'The Morning Wire',
    url: 'https://wire.example/1',
    date: '2024-03-01',
    quoteType: 'partial',
    translatedBy: 'staff',
  },
  references: [{ text: 'We shall leave tomorrow.', language: 'en', by: 'desk' }, { text: 'We leave tomorrow.' }],
  confidential: true,
  label: 'constructed',
})

const used = (tag: string): LanguageUsed => ({
  tag,
  confidence: 0.98,
  source: 'detected',
  detected: { tag, confidence: 0.98, candidates: [{ tag, confidence: 0.98 }] },
})

export const discrepancy = (changes: Partial<Discrepancy> = {}): Discrepancy => ({
  check: 'date',
  category: 'date',
  severity: 'critical',
  confidence: 0.93,
  message: '“yesterday” stands for “demain”.',
  original: [{ start: 15, end: 21 }],
  rendering: [{ start: 8, end: 16 }],
  references: [{ reference: 0, spans: [{ start: 15, end: 23 }] }],
  suggestion: 'tomorrow',
  evidence: 'the statement; 1 of 1 references',
  ...changes,
})

export const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  status: 'critical',
  basis: 'machine',
  risk: 0.91,
  summary: 'The day is another one.',
  languages: { original: used('fr'), rendering: used('en') },
  discrepancies: [discrepancy()],
  references: [
    { text: 'We shall leave tomorrow.', language: 'en', by: 'desk', kind: 'supplied', of: 'statement' },
    {
      text: 'Nous partons demain.',
      language: 'fr',
      by: 'google',
      kind: 'machine',
      of: 'rendering',
      engine: 'google',
      version: '9',
      retrievedAt: '2024-03-02T10:00:00.000Z',
    },
  ],
  notices: [{ code: 'language-disagreement', message: 'French was stated.' }],
  method: {
    engine: 'truequote 0.1.0',
    calibration: 'first',
    checks: ['date', 'number'],
    translators: [{ id: 'google', outcome: 'failed', reason: 'No network.' }],
    referencesUsed: 1,
    thresholds: { critical: 0.8 },
    signature: 'ab12',
  },
  ...changes,
})
