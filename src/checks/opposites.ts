import type { AlignedPair, AlignedReference, Word } from '../alignment/aligned-pair.ts'
import { areOpposites, hasOpposites } from '../language/wordnet.ts'

/** A word of the rendering with the opposite that a reference has in its place. */
export interface Opposition {
  /** Index among the rendering's words. */
  readonly word: number
  readonly votes: readonly {
    readonly reference: AlignedReference
    /** Index among the reference's words. */
    readonly word: number
    /** True where the words on both sides correspond and are neighbours. */
    readonly exact: boolean
  }[]
  /** Share of the references that have the rendering's own word. */
  readonly against: number
  /** Share of the references that have the opposite, but with a denial on one side only: "not far", "near". */
  readonly denied: number
}

// Words beyond the linked neighbours in which the opposite may stand.
const MARGIN = 2
// Widest stretch of a reference that is searched: free paraphrases have long ones.
const WIDEST = 10
// A denial this many words before denies the word.
const DENIAL_REACH = 3
const DENIALS = new Set(
  'not no never without nor neither hardly scarcely fail failed fails lack lacks less least un non anti'.split(' '),
)
const PARTICLES = new Set(['up', 'down', 'out', 'off', 'in', 'on', 'back', 'away'])
// Grammar words that have opposites which change a claim.
const SCOPE = new Set(
  'before after during under over above below inside outside for against with without toward towards within beyond'.split(
    ' ',
  ),
)

export const isCandidate = (word: Word): boolean =>
  word.kind === 'word' && (word.content || SCOPE.has(word.norm)) && word.pos !== 'PROPN'

/** The ways a word may be looked up: as it stands, by lemma, with its particle. */
export function namesOf(words: readonly Word[], i: number): string[] {
  const { norm, stem } = words[i]!
  const names = norm === stem ? [norm] : [stem, norm]
  const next = words[i + 1]?.norm
  if (next && PARTICLES.has(next)) names.push(`${stem}-${next}`)
  return names
}

export function isDenied(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= DENIAL_REACH; k--) {
    if (words[k]!.kind === 'punctuation' || words[k]!.sentence !== words[i]!.sentence) return false
    if (DENIALS.has(words[k]!.norm) || DENIALS.has(words[k]!.stem)) return true
  }
  return false
}

/** The nearest linked word on one side as its place in the reference, and how many words off it is. */
function anchor(words: readonly Word[], reference: AlignedReference, from: number, step: 1 | -1) {
  for (let i = from, off = 0; i >= 0 && i < words.length && off <= WIDEST; i += step) {
    if (words[i]!.kind === 'punctuation') continue
    const place = reference.toReference[i]!
    if (place >= 0) return { place, off }
    off++
  }
  return null
}

interface Found {
  readonly word: number
  readonly exact: boolean
  readonly denied: boolean
}

function oppositeIn(words: readonly Word[], i: number, reference: AlignedReference): Found | null {
  const before = anchor(words, reference, i - 1, -1)
  const after = anchor(words, reference, i + 1, 1)
  if (!before && !after) return null
  const start = before ? before.place : after!.place - after!.off - 1
  const end = after ? after.place : before!.place + before!.off + 1
  // Neighbours that changed sides tell of a reordering: only the surroundings of each are searched.
  const stretches =
    end >= start && end - start <= WIDEST
      ? [[start - MARGIN, end + MARGIN]]
      : [
          [start - MARGIN, start + MARGIN],
          [end - MARGIN, end + MARGIN],
        ]
  const names = namesOf(words, i)
  const denied = isDenied(words, i)
  for (const [from, to] of stretches) {
    for (let j = Math.max(0, from!); j <= Math.min(reference.words.length - 1, to!); j++) {
      const other = reference.words[j]!
      if (reference.toRendering[j]! >= 0 || !isCandidate(other)) continue
      if (!namesOf(reference.words, j).some((b) => names.some((a) => areOpposites(a, b)))) continue
      const exact =
        before !== null && after !== null && before.off + after.off === 0 && j > start && j < end && end - start <= 3
      return { word: j, exact, denied: denied !== isDenied(reference.words, j) }
    }
  }
  return null
}

/** The words of an English rendering in whose place references have the opposite. */
export function oppositionsOf(pair: AlignedPair): Opposition[] {
  const { words } = pair.rendering
  return words.flatMap((word, i) => {
    if (!isCandidate(word)) return []
    const open = pair.references.filter(({ toReference }) => toReference[i]! < 0)
    if (open.length === 0 || !namesOf(words, i).some(hasOpposites)) return []
    const found = open.flatMap((reference) => {
      const opposite = oppositeIn(words, i, reference)
      return opposite ? [{ reference, ...opposite }] : []
    })
    if (found.length === 0) return []
    const share = (count: number) => count / pair.references.length
    const votes = found.filter(({ denied }) => !denied)
    return [
      {
        word: i,
        votes,
        against: 1 - share(open.length),
        denied: share(found.length - votes.length),
      },
    ]
  })
}
