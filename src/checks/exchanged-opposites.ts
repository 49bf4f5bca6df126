import type { AlignedPair, AlignedReference, Word } from '../alignment/aligned-pair.ts'
import { areOpposites, areSynonyms, hasOpposites } from '../language/wordnet.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './check.ts'
import { isCandidate, isDenied, namesOf } from './opposites.ts'
import { countOfReferences, quoted } from './quoted.ts'

// Opposites further apart, in words, say different things for other reasons. The bound keeps the search linear.
const FARTHEST = 40
// How many words stand between a verb or an adjective and what it bears on: "any form of the war".
const REACH = 5
// Where no reference has the words in the rendering's own order, this share of them is enough.
const LEAST_SHARE = 0.5
// Opposites crosswise in every reference are no matter of wording; where some are worded otherwise it is nearly so.
const CERTAIN = 0.95
const LIKELY = 0.8

// What takes a side without a verb: "is against the war".
const STANCES: ReadonlyMap<string, string> = new Map([['against', 'oppose']])

/** Where a reference has the opposites of two words: their places there, and the first and last word of the stretch. */
interface Standing {
  readonly words: readonly [number, number]
  readonly stretch: readonly [number, number]
}

/** Two words of the rendering, by index, each of which references have the opposite of in its place. */
interface Exchanged {
  readonly first: number
  readonly second: number
  readonly votes: readonly (Standing & { readonly reference: AlignedReference })[]
}

type Step = 1 | -1

function sidesOf(words: readonly Word[], i: number): string[] {
  const stance = STANCES.get(words[i]!.norm)
  return stance ? [stance] : namesOf(words, i)
}

const areOpposed = (mine: readonly string[], theirs: readonly string[]): boolean =>
  mine.some((a) => theirs.some((b) => areOpposites(a, b)))

/** The nearest content word on one side of a word that a reference has too. `limit` is not passed. */
function neighbour(words: readonly Word[], { toReference }: AlignedReference, i: number, step: Step, limit: number) {
  for (let k = i + step, off = 0; k >= 0 && k < words.length && k !== limit && off < REACH; k += step, off++) {
    if (words[k]!.sentence !== words[i]!.sentence) return null
    if (words[k]!.content && toReference[k]! >= 0) return k
  }
  return null
}

/**
 * The opposite of a word that a reference has beside what stands beside it in the rendering: its place there, −1 where
 * the reference has the word itself, null where it has something else.
 */
function besides(words: readonly Word[], i: number, beside: number, reference: AlignedReference, step: Step) {
  const from = reference.toReference[beside]!
  const names = sidesOf(words, i)
  for (let j = from - step, off = 0; j >= 0 && j < reference.words.length && off < REACH; j -= step, off++) {
    const other = reference.words[j]!
    if (other.sentence !== reference.words[from]!.sentence) return null
    const theirs = sidesOf(reference.words, j)
    if (isCandidate(other) && areOpposed(names, theirs)) {
      return isDenied(words, i) === isDenied(reference.words, j) ? j : null
    }
    if (other.root === words[i]!.root || names.some((a) => theirs.some((b) => a === b || areSynonyms(a, b)))) return -1
    // What another word of the rendering stands for belongs to that one.
    if (other.content && reference.toRendering[j]! >= 0) return null
  }
  return null
}

/** How a reference has two opposites: each in the other's place, `kept` where they stand as in the rendering, or null. */
function standingIn(
  words: readonly Word[],
  a: number,
  b: number,
  reference: AlignedReference,
): Standing | 'kept' | null {
  // What an adjective or a verb bears on follows it ("supports peace"); a subject goes before ("exports rose").
  for (const step of [1, -1] as const) {
    const [ofA, ofB] = [neighbour(words, reference, a, step, b), neighbour(words, reference, b, step, a)]
    if (ofA === null || ofB === null || words[ofA]!.root === words[ofB]!.root) continue
    const [first, second] = [besides(words, a, ofA, reference, step), besides(words, b, ofB, reference, step)]
    if (first === -1 || second === -1) return 'kept'
    if (first === null || second === null || first === second) continue
    if (reference.words[first]!.sentence !== reference.words[second]!.sentence) continue
    const all = [first, second, reference.toReference[ofA]!, reference.toReference[ofB]!]
    return { words: [first, second], stretch: [Math.min(...all), Math.max(...all)] }
  }
  return null
}

/** Opposites of one sentence of an English rendering that have changed places by what references say. Linear. */
export function exchangedOpposites({ rendering, references }: AlignedPair): Exchanged[] {
  const { words } = rendering
  const places = words.flatMap((word, i) => (isCandidate(word) && sidesOf(words, i).some(hasOpposites) ? [i] : []))
  const found: Exchanged[] = []
  places.forEach((first, k) => {
    // "support war and oppose peace": the verbs tell it, the objects would only repeat it.
    if (first < (found.at(-1)?.second ?? 0)) return
    for (const second of places.slice(k + 1, k + 1 + FARTHEST)) {
      if (second - first > FARTHEST || words[second]!.sentence !== words[first]!.sentence) break
      if (!areOpposed(sidesOf(words, first), sidesOf(words, second))) continue
      const standings = references.map((reference) => standingIn(words, first, second, reference))
      if (standings.includes('kept')) continue
      const votes = standings.flatMap((standing, r) =>
        standing && standing !== 'kept' ? [{ reference: references[r]!, ...standing }] : [],
      )
      if (votes.length === 0 || votes.length < LEAST_SHARE * references.length) continue
      found.push({ first, second, votes })
      return
    }
  })
  return found
}

const spanOf = ({ start, end }: Word): Span => ({ start, end })

/** What is said of opposites that have changed places. How sure that is follows from how many references show it. */
export function exchangedFinding(pair: AlignedPair, { first, second, votes }: Exchanged): Finding {
  const { words } = pair.rendering
  const available = pair.references.length
  const share = votes.length / available
  const { reference, stretch } = votes[0]!
  const theirs = reference.text.slice(reference.words[stretch[0]]!.start, reference.words[stretch[1]]!.end)
  return {
    category: 'antonym',
    severity: 'critical',
    message: `The rendering exchanges ${quoted(words[first]!.text)} and ${quoted(words[second]!.text)}: ${countOfReferences(share, available)} ${votes.length > 1 ? 'say' : 'says'} ${quoted(theirs)}.`,
    original: [],
    rendering: [spanOf(words[first]!), spanOf(words[second]!)],
    references: votes.map(({ reference: { index, words: all }, words: places }) => ({
      reference: index,
      spans: [...places].sort((a, b) => a - b).map((j) => spanOf(all[j]!)),
    })),
    suggestion: theirs,
    features: { certainty: share === 1 ? CERTAIN : LIKELY, exchanged: 1, votes: share },
  }
}
