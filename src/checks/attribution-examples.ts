import type { Example } from './check.ts'

export const ATTRIBUTION_PASSES: readonly Example[] = [
  {
    original: 'Selon le ministre, l’usine est fermée.',
    originalLanguage: 'fr',
    rendering: 'The minister said that the factory is closed.',
    references: ['According to the minister, the factory is closed.', 'The factory is closed, the minister said.'],
  },
  {
    original: 'Laut Polizei war der Fahrer betrunken.',
    originalLanguage: 'de',
    rendering: 'Police say the driver was drunk.',
    references: ['According to police, the driver was drunk.', 'The driver was drunk, police said.'],
  },
  {
    original: 'Según la alcaldesa, el puente es seguro.',
    originalLanguage: 'es',
    rendering: 'The bridge is safe, the mayor said.',
    references: ['According to the mayor, the bridge is safe.', 'The mayor says the bridge is safe.'],
  },
  {
    original: 'По словам врача, пациент жив.',
    originalLanguage: 'ru',
    rendering: 'The patient is alive, according to the doctor.',
    references: ['According to the doctor, the patient is alive.', 'The doctor said the patient was alive.'],
  },
  {
    original: 'Il fiume è salito di due metri.',
    originalLanguage: 'it',
    rendering: 'The river has risen by two metres.',
    references: ['The river rose by two metres.', 'The river has risen two metres.'],
  },
]

export const ATTRIBUTION_FAILS: readonly Example[] = [
  {
    original: 'Selon le ministre, l’usine est fermée depuis mai.',
    originalLanguage: 'fr',
    rendering: 'The factory has been closed since May.',
    references: [
      'According to the minister, the factory has been closed since May.',
      'The minister said the factory has been closed since May.',
    ],
    marks: 'factory',
  },
  {
    original: 'Laut Polizei war der Fahrer betrunken.',
    originalLanguage: 'de',
    rendering: 'According to the hospital, the driver was drunk.',
    references: ['According to the police, the driver was drunk.', 'According to the police the driver was drunk.'],
    marks: 'hospital',
  },
  {
    original: 'El puente es seguro.',
    originalLanguage: 'es',
    rendering: 'According to the mayor, the bridge is safe.',
    references: ['The bridge is safe.', 'The bridge is secure.'],
    marks: 'According to the mayor',
  },
  {
    original: 'По словам врача, пациент жив.',
    originalLanguage: 'ru',
    rendering: 'The patient is alive and well in the hospital.',
    references: [
      'According to the doctor, the patient is alive and well in the hospital.',
      'The doctor said the patient is alive and well in the hospital.',
    ],
    marks: 'patient',
  },
  {
    original: '大臣は計画が失敗したと述べた。',
    originalLanguage: 'ja',
    rendering: 'The singer said that the plan had failed.',
    references: ['The minister said that the plan had failed.', 'The minister said the plan failed.'],
    marks: 'singer',
  },
]
