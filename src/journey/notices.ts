import { profileOf } from '../language/profiles/index.ts'
import { languagesDisagree } from '../language/resolve.ts'
import { foreignPassages } from '../language/segments.ts'
import { languageName, sameLanguage } from '../language/tag.ts'
import type { Reference } from '../model/reference.ts'
import type { Notice, TranslatorReport } from '../model/verification.ts'
import { isComparable, type Languages } from './read-references.ts'

/** What is compared without references, and what is not where nothing is known of how the statement's language denies. */
function withoutReferences({ original }: Languages, references: readonly Reference[]): Notice {
  const knows = profileOf(original.tag).negation !== undefined
  const language = original.tag === 'und' ? 'the language of the statement' : languageName(original.tag)
  const unknown = knows
    ? ''
    : ` Negations were not compared: how ${language} denies is not known here, so look for a lost or added “not” yourself.`
  const why =
    references.length === 0
      ? 'No independent translation was at hand'
      : 'No reference counts as an independent translation of this text, as said beside each'
  return {
    code: 'no-references',
    message: `${why}: only what the two texts show themselves was compared (numbers, names, dates,${knows ? ' negations,' : ''} questions, untranslated words, and other words as far as a dictionary knows them).${unknown} Add a reference translation for a full comparison.`,
  }
}

function isSwapped({ original, rendering }: Languages): boolean {
  return (
    languagesDisagree(original) &&
    languagesDisagree(rendering) &&
    sameLanguage(original.tag, rendering.detected.tag) &&
    sameLanguage(rendering.tag, original.detected.tag)
  )
}

function languageNotices(languages: Languages): Notice[] {
  const { original, rendering } = languages
  const notices: Notice[] = []
  const sides = [
    ['original', original],
    ['rendering', rendering],
  ] as const
  if (isSwapped(languages)) {
    notices.push({
      code: 'swapped',
      message: `The two texts seem to be swapped: the original reads as ${languageName(original.detected.tag)} and the rendering as ${languageName(rendering.detected.tag)}. Exchange them and verify again.`,
    })
  } else {
    for (const [name, used] of sides.filter(([, side]) => languagesDisagree(side))) {
      notices.push({
        code: 'language-disagreement',
        message: `The ${name} is taken as ${languageName(used.tag)}, as stated, but reads as ${languageName(used.detected.tag)} (${used.detected.confidence.toFixed(2)}). Correct the language if that was a slip.`,
      })
    }
  }
  for (const [name] of sides.filter(([, side]) => side.tag === 'und')) {
    notices.push({
      code: 'language-undetermined',
      message: `The language of the ${name} could not be told from its text. State it, and verify again: less can be checked without it.`,
    })
  }
  if (sameLanguage(original.tag, rendering.tag)) {
    notices.push({
      code: 'same-language',
      message: `Both texts are in ${languageName(original.tag)}, so there is nothing translated to verify. If one of them was pasted twice or its language is wrong, correct it.`,
    })
  }
  return notices
}

/** Enough of a foreign passage to find it by, in UTF-16 code units. */
const SHOWN = 80
/** Where more of a text is foreign, its own language is in doubt and not the passage. */
const MOST_FOREIGN = 0.7

/** A statement that quotes another language: what is said there was not translated by the one who rendered the rest. */
function mixedNotices(statement: string, { original, rendering }: Languages): Notice[] {
  if (languagesDisagree(original)) return []
  const passages = foreignPassages(statement, original.tag)
  // All of it in another language is not a mixture but a wrong language.
  const foreign = passages.reduce((sum, { start, end }) => sum + end - start, 0)
  const [first] = passages
  if (!first || foreign > MOST_FOREIGN * statement.length) return []
  const text = statement.slice(first.start, first.end)
  const shown = text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text
  const advice = sameLanguage(first.tag, rendering.tag)
    ? 'That is the language of the rendering, where it should stand in the same words; look at that part yourself.'
    : `It was compared as if it were ${languageName(original.tag)}; look at that part yourself.`
  return [
    {
      code: 'language-mixed',
      message: `Part of the original is in ${languageName(first.tag)}: “${shown}”. ${advice}`,
    },
  ]
}

/** What a reference is good for, and why this one is not. */
function notUsed({ by, language }: Reference, { original, rendering }: Languages): Notice {
  const back = sameLanguage(original.tag, rendering.tag)
    ? ''
    : ` nor, as a back-translation would be, in ${languageName(original.tag)} as the statement`
  return {
    code: 'reference-not-used',
    message: `The reference by ${by} is in ${languageName(language)}, not in ${languageName(rendering.tag)} as the rendering${back}, and was not compared.`,
  }
}

/** Word for word the statement: as likely a copy of it as a translation of the rendering, which it would then not prove. */
const copied = ({ by }: Reference): Notice => ({
  code: 'back-translation-identical',
  message: `The back-translation by ${by} is the statement word for word. If it was copied from the statement and not translated from the rendering, it proves nothing: take it out, and verify again.`,
})

/** Reasons that are the rule, which the method says: enough others were asked, or a memory does not know the text. */
const EXPECTED = new Set(['surplus', 'no-match'])

/** What the reader must know about a comparison besides its discrepancies. */
export function noticesOf(
  { original, languages }: { readonly original: string; readonly languages: Languages },
  references: readonly Reference[],
  reports: readonly TranslatorReport[],
): Notice[] {
  const used = references.filter(({ unused }) => unused === undefined)
  const foreign = references
    .filter((reference) => !isComparable(reference, languages))
    .map((one) => notUsed(one, languages))
  const copies = used
    .filter(({ of, kind, text }) => of === 'rendering' && kind === 'supplied' && text.trim() === original.trim())
    .map(copied)
  const reasons = new Set<string>()
  const translators = reports.flatMap(({ id, outcome, reason, code }): Notice[] => {
    const message = reason ?? `There is no translation by ${id}.`
    if ((outcome !== 'failed' && outcome !== 'skipped') || EXPECTED.has(code ?? '')) return []
    // Asked for both directions, a translator often has one reason for both.
    if (reasons.has(message)) return []
    reasons.add(message)
    return [{ code: `translator-${outcome}`, message }]
  })
  return [
    ...languageNotices(languages),
    ...mixedNotices(original, languages),
    ...foreign,
    ...copies,
    ...translators,
    ...(used.length === 0 ? [withoutReferences(languages, references)] : []),
  ]
}

/** Says of a reference why it is listed and not compared. */
export const noticeOfUnsound = ({ by }: Reference): Notice => ({
  code: 'reference-not-used',
  message: `The reference by ${by} repeats itself or has hardly a word in common with the rendering and the other references, as when a machine translator loses its way, and was not compared.`,
})

/** The notice that makes a comparison pointless: swapped texts, or one language on both sides with nothing to go by. */
export function obstacleAmong(notices: readonly Notice[], used: number): Notice | undefined {
  return notices.find(({ code }) => code === 'swapped' || (code === 'same-language' && used === 0))
}
