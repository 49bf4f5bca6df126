import { baseTag, namesOfLanguage } from '../model/language-tag.ts'

/** A BCP 47 tag in its canonical case and form, or null for a text that is not a tag. */
export function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The subtags under which rows of the language of a tag may stand: `no`, `nb` and `nn` are one. */
export const sameBaseTags = (tag: string): readonly string[] => namesOfLanguage(baseTag(tag))
