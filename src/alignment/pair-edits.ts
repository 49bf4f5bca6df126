import type { AlignedReference, AnalysedText, Edit, EditVote } from './aligned-pair.ts'
import { agreementOf, contextShare } from './edit-votes.ts'

// How far, in words, what the rendering says of its own may stand from the place where the references' words are missing.
const REACH = 6
// Share of the references in which the words on both sides are neighbours, from which on some were plainly put in.
const PLAIN = 0.5
const CLAUSE_MARK = /^[,;:()–]$/u

/** Index of the first word that begins at or after a place, by bisection. */
function wordFrom(text: AnalysedText, place: number): number {
  let low = 0
  let high = text.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.words[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Words between a gap and an edit of the rendering's own words; infinite where they are not in one clause. */
function distance(rendering: AnalysedText, gap: number, own: Edit): number {
  const first = own.words[0]!
  const last = own.words.at(-1)!
  const [from, to] = gap <= first ? [gap, first] : [last + 1, gap]
  if (to - from > REACH) return Number.POSITIVE_INFINITY
  const sentence = rendering.words[first]!.sentence
  for (let i = from; i < to; i++) {
    const word = rendering.words[i]!
    if (word.sentence !== sentence || CLAUSE_MARK.test(word.text)) return Number.POSITIVE_INFINITY
  }
  return to - from
}

/** Whether no reference shows the words to be plainly put in, nor has words for them already. */
const isOpen = ({ kind, context }: Edit): boolean => kind === 'addition' && context < PLAIN

/** The nearest edit of the rendering's own words in the clause of an omission; edits are in reading order. */
function partnerOf(rendering: AnalysedText, edits: readonly Edit[], at: number): Edit | null {
  const gap = wordFrom(rendering, edits[at]!.place.end)
  let best: Edit | null = null
  let least = Number.POSITIVE_INFINITY
  for (const step of [-1, 1]) {
    for (let k = at + step; edits[k]; k += step) {
      const own = edits[k]!
      if (own.words.length === 0) continue
      const far = distance(rendering, gap, own)
      if (far < least && isOpen(own)) {
        best = own
        least = far
      }
      break
    }
  }
  return best
}

/** An edit of the rendering's own words with what the references have in their place elsewhere in the clause. */
function joined(references: readonly AlignedReference[], own: Edit, omissions: readonly Edit[]): Edit {
  const votes = references.map(({ index }): EditVote => {
    const words = [own, ...omissions].flatMap(
      (edit) => edit.votes.find(({ reference }) => reference === index)?.words ?? [],
    )
    return { reference: index, words: [...new Set(words)].sort((a, b) => a - b) }
  })
  const opposed = votes.filter(({ words }) => words.length > 0).length / references.length
  return {
    ...own,
    kind: opposed >= 0.5 ? 'substitution' : 'addition',
    votes,
    share: opposed >= 0.5 ? opposed : 1 - opposed,
    agreement: agreementOf(references, votes),
    context: contextShare(references, votes, own.words[0]!, own.words.at(-1)!),
  }
}

/**
 * Joins the two halves of a paraphrase: where the rendering has words of its own and the references have theirs
 * elsewhere in the clause, that is one substitution rather than an addition and an omission. What was plainly put in
 * or left out between words that otherwise follow one another stays what it is. `edits` in reading order.
 */
export function pairEdits(
  rendering: AnalysedText,
  references: readonly AlignedReference[],
  edits: readonly Edit[],
): Edit[] {
  const partners = new Map<Edit, Edit[]>()
  const paired = new Set<Edit>()
  edits.forEach((edit, at) => {
    if (edit.words.length > 0 || edit.context > 0) return
    const own = partnerOf(rendering, edits, at)
    if (!own) return
    paired.add(edit)
    partners.set(own, [...(partners.get(own) ?? []), edit])
  })
  return edits.flatMap((edit) => {
    if (paired.has(edit)) return []
    const omissions = partners.get(edit)
    return omissions ? [joined(references, edit, omissions)] : [edit]
  })
}
