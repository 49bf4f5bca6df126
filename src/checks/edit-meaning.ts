import type { AlignedPair, Edit, Word } from '../alignment/aligned-pair.ts'
import { rarity, relatedness } from '../language/word-vectors.ts'
import { relationBetween, type WordRelation } from '../language/wordnet.ts'
import { wordAt } from './edit-place.ts'
import { wordsAt } from './edit-wording.ts'

/** WordNet relations between the rendering's own words and those opposite, over all references. */
export function relationsOf(pair: AlignedPair, edit: Edit): Set<WordRelation> {
  const found = new Set<WordRelation>()
  if (pair.rendering.language !== 'en') return found
  const own = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  for (const vote of edit.votes) {
    for (const other of wordsAt(pair, vote)) {
      for (const word of own) {
        const relation = relationBetween(word.stem, other.stem)
        if (relation) found.add(relation)
      }
    }
  }
  return found
}

// What a word is taken to be related to nothing by, and by which a word the vectors do not know is.
const UNKNOWN_RELATEDNESS = 0.3

const relatednessOf = (a: Word, b: Word): number =>
  a.root === b.root
    ? 1
    : Math.max(relatedness(a.stem, b.stem) ?? UNKNOWN_RELATEDNESS, relatedness(a.norm, b.norm) ?? UNKNOWN_RELATEDNESS)

/** Relatedness of a word to the nearest of others; 0 when there are none. */
const nearestRelated = (word: Word, others: readonly Word[]): number =>
  others.reduce((most, other) => Math.max(most, relatednessOf(word, other)), 0)

// Words of the other text beyond this many from the place are not searched for a paraphrase.
const PARAPHRASE_REACH = 15

/** Content words of a text around a word. `keep` may leave some out, by index. */
function wordsAround(words: readonly Word[], at: number, keep: (i: number) => boolean = () => true): Word[] {
  const from = Math.max(0, at - PARAPHRASE_REACH)
  return words.slice(from, at + PARAPHRASE_REACH).filter((word, k) => word.content && keep(from + k))
}

/** The place in a reference of the nearest word before one of the rendering that it has too; 0 at the beginning. */
function nearestPlace(toReference: Int32Array, from: number): number {
  for (let i = from; i >= 0 && i > from - PARAPHRASE_REACH; i--) if (toReference[i]! >= 0) return toReference[i]!
  return Math.min(from, PARAPHRASE_REACH)
}

/** How far the changed words are said in other words on the other side; all 0–1, for English only. */
export function meaningEvidence(pair: AlignedPair, edit: Edit, own: readonly Word[]): Record<string, number> {
  if (pair.rendering.language !== 'en') return {}
  if (edit.words.length) {
    const opposed = edit.votes.filter((vote) => vote.words.length).map((vote) => wordsAt(pair, vote))
    // The most alien of the rendering's own words decides, against the reference that comes closest to it.
    const related = Math.min(...own.map((word) => Math.max(0, ...opposed.map((words) => nearestRelated(word, words)))))
    const typical = Math.min(
      ...own.map(
        (word) => opposed.reduce((sum, words) => sum + nearestRelated(word, words), 0) / Math.max(1, opposed.length),
      ),
    )
    const elsewhere = Math.min(
      ...own.map((word) =>
        Math.max(
          ...pair.references.map((reference) => nearestRelated(word, wordsAround(reference.words, edit.words[0]!))),
        ),
      ),
    )
    const freely = Math.min(
      ...own.map((word) =>
        Math.max(
          ...pair.references.map(({ words, toReference, toRendering }) =>
            nearestRelated(
              word,
              wordsAround(words, nearestPlace(toReference, edit.words[0]!), (j) => toRendering[j]! < 0),
            ),
          ),
        ),
      ),
    )
    return {
      relatedFreely: freely,
      related: opposed.length ? related : 0,
      relatedTypically: opposed.length ? typical : 0,
      relatedElsewhere: elsewhere,
      rarity: Math.max(...own.map((word) => rarity(word.stem))),
    }
  }
  const vote = edit.votes.find((candidate) => candidate.words.length)
  if (!vote) return {}
  const missing = wordsAt(pair, vote)
  const at = Math.max(0, wordAt(pair.rendering.words, edit.place.start))
  const near = wordsAround(pair.rendering.words, at)
  const isUnsupported = (i: number) => !pair.references.some(({ toReference }) => toReference[i]! >= 0)
  const unsupported = wordsAround(pair.rendering.words, at, isUnsupported)
  const reference = pair.references[vote.reference]!
  // Free for this reference: words that the rendering has in place of the missing ones, if it has any.
  const free = wordsAround(pair.rendering.words, at, (i) => reference.toReference[i]! < 0)
  const said = missing.map((word) => nearestRelated(word, near))
  return {
    saidHere: Math.max(0, ...missing.map((word) => nearestRelated(word, free))),
    saidElsewhere: Math.min(...said),
    saidAtMost: Math.max(...said),
    saidFreely: Math.max(0, ...missing.map((word) => nearestRelated(word, unsupported))),
    rarity: Math.max(...missing.map((word) => rarity(word.stem))),
  }
}
