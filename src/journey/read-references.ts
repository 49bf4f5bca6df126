import { resolveLanguage } from '../language/resolve.ts'
import { sameLanguage } from '../language/tag.ts'
import type { LanguageUsed } from '../model/language.ts'
import type { Reference, SuppliedReference } from '../model/reference.ts'

export interface Languages {
  readonly original: LanguageUsed
  readonly rendering: LanguageUsed
}

/**
 * What was translated, by the language it was translated into: what stands in the statement's language and not in the
 * rendering's is a back-translation. Anything else is taken for a translation of the statement.
 */
const translatedFrom = (language: string, { original, rendering }: Languages): Reference['of'] =>
  sameLanguage(language, original.tag) && !sameLanguage(language, rendering.tag) ? 'rendering' : 'statement'

/** The references that came with a pair, with their language, maker and direction. */
export const readReferences = (supplied: readonly SuppliedReference[], languages: Languages): Reference[] =>
  supplied.map(({ text, language: stated, by }): Reference => {
    const language = resolveLanguage(text, stated).tag
    return { text, language, by: by ?? 'the submitter', kind: 'supplied', of: translatedFrom(language, languages) }
  })

/**
 * Whether a reference is in the language of the text it is to be compared with. One whose language cannot be told is most
 * likely short, and was supplied to be used.
 */
export const isComparable = ({ of, language }: Reference, { original, rendering }: Languages): boolean =>
  of === 'rendering'
    ? sameLanguage(language, original.tag)
    : language === 'und' || sameLanguage(language, rendering.tag)

/** Whether it translates another text than the one in question, which is merely similar: to look at, and no vote. */
export const isOfSimilarText = ({ match = 1 }: Reference): boolean => match < 1
