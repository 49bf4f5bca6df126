import { BE, type TaggedWord } from './auxiliaries.ts'
import { isPossessiveMark, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'

/** One predicate with those who take part in it, as far as the order of the words tells. */
export interface Clause {
  readonly group: VerbGroup
  /** Who acts: the subject, or the one after "by" in a passive. */
  readonly agent: NounPhrase | null
  /** On whom or what: the object, or the subject of a passive. */
  readonly patient: NounPhrase | null
  /** Further ones, by their preposition: "sold to the bank". */
  readonly obliques: readonly { readonly preposition: string; readonly phrase: NounPhrase }[]
}

/** One noun phrase that says whose or of what another is: the company in "the president of the company". */
export interface Modifier {
  readonly head: NounPhrase
  readonly modifier: NounPhrase
}

export interface Syntax {
  readonly phrases: readonly NounPhrase[]
  readonly clauses: readonly Clause[]
  readonly modifiers: readonly Modifier[]
}

/** A word as tagged, with the sentence it stands in. */
export interface PlacedWord extends TaggedWord {
  readonly sentence: number
}

// Times are no objects: "attacked last year".
const TIMES: ReadonlySet<string> = new Set(
  `day week month year hour minute second morning afternoon evening night today yesterday tomorrow tonight time moment
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december spring summer autumn winter`.split(/\s+/),
)
/** Whether a word says when, so that it moves about freely in a sentence. */
export const isTime = (norm: string): boolean => TIMES.has(norm)

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
// Prepositions that make one noun belong to another: the mayor of, in or from the town.
const OF = new Set(['of', 'in', 'from', 'for'])
// A subject stands no further before its verb, an object or agent no further behind, in words.
const REACH = 12

const isBetween = (phrase: NounPhrase, low: number, high: number): boolean => phrase.first > low && phrase.last < high

interface Found {
  readonly subject: NounPhrase | null
  /** Phrases behind the verb in order, up to the next predicate or the end of the clause. */
  readonly after: readonly NounPhrase[]
}

/** The phrase that acts as the subject of a predicate: the nearest before it that no preposition leads. */
function subjectBefore(
  words: readonly PlacedWord[],
  phrases: readonly NounPhrase[],
  group: VerbGroup,
  floor: number,
): NounPhrase | null {
  const { sentence } = words[group.first]!
  let k = lastBefore(phrases, group.first)
  let found: NounPhrase | null = null
  for (; k >= 0; k--) {
    const phrase = phrases[k]!
    if (phrase.first <= floor || words[phrase.head]!.sentence !== sentence || group.first - phrase.last > REACH) break
    const { norm } = words[phrase.head]!
    // "the bank that bought": the pronoun stands for the phrase before it.
    if (RELATIVES.has(norm) || isTime(norm) || phrase.possessive || phrase.preposition >= 0) continue
    found = phrase
    // "France and Mali attacked": the first of the pair speaks for both.
    if (!phrase.joined) break
  }
  return found
}

/** Index of the last phrase that ends before a word, by bisection. */
function lastBefore(phrases: readonly NounPhrase[], at: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.last < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function clauseOf(words: readonly PlacedWord[], group: VerbGroup, { subject, after }: Found): Clause {
  let direct: NounPhrase | null = null
  let agent: NounPhrase | null = null
  const obliques: Clause['obliques'][number][] = []
  let reached = group.last
  for (const phrase of after) {
    const { norm } = words[phrase.head]!
    if (phrase.preposition >= 0) {
      const preposition = words[phrase.preposition]!.norm
      if (preposition === 'by' && group.passive && !agent && !isTime(norm)) agent = phrase
      // "of" belongs to the noun before it, save right behind the verb: "thought of".
      else if (!phrase.possessive && (preposition !== 'of' || reached === group.last))
        obliques.push({ preposition, phrase })
    } else if (!direct && !phrase.possessive && !isTime(norm)) direct = phrase
    reached = phrase.last
  }
  return group.passive
    ? { group, agent, patient: subject, obliques }
    : { group, agent: subject, patient: BE.has(words[group.head]!.norm) ? null : direct, obliques }
}

/** Whether a comma, a conjunction or a relative pronoun ends the reach of a predicate between two words. */
function isBroken(words: readonly PlacedWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, norm } = words[i]!
    if (pos === 'SCONJ' || norm === ';' || norm === ':' || norm === ',' || /^["“”«»]$/.test(norm)) return true
  }
  return false
}

/**
 * Who does what to whom in an English text, read from its parts of speech and predicates: a light view that is right
 * about plain sentences and says nothing where it sees nothing. Linear.
 */
export function readSyntax(words: readonly PlacedWord[], groups: readonly VerbGroup[]): Syntax {
  const verbs = new Set<number>()
  for (const { first, last } of groups) for (let i = first; i <= last; i++) verbs.add(i)
  const phrases = nounPhrases(words, (i) => verbs.has(i))
  let previous: Clause | null = null
  const clauses = groups.map((group, g) => {
    const before = groups[g - 1]
    const next = groups[g + 1]?.first ?? words.length
    const after: NounPhrase[] = []
    for (let k = lastBefore(phrases, group.last + 1) + 1; k < phrases.length && after.length < 4; k++) {
      const phrase = phrases[k]!
      const near = phrase.first - (after.at(-1)?.last ?? group.last) <= 4 && phrase.first - group.last <= REACH
      if (
        !near ||
        !isBetween(phrase, group.last, next) ||
        words[phrase.first]!.sentence !== words[group.last]!.sentence
      )
        break
      if (isBroken(words, (after.at(-1)?.last ?? group.last) + 1, phrase.first)) break
      if (!phrase.joined) after.push(phrase)
    }
    const own = subjectBefore(words, phrases, group, before?.last ?? -1)
    const leads = words[group.first - 1]
    const follows = leads?.pos === 'CCONJ' || leads?.norm === ','
    const shares = follows && before && words[before.last]!.sentence === words[group.first]!.sentence
    // "attacked the town and burned it", "the bank, which bought it, sells": the second one has the first one's subject.
    const inherited: NounPhrase | null = previous ? (previous.group.passive ? previous.patient : previous.agent) : null
    // "the soldiers who saved the boy received a medal": the boy is the object of the clause inside.
    const isInner = before && own && RELATIVES.has(words[before.first - 1]?.norm ?? '') && own === previous?.patient
    const subject = group.lead === 'non-finite' ? null : shares || isInner ? inherited : own
    const clause = clauseOf(words, group, { subject, after })
    previous = clause
    return clause
  })
  return { phrases, clauses, modifiers: modifiersOf(words, phrases) }
}

function modifiersOf(words: readonly PlacedWord[], phrases: readonly NounPhrase[]): Modifier[] {
  return phrases.slice(1).flatMap((phrase, k) => {
    const before = phrases[k]!
    if (before.possessive && isPossessiveMark(words[before.last + 1]) && phrase.first === before.last + 2)
      return [{ head: phrase, modifier: before }]
    const joins = phrase.preposition === before.last + 1 && OF.has(words[phrase.preposition]!.norm)
    return joins ? [{ head: before, modifier: phrase }] : []
  })
}
