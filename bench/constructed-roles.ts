import type { Word } from '../src/alignment/aligned-pair.ts'
import { readSyntax } from '../src/language/clauses.ts'
import { SYMMETRIC_VERBS } from '../src/language/lexicon/converse-verbs.ts'
import { verbGroups } from '../src/language/verb-groups.ts'

// Exchanged parts, which the data does not have: who did what to whom.

/** A stretch of a text with what stands there instead. */
export type Replacement = readonly [start: number, end: number, text: string]

interface Stretch {
  readonly first: number
  readonly last: number
}

const textOf = (words: readonly Word[], { first, last }: Stretch): string =>
  words
    .slice(first, last + 1)
    .map((word, k) => (k && words[first + k]!.start > words[first + k - 1]!.end ? ' ' : '') + word.text)
    .join('')

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The first letter of what moves away from the beginning of a sentence, as it stands inside one. */
const lowered = (words: readonly Word[], { first }: Stretch, text: string): string =>
  words[first]!.pos === 'PROPN' || words[first]!.norm === 'i' ? text : text.slice(0, 1).toLowerCase() + text.slice(1)

/** Two stretches of one sentence change places. */
function exchange(words: readonly Word[], a: Stretch, b: Stretch): Replacement | null {
  const [left, right] = a.first < b.first ? [a, b] : [b, a]
  if (left.last >= right.first || words[left.first]!.sentence !== words[right.last]!.sentence) return null
  const begins = left.first === 0 || words[left.first - 1]!.sentence !== words[left.first]!.sentence
  const [mine, other] = [textOf(words, left), textOf(words, right)]
  if (mine.toLowerCase() === other.toLowerCase()) return null
  const between = textOf(words, { first: left.last + 1, last: right.first - 1 })
  const middle = between ? ` ${between} ` : ' '
  const put = (begins ? capitalised(other) : other) + middle + (begins ? lowered(words, left, mine) : mine)
  return [words[left.first]!.start, words[right.last]!.end, put]
}

/** Exchanges who acts with whom it is done to, or whose with what; null where the text has no such pair. */
export function exchangedParts(words: readonly Word[], random: () => number): Replacement | null {
  const { clauses, modifiers } = readSyntax(words, verbGroups(words))
  const hasNoun = ({ first, last }: Stretch) =>
    words.slice(first, last + 1).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const pairs = [
    ...clauses.flatMap(({ agent, patient, obliques, group }) => {
      if (SYMMETRIC_VERBS.has(words[group.head]!.stem)) return []
      const other = patient ?? obliques[0]?.phrase
      return agent && other && hasNoun(agent) && hasNoun(other) ? [[agent, other] as const] : []
    }),
    ...modifiers.flatMap(({ head, modifier }) =>
      hasNoun(head) && hasNoun(modifier) ? [[head, modifier] as const] : [],
    ),
  ]
  const chosen = pairs[Math.floor(random() * pairs.length)]
  return chosen ? exchange(words, ...chosen) : null
}
