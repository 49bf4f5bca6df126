import type { AnalysedText } from '../alignment/aligned-pair.ts'
import { findShades } from '../language/find-shades.ts'
import type { Shade, ShadeSense } from '../language/shade.ts'
import { type Cue, locateCues } from './cue-places.ts'
import { polarityOf } from './polarity.ts'

/** A word or phrase of a text that carries shades. */
export interface Mark extends Cue {
  /** What it surely says. */
  readonly says: readonly Shade[]
  /** What it can account for, `says` included. */
  readonly maySay: readonly Shade[]
}

// A number stands this many words from what bounds it, at most: "more than one hundred", "100 or so people".
const NUMBER_REACH = 2
// Shorter words for scales end others by chance: Mio, mil.
const SHORTEST_SCALE = 4
// A name or a noun that is spelled like one of the words: May, a will, the might.
const NOUNS = new Set(['NOUN', 'PROPN'])
const numberWords = new WeakMap<AnalysedText['profile'], ReadonlySet<string>>()

function numberWordsOf({ profile }: AnalysedText): ReadonlySet<string> {
  let known = numberWords.get(profile)
  if (!known) {
    const { numbers } = profile
    const ambiguous = new Set(numbers?.ambiguous)
    const words = [
      ...Object.keys(numbers?.words ?? {}),
      ...Object.keys(numbers?.scales ?? {}),
      ...Object.keys(numbers?.fractions ?? {}),
      ...Object.keys(numbers?.runs?.digits ?? {}),
      ...Object.keys(numbers?.runs?.scales ?? {}),
    ]
    known = new Set(words.filter((word) => !ambiguous.has(word)))
    numberWords.set(profile, known)
  }
  return known
}

function isNumber(text: AnalysedText, i: number): boolean {
  const word = text.words[i]
  if (!word) return false
  if (word.kind === 'number') return true
  const known = numberWordsOf(text)
  const lower = word.text.toLowerCase()
  if (known.has(lower) || (!text.profile.spaced && known.has(lower[0]!))) return true
  const { numbers } = text.profile
  // "eintausend", "dreihundert": written together, such a number ends with its scale.
  return (
    numbers?.compounds === true &&
    Object.keys(numbers.scales).some((scale) => scale.length >= SHORTEST_SCALE && lower.endsWith(scale))
  )
}

function hasNumber(text: AnalysedText, { first, last }: Cue, where: NonNullable<ShadeSense['number']>): boolean {
  for (let step = 0; step <= NUMBER_REACH; step++) {
    const i = where === 'follows' ? last + step : first - step
    if (isNumber(text, i)) return true
  }
  return false
}

const known = new WeakMap<AnalysedText['words'], readonly Mark[]>()

// How many words after "if" its negation stands: "if the council does not".
const CONDITION_REACH = 8

/** "if … not" is "unless" as well. Marks and negations are in order. */
function withDeniedConditions(text: AnalysedText, marks: readonly Mark[]): Mark[] {
  const { negations } = polarityOf(text)
  let next = 0
  return marks.map((mark) => {
    if (!mark.says.includes('if')) return mark
    while (negations[next] && negations[next]!.first < mark.first) next++
    const negation = negations[next]
    const isDenied = negation?.sentence === mark.sentence && negation.first - mark.last <= CONDITION_REACH
    return isDenied ? { ...mark, maySay: [...mark.maySay, 'unless'] } : mark
  })
}

/** Every word of a text that carries a shade, in order, by its profile's list. Empty where the language has none known. */
export function shadesIn(text: AnalysedText): readonly Mark[] {
  let marks = known.get(text.words)
  if (!marks) {
    const found = locateCues(text, findShades(text.text, text.profile.shades, text.profile.spaced)).flatMap(
      (cue): Mark[] => {
        if (cue.first === cue.last && NOUNS.has(text.words[cue.first]!.pos ?? '') && isTagged(cue.span.word.senses))
          return []
        const senses = cue.span.word.senses.filter(({ number }) => !number || hasNumber(text, cue, number))
        if (senses.length === 0) return []
        return [
          {
            ...cue,
            says: senses.filter(({ sure }) => sure).map(({ shade }) => shade),
            maySay: senses.map(({ shade }) => shade),
          },
        ]
      },
    )
    marks = withDeniedConditions(text, found)
    known.set(text.words, marks)
  }
  return marks
}

const VERBAL = new Set<Shade>(['possible', 'able', 'must', 'should', 'will'])
/** Whether a word with these senses is a verb where it is meant, so that its tag tells. */
const isTagged = (senses: readonly ShadeSense[]): boolean => senses.some(({ shade, sure }) => sure && VERBAL.has(shade))
