import type { GlossaryKind, GlossaryTerm } from '../model/glossary.ts'
import type { Example } from './check.ts'

const term = (
  kind: GlossaryKind,
  [source, sourceLanguage]: readonly [string, string],
  approved: readonly string[],
  deprecated: readonly string[] = [],
  targetLanguage = 'en',
): GlossaryTerm[] => [{ kind, source, sourceLanguage, targetLanguage, approved, deprecated }]

const AES = term('institution', ['Alliance des États du Sahel', 'fr'], ['Alliance of Sahel States', 'AES'])

/** Terms rendered as the glossary has them, or absent for a reason. */
export const GLOSSARY_PASSES: readonly Example[] = [
  {
    original: 'L’Alliance des États du Sahel se défendra.',
    originalLanguage: 'fr',
    rendering: 'The AES will defend itself.',
    glossary: AES,
  },
  {
    original: 'Los trabajadores temporeros ganan poco.',
    originalLanguage: 'es',
    rendering: 'Seasonal workers earn little.',
    glossary: term('term', ['trabajador temporero', 'es'], ['seasonal worker'], ['migrant worker']),
  },
  {
    original: 'Die Regierung hat das Bundesverfassungsgericht angerufen.',
    originalLanguage: 'de',
    rendering: 'The government appealed to it.',
    glossary: term('institution', ['Bundesverfassungsgericht', 'de'], ['Federal Constitutional Court']),
  },
  {
    original: 'Мы едем в Киев.',
    originalLanguage: 'ru',
    rendering: 'We are going to Kyiv.',
    glossary: term('name', ['Киев', 'ru'], ['Kyiv'], ['Kiev']),
  },
  {
    original: 'وقال بالاتحاد الأفريقي إنهم سيجتمعون.',
    originalLanguage: 'ar',
    rendering: 'He said that they would meet at the African Union.',
    glossary: term('institution', ['الاتحاد الأفريقي', 'ar'], ['African Union']),
  },
  {
    original: '安理会今天开会。',
    originalLanguage: 'zh',
    rendering: 'The Security Council meets today.',
    glossary: term('institution', ['安理会', 'zh'], ['Security Council']),
  },
  {
    original: 'The Security Council meets today.',
    originalLanguage: 'en',
    rendering: '国連安保理は今日開かれる。',
    renderingLanguage: 'ja',
    glossary: term('institution', ['Security Council', 'en'], ['安全保障理事会', '安保理'], [], 'ja'),
  },
]

/** Terms rendered otherwise. */
export const GLOSSARY_FAILS: readonly Example[] = [
  {
    original: 'L’Alliance des États du Sahel se défendra.',
    originalLanguage: 'fr',
    rendering: 'The Union of the Desert Countries will defend itself.',
    glossary: term(
      'institution',
      ['Alliance des États du Sahel', 'fr'],
      ['Alliance of Sahel States'],
      ['Union of Desert Countries'],
    ),
    marks: 'Union of the Desert Countries',
  },
  {
    original: 'Los trabajadores temporeros ganan poco.',
    originalLanguage: 'es',
    rendering: 'Migrant workers earn little.',
    glossary: term('term', ['trabajador temporero', 'es'], ['seasonal worker'], ['migrant worker']),
    marks: 'Migrant workers',
  },
  {
    original: 'Die Regierung hat das Bundesverfassungsgericht angerufen.',
    originalLanguage: 'de',
    rendering: 'The government appealed to the supreme judges.',
    glossary: term('institution', ['Bundesverfassungsgericht', 'de'], ['Federal Constitutional Court']),
    marks: 'original:Bundesverfassungsgericht',
  },
  {
    original: 'Мы говорили о Киеве.',
    originalLanguage: 'ru',
    rendering: 'We spoke about Kiev.',
    glossary: term('name', ['Киев', 'ru'], ['Kyiv'], ['Kiev']),
    marks: 'Kiev',
  },
  {
    original: 'وقال بالاتحاد الأفريقي إنهم سيجتمعون.',
    originalLanguage: 'ar',
    rendering: 'He said that they would meet at the Organisation of African Unity.',
    glossary: term('institution', ['الاتحاد الأفريقي', 'ar'], ['African Union'], ['Organisation of African Unity']),
    marks: 'Organisation of African Unity',
  },
  {
    original: '安理会今天开会。',
    originalLanguage: 'zh',
    rendering: 'The board meets today.',
    glossary: term('institution', ['安理会', 'zh'], ['Security Council']),
    marks: 'original:安理会',
  },
  {
    original: 'The Security Council meets today.',
    originalLanguage: 'en',
    rendering: '治安会議は今日開かれる。',
    renderingLanguage: 'ja',
    glossary: term('institution', ['Security Council', 'en'], ['安保理'], ['治安会議'], 'ja'),
    marks: '治安会議',
  },
]
