import anyAscii from 'any-ascii'
import type { Span } from '../model/span.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { spellingDifference } from './spelling.ts'

/** Words at the same place of two texts in different languages: names, numbers, cognates. By index. */
interface Anchor {
  readonly left: number
  readonly right: number
}

// Shorter words resemble one another by chance.
const SHORTEST_COGNATE = 4
// Letters that cognates may differ in, as a share of the longer: sécurité / security, constitución / constitution.
const COGNATE_DIFFERENCE = 0.4
// How far from its relative place in the text a cognate may stand, as a share of the text.
const DRIFT = 0.35
// Looking for cognates compares words with words; beyond this many the place alone is used.
const MOST_WORDS = 400
// A place known no closer than this many words is not shown.
const WIDEST_PLACE = 8

const skeleton = (word: string): string => anyAscii(word).toLowerCase()

/** Words that look alike at a like place, each used once, likeliest first. */
function anchors(left: AnalysedText, right: AnalysedText): Anchor[] {
  if (left.words.length > MOST_WORDS || right.words.length > MOST_WORDS) return []
  const rights = right.words.map((word) => skeleton(word.norm))
  const candidates: (Anchor & { cost: number })[] = []
  left.words.forEach((word, i) => {
    if (word.kind === 'punctuation') return
    const own = skeleton(word.norm)
    rights.forEach((other, j) => {
      if (right.words[j]!.kind !== word.kind) return
      const drift = Math.abs(i / left.words.length - j / right.words.length)
      if (drift > DRIFT) return
      const isEqual = own === other
      if (!isEqual && (word.kind === 'number' || Math.min(own.length, other.length) < SHORTEST_COGNATE)) return
      if (isEqual && own.length < 2 && word.kind !== 'number') return
      const difference = spellingDifference(own, other)
      if (difference <= COGNATE_DIFFERENCE) candidates.push({ left: i, right: j, cost: difference + drift / 2 })
    })
  })
  const usedLeft = new Set<number>()
  const usedRight = new Set<number>()
  return candidates
    .sort((a, b) => a.cost - b.cost)
    .filter(({ left: i, right: j }) => {
      if (usedLeft.has(i) || usedRight.has(j)) return false
      usedLeft.add(i)
      usedRight.add(j)
      return true
    })
}

/**
 * Finds where in the statement a stretch of a reference stands, by the names, numbers and cognates the two share:
 * exactly where a word of the stretch has a look-alike, otherwise between the nearest look-alikes on both sides.
 * Returns a function from a span of the reference to one of the statement, or null where the place is not known.
 */
export function projector(original: AnalysedText, reference: AnalysedText): (span: Span) => Span | null {
  let found: Anchor[] | undefined
  return (span) => {
    found ??= anchors(reference, original)
    const inside = found.filter(({ left }) => {
      const word = reference.words[left]!
      return word.start < span.end && span.start < word.end && (word.content || word.kind === 'number')
    })
    if (inside.length) {
      const places = inside.map(({ right }) => right)
      const first = Math.min(...places)
      const last = Math.max(...places)
      if (last - first <= WIDEST_PLACE) return { start: original.words[first]!.start, end: original.words[last]!.end }
    }
    const before = found
      .filter(({ left }) => reference.words[left]!.end <= span.start)
      .sort((a, b) => b.left - a.left)[0]
    const after = found
      .filter(({ left }) => reference.words[left]!.start >= span.end)
      .sort((a, b) => a.left - b.left)[0]
    if (!before || !after || after.right <= before.right + 1 || after.right - before.right - 1 > WIDEST_PLACE)
      return null
    return { start: original.words[before.right + 1]!.start, end: original.words[after.right - 1]!.end }
  }
}
