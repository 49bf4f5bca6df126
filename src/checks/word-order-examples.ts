import type { Example } from './check.ts'

export const WORD_ORDER_PASSES: readonly Example[] = [
  {
    original: 'El presidente firmó la ley el lunes.',
    originalLanguage: 'es',
    rendering: 'On Monday the president signed the law.',
    references: ['The president signed the law on Monday.', 'On Monday, the president signed the law.'],
  },
  {
    original: 'La guerra civile è finita.',
    originalLanguage: 'it',
    rendering: 'The civil war is over.',
    references: ['The civil war has ended.', 'The civil war is over.'],
  },
  {
    original: 'Parlament przyjął nową ustawę.',
    originalLanguage: 'pl',
    rendering: 'Parliament adopted the new law.',
    references: ['The parliament adopted a new law.', 'Parliament passed the new law.'],
  },
  {
    original: 'Hier, le ministre a signé.',
    originalLanguage: 'fr',
    rendering: 'The minister signed yesterday.',
    references: ['Yesterday the minister signed.', 'The minister signed yesterday.'],
  },
  {
    original: 'Wir wollen gegenseitige Hilfe.',
    originalLanguage: 'de',
    rendering: 'We want mutual assistance.',
    references: ['We want mutual assistance.'],
  },
]

export const WORD_ORDER_FAILS: readonly Example[] = [
  {
    original: 'une architecture d’assistance mutuelle',
    originalLanguage: 'fr',
    rendering: 'an architecture of assistance mutual',
    references: ['an architecture of mutual assistance', 'a mutual assistance architecture'],
    marks: 'assistance mutual',
  },
  {
    original: 'la política económica',
    originalLanguage: 'es',
    rendering: 'We defend the policy economic of the government.',
    references: ['We defend the economic policy of the government.', 'We defend the government’s economic policy.'],
    marks: 'policy economic',
  },
  {
    original: 'la guerra civile',
    originalLanguage: 'it',
    rendering: 'The war civil is over.',
    references: ['The civil war is over.', 'The civil war has ended.'],
    marks: 'war civil',
  },
  {
    original: 'os direitos humanos',
    originalLanguage: 'pt',
    rendering: 'They violated rights human.',
    references: ['They violated human rights.'],
    marks: 'rights human',
  },
  {
    original: 'Президент подписал закон о бюджете в понедельник вечером.',
    originalLanguage: 'ru',
    rendering: 'Law evening the on signed Monday president budget the.',
    references: [
      'The president signed the budget law on Monday evening.',
      'On Monday evening the president signed the law on the budget.',
    ],
  },
  {
    original: 'Wir haben die Tür des Hauses geöffnet.',
    originalLanguage: 'de',
    rendering: 'We opened the door the of house.',
    references: ['We opened the door of the house.', 'We have opened the door of the house.'],
    marks: 'the of',
  },
]
