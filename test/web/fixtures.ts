import type { Category, Discrepancy, Severity } from '../../src/model/discrepancy.ts'
import type { LanguageUsed } from '../../src/model/language.ts'
import type { Reference } from '../../src/model/reference.ts'
import type { Span } from '../../src/model/span.ts'
import type { Status } from '../../src/model/status.ts'
import type { StoredVerification, VerificationSummary } from '../../src/model/stored.ts'
import type { RenderingInput, StatementInput } from '../../src/model/submission.ts'
import type { Outcome } from '../../src/model/verification.ts'

/** A completed verification, as the report page takes it. */
export type Completed = StoredVerification & { readonly outcome: Outcome }

const detected = (tag: string, confidence = 0.99): LanguageUsed => ({
  tag,
  confidence,
  source: 'detected',
  detected: { tag, confidence, candidates: [{ tag, confidence }] },
})

/** The place of some words in a text. @throws when they are not there: a fixture must not drift from its texts. */
export function place(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`)
  return { start, end: start + words.length }
}

interface Difference {
  readonly category: Category
  readonly severity: Severity
  readonly message: string
  readonly original?: readonly string[]
  readonly rendering?: readonly string[]
  readonly suggestion?: string
  readonly confidence?: number
}

interface Recipe {
  readonly id?: string
  readonly status: Exclude<Status, 'pending'>
  readonly summary: string
  readonly risk: number
  readonly statement: StatementInput
  readonly rendering: RenderingInput
  readonly languages: readonly [original: string, rendering: string]
  readonly differences?: readonly Difference[]
  readonly references?: readonly Reference[]
  readonly notices?: Outcome['notices']
  readonly label?: string
  readonly confidential?: boolean
}

/** A verification from what matters about it; places are given by their words. */
export function verification(recipe: Recipe): Completed {
  const { statement, rendering, differences = [], references = [] } = recipe
  const discrepancies = differences.map(
    ({ original = [], rendering: published = [], confidence = 0.93, ...rest }): Discrepancy => ({
      check: rest.category,
      confidence,
      original: original.map((words) => place(statement.text, words)),
      rendering: published.map((words) => place(rendering.text, words)),
      references: [],
      evidence:
        references.length > 0
          ? `the statement; ${references.length} of ${references.length} references`
          : 'the statement',
      ...rest,
    }),
  )
  return {
    id: recipe.id ?? 'v1',
    createdAt: '2026-11-20T09:12:00.000Z',
    completedAt: '2026-11-20T09:12:02.000Z',
    status: recipe.status,
    statement: { ...statement, id: 's1', createdAt: '2026-11-20T09:12:00.000Z' },
    rendering: { ...rendering, id: 'r1', statementId: 's1', createdAt: '2026-11-20T09:12:00.000Z' },
    confidential: recipe.confidential ?? false,
    label: recipe.label ?? null,
    supplied: [],
    attempts: 1,
    rerunOf: null,
    outcome: {
      status: recipe.status,
      basis: 'machine',
      risk: recipe.risk,
      summary: recipe.summary,
      languages: { original: detected(recipe.languages[0]), rendering: detected(recipe.languages[1]) },
      discrepancies,
      references,
      notices: recipe.notices ?? [],
      method: {
        engine: 'truequote 0.1.0',
        calibration: 'fidelity-1',
        checks: ['number', 'date', 'name', 'negation', 'omission', 'addition', 'substitution', 'word-order'],
        translators: [{ id: 'google', outcome: 'failed', reason: 'There is no connection to translate.google.com.' }],
        referencesUsed: references.length,
        thresholds: { minor: 0.5, major: 0.5, critical: 0.5 },
        signature: '3f1c9a52d07be46f8a9c5d1e2b3f4a5968778695a4b3c2d1e0f9a8b7c6d5e4f3',
      },
    },
  }
}

const GOITA =
  'J’ai signé ce jour avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma instituant ' +
  'l’Alliance des États du Sahel (AES) ayant pour objectif d’établir une architecture de défense collective et ' +
  'd’assistance mutuelle au bénéfice de nos populations.'

const said: StatementInput = {
  text: GOITA,
  speaker: 'Assimi Goita',
  date: '2023-09-16',
  medium: 'X',
  sourceUrl: 'https://x.example/GoitaAssimi/1',
}

const references: readonly Reference[] = [
  {
    text:
      'Today I signed, together with the Heads of State of Burkina Faso and Niger, the Liptako-Gourma Charter ' +
      'establishing the Alliance of Sahel States (AES), which aims to set up an architecture of collective defence ' +
      'and mutual assistance for the benefit of our peoples.',
    language: 'en',
    by: 'the desk',
    kind: 'supplied',
    of: 'statement',
  },
  {
    text:
      'I signed today with the Heads of State of Burkina Faso and Niger the Liptako-Gourma Charter establishing the ' +
      'Alliance of Sahel States (AES) with the objective of establishing an architecture of collective defense and ' +
      'mutual assistance for the benefit of our populations.',
    language: 'en',
    by: 'google',
    kind: 'machine',
    of: 'statement',
    engine: 'google-translate',
    version: '9.2.1',
    retrievedAt: '2026-11-17T08:00:00.000Z',
  },
]

/** A rendering that keeps the meaning, with one calque. */
export const faithful = verification({
  status: 'minor',
  summary: 'The rendering keeps the meaning; one wording is awkward.',
  risk: 0.08,
  statement: said,
  rendering: {
    text:
      'I signed today with the Heads of State of Burkina Faso and Niger the Liptako-Gourma Charter establishing the ' +
      'Alliance of Sahel States (AES) with the objective of establishing an architecture of collective defense and ' +
      'assistance mutual for the benefit of our populations,',
    outlet: 'Example Wire',
    date: '2023-09-17',
    url: 'https://wire.example/sahel',
    quoteType: 'direct',
  },
  languages: ['fr', 'en'],
  references,
  differences: [
    {
      category: 'word-order',
      severity: 'minor',
      message: '“assistance mutual” keeps the order of the original; the references have “mutual assistance”.',
      original: ['assistance mutuelle'],
      rendering: ['assistance mutual'],
      suggestion: 'mutual assistance',
      confidence: 0.71,
    },
  ],
})

/** A constructed variant: another country, a dropped part, an added one, a calque. */
export const critical = verification({
  id: 'v2',
  status: 'critical',
  summary: 'The rendering names another country and adds an opponent.',
  risk: 0.97,
  label: 'constructed example',
  statement: said,
  rendering: {
    text:
      'I will sign today with the Heads of State of Burkina Faso and Chad the Liptako-Gourma Charter establishing the ' +
      'Alliance of Sahel States (AES) against France with the objective of establishing an architecture of economic ' +
      'defense for the benefit of our populations,',
    outlet: 'Example Wire',
    date: '2023-09-17',
    quoteType: 'direct',
    translatedBy: 'the outlet',
  },
  languages: ['fr', 'en'],
  references,
  notices: [
    {
      code: 'translator-failed',
      message: 'The translator google could not be reached; the verdict rests on 2 references.',
    },
  ],
  differences: [
    {
      category: 'name',
      severity: 'critical',
      message: '“Niger” is rendered as “Chad”: another country.',
      original: ['Niger'],
      rendering: ['Chad'],
      suggestion: 'Niger',
      confidence: 0.98,
    },
    {
      category: 'addition',
      severity: 'critical',
      message: '“against France” stands in the rendering and nowhere in the statement.',
      rendering: ['against France'],
    },
    {
      category: 'omission',
      severity: 'major',
      message: '“et d’assistance mutuelle” is left out without a mark.',
      original: ['et d’assistance mutuelle'],
      rendering: [],
      suggestion: 'and mutual assistance',
    },
    {
      category: 'tense',
      severity: 'major',
      message: '“J’ai signé” has happened; “will sign” is still to come.',
      original: ['J’ai signé'],
      rendering: ['will sign'],
      suggestion: 'I signed',
    },
    {
      category: 'mistranslation',
      severity: 'major',
      message: '“collective” is rendered as “economic”.',
      original: ['défense collective', 'collective'],
      rendering: ['economic'],
      suggestion: 'collective',
    },
  ],
})

/** From a language written right to left, by a name that is. */
export const arabic = verification({
  id: 'v3',
  status: 'major',
  summary: 'A qualifier is lost and a number is changed.',
  risk: 0.88,
  statement: {
    text: 'لن نوقّع على الاتفاق قبل انسحاب جميع القوات الأجنبية من أراضينا خلال ٣٠ يوماً، وهذا موقف لا رجعة فيه.',
    speaker: 'ناطق باسم الحكومة',
    date: '2024-02-03',
    medium: 'مؤتمر صحفي',
  },
  rendering: {
    text: 'We will not sign the agreement before the withdrawal of foreign forces from our territory within 13 days, and this position is final.',
    outlet: 'Example Daily',
    date: '2024-02-04',
    quoteType: 'direct',
  },
  languages: ['ar', 'en'],
  references: [],
  notices: [
    {
      code: 'no-references',
      message: 'There was no reference translation; only what both texts show by themselves is compared.',
    },
  ],
  differences: [
    {
      category: 'number',
      severity: 'critical',
      message: '“٣٠ يوماً” (30 days) is rendered as “13 days”.',
      original: ['٣٠ يوماً'],
      rendering: ['13 days'],
      suggestion: '30 days',
    },
    {
      category: 'omission',
      severity: 'major',
      message: '“جميع” (all) is left out.',
      original: ['جميع'],
      rendering: [],
    },
  ],
})

/** From a script without spaces. */
export const japanese = verification({
  id: 'v4',
  status: 'critical',
  summary: 'The rendering turns a denial into an affirmation.',
  risk: 0.95,
  statement: {
    text: '政府は来年度の増税を検討していない。国民の負担をこれ以上増やすことはできないからだ。',
    speaker: '官房長官',
    date: '2025-10-02',
    medium: '記者会見',
  },
  rendering: {
    text: 'The government is considering a tax increase for the next fiscal year. The burden on the people cannot be increased any further.',
    outlet: 'Example Times',
    date: '2025-10-03',
    quoteType: 'direct',
  },
  languages: ['ja', 'en'],
  confidential: true,
  differences: [
    {
      category: 'negation',
      severity: 'critical',
      message: '“検討していない” denies; “is considering” affirms.',
      original: ['検討していない'],
      rendering: ['is considering'],
      suggestion: 'is not considering',
    },
    {
      category: 'omission',
      severity: 'minor',
      message: '“から” gives a reason; the rendering leaves the two sentences side by side.',
      original: ['からだ'],
      rendering: ['The burden'],
      confidence: 0.55,
    },
  ],
})

/** Nothing to compare with. */
export const undetermined = verification({
  id: 'v5',
  status: 'undetermined',
  summary: 'There is too little evidence to say whether the meaning is kept.',
  risk: 0.41,
  statement: { text: GOITA },
  rendering: { text: 'Goita talked about the new alliance.', quoteType: 'indirect' },
  languages: ['fr', 'en'],
})

/** Marks inside one another, across one another, and at a place of no length. */
export const overlapping: Completed = {
  ...faithful,
  outcome: {
    ...faithful.outcome,
    discrepancies: [
      { start: 2, end: 20, severity: 'critical' as const },
      { start: 9, end: 14, severity: 'minor' as const },
      { start: 12, end: 30, severity: 'major' as const },
      { start: 40, end: 40, severity: 'major' as const },
    ].map(({ start, end, severity }) => ({
      check: 'omission',
      category: 'omission',
      severity,
      confidence: 0.9,
      message: 'Something differs here.',
      original: [{ start, end }],
      rendering: [{ start, end }],
      references: [],
      evidence: 'the statement',
    })),
  },
}

/** A verification before its outcome. */
export const pending: StoredVerification = {
  ...faithful,
  id: 'v6',
  status: 'pending',
  outcome: null,
  completedAt: null,
}

/** A line of the list for a verification. */
export const summaryOf = (each: StoredVerification): VerificationSummary => ({
  id: each.id,
  createdAt: each.createdAt,
  status: each.status,
  risk: each.outcome?.risk ?? null,
  summary: each.outcome?.summary ?? null,
  original: each.statement.text.slice(0, 200),
  rendering: each.rendering.text.slice(0, 200),
  languages: {
    original: each.outcome?.languages.original.tag ?? 'und',
    rendering: each.outcome?.languages.rendering.tag ?? 'und',
  },
  speaker: each.statement.speaker ?? null,
  outlet: each.rendering.outlet ?? null,
  label: each.label,
  discrepancies: each.outcome?.discrepancies.length ?? 0,
})
