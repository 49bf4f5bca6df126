import type { AlignedPair, AlignedReference, AnalysedText } from './aligned-pair.ts'
import { increasing } from './increasing.ts'
import { wordingsOf } from './wordings.ts'

/** What some references say at a place, by their words: groups of references that say the same. */
export interface WordedReading {
  readonly references: readonly { readonly reference: number; readonly words: readonly number[] }[]
}

/** A place where the references say different things: at least two readings, the commonest first. */
export type ReadingsAtPlace = readonly WordedReading[]

// A reference that has less of the rendering's words than this is a free one: it differs everywhere, which shows nothing
// about the statement.
const LEAST_COMMON = 0.5
// Readings longer than this, in content words, are whole clauses put otherwise.
const LONGEST_READING = 3
// More places than this share of the words that all have in common, and it is the whole that is worded otherwise.
const MOST_PLACES_SHARE = 0.5
// Where fewer than this share of the references stand against the commonest reading, they have a word of their own, or an
// error. Of 150 news sentences with three to seven machine translations 73 % have a place where one differs, most of
// them by a synonym; with this share 37 % have one.
const LEAST_DISSENT = 0.3
/** Most places told of one pair: beyond them nobody reads on. */
const MOST_PLACES = 5

/** A reference with what it shares with the rendering in the same order. */
interface Participant {
  readonly reference: AlignedReference
  /** For each word of the rendering its word here where both stand in step, or −1. */
  readonly inStep: Int32Array
  /** For each of its words what it says, so that words of several references can be compared. */
  readonly meanings: readonly string[]
  readonly keys: ReadonlyMap<number, readonly string[]>
}

function participantOf(rendering: AnalysedText, reference: AlignedReference): Participant | null {
  // Another word that may mean the same is just what references can disagree over.
  const links = reference.links.filter(({ left, relation }) => relation !== 'synonym' && rendering.words[left]!.content)
  const content = rendering.words.filter((word) => word.content).length
  if (new Set(links.map(({ left }) => left)).size < LEAST_COMMON * content) return null
  const inStep = new Int32Array(rendering.words.length).fill(-1)
  for (const at of increasing(links.map(({ right }) => right))) inStep[links[at]!.left] = links[at]!.right
  const meanings = reference.words.map(({ root }) => root)
  for (const { left, right } of links) meanings[right] = `= ${left}`
  return { reference, inStep, meanings, keys: keysByWord(reference) }
}

/** The content words of a reference between two of its words that not all references have. */
const between = (
  { reference, meanings }: Participant,
  from: number,
  to: number,
  shared: ReadonlySet<string>,
): number[] => {
  const found: number[] = []
  for (let j = from + 1; j < to; j++) if (reference.words[j]!.content && !shared.has(meanings[j]!)) found.push(j)
  return found
}

/** Meanings that every participant has somewhere: put elsewhere in the sentence, they are no other reading. */
function sharedMeanings(participants: readonly Participant[]): ReadonlySet<string> {
  const [first, ...others] = participants.map(({ meanings }) => new Set(meanings))
  return new Set([...first!].filter((meaning) => others.every((other) => other.has(meaning))))
}

interface Reading {
  readonly participant: Participant
  readonly words: readonly number[]
}

const spelt = ({ participant: { reference }, words }: Reading): string =>
  words.map((j) => reference.words[j]!.norm).join('')

/** For each word that belongs to a set phrase, a figure or a place what that stands for. */
function keysByWord(text: AnalysedText): ReadonlyMap<number, readonly string[]> {
  const byWord = new Map<number, readonly string[]>()
  for (const { first, last, keys } of wordingsOf(text)) {
    for (let j = first; j <= last; j++) byWord.set(j, [...(byWord.get(j) ?? []), ...keys])
  }
  return byWord
}

const keysOf = ({ participant: { keys }, words }: Reading): string[] => words.flatMap((j) => keys.get(j) ?? [])

/** Whether two readings say the same: one has all words of the other, or they are known to be worded alike. */
function saySame(one: Reading, other: Reading): boolean {
  const [fewer, more] = [one, other]
    .map(({ participant, words }) => new Set(words.map((j) => participant.meanings[j]!)))
    .sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]
  if ([...fewer].every((meaning) => more.has(meaning)) || spelt(one) === spelt(other)) return true
  const keys = keysOf(one)
  return keys.length > 0 && keysOf(other).some((key) => keys.includes(key))
}

/** How many references stand against the commonest reading: the more, the more there is to ask. */
const dissentIn = (groups: readonly Reading[][]): number => groups.slice(1).flat().length

/** Readings in groups that say the same, the largest first; null where they cannot be set against one another. */
function group(readings: readonly Reading[]): Reading[][] | null {
  const groups: Reading[][] = []
  for (const reading of readings) {
    const { words, participant } = reading
    if (words.length === 0) continue
    const sentences = words.map((j) => participant.reference.words[j]!.sentence)
    if (words.length > LONGEST_READING || sentences[0] !== sentences.at(-1)) return null
    const known = groups.find((members) => members.some((member) => saySame(member, reading)))
    if (known) known.push(reading)
    else groups.push([reading])
  }
  groups.sort((a, b) => b.length - a.length)
  return dissentIn(groups) >= LEAST_DISSENT * readings.length && groups.length > 1 ? groups : null
}

/**
 * The few places where the references of a pair say different things while what stands around is the same: the text that
 * they translate may be ambiguous there. None where they are free, and differ everywhere. In the order of the rendering.
 */
export function disagreementsAmong({
  rendering,
  references,
}: Pick<AlignedPair, 'rendering' | 'references'>): ReadingsAtPlace[] {
  if (references.length < 2) return []
  const participants = references.flatMap((reference) => participantOf(rendering, reference) ?? [])
  if (participants.length < 2) return []
  const shared = sharedMeanings(participants)
  const anchors = rendering.words.flatMap((_, i) => (participants.every(({ inStep }) => inStep[i]! >= 0) ? [i] : []))
  const found: Reading[][][] = []
  for (let k = 0; k <= anchors.length; k++) {
    const [before, after] = [anchors[k - 1], anchors[k]]
    if (before === undefined && after === undefined) break
    const readings = participants.map((participant): Reading => {
      const from = before === undefined ? -1 : participant.inStep[before]!
      const to = after === undefined ? participant.reference.words.length : participant.inStep[after]!
      return { participant, words: between(participant, from, to, shared) }
    })
    const groups = group(readings)
    if (groups) found.push(groups)
  }
  if (found.length > Math.max(1, anchors.length * MOST_PLACES_SHARE)) return []
  const told = new Set([...found].sort((a, b) => dissentIn(b) - dissentIn(a)).slice(0, MOST_PLACES))
  return found
    .filter((groups) => told.has(groups))
    .map((groups) =>
      groups.map((members) => ({
        references: members.map(({ participant, words }) => ({ reference: participant.reference.index, words })),
      })),
    )
}
