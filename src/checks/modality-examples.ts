import type { Example } from './check.ts'

/** Faithful pairs: as certain and as binding, however it is put. */
export const modalityPasses: readonly Example[] = [
  {
    original: 'Le ministre peut démissionner.',
    originalLanguage: 'fr',
    rendering: 'The minister might resign.',
    references: ['The minister may resign.', 'The minister could resign.'],
  },
  {
    original: 'Wir müssen die Brücke schließen.',
    originalLanguage: 'de',
    rendering: 'We have to close the bridge.',
    references: ['We must close the bridge.', 'We need to close the bridge.'],
  },
  {
    original: 'Quizá llueva mañana.',
    originalLanguage: 'es',
    rendering: 'It may rain tomorrow.',
    references: ['Perhaps it will rain tomorrow.', 'Maybe it rains tomorrow.'],
  },
  {
    original: 'Вероятно, завод закроют.',
    originalLanguage: 'ru',
    rendering: 'The plant will probably be closed.',
    references: ['The plant will likely be closed.'],
  },
  {
    original: '他可能会辞职。',
    originalLanguage: 'zh',
    rendering: 'He may resign.',
  },
  {
    original: 'Devono pagare la multa.',
    originalLanguage: 'it',
    rendering: 'They must pay the fine.',
  },
  {
    original: 'Powinni odejść.',
    originalLanguage: 'pl',
    rendering: 'They ought to leave.',
    references: ['They should leave.', 'They should go.'],
  },
  {
    original: '彼らは去らなければならない。',
    originalLanguage: 'ja',
    rendering: 'They have to leave.',
  },
  {
    original: 'يجب أن يغادروا.',
    originalLanguage: 'ar',
    rendering: 'They must leave.',
  },
]

/** Pairs in which a possibility, probability or obligation was exchanged, added or lost. */
export const modalityFails: readonly Example[] = [
  {
    original: 'Der Minister kann zurücktreten.',
    originalLanguage: 'de',
    rendering: 'The minister must resign.',
    references: ['The minister may resign.', 'The minister might resign.'],
    marks: 'must',
  },
  {
    original: 'L’accord pourrait échouer.',
    originalLanguage: 'fr',
    rendering: 'The agreement must fail.',
    marks: 'must',
  },
  {
    original: 'El tribunal debe pagar la deuda.',
    originalLanguage: 'es',
    rendering: 'The court may pay the debt.',
    references: ['The court must pay the debt.', 'The court has to pay the debt.'],
    marks: 'may',
  },
  {
    original: 'Он обязан явиться в суд.',
    originalLanguage: 'ru',
    rendering: 'He might appear in court.',
    marks: 'might',
  },
  {
    original: '公司必须道歉。',
    originalLanguage: 'zh',
    rendering: 'The company may apologise.',
    references: ['The company must apologise.', 'The company has to apologise.'],
    marks: 'may',
  },
  {
    original: 'Probabilmente il treno partirà stasera.',
    originalLanguage: 'it',
    rendering: 'The train will leave tonight.',
    references: ['The train will probably leave tonight.', 'The train will probably depart tonight.'],
    marks: 'original:Probabilmente',
  },
  {
    original: 'Minister musi odejść.',
    originalLanguage: 'pl',
    rendering: 'The minister could leave.',
    marks: 'could',
  },
  {
    original: '彼は辞任しなければならない。',
    originalLanguage: 'ja',
    rendering: 'Perhaps he resigns.',
    marks: 'Perhaps',
  },
  {
    original: 'Başkan istifa etmek zorunda.',
    originalLanguage: 'tr',
    rendering: 'The president may resign.',
    marks: 'may',
  },
  {
    original: 'شاید فردا برگردند.',
    originalLanguage: 'fa',
    rendering: 'They must return tomorrow.',
    marks: 'must',
  },
]
