import type { Disagreement } from '../model/disagreement.ts'
import { MEMORY_ENGINE, type Reference } from '../model/reference.ts'
import type { Outcome } from '../model/verification.ts'
import { languageName } from './language-name.ts'
import type { Marking } from './segments.ts'

const isRemembered = ({ engine }: Reference): boolean => engine === MEMORY_ENGINE

function originOf(reference: Reference): string {
  const { kind, by, engine = by, version } = reference
  if (kind === 'supplied') return `supplied by ${by}`
  if (!isRemembered(reference)) return `machine translation: ${[engine, version].filter(Boolean).join(' ')}`
  return [`translation memory: ${version}`, by === engine ? '' : `made by ${by}`].filter(Boolean).join(', ')
}

/** `through Spanish and French`, for a machine that went through other languages; empty for a direct translation. */
export const viaWords = ({ via = [] }: Reference): string =>
  via.length === 0 ? '' : `through ${via.map((tag) => languageName(tag)).join(' and ')}`

/** `of a similar text, 86 % alike`; empty for a translation of the text itself. */
export const matchWords = ({ match = 1 }: Reference): string =>
  match < 1 ? `of a similar text, ${Math.floor(match * 100)} % alike` : ''

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const YEAR_MS = 365.25 * DAY_MS

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** How long before a verification a translation was made: `3 days before this verification`; empty for one made for it. */
export function ageWords({ retrievedAt = '' }: Reference, verifiedAt: string | null): string {
  const age = Date.parse(verifiedAt ?? '') - Date.parse(retrievedAt)
  if (Number.isNaN(age) || age < HOUR_MS) return ''
  // Two years are told in years: nobody counts a thousand days.
  const [unit, name] = age < DAY_MS ? [HOUR_MS, 'hour'] : age < 2 * YEAR_MS ? [DAY_MS, 'day'] : [YEAR_MS, 'year']
  return `${counted(Math.floor(age / unit), name)} before this verification`
}

/** What happened at the time that is known: a reference of an earlier verification was supplied then, whenever it was made. */
export const madeVerb = (reference: Reference): string =>
  isRemembered(reference) && reference.version?.startsWith('verification ') ? 'supplied on' : 'translated on'

/** `translated on 2023-09-16, 3 days before this verification`; empty where nobody knows. */
function madeWords(reference: Reference, verifiedAt: string | null): string {
  const [date] = reference.retrievedAt?.split('T') ?? []
  if (!date) return ''
  return [`${madeVerb(reference)} ${date}`, ageWords(reference, verifiedAt)].filter(Boolean).join(', ')
}

/**
 * Where a reference comes from: `supplied by the desk, English`, `back-translation of the rendering, machine translation:
 * google 9, through Spanish, English, translated on 2023-09-16, 3 days before this verification`.
 */
export function referenceSource(reference: Reference, verifiedAt: string | null = null): string {
  const of = reference.of === 'rendering' ? 'back-translation of the rendering' : ''
  const { language } = reference
  const parts = [of, originOf(reference), viaWords(reference), matchWords(reference), languageName(language)]
  return [...parts, madeWords(reference, verifiedAt)].filter(Boolean).join(', ')
}

/** What a disagreement is called: `a`, `b`, … `z`, `aa`. Discrepancies have the numbers. */
export const disagreementLetter = (index: number): string =>
  (index >= 26 ? disagreementLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))

type Disagreeing = Pick<Outcome, 'references' | 'disagreements'>

/** Whether it is the translations back from the rendering that disagree. */
const isBack = ({ references }: Disagreeing, { readings }: Disagreement): boolean =>
  references[readings[0]?.references[0]?.reference ?? -1]?.of === 'rendering'

/** A disagreement in two halves, around the readings that it quotes. */
export const disagreementWords = (outcome: Disagreeing, disagreement: Disagreement): [before: string, after: string] =>
  isBack(outcome, disagreement)
    ? ['The back-translations disagree here: ', 'The published text may be ambiguous there.']
    : ['The references disagree here: ', 'The statement may be ambiguous there.']

/** `The references disagree here: “fired” / “dismissed”. The statement may be ambiguous there.` */
export function disagreementSentence(outcome: Disagreeing, disagreement: Disagreement): string {
  const [before, after] = disagreementWords(outcome, disagreement)
  return `${before}${disagreement.readings.map(({ text }) => `“${text}”`).join(' / ')}. ${after}`
}

/** The places of the disagreements in one reference, numbered from 1. */
export const disputedIn = ({ disagreements = [] }: Disagreeing, reference: number): Marking[] =>
  disagreements.flatMap(({ readings }, index) => {
    const spans = readings.flatMap((reading) =>
      reading.references.filter((one) => one.reference === reference).flatMap((one) => one.spans),
    )
    return spans.length === 0 ? [] : [{ number: index + 1, severity: 'neutral' as const, spans }]
  })
