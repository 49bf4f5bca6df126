import { languagesDisagree } from '../language/resolve.ts'
import { languageName, sameLanguage } from '../language/tag.ts'
import type { LanguageUsed } from '../model/language.ts'
import type { Reference } from '../model/reference.ts'
import type { Notice, TranslatorReport } from '../model/verification.ts'

export interface Languages {
  readonly original: LanguageUsed
  readonly rendering: LanguageUsed
}

const NO_REFERENCES: Notice = {
  code: 'no-references',
  message:
    'No independent translation was at hand: only numbers, names, dates, negations, questions and untranslated words were compared with the statement itself. Add a reference translation for a full comparison.',
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

/** What the reader must know about a comparison besides its discrepancies. `used` counts the references compared. */
export function noticesOf(
  languages: Languages,
  references: readonly Reference[],
  used: number,
  reports: readonly TranslatorReport[],
): Notice[] {
  const target = languages.rendering.tag
  const foreign = references
    .filter(({ language }) => language !== 'und' && !sameLanguage(language, target))
    .map(({ by, language }) => ({
      code: 'reference-not-used',
      message: `The reference by ${by} is in ${languageName(language)}, not in ${languageName(target)} as the rendering, and was not compared.`,
    }))
  const translators = reports
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'skipped')
    .map(({ id, outcome, reason }) => ({
      code: `translator-${outcome}`,
      message: reason ?? `There is no translation by ${id}.`,
    }))
  return [...languageNotices(languages), ...foreign, ...translators, ...(used === 0 ? [NO_REFERENCES] : [])]
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
