import type { Word } from '../src/alignment/aligned-pair.ts'
import { attributionsOf } from '../src/language/attributions.ts'
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

/** Takes "According to X," off the beginning or ", X said" off the end, so that a claim stands as a fact. */
export function droppedFrame(words: readonly Word[]): Replacement | null {
  const { clauses, phrases } = readSyntax(words, verbGroups(words))
  const last = words.length - 1
  for (const { first, last: verb, speaker } of attributionsOf(words, clauses, phrases)) {
    const from = Math.min(first, speaker.first)
    const to = Math.max(verb, speaker.last)
    const next = words[to + 2]
    if (from === 0 && words[to + 1]?.norm === ',' && next)
      return [0, next.start + 1, next.text.slice(0, 1).toUpperCase()]
    if (from > 0 && words[from - 1]!.norm === ',' && to === last - 1 && words[last]!.norm === '.')
      return [words[from - 1]!.start, words[to]!.end, '']
  }
  return null
}

const SPEAKERS = ['the ministry', 'the company', 'a spokesman', 'the police', 'the head of the union', 'witnesses']

/** Puts a speaker before a sentence that has none. */
export function inventedFrame(words: readonly Word[], random: () => number): Replacement | null {
  const { clauses, phrases } = readSyntax(words, verbGroups(words))
  const [first] = words
  if (first?.kind !== 'word' || attributionsOf(words, clauses, phrases).length > 0) return null
  const speaker = SPEAKERS[Math.floor(random() * SPEAKERS.length)]!
  return [0, first.end, `According to ${speaker}, ${lowered(words, { first: 0, last: 0 }, first.text)}`]
}

/** Gives the words of one speaker to another. */
export function otherSpeaker(words: readonly Word[], random: () => number): Replacement | null {
  const { clauses, phrases } = readSyntax(words, verbGroups(words))
  const named = attributionsOf(words, clauses, phrases).filter(({ speaker }) => words[speaker.head]!.pos !== 'PRON')
  const chosen = named[Math.floor(random() * named.length)]
  if (!chosen) return null
  const put = SPEAKERS[Math.floor(random() * SPEAKERS.length)]!
  const { first, last } = chosen.speaker
  return [words[first]!.start, words[last]!.end, first === 0 ? capitalised(put) : put]
}
