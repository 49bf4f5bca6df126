import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { findPassagesAgain, findRepeats, type Repeat } from '../text/repeats.ts'
import type { Check, Finding } from './check.ts'
import { quoted } from './quoted.ts'

// From this many words a doubled stretch is no slip of a finger but a passage pasted twice.
const PASSAGE = 4

const isNamelike = (text: AnalysedText, { once }: Repeat): boolean => /^\p{Lu}\p{L}/u.test(text.text.slice(once.start))

/** Whether a language says a stretch twice without a slip: by its grammar, or between marks ("no, no"). */
function isAllowed(text: AnalysedText, repeat: Repeat): boolean {
  const { profile } = text
  if (repeat.length >= PASSAGE) return false
  if (repeat.parted) return repeat.times < 3 || repeat.length === 1
  if (repeat.length > 1) return false
  const [norm = ''] = repeat.norms
  if (profile.reduplicates || !profile.spaced) return repeat.times === 2
  return repeat.times === 2 && (profile.doubled ?? []).includes(norm)
}

const keyOf = ({ norms }: Repeat): string => norms.join(' ')

function finding(pair: AlignedPair, repeat: Repeat, again: boolean): Finding {
  const { rendering, references } = pair
  const once = rendering.text.slice(repeat.once.start, repeat.once.end)
  const times = repeat.times === 2 ? 'twice' : `${repeat.times} times`
  return {
    category: 'fluency',
    severity: 'minor',
    message: `The rendering says ${quoted(once)} ${times}${references.length ? ', which no reference does' : ''}. Say it once.`,
    original: [],
    rendering: [repeat.whole],
    references: [],
    ...(again ? {} : { suggestion: once }),
    features: {
      times: Math.min(4, repeat.times) / 4,
      length: Math.min(PASSAGE, repeat.length) / PASSAGE,
      namelike: Number(isNamelike(rendering, repeat)),
      parted: Number(repeat.parted),
      again: Number(again),
    },
  }
}

export const repetition: Check = {
  id: 'repetition',
  name: 'Repetition',
  finds: 'Words or passages that stand twice in the rendering, once in the statement and the references.',
  limits:
    'Not where the statement or a reference repeats as well, nor single words in languages that double words by their grammar.',
  passes: [
    {
      original: 'Jamais, jamais nous ne céderons.',
      originalLanguage: 'fr',
      rendering: 'Never, never will we yield.',
      references: ['Never, never shall we give in.'],
    },
    {
      original: 'Él dijo que ese problema no existe.',
      originalLanguage: 'es',
      rendering: 'He said that that problem does not exist.',
      references: ['He said that problem does not exist.'],
    },
    {
      original: 'Wir hatten ihn schon gewarnt.',
      originalLanguage: 'de',
      rendering: 'By then we had had to warn him.',
      references: ['We had already warned him.'],
    },
    {
      original: 'Нет, нет и нет!',
      originalLanguage: 'ru',
      rendering: 'No, no and no!',
      references: ['No, no and no!'],
    },
    {
      original: 'Anak-anak pulang.',
      originalLanguage: 'id',
      rendering: 'Les enfants sont rentrés.',
      renderingLanguage: 'fr',
      references: ['Les enfants sont rentrés à la maison.'],
    },
    {
      original: 'Nous partons lentement.',
      originalLanguage: 'fr',
      rendering: 'Yavaş yavaş gidiyoruz.',
      renderingLanguage: 'tr',
    },
  ],
  fails: [
    {
      original: 'Le président a signé la loi.',
      originalLanguage: 'fr',
      rendering: 'The president signed the the law.',
      references: ['The president signed the law.'],
      marks: 'the the',
    },
    {
      original: 'El ejército salió de la ciudad.',
      originalLanguage: 'es',
      rendering: 'The army left the city left the city.',
      references: ['The army left the city.'],
      marks: 'left the city left the city',
    },
    {
      original: 'Der Minister trat zurück.',
      originalLanguage: 'de',
      rendering: 'Le ministre a démissionné démissionné.',
      renderingLanguage: 'fr',
      marks: 'démissionné démissionné',
    },
    {
      original: 'Мы закроем школу.',
      originalLanguage: 'ru',
      rendering: 'Cerraremos la la escuela.',
      renderingLanguage: 'es',
      marks: 'la la',
    },
    {
      original: '我们会赢。',
      originalLanguage: 'zh',
      rendering: 'We will win win win.',
      references: ['We will win.'],
      marks: 'win win win',
    },
    {
      original: 'Rząd podniósł podatki w maju i nikt nie protestował.',
      originalLanguage: 'pl',
      rendering:
        'The government raised the taxes in May of this year and nobody protested; the government raised the taxes in May of this year.',
      references: ['The government raised taxes in May, and nobody protested.'],
      marks: 'the government raised the taxes in May of this year',
    },
  ],
  run: (pair) => {
    // The statement may say something twice in its own words: "Jamais, jamais".
    const said = findRepeats(pair.original.words).length
    const shared = new Set(pair.references.flatMap((reference) => findRepeats(reference.words).map(keyOf)))
    const isShared = (repeat: Repeat) => shared.has(keyOf(repeat)) || (repeat.length < PASSAGE && said > 0)
    const own = findRepeats(pair.rendering.words).filter(
      (repeat) => !isAllowed(pair.rendering, repeat) && !isShared(repeat),
    )
    const isAgainThere = [pair.original, ...pair.references].some((text) => findPassagesAgain(text.words).length > 0)
    const again = isAgainThere ? [] : findPassagesAgain(pair.rendering.words)
    const starts = new Set(own.map(({ once }) => once.start))
    return [
      ...own.map((repeat) => finding(pair, repeat, false)),
      ...again.filter(({ once }) => !starts.has(once.start)).map((repeat) => finding(pair, repeat, true)),
    ]
  },
}
