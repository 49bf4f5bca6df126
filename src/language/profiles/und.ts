import type { LanguageProfile } from '../profile.ts'

/** What can be said of a language that is not known: nothing but punctuation. */
export const profile: LanguageProfile = {
  tag: 'und',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ['«', '»'],
    ['「', '」'],
    ["'", "'"],
  ],
  abbreviations: [],
  question: { words: [], patterns: ['[?？؟¿՞፧⁇‽]'] },
  functionWords: [],
  marksGender: false,
}
