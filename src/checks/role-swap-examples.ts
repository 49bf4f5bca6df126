import type { Example } from './check.ts'

export const ROLE_SWAP_PASSES: readonly Example[] = [
  {
    original: 'La France a attaqué le Mali.',
    originalLanguage: 'fr',
    rendering: 'Mali was attacked by France.',
    references: ['France attacked Mali.', 'France has attacked Mali.'],
  },
  {
    original: 'Die Bank verkaufte die Fabrik an einen Investor.',
    originalLanguage: 'de',
    rendering: 'An investor bought the factory from the bank.',
    references: ['The bank sold the factory to an investor.', 'The bank sold an investor the factory.'],
  },
  {
    original: 'El ministro acusó al alcalde de mentir.',
    originalLanguage: 'es',
    rendering: 'The minister accused the mayor of lying.',
    references: ['The minister accused the mayor of lying.', 'The mayor was accused of lying by the minister.'],
  },
  {
    original: 'Президент и канцлер встретились в Париже.',
    originalLanguage: 'ru',
    rendering: 'The chancellor met the president in Paris.',
    references: ['The president met the chancellor in Paris.', 'The president and the chancellor met in Paris.'],
  },
  {
    original: 'Brat i siostra podpisali umowę.',
    originalLanguage: 'pl',
    rendering: 'The sister and the brother signed the contract.',
    references: ['The brother and the sister signed the contract.', 'The brother and sister signed the agreement.'],
  },
  {
    original: '警察は男を逮捕した。',
    originalLanguage: 'ja',
    rendering: 'In Osaka the police arrested a man on Monday.',
    references: ['On Monday the police arrested a man in Osaka.', 'The police arrested a man in Osaka on Monday.'],
  },
]

export const ROLE_SWAP_FAILS: readonly Example[] = [
  {
    original: 'La France a attaqué le Mali.',
    originalLanguage: 'fr',
    rendering: 'Mali attacked France.',
    references: ['France attacked Mali.', 'France has attacked Mali.'],
    marks: 'Mali',
  },
  {
    original: 'El ministro acusó al alcalde de mentir.',
    originalLanguage: 'es',
    rendering: 'The mayor accused the minister of lying.',
    references: ['The minister accused the mayor of lying.', 'The minister accused the mayor of having lied.'],
    marks: 'mayor',
  },
  {
    original: 'Die Bank verkaufte die Fabrik an einen Investor.',
    originalLanguage: 'de',
    rendering: 'The bank bought the factory from an investor.',
    references: ['The bank sold the factory to an investor.', 'The bank sold the factory to an investor in May.'],
    marks: 'bank',
  },
  {
    original: 'Президент компании подал в отставку.',
    originalLanguage: 'ru',
    rendering: 'The company of the president resigned yesterday.',
    references: [
      'The president of the company resigned yesterday.',
      'The president of the company stepped down yesterday.',
    ],
    marks: 'company',
  },
  {
    original: '警官は男に逮捕された。',
    originalLanguage: 'ja',
    rendering: 'The police officer arrested a man.',
    references: ['The police officer was arrested by a man.', 'A police officer was arrested by a man.'],
    marks: 'police officer',
  },
  {
    original: 'Żołnierze zostali zaatakowani w nocy.',
    originalLanguage: 'pl',
    rendering: 'The soldiers attacked in the night.',
    references: ['The soldiers were attacked in the night.', 'The soldiers were attacked at night.'],
    marks: 'soldiers',
  },
  {
    original: '她批评了他。',
    originalLanguage: 'zh',
    rendering: 'He criticised her.',
    references: ['She criticised him.', 'She has criticised him.'],
    marks: 'He',
  },
]
