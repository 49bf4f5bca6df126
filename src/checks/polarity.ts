import type { AnalysedText } from '../alignment/aligned-pair.ts'
import { readByLanguage } from '../alignment/foreign-parts.ts'
import { findCues } from '../language/cues.ts'
import type { Cues, LanguageProfile } from '../language/profile.ts'
import { overlaps, type Span } from '../model/span.ts'
import { type Cue, locateCues } from './cue-places.ts'

/** One negation of a text; its predicate is the word denied. */
export interface Negation extends Cue {
  /** True where the word denied denies by itself: "not without", "did not fail". The two cancel out. */
  readonly double: boolean
  /** True where it need not deny anything: "not only", "not until", "or not". */
  readonly idle: boolean
}

/** What a text denies. */
export interface Polarity {
  /** not, never, nobody … */
  readonly negations: readonly Negation[]
  /** Words that deny without a negation: without, fail, lack, unable. Those inside a negation are left out. */
  readonly implicit: readonly Negation[]
  /** `negations` and those that need not deny anything, in order. */
  readonly all: readonly Negation[]
}

/** Spans that overlap none of the others. Both in order. */
function apartFrom(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0
  return spans.filter((span) => {
    while (next < others.length && others[next]!.end <= span.start) next++
    return !others[next] || !overlaps(others[next]!, span)
  })
}

const unguarded = new WeakMap<Cues, Cues>()
/** The same cues without their exceptions. */
function withoutExceptions(cues: Cues): Cues {
  const known = unguarded.get(cues) ?? { ...cues, except: [] }
  unguarded.set(cues, known)
  return known
}

function findPolarity(text: AnalysedText): Polarity {
  const find = (cuesOf: (profile: LanguageProfile) => Cues | undefined) =>
    readByLanguage(text, (part, profile) => findCues(part, cuesOf(profile), profile.spaced))
  const explicit = find(({ negation }) => negation)
  const everything = find(({ negation }) => negation && withoutExceptions(negation))
  const locate = (spans: readonly Span[]): Negation[] =>
    locateCues(text, spans).map((cue) => ({ ...cue, double: false, idle: false }))
  const idle = locate(apartFrom(everything, explicit)).map((one) => ({ ...one, idle: true }))
  const hidden = locate(
    apartFrom(
      find(({ implicitNegation }) => implicitNegation),
      explicit,
    ),
  )
  const hiddenAt = new Set(hidden.map(({ first }) => first))
  const isDouble = ({ last, predicate }: Negation) => [last + 1, last + 2, predicate].some((i) => hiddenAt.has(i))
  const negations = locate(explicit).map((one) => ({ ...one, double: isDouble(one) }))
  const all = [...negations, ...idle].sort((a, b) => a.first - b.first)
  return { negations, implicit: hidden, all }
}

const known = new WeakMap<AnalysedText['words'], Polarity>()

/** Negations of a text, in order, by its profile's cues. Empty where the language has none known. */
export function polarityOf(text: AnalysedText): Polarity {
  let polarity = known.get(text.words)
  if (!polarity) {
    polarity = findPolarity(text)
    known.set(text.words, polarity)
  }
  return polarity
}
