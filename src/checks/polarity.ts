import type { AnalysedText } from '../alignment/aligned-pair.ts'
import { findCues } from '../language/cues.ts'
import type { Cues } from '../language/profile.ts'
import { overlaps, type Span } from '../model/span.ts'

/** One negation of a text. Indices are into its words. */
export interface Negation {
  readonly span: Span
  readonly first: number
  readonly last: number
  /** The word denied: the next content word of the sentence, else the one before; −1 where there is none. */
  readonly predicate: number
  readonly sentence: number
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

// How many words a negation stands before what it denies: "no longer in any way supports".
const REACH = 6

function predicateOf({ words }: AnalysedText, first: number, last: number): number {
  const sentence = words[first]!.sentence
  const find = (from: number, step: 1 | -1): number => {
    for (let i = from, seen = 0; seen < REACH; i += step, seen++) {
      const word = words[i]
      if (!word || word.sentence !== sentence) return -1
      if (word.content) return i
    }
    return -1
  }
  const after = find(last + 1, 1)
  return after >= 0 ? after : find(first - 1, -1)
}

/** The words that spans touch, in one pass. Spans are in order. */
function locate(text: AnalysedText, spans: readonly Span[]): Negation[] {
  const { words } = text
  let at = 0
  return spans.flatMap((span) => {
    while (at < words.length && words[at]!.end <= span.start) at++
    if (at >= words.length) return []
    let last = at
    while (words[last + 1] && words[last + 1]!.start < span.end) last++
    const predicate = predicateOf(text, at, last)
    return [{ span, first: at, last, predicate, sentence: words[at]!.sentence, double: false, idle: false }]
  })
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
  const { negation, implicitNegation, spaced } = text.profile
  const explicit = findCues(text.text, negation, spaced)
  const everything = negation ? findCues(text.text, withoutExceptions(negation), spaced) : []
  const idle = locate(text, apartFrom(everything, explicit)).map((one) => ({ ...one, idle: true }))
  const hidden = locate(text, apartFrom(findCues(text.text, implicitNegation, spaced), explicit))
  const hiddenAt = new Set(hidden.map(({ first }) => first))
  const isDouble = ({ last, predicate }: Negation) => [last + 1, last + 2, predicate].some((i) => hiddenAt.has(i))
  const negations = locate(text, explicit).map((one) => ({ ...one, double: isDouble(one) }))
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
