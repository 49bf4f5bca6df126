import type { Example } from './check.ts'

/** Faithful pairs: to the same degree. */
export const intensityPasses: readonly Example[] = [
  {
    original: 'La situation est extrêmement grave.',
    originalLanguage: 'fr',
    rendering: 'The situation is very serious.',
    references: ['The situation is extremely serious.'],
  },
  {
    original: 'Das Haus wurde völlig zerstört.',
    originalLanguage: 'de',
    rendering: 'The house was totally destroyed.',
    references: ['The house was completely destroyed.'],
  },
  {
    original: 'Es la ciudad más grande del país.',
    originalLanguage: 'es',
    rendering: 'It is the biggest city in the country.',
    references: ['It is the largest city in the country.'],
  },
  {
    original: 'Завод частично разрушен.',
    originalLanguage: 'ru',
    rendering: 'The plant is partly destroyed.',
  },
  {
    original: '价格稍微上涨。',
    originalLanguage: 'zh',
    rendering: 'Prices rose somewhat.',
    references: ['Prices rose slightly.'],
  },
  {
    original: 'È leggermente ferito.',
    originalLanguage: 'it',
    rendering: 'He is slightly injured.',
  },
]

/** Pairs in which a degree was exchanged, added or lost. */
export const intensityFails: readonly Example[] = [
  {
    original: 'La ville est partiellement détruite.',
    originalLanguage: 'fr',
    rendering: 'The city is completely destroyed.',
    references: ['The city is partly destroyed.', 'The city is partially destroyed.'],
    marks: 'completely',
  },
  {
    original: 'Die Preise sind geringfügig gestiegen.',
    originalLanguage: 'de',
    rendering: 'Prices rose enormously.',
    references: ['Prices rose slightly.', 'Prices have risen slightly.'],
    marks: 'enormously',
  },
  {
    original: 'El puente quedó totalmente destruido.',
    originalLanguage: 'es',
    rendering: 'The bridge was partly destroyed.',
    marks: 'partly',
  },
  {
    original: 'Завод частично разрушен.',
    originalLanguage: 'ru',
    rendering: 'The plant is entirely destroyed.',
    marks: 'entirely',
  },
  {
    original: '价格稍微上涨。',
    originalLanguage: 'zh',
    rendering: 'Prices rose extremely.',
    marks: 'extremely',
  },
  {
    original: 'Most jest częściowo zamknięty.',
    originalLanguage: 'pl',
    rendering: 'The bridge is fully closed.',
    marks: 'fully',
  },
]
