import type { Example } from './check.ts'

/** Names spelled, inflected or abbreviated otherwise, and still the same. */
export const NAME_PASSES: readonly Example[] = [
  {
    original: 'J’ai signé ce jour avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma.',
    originalLanguage: 'fr',
    rendering: 'Today I signed the Liptako-Gourma Charter with the heads of state of Burkina Faso and Niger.',
    references: [
      'I signed today with the Heads of State of Burkina Faso and Niger the Liptako-Gourma Charter.',
      'I signed the Charter of Liptako-Gourma with the Heads of State of Burkina Faso and Niger today.',
    ],
  },
  {
    original: 'Президент Украины Владимир Зеленский прибыл в Варшаву.',
    originalLanguage: 'ru',
    rendering: 'Ukrainian President Volodymyr Zelenskyy arrived in Warsaw.',
    references: [
      'President of Ukraine Volodymyr Zelensky arrived in Warsaw.',
      'Ukraine’s President Volodymyr Zelensky came to Warsaw.',
    ],
  },
  {
    original: 'OBWE wysłała obserwatorów na Śląsk.',
    originalLanguage: 'pl',
    rendering: 'The OSCE sent observers to Silesia.',
  },
  {
    original: 'Wir reisen morgen von München nach Genf.',
    originalLanguage: 'de',
    rendering: 'Tomorrow we travel from Munich to Geneva.',
  },
  {
    original: '联合国秘书长抵达日内瓦。',
    originalLanguage: 'zh',
    rendering: 'The UN Secretary-General arrived in Geneva.',
    references: ['The Secretary-General of the United Nations arrived in Geneva.'],
  },
  {
    original: 'La OTAN y la Unión Europea apoyan a Moldavia.',
    originalLanguage: 'es',
    rendering: 'NATO and the EU support Moldova.',
  },
]

/** Names replaced, added or left out. */
export const NAME_FAILS: readonly Example[] = [
  {
    original: 'J’ai signé ce jour avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma.',
    originalLanguage: 'fr',
    rendering: 'Today I signed the Liptako-Gourma Charter with the heads of state of Burkina Faso and Nigeria.',
    references: [
      'I signed today with the Heads of State of Burkina Faso and Niger the Liptako-Gourma Charter.',
      'I signed the Charter of Liptako-Gourma with the Heads of State of Burkina Faso and Niger today.',
    ],
    marks: 'Nigeria',
  },
  {
    original: 'Österreich wird den Vertrag unterzeichnen.',
    originalLanguage: 'de',
    rendering: 'Australia will sign the treaty.',
    marks: 'Australia',
  },
  {
    original: 'Мы не вернёмся в Ирак.',
    originalLanguage: 'ru',
    rendering: 'We will not return to Iran.',
    marks: 'Iran',
  },
  {
    original: 'Doufám, že Polsko nám pomůže.',
    originalLanguage: 'cs',
    rendering: 'I hope Portugal will help us.',
    references: ['I hope Poland will help us.', 'I hope that Poland helps us.'],
    marks: 'Portugal',
  },
  {
    original: 'El ministro habló con Pedro Sánchez en Sevilla.',
    originalLanguage: 'es',
    rendering: 'The minister spoke in Seville.',
    references: [
      'The minister spoke with Pedro Sánchez in Seville.',
      'The minister talked to Pedro Sánchez in Seville.',
    ],
    marks: 'original:Sánchez',
  },
  {
    original: '我们将加强与日本的合作。',
    originalLanguage: 'zh',
    rendering: 'We will strengthen our cooperation with South Korea.',
    marks: 'South Korea',
  },
]
