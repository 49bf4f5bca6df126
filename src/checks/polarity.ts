import type { AnalysedText } from '../alignment/aligned-pair.ts'
import { findCues } from '../language/cues.ts'
import { overlaps, type Span } from '../model/span.ts'

/** One negation of a text. Indices are into its words. */
export interface Negation {
  readonly span: Span
  readonly first: number
  readonly last: number
  /** The word denied: the next content word of the sentence, else the one before; −1 where there is none. */
  readonly predicate: number
  readonly sentence: number
}

/** What a text denies. */
export interface Polarity {
  /** not, never, nobody … */
  readonly negations: readonly Negation[]
  /** Words that deny without a negation: without, fail, lack, unable. Those inside a negation are left out. */
  readonly implicit: readonly Negation[]
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
    return [{ span, first: at, last, predicate: predicateOf(text, at, last), sentence: words[at]!.sentence }]
  })
}

const known = new WeakMap<AnalysedText, Polarity>()

/** Negations of a text, in order, by its profile's cues. Empty where the language has none known. */
export function polarityOf(text: AnalysedText): Polarity {
  let polarity = known.get(text)
  if (!polarity) {
    const { profile } = text
    const explicit = findCues(text.text, profile.negation, profile.spaced)
    let next = 0
    const implicit = findCues(text.text, profile.implicitNegation, profile.spaced).filter((span) => {
      while (next < explicit.length && explicit[next]!.end <= span.start) next++
      return !explicit[next] || !overlaps(explicit[next]!, span)
    })
    polarity = { negations: locate(text, explicit), implicit: locate(text, implicit) }
    known.set(text, polarity)
  }
  return polarity
}
