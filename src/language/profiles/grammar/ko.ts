import type { Persons, Tenses } from '../../grammar.ts'

// Hangul syllables by the consonant they end with, from the layout of Unicode: 28 finals to a syllable.
const FIRST = 0xac00
const LAST = 0xd7a3
const FINALS = 28
const endingWith = (final: number, except = ''): string =>
  Array.from({ length: LAST - FIRST + 1 }, (_, i) => i)
    .filter((i) => i % FINALS === final)
    .map((i) => String.fromCodePoint(FIRST + i))
    .filter((syllable) => !except.includes(syllable))
    .join('')
const N = 4
const L = 8
const SS = 20
const PAST = `[${endingWith(SS, '있겠')}]|있었|없었`
const FUTURE = `[${endingWith(L)}]`
const PRESENT = `[${endingWith(N)}]`

/** What Korean verbs show of their time. */
export const tenses: Tenses = {
  past: { patterns: [`(?:${PAST})(?=다|습|고|던|는|지|으|기|을|어|네|음)`] },
  present: {
    patterns: [
      `(?:${PRESENT})다(?=[.。!?"”'’]|고|며|는|$)`,
      '(?:있|없|이)다(?=[.。!?"”]|고|며|$)',
      '(?:니다|에요|예요|어요|아요|해요)(?=[.!?"”]|$)(?<!었습니다|았습니다|했습니다|였습니다|됐습니다)',
    ],
  },
  future: {
    patterns: [
      `${FUTURE} ?(?:것|예정|계획|전망|방침|게요|까)`,
      '겠(?=[다습어고지으])',
      '예정|내년|내일|다음 ?(?:달|주|해)|앞으로|향후',
    ],
  },
  conditional: { patterns: ['(?:[으다라]면|려면)'] },
  progressive: { patterns: ['고 ?있[다는었습으지던어]|중(?=이다|이며|인|입니다)'] },
  obligatory: true,
  marksProgressive: true,
}

/** Korean words for persons. */
export const persons: Persons = {
  I: {
    words: ['나', '나는', '내가', '나의', '나를', '나도', '내', '저는', '제가', '저의', '제', '저도', '나에게', '저를'],
  },
  we: { words: ['우리', '우리는', '우리가', '우리의', '우리를', '우리도', '우리에게', '저희', '저희는', '저희가'] },
  you: { words: ['너', '너는', '네가', '당신', '당신은', '당신이', '당신의', '여러분', '여러분은'] },
  he: { words: ['그', '그는', '그가', '그의', '그를', '그에게', '그도'] },
  she: { words: ['그녀', '그녀는', '그녀가', '그녀의', '그녀를', '그녀에게', '그', '그는', '그가', '그의', '그를'] },
  they: { words: ['그들', '그들은', '그들이', '그들의', '그들을', '그들에게', '그녀들'] },
}
