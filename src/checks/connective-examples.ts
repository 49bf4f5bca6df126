import type { Example } from './check.ts'

/** Faithful pairs: the clauses hang together as they did. */
export const connectivePasses: readonly Example[] = [
  {
    original: 'Il est parti parce qu’il était malade.',
    originalLanguage: 'fr',
    rendering: 'He left since he was ill.',
    references: ['He left because he was ill.', 'He left as he was ill.'],
  },
  {
    original: 'Obwohl es regnete, kamen sie.',
    originalLanguage: 'de',
    rendering: 'They came despite the rain.',
    references: ['Although it rained, they came.', 'Though it was raining, they came.'],
  },
  {
    original: 'Vendrán a menos que llueva.',
    originalLanguage: 'es',
    rendering: 'They will come if it does not rain.',
    references: ['They will come unless it rains.'],
  },
  {
    original: 'Он ушёл после голосования.',
    originalLanguage: 'ru',
    rendering: 'He left after the vote.',
  },
  {
    original: '如果下雨,他们不会来。',
    originalLanguage: 'zh',
    rendering: 'If it rains, they will not come.',
  },
  {
    original: 'Parlò prima di votare.',
    originalLanguage: 'it',
    rendering: 'He spoke before voting.',
  },
]

/** Pairs in which the link between clauses is another, or a condition came or went. */
export const connectiveFails: readonly Example[] = [
  {
    original: 'Il a signé parce qu’il était d’accord.',
    originalLanguage: 'fr',
    rendering: 'He signed although he agreed.',
    references: ['He signed because he agreed.', 'He signed because he was in agreement.'],
    marks: 'although',
  },
  {
    original: 'Sie kamen, nachdem er gewählt wurde.',
    originalLanguage: 'de',
    rendering: 'They came before he was elected.',
    references: ['They came after he was elected.', 'They came after he had been elected.'],
    marks: 'before',
  },
  {
    original: 'Pagaremos si el banco firma.',
    originalLanguage: 'es',
    rendering: 'We will pay unless the bank signs.',
    references: ['We will pay if the bank signs.', 'We will pay if the bank has signed.'],
    marks: 'unless',
  },
  {
    original: 'Хотя министр болен, он приедет.',
    originalLanguage: 'ru',
    rendering: 'Because the minister is ill, he will come.',
    marks: 'Because',
  },
  {
    original: '尽管部长生病,他还是来了。',
    originalLanguage: 'zh',
    rendering: 'Because the minister was ill, he came.',
    marks: 'Because',
  },
  {
    original: 'Pagheremo se la banca firma.',
    originalLanguage: 'it',
    rendering: 'We will pay, the bank signs.',
    references: ['We will pay if the bank signs.', 'We shall pay if the bank signs.'],
    marks: 'bank',
  },
  {
    original: 'Після виборів міністр виступив у Львові.',
    originalLanguage: 'uk',
    rendering: 'Before the elections the minister spoke in Lviv.',
    marks: 'Before',
  },
]
