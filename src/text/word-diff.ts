import { diffArrays } from 'diff'
import { splitSentences } from './sentences.ts'
import { tokenize } from './words.ts'

/** A stretch that both texts have, that only the later one has, or that only the earlier one has. */
export interface DiffPart {
  readonly value: string
  readonly kind: 'same' | 'added' | 'removed'
  /** True where the texts differ too much to be compared word by word: whole sentences, or the whole texts, are shown. */
  readonly coarse?: true
}

/** A word or a sentence with the white space after it, which does not count in the comparison. */
interface Piece {
  readonly core: string
  readonly gap: string
}

// Myers' algorithm takes time and memory by the square of the differences; these keep it under a second.
const MOST_WORD_EDITS = 1_200
const MOST_SENTENCE_EDITS = 1_200
// Edits that word by word comparison inside differing sentences may use altogether.
const EDITS_INSIDE = 4_000

class Parts {
  readonly list: DiffPart[] = []

  push(kind: DiffPart['kind'], value: string, coarse = false): void {
    if (!value) return
    const last = this.list.at(-1)
    if (last?.kind === kind && (last.coarse === true) === coarse) {
      this.list[this.list.length - 1] = { ...last, value: last.value + value }
    } else this.list.push(coarse ? { kind, value, coarse } : { kind, value })
  }
}

function pieces(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Piece[] {
  const first = spans[0]?.start ?? text.length
  const found: Piece[] = first > 0 ? [{ core: '', gap: text.slice(0, first) }] : []
  spans.forEach(({ start, end }, index) => {
    found.push({ core: text.slice(start, end), gap: text.slice(end, spans[index + 1]?.start ?? text.length) })
  })
  return found
}

const join = (list: readonly Piece[]): string => list.map(({ core, gap }) => core + gap).join('')

type Chunk = { readonly kind: DiffPart['kind']; readonly before: readonly Piece[]; readonly after: readonly Piece[] }

/** Chunks in order; undefined where more edits than allowed would be needed. */
function compare(before: readonly Piece[], after: readonly Piece[], maxEditLength: number): Chunk[] | undefined {
  const changes = diffArrays(
    before.map(({ core }) => core),
    after.map(({ core }) => core),
    { maxEditLength },
  )
  if (!changes) return undefined
  let [b, a] = [0, 0]
  return changes.map(({ count, added, removed }) => {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    const chunk = {
      kind,
      before: added ? [] : before.slice(b, b + count),
      after: removed ? [] : after.slice(a, a + count),
    } as const
    b += chunk.before.length
    a += chunk.after.length
    return chunk
  })
}

function push(parts: Parts, { kind, before, after }: Chunk): void {
  if (kind !== 'same') {
    parts.push(kind, join(kind === 'added' ? after : before))
    return
  }
  before.forEach((piece, index) => {
    const other = after[index]!
    parts.push('same', piece.core)
    if (piece.gap === other.gap) parts.push('same', piece.gap)
    else {
      parts.push('removed', piece.gap)
      parts.push('added', other.gap)
    }
  })
}

const words = (text: string, language: string): Piece[] => pieces(text, tokenize(text, language))

/** Compares sentence by sentence, and word by word inside the sentences that differ while edits are left. */
function bySentences(before: string, after: string, language: string): DiffPart[] {
  const parts = new Parts()
  const sentences = (text: string) => pieces(text, splitSentences(text, language, []))
  const chunks = compare(sentences(before), sentences(after), MOST_SENTENCE_EDITS)
  if (!chunks) {
    parts.push('removed', before, true)
    parts.push('added', after, true)
    return parts.list
  }
  let left = EDITS_INSIDE
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index]!
    const next = chunks[index + 1]
    if (chunk.kind === 'same' || !next || next.kind === 'same') {
      push(parts, chunk)
      continue
    }
    index++
    const [removed, added] = chunk.kind === 'removed' ? [chunk, next] : [next, chunk]
    const [old, fresh] = [join(removed.before), join(added.after)]
    const inside =
      left > 0 ? compare(words(old, language), words(fresh, language), Math.min(MOST_WORD_EDITS, left)) : undefined
    left -= inside
      ? inside.reduce((sum, { kind, before: b, after: a }) => sum + (kind === 'same' ? 0 : b.length + a.length), 0)
      : MOST_WORD_EDITS
    if (inside) for (const part of inside) push(parts, part)
    else {
      parts.push('removed', old, true)
      parts.push('added', fresh, true)
    }
  }
  return parts.list
}

/**
 * What differs between two texts, word by word, in order. The `same` and `removed` parts together are `before`, the
 * `same` and `added` ones `after`, character for character. Texts that differ in more than about a thousand words are
 * compared by sentences first; what then still differs too much is marked `coarse`.
 */
export function wordDiff(before: string, after: string, language: string): DiffPart[] {
  const chunks = compare(words(before, language), words(after, language), MOST_WORD_EDITS)
  if (!chunks) return bySentences(before, after, language)
  const parts = new Parts()
  for (const chunk of chunks) push(parts, chunk)
  return parts.list
}
