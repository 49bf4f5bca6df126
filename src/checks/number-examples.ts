import type { Example } from './check.ts'

/** Faithful pairs in which the same value is written differently. */
export const NUMBER_PASSES: readonly Example[] = [
  {
    original: 'Plus de 2 000 soldats ont été tués.',
    originalLanguage: 'fr',
    rendering: 'More than 2,000 soldiers were killed.',
  },
  { original: 'Quatre-vingt-dix-sept élus ont voté.', originalLanguage: 'fr', rendering: '97 members voted.' },
  { original: 'Wir brauchen 3,5 Mrd. Euro.', originalLanguage: 'de', rendering: 'We need 3.5 billion euros.' },
  { original: 'Dreiundzwanzig Menschen starben.', originalLanguage: 'de', rendering: 'Twenty-three people died.' },
  { original: '我们需要三百万人。', originalLanguage: 'zh', rendering: 'We need three million people.' },
  { original: '1億2000万円を支払った。', originalLanguage: 'ja', rendering: 'They paid 120 million yen.' },
  {
    original: 'В городе погибло двадцать пять человек.',
    originalLanguage: 'ru',
    rendering: '25 people died in the city.',
  },
  { original: 'हमें डेढ़ लाख रुपये चाहिए।', originalLanguage: 'hi', rendering: 'We need 150,000 rupees.' },
  { original: 'قتل خمسة وعشرون شخصا.', originalLanguage: 'ar', rendering: 'Twenty-five people were killed.' },
  {
    original: 'We walked five miles.',
    originalLanguage: 'en',
    rendering: 'Nous avons marché 8 kilomètres.',
    renderingLanguage: 'fr',
  },
  { original: 'Hubo 1.987 heridos.', originalLanguage: 'es', rendering: 'There were about 2,000 injured.' },
]

/** Pairs in which a figure is wrong. */
export const NUMBER_FAILS: readonly Example[] = [
  {
    original: 'Plus de 2 000 soldats ont été tués.',
    originalLanguage: 'fr',
    rendering: 'More than 20,000 soldiers were killed.',
    marks: '20,000',
  },
  {
    original: 'Wir brauchen 3,5 Mrd. Euro.',
    originalLanguage: 'de',
    rendering: 'We need 3.5 million euros.',
    marks: '3.5 million',
  },
  {
    original: 'Dreiundzwanzig Menschen starben.',
    originalLanguage: 'de',
    rendering: 'Thirty-two people died.',
    marks: 'Thirty-two',
  },
  { original: 'Мы потеряли пять человек.', originalLanguage: 'ru', rendering: 'We lost three people.', marks: 'three' },
  { original: '我们需要三百万人。', originalLanguage: 'zh', rendering: 'We need 300,000 people.', marks: '300,000' },
  {
    original: 'El 20% de la población votó.',
    originalLanguage: 'es',
    rendering: 'The population voted.',
    marks: 'original:20',
  },
  {
    original: 'हमें पच्चीस लोग मिले।',
    originalLanguage: 'hi',
    rendering: 'We found fifty-two people.',
    marks: 'fifty-two',
  },
  {
    original: 'Abbiamo percorso 100 chilometri.',
    originalLanguage: 'it',
    rendering: 'We covered 100 miles.',
    marks: '100',
  },
]
