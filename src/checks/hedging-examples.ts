import type { Example } from './check.ts'

/** Faithful pairs: the hedge is there, in whatever words. */
export const hedgingPasses: readonly Example[] = [
  {
    original: 'Le voleur présumé a été arrêté.',
    originalLanguage: 'fr',
    rendering: 'The suspected thief was arrested.',
    references: ['The alleged thief was arrested.', 'The alleged thief has been arrested.'],
  },
  {
    original: 'Er soll das Geld gestohlen haben.',
    originalLanguage: 'de',
    rendering: 'He is said to have stolen the money.',
    references: ['He allegedly stole the money.', 'He reportedly stole the money.'],
  },
  {
    original: 'El presunto asesino huyó a Francia.',
    originalLanguage: 'es',
    rendering: 'The man accused of the murder fled to France.',
  },
  {
    original: 'Якобы он продал завод.',
    originalLanguage: 'ru',
    rendering: 'He supposedly sold the factory.',
  },
  {
    original: 'Avrebbe rubato i documenti.',
    originalLanguage: 'it',
    rendering: 'He may have stolen the documents.',
    references: ['He allegedly stole the documents.'],
  },
  {
    original: '据称他已离开。',
    originalLanguage: 'zh',
    rendering: 'He has reportedly left.',
  },
  {
    original: 'اللص المزعوم هرب.',
    originalLanguage: 'ar',
    rendering: 'The alleged thief fled.',
  },
]

/** Pairs in which a hedge was dropped or added. */
export const hedgingFails: readonly Example[] = [
  {
    original: 'Le voleur présumé a été arrêté à Lyon.',
    originalLanguage: 'fr',
    rendering: 'The thief was arrested in Lyon.',
    references: ['The alleged thief was arrested in Lyon.', 'The suspected thief was arrested in Lyon.'],
    marks: 'original:présumé',
  },
  {
    original: 'El presunto asesino huyó a Francia.',
    originalLanguage: 'es',
    rendering: 'The murderer fled to France.',
    marks: 'original:presunto',
  },
  {
    original: 'Der mutmaßliche Spion lebt in Wien.',
    originalLanguage: 'de',
    rendering: 'The spy lives in Vienna.',
    marks: 'original:mutmaßliche',
  },
  {
    original: 'Предполагаемый убийца скрылся.',
    originalLanguage: 'ru',
    rendering: 'The killer fled.',
    marks: 'original:Предполагаемый',
  },
  {
    original: 'Він нібито продав завод.',
    originalLanguage: 'uk',
    rendering: 'He sold the factory.',
    references: ['He allegedly sold the factory.', 'He supposedly sold the factory.'],
    marks: 'original:нібито',
  },
  {
    original: '据称他收了钱。',
    originalLanguage: 'zh',
    rendering: 'He took the money.',
    marks: 'original:据称',
  },
  {
    original: 'اللص المزعوم هرب من السجن.',
    originalLanguage: 'ar',
    rendering: 'The thief escaped from prison.',
    marks: 'original:مزعوم',
  },
  {
    original: 'Rzekomy szpieg mieszka w Gdyni.',
    originalLanguage: 'pl',
    rendering: 'The spy lives in Gdynia.',
    marks: 'original:Rzekomy',
  },
  {
    original: 'Il ladro vive a Torino.',
    originalLanguage: 'it',
    rendering: 'The alleged thief lives in Turin.',
    references: ['The thief lives in Turin.', 'The thief lives in Turin.'],
    marks: 'alleged',
  },
]
