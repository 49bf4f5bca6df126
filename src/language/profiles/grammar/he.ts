import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Hebrew says of time by its commonest verbs; without vowels most other forms are ambiguous. */
export const tenses: Tenses = {
  past: {
    words: words(
      'היה הייתה היתה היו אמר אמרה אמרו הודיע הודיעה הודיעו הגיע הגיעה הגיעו החליט החליטה החליטו הייתי היינו',
    ),
  },
  present: { words: words('הוא היא הם יש אין אומר אומרת צריך צריכה יכול יכולה יכולים') },
  future: { words: words('יהיה תהיה יהיו אהיה נהיה') },
  conditional: { words: words('אם אילו') },
  obligatory: false,
}

/** Hebrew words for persons. */
export const persons: Persons = {
  I: { words: words('אני אותי לי שלי אנוכי') },
  we: { words: words('אנחנו אנו אותנו לנו שלנו') },
  you: { words: words('אתה את אתם אתן אותך לך שלך לכם שלכם') },
  he: { words: words('הוא אותו לו שלו והוא שהוא') },
  she: { words: words('היא אותה לה שלה והיא שהיא') },
  they: { words: words('הם הן אותם להם שלהם והם שהם') },
}
