import type { AlignedReference, AnalysedText } from './aligned-pair.ts'

/** A run of words of the rendering that a reference has in one piece too. All bounds are word indices, both included. */
interface Block {
  readonly first: number
  readonly last: number
  readonly refFirst: number
  readonly refLast: number
}

/** Two stretches of the rendering that a reference has the other way round, with the same words between them. */
export interface Exchange {
  readonly reference: AlignedReference
  readonly left: Block
  readonly right: Block
  /** Words of the rendering between the two. */
  readonly between: readonly number[]
  /** How many of the words just before and just after correspond as well, 0–2; the edge of a sentence counts. */
  readonly context: number
}

interface Sequence {
  readonly indices: readonly number[]
  /** For each word its place among the words that are no marks, −1 for marks. */
  readonly ordinal: Int32Array
}

const sequences = new WeakMap<AnalysedText, Sequence>()

function sequenceOf(text: AnalysedText): Sequence {
  let sequence = sequences.get(text)
  if (!sequence) {
    const indices: number[] = []
    const ordinal = new Int32Array(text.words.length).fill(-1)
    text.words.forEach((word, i) => {
      if (word.kind === 'punctuation') return
      ordinal[i] = indices.length
      indices.push(i)
    })
    sequence = { indices, ordinal }
    sequences.set(text, sequence)
  }
  return sequence
}

/** The rendering cut into runs that a reference has in one piece; null for each word that it does not have. */
function blocksOf(rendering: AnalysedText, reference: AlignedReference): (Block | null)[] {
  const { indices } = sequenceOf(rendering)
  const theirs = sequenceOf(reference)
  const blocks: (Block | null)[] = []
  for (const i of indices) {
    const j = reference.toReference[i]!
    const last = blocks.at(-1)
    if (j < 0) blocks.push(null)
    else if (
      last &&
      theirs.ordinal[j] === theirs.ordinal[last.refLast]! + 1 &&
      rendering.words[i]!.sentence === rendering.words[last.last]!.sentence
    )
      blocks[blocks.length - 1] = { ...last, last: i, refLast: j }
    else blocks.push({ first: i, last: i, refFirst: j, refLast: j })
  }
  return blocks
}

/** Every place where a reference has two stretches of the rendering exchanged, all other words being the same. Linear. */
export function findExchanges(rendering: AnalysedText, reference: AlignedReference): Exchange[] {
  const blocks = blocksOf(rendering, reference)
  const { ordinal, indices } = sequenceOf(reference)
  const follows = (before: Block, after: Block) => ordinal[after.refFirst] === ordinal[before.refLast]! + 1
  const found: Exchange[] = []
  for (let k = 0; k + 2 < blocks.length; k++) {
    const [left, middle, right] = [blocks[k], blocks[k + 1], blocks[k + 2]]
    if (!left || !middle || !right || !follows(right, middle) || !follows(middle, left)) continue
    const before = blocks[k - 1]
    const after = blocks[k + 3]
    const startsBoth = k === 0 && ordinal[right.refFirst] === 0
    const endsBoth = k + 3 === blocks.length && ordinal[left.refLast] === indices.length - 1
    const context =
      Number(startsBoth || Boolean(before && follows(before, right))) +
      Number(endsBoth || Boolean(after && follows(left, after)))
    const between: number[] = []
    for (let i = middle.first; i <= middle.last; i++) between.push(i)
    found.push({ reference, left, right, between, context })
  }
  return found
}
