import type { Example } from './check.ts'

export const PERSON_PASSES: readonly Example[] = [
  {
    original: 'Elle a signé la charte.',
    originalLanguage: 'fr',
    rendering: 'She signed the charter.',
    references: ['She signed the charter.', 'She has signed the charter.'],
  },
  {
    original: 'Wir sind bereit.',
    originalLanguage: 'de',
    rendering: 'We are ready.',
    references: ['We are prepared.'],
  },
  {
    original: 'Él perdió su coche.',
    originalLanguage: 'es',
    rendering: 'He lost his car.',
    references: ['He lost his car.', 'He has lost his own car.'],
  },
  {
    original: 'Она уехала со своим братом.',
    originalLanguage: 'ru',
    rendering: 'She left with her brother.',
    references: ['She went away with her brother.', 'She left together with her brother.'],
  },
  {
    original: '我们赢了。',
    originalLanguage: 'zh',
    rendering: 'We won.',
    references: ['We have won.', 'We won.'],
  },
  {
    original: 'Llegó tarde y no dijo nada.',
    originalLanguage: 'es',
    rendering: 'She came late and said nothing.',
    references: ['He came late and said nothing.', 'She arrived late and said nothing.'],
  },
  {
    original: 'O yarın gelecek.',
    originalLanguage: 'tr',
    rendering: 'She will come tomorrow.',
    references: ['He will come tomorrow.', 'He is coming tomorrow.'],
  },
]

export const PERSON_FAILS: readonly Example[] = [
  {
    original: 'Elle a dit qu’elle viendrait.',
    originalLanguage: 'fr',
    rendering: 'He said he would come.',
    references: ['She said she would come.', 'She said that she would come.'],
    marks: 'he',
  },
  {
    original: 'Wir haben den Vertrag gebrochen.',
    originalLanguage: 'de',
    rendering: 'They broke the treaty.',
    references: ['We broke the treaty.', 'We have broken the treaty.'],
    marks: 'They',
  },
  {
    original: 'Yo no lo sabía.',
    originalLanguage: 'es',
    rendering: 'You did not know.',
    references: ['I did not know.', 'I didn’t know.'],
    marks: 'You',
  },
  {
    original: 'Она уехала вчера.',
    originalLanguage: 'ru',
    rendering: 'He left yesterday.',
    references: ['She left yesterday.', 'She went away yesterday.'],
    marks: 'He',
  },
  {
    original: '我们输了。',
    originalLanguage: 'zh',
    rendering: 'You lost.',
    references: ['We lost.', 'We have lost.'],
    marks: 'You',
  },
  {
    original: 'Она подписала договор.',
    originalLanguage: 'ru',
    rendering: 'He signed the treaty.',
    marks: 'He',
  },
  {
    original: '她昨天离开了。',
    originalLanguage: 'zh',
    rendering: 'He left yesterday.',
    marks: 'He',
  },
  {
    original: 'Ella no lo sabía.',
    originalLanguage: 'es',
    rendering: 'He did not know it.',
    marks: 'He',
  },
]
