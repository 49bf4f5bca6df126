import type { Example } from './check.ts'

/** Faithful pairs: names, numbers, abbreviations and words that English shares stay as they are. */
export const untranslatedPasses: readonly Example[] = [
  {
    original: 'Emmanuel Macron est arrivé à Paris.',
    originalLanguage: 'fr',
    rendering: 'Emmanuel Macron has arrived in Paris.',
  },
  {
    original: 'Le restaurant a reçu une invitation pour le festival.',
    originalLanguage: 'fr',
    rendering: 'The restaurant received an invitation to the festival.',
  },
  {
    original: 'Glavní server Aktuálně.cz to uvedl.',
    originalLanguage: 'cs',
    rendering: 'The main server Aktuálně.cz said so.',
  },
  {
    original: 'Генеральный секретарь НАТО прибыл.',
    originalLanguage: 'ru',
    rendering: 'The NATO secretary general arrived.',
  },
  { original: '他说 NPWS 会参加。', originalLanguage: 'zh', rendering: 'He said NPWS would take part.' },
  {
    original: 'Habló el señor García de la Torre.',
    originalLanguage: 'es',
    rendering: 'Mr. García de la Torre spoke.',
  },
]

/** Pairs with words left in the statement's language. */
export const untranslatedFails: readonly Example[] = [
  {
    original: 'Les chercheurs ont travaillé toute la semaine.',
    originalLanguage: 'fr',
    rendering: 'The chercheurs worked all week.',
    references: ['The researchers worked all week.', 'Researchers worked the whole week.'],
    marks: 'chercheurs',
  },
  {
    original: 'Die Regierung hat den Vertrag gekündigt.',
    originalLanguage: 'de',
    rendering: 'The Regierung has terminated the treaty.',
    references: ['The government has terminated the treaty.'],
    marks: 'Regierung',
  },
  {
    original: 'La guerra terminó hace una semana.',
    originalLanguage: 'es',
    rendering: 'The war ended a semana ago.',
    marks: 'semana',
  },
  {
    original: 'Он сказал, что дожди закончились.',
    originalLanguage: 'ru',
    rendering: 'He said that the дожди had ended.',
    marks: 'дожди',
  },
  {
    original: '研究人员认为样本很老。',
    originalLanguage: 'zh',
    rendering: '研究人员 believe the sample is old.',
    marks: '研究人员',
  },
  { original: 'मौसम बहुत ठंडा है।', originalLanguage: 'hi', rendering: 'The मौसम is very cold.', marks: 'मौसम' },
  {
    original: 'Władze ogłosiły stan wyjątkowy.',
    originalLanguage: 'pl',
    rendering: 'The authorities ogłosiły a state of emergency.',
    marks: 'ogłosiły',
  },
]
