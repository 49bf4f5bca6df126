const names = new Intl.DisplayNames(['en'], { type: 'language', languageDisplay: 'standard' })

/** What a reader calls a language: “French” for `fr`; the tag itself where no name is known. */
export function languageName(tag: string): string {
  if (tag === 'und' || tag === '') return 'language unknown'
  try {
    return names.of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** Writing direction of a language; `auto` leaves it to the text where the language is unknown. */
export function direction(tag: string): 'ltr' | 'rtl' | 'auto' {
  if (tag === 'und' || tag === '') return 'auto'
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch (error) {
    if (error instanceof RangeError) return 'auto'
    throw error
  }
}

/** `lang` and `dir` of an element that holds a text in this language. An empty `lang` says: unknown. */
export const inLanguage = (tag: string): { lang: string; dir: 'ltr' | 'rtl' | 'auto' } => ({
  lang: tag === 'und' ? '' : tag,
  dir: direction(tag),
})
