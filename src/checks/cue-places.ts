import type { AlignedReference, AnalysedText } from '../alignment/aligned-pair.ts'
import type { Span } from '../model/span.ts'

/** A word or phrase of a text that a check looks for, such as a negation. Indices are into the text's words. */
export interface Cue {
  readonly span: Span
  readonly first: number
  readonly last: number
  /** The word it bears on: the next content word of the sentence, else the one before; −1 where there is none. */
  readonly predicate: number
  readonly sentence: number
}

// How far, in words, from the counterpart of its neighbours a cue is still the same one.
export const NEAR = 5
// How many words a cue stands before what it bears on: "no longer in any way supports".
const REACH = 6
// How many content words on each side of a cue are asked for their counterpart.
const NEIGHBOURS = 2

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

/** The words that spans touch, in one pass; what each span carries is kept. Spans are in order. */
export function locateCues<S extends Span>(text: AnalysedText, spans: readonly S[]): (Cue & { readonly span: S })[] {
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

/** Content words around a cue, the one it bears on first. */
function neighboursOf({ words }: AnalysedText, { first, last, predicate, sentence }: Cue): number[] {
  const found: number[] = predicate >= 0 ? [predicate] : []
  const collect = (from: number, step: 1 | -1) => {
    for (let i = from, taken = 0; taken < NEIGHBOURS && Math.abs(i - from) <= NEAR + 1; i += step) {
      const word = words[i]
      if (!word || word.sentence !== sentence) return
      if (!word.content) continue
      if (i !== predicate) found.push(i)
      taken++
    }
  }
  collect(last + 1, 1)
  collect(first - 1, -1)
  return found
}

/** Where the neighbours of a cue stand in the other text, nearest neighbours first. */
export const counterparts = (text: AnalysedText, cue: Cue, partner: Int32Array): number[] =>
  neighboursOf(text, cue)
    .map((i) => partner[i]!)
    .filter((j) => j >= 0)

/** For each word inside a cue the place of that cue in the list. */
export function indexCues(cues: readonly Cue[]): Map<number, number> {
  const index = new Map<number, number>()
  cues.forEach(({ first, last }, place) => {
    for (let i = first; i <= last; i++) index.set(i, place)
  })
  return index
}

const CLAUSE_MARK = /^[,;:–—]$/

/** Whether a comma or the like stands between two words, as between clauses. */
function clauseBetween({ words }: AnalysedText, a: number, b: number): boolean {
  for (let i = Math.min(a, b) + 1; i < Math.max(a, b); i++) if (CLAUSE_MARK.test(words[i]!.text)) return true
  return false
}

interface Match {
  readonly left: number
  readonly right: number
  readonly distance: number
}

/**
 * Pairs the cues of a rendering with those of a reference by the words around them, nearest first, one with one: for
 * each its counterpart's place in the other list, or −1. Only what `mayMatch` allows is paired.
 */
export function matchCues<C extends Cue>(
  rendering: AnalysedText,
  reference: AlignedReference,
  ours: readonly C[],
  theirs: readonly C[],
  mayMatch: (own: C, other: C) => boolean,
  reach = NEAR,
): { left: number[]; right: number[] } {
  const matches: Match[] = []
  const at = indexCues(theirs)
  const consider = (left: number, right: number | undefined, distance: number) => {
    if (right !== undefined && mayMatch(ours[left]!, theirs[right]!)) matches.push({ left, right, distance })
  }
  ours.forEach((cue, left) => {
    consider(left, at.get(reference.toReference[cue.first]!), 0)
    for (const place of counterparts(rendering, cue, reference.toReference)) {
      for (let i = Math.max(0, place - reach); i <= place + reach; i++) {
        const right = at.get(i)
        if (right === undefined) continue
        const isSameWord = reference.toReference[cue.predicate] === theirs[right]!.predicate
        if (isSameWord || !clauseBetween(reference, place, i))
          consider(left, right, isSameWord ? 0 : Math.max(1, Math.abs(place - i)))
      }
    }
  })
  matches.sort((a, b) => a.distance - b.distance)
  const left = ours.map(() => -1)
  const right = theirs.map(() => -1)
  for (const match of matches) {
    if (left[match.left] !== -1 || right[match.right] !== -1) continue
    left[match.left] = match.right
    right[match.right] = match.left
  }
  return { left, right }
}
