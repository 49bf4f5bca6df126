import type { Example } from './check.ts'

/** Faithful pairs: as many, as often, within the same limits. */
export const quantifierPasses: readonly Example[] = [
  {
    original: 'Tous les membres ont voté.',
    originalLanguage: 'fr',
    rendering: 'Every member voted.',
    references: ['All members voted.', 'All the members have voted.'],
  },
  {
    original: 'Mindestens 40 Häuser brannten.',
    originalLanguage: 'de',
    rendering: 'No fewer than 40 houses burned.',
    references: ['At least 40 houses burned.'],
  },
  {
    original: 'Sólo el juez lo sabe.',
    originalLanguage: 'es',
    rendering: 'The judge alone knows it.',
    references: ['Only the judge knows.', 'Just the judge knows it.'],
  },
  {
    original: 'Около ста солдат погибли.',
    originalLanguage: 'ru',
    rendering: 'Some hundred soldiers died.',
    references: ['About a hundred soldiers died.', 'Around a hundred soldiers were killed.'],
  },
  {
    original: '超过40人受伤。',
    originalLanguage: 'zh',
    rendering: 'Over 40 people were injured.',
  },
  {
    original: '少なくとも40人が死亡した。',
    originalLanguage: 'ja',
    rendering: 'At least 40 people died.',
  },
  {
    original: 'La maggior parte dei medici è d’accordo.',
    originalLanguage: 'it',
    rendering: 'The majority of doctors agree.',
    references: ['Most doctors agree.'],
  },
  {
    original: 'جميع الوزراء استقالوا.',
    originalLanguage: 'ar',
    rendering: 'All ministers resigned.',
  },
]

/** Pairs in which a quantity, frequency, limit or focus was exchanged, added or lost. */
export const quantifierFails: readonly Example[] = [
  {
    original: 'Tous les membres du conseil ont voté.',
    originalLanguage: 'fr',
    rendering: 'Some members of the council voted.',
    references: ['All members of the council voted.', 'All the members of the council voted.'],
    marks: 'Some',
  },
  {
    original: 'Mindestens 40 Häuser brannten.',
    originalLanguage: 'de',
    rendering: 'At most 40 houses burned.',
    marks: 'At most',
  },
  {
    original: 'Sólo el juez conoce el informe.',
    originalLanguage: 'es',
    rendering: 'The judge knows the report.',
    references: ['Only the judge knows the report.', 'Only the judge knows the report.'],
    marks: 'original:Sólo',
  },
  {
    original: 'Более 40 солдат погибли.',
    originalLanguage: 'ru',
    rendering: 'Fewer than 40 soldiers died.',
    marks: 'Fewer than',
  },
  {
    original: '所有部长都辞职了。',
    originalLanguage: 'zh',
    rendering: 'Some ministers resigned.',
    marks: 'Some',
  },
  {
    original: 'すべての大臣が辞任した。',
    originalLanguage: 'ja',
    rendering: 'A few ministers resigned.',
    marks: 'A few',
  },
  {
    original: 'La maggior parte dei medici è d’accordo.',
    originalLanguage: 'it',
    rendering: 'All doctors agree.',
    marks: 'All',
  },
  {
    original: 'Co najmniej 40 osób zginęło.',
    originalLanguage: 'pl',
    rendering: 'Up to 40 people died.',
    references: ['At least 40 people died.', 'At least 40 people were killed.'],
    marks: 'Up to',
  },
  {
    original: 'सभी मंत्री दिल्ली में हैं।',
    originalLanguage: 'hi',
    rendering: 'Some ministers are in Delhi.',
    marks: 'Some',
  },
  {
    original: 'לפחות 40 איש נהרגו.',
    originalLanguage: 'he',
    rendering: 'No more than 40 people were killed.',
    marks: 'No more than',
  },
]
