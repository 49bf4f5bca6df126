import anyAscii from 'any-ascii'
import type { AlignedPair, AnalysedText, Word } from '../alignment/aligned-pair.ts'
import { spellingDifference } from '../alignment/spelling.ts'

// Shorter words resemble one another by chance.
const SHORTEST_ALIKE = 4

const skeletons = new WeakMap<AnalysedText['words'], readonly string[]>()

/** The statement's words in plain ASCII letters: Россия as "rossiya". Built once a text. */
function skeletonsOf(text: AnalysedText): readonly string[] {
  let known = skeletons.get(text.words)
  if (!known) {
    known = [
      ...new Set(text.words.filter((word) => word.kind === 'word').map((word) => anyAscii(word.norm).toLowerCase())),
    ]
    skeletons.set(text.words, known)
  }
  return known
}

/** How alike two spellings are, 0–1. */
export const alikeness = (a: string, b: string): number =>
  Math.min(a.length, b.length) < SHORTEST_ALIKE ? Number(a === b) : 1 - spellingDifference(a, b)

// Comparing every word with every word of a long statement would be quadratic; a long text is not searched.
const MOST_SKELETONS = 300

/** How much a word looks like one of the statement's, 0–1, transliterated: names and loanwords. */
export function likenessInOriginal(pair: AlignedPair, word: Word): number {
  const known = skeletonsOf(pair.original)
  if (known.length > MOST_SKELETONS) return 0
  const own = anyAscii(word.norm).toLowerCase()
  return known.reduce(
    (most, other) => Math.max(most, alikeness(own, other), alikeness(own, other.slice(0, own.length))),
    0,
  )
}
