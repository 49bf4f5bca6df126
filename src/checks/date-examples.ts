import type { Example } from './check.ts'

/** Faithful pairs: the same day in another form. */
export const DATE_PASSES: readonly Example[] = [
  {
    original: 'J’ai signé le 16 septembre 2023.',
    originalLanguage: 'fr',
    rendering: 'I signed on September 16, 2023.',
  },
  { original: 'Wir sehen uns am 16.09.2023.', originalLanguage: 'de', rendering: 'See you on 16 September 2023.' },
  { original: '我们2023年9月16日见。', originalLanguage: 'zh', rendering: 'We will meet on September 16, 2023.' },
  { original: 'Он приехал вчера.', originalLanguage: 'ru', rendering: 'He arrived yesterday.' },
  { original: 'Vendrá el sábado.', originalLanguage: 'es', rendering: 'He may come on Saturday.' },
  { original: 'अगली बैठक 5 मार्च को होगी।', originalLanguage: 'hi', rendering: 'The next meeting will be on 5 March.' },
]

/** Pairs in which a date is wrong. */
export const DATE_FAILS: readonly Example[] = [
  {
    original: 'J’ai signé ce jour la charte.',
    originalLanguage: 'fr',
    rendering: 'I signed the charter yesterday.',
    marks: 'yesterday',
  },
  {
    original: 'J’ai signé le 16 septembre 2023.',
    originalLanguage: 'fr',
    rendering: 'I signed on October 16, 2023.',
    marks: 'October 16, 2023',
  },
  {
    original: 'Wir sehen uns am Dienstag.',
    originalLanguage: 'de',
    rendering: 'See you on Thursday.',
    marks: 'Thursday',
  },
  {
    original: '会议于7月17日举行。',
    originalLanguage: 'zh',
    rendering: 'The meeting was held on July 15.',
    marks: 'July 15',
  },
  { original: 'Он приехал 26 марта.', originalLanguage: 'ru', rendering: 'He arrived on March 20.', marks: 'March 20' },
  {
    original: 'Salieron ayer de Madrid.',
    originalLanguage: 'es',
    rendering: 'They leave Madrid tomorrow.',
    marks: 'tomorrow',
  },
]
