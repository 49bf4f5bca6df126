import type { Severity } from '../model/discrepancy.ts'
import type { LanguageUsed } from '../model/language.ts'
import { baseTag } from '../model/language-tag.ts'
import type { QuoteType } from '../model/pair.ts'
import type { Status } from '../model/status.ts'
import type { RenderingInput, StatementInput } from '../model/submission.ts'
import type { Method, TranslatorReport } from '../model/verification.ts'
import { languageName } from './language-name.ts'

/** What each status means for the quote, in one sentence. */
export const STATUS_MEANING: Readonly<Record<Status, string>> = {
  pending: 'The comparison has not been made yet.',
  faithful: 'The rendering says what the speaker said.',
  minor: 'A shade is lost; the meaning is kept.',
  major: 'Part of the meaning is changed.',
  critical: 'The meaning is reversed, invented, or about another person, thing or number.',
  unrelated: 'The rendering is not a translation of this statement.',
  undetermined: 'There is too little evidence to say; somebody who reads both languages must look.',
}

/** The shape that stands for a severity where there is no colour, the same in every report. */
export const SEVERITY_SHAPE: Readonly<Record<Severity, string>> = {
  neutral: '·',
  minor: '┄',
  major: '━',
  critical: '■',
}

const QUOTE_TYPE_NAME: Readonly<Record<QuoteType, string>> = {
  direct: 'direct quote',
  partial: 'partial quote',
  indirect: 'indirect quote',
}

export const quoteTypeName = (type: QuoteType | undefined): string => QUOTE_TYPE_NAME[type ?? 'direct']

/** What a person stated, and what the text reads as where that is something else. */
function stated({ tag, detected }: LanguageUsed): string {
  const other = detected.tag === 'und' || baseTag(detected.tag) === baseTag(tag) ? undefined : detected
  return other
    ? `${languageName(tag)} (stated; reads as ${languageName(other.tag)}, ${other.confidence.toFixed(2)})`
    : `${languageName(tag)} (stated)`
}

/** `French (detected, 0.99)`, `French (stated)`, `French (stated; reads as Spanish, 0.97)`. */
export const languageUsed = (used: LanguageUsed): string =>
  used.source === 'stated' ? stated(used) : `${languageName(used.tag)} (detected, ${used.confidence.toFixed(2)})`

/** `Assimi Goita, X, 2023-09-16`; empty when nothing is known. */
export const statementSource = ({ speaker, medium, date }: StatementInput): string =>
  [speaker, medium, date].filter(Boolean).join(', ')

export const renderingSource = ({ outlet, date, translatedBy }: RenderingInput): string =>
  [outlet, date, translatedBy && `translated by ${translatedBy}`].filter(Boolean).join(', ')

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** `no reference`, `2 references`, `1 reference and 1 back-translation of the rendering`. */
export function referencesUsed({ referencesUsed: references, backTranslationsUsed: back = 0 }: Method): string {
  const parts = [
    references ? counted(references, 'reference') : '',
    back ? `${counted(back, 'back-translation')} of the rendering` : '',
  ]
  return parts.filter(Boolean).join(' and ') || 'no reference'
}

/** Which of its two translations a translator is reported for: `google`, `google, back-translation`. */
export const translatorAsked = ({ id, of }: TranslatorReport): string =>
  of === 'rendering' ? `${id}, back-translation` : id
