import {
  BE,
  BE_PAST,
  BE_PRESENT,
  DO,
  FUTURE,
  HAVE,
  isAuxiliary,
  isTaggedVerb,
  MODALS,
  NEVER_VERBS,
  nextMember,
  opensCondition,
  PAST_LEADS,
  subjectInside,
  type TaggedWord,
} from './auxiliaries.ts'
import { readsAsAdjective, readsAsNoun } from './mistagged.ts'
import { fits, isShortHad, type Wants } from './verb-fit.ts'
import { verbForm } from './verb-form.ts'

export type Tense = 'past' | 'present' | 'future' | 'non-finite'

/** One English predicate: its words by index and what they say about time, aspect, voice, modality and polarity. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The main verb, or the copula that stands alone. */
  readonly head: number
  /** The time told of: "has signed" tells of the past. */
  readonly tense: Tense
  /** The time of its first word: "has" of "has signed" is present, "had" of "had signed" past. */
  readonly lead: Tense
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  /** A modal verb other than "will": may, must ("has to" too), can … */
  readonly modal: string | null
  readonly negated: boolean
  /** True for what no grammar allows: "has now returns", "will signed". */
  readonly illFormed: boolean
  /** True where the form does not tell the time: "they put", "they cut". */
  readonly ambiguous: boolean
  /** True for a bare -ed form, which may be a participle: "the charter signed in May". */
  readonly bare: boolean
  /** True for the frame of a report, whose own time hardly matters: "it is reported that", "it has been said that". */
  readonly reporting: boolean
}

const NEGATIONS = new Set(['not', 'never'])
const REPORTS = new Set(
  'reported said claimed alleged believed announced stated assumed thought known noted'.split(' '),
)

interface State {
  lead: Tense
  future: boolean
  perfect: boolean
  progressive: boolean
  passive: boolean
  modal: string | null
  illFormed: boolean
  head: number
  /** What the last member asks for next. */
  wants: Wants
}

/** Takes one more word into a group; false where the group ends before it. */
function take(words: readonly TaggedWord[], state: State, at: number): boolean {
  const { norm } = words[at]!
  const form = verbForm(norm)
  const { wants } = state
  if (BE.has(norm) || HAVE.has(norm) || DO.has(norm)) {
    const isPlain = norm === 'be' || norm === 'have' || norm === 'do'
    const isParticiple = norm === 'been' || norm === 'had'
    if (wants === 'base' && !isPlain) state.illFormed = true
    if (norm === 'being') state.progressive = true
    if (wants === 'participle' && !isParticiple) return false
    if (wants === 'be-complement') {
      if (norm !== 'being' && norm !== 'having') return false
      state.progressive = true
    }
    // "has been": the perfect is sure only now.
    if (wants === 'participle') state.perfect = true
    state.head = at
    state.wants = BE.has(norm) ? 'be-complement' : norm === 'have' ? 'participle' : null
    return true
  }
  if (FUTURE.has(norm) || MODALS[norm]) {
    state.illFormed = true
    state.head = at
    state.wants = 'base'
    return true
  }
  if (readsAsAdjective(words, at)) return false
  if (!fits(words[at]!, form, wants, at === state.head + 1, words[state.head]!.norm === 'has')) return false
  if (wants === 'base') {
    if (!form.base) {
      if (!isTaggedVerb(words[at])) return false
      state.illFormed = true
      if (form.ing) state.progressive = true
    }
  } else if (wants === 'participle') {
    if (!form.participle) state.illFormed = true
    state.perfect = true
  } else if (form.ing) state.progressive = true
  else state.passive = true
  state.head = at
  state.wants = null
  return true
}

function started(words: readonly TaggedWord[], first: number): State {
  const { norm } = words[first]!
  const form = verbForm(norm)
  const isAux = isAuxiliary(words, first)
  const isHad = norm === "'d" && isAux && isShortHad(words, first)
  const modal = isAux && !isHad ? (MODALS[norm] ?? null) : null
  const future = isAux && FUTURE.has(norm)
  const afterTo = words[first - 1]?.norm === 'to'
  let lead: Tense
  if (future) lead = 'future'
  else if (afterTo || norm === 'being' || norm === 'having' || (norm === 'be' && !modal)) lead = 'non-finite'
  else if (isAux) lead = isHad || PAST_LEADS.has(norm) ? 'past' : 'present'
  else if (form.ing) lead = 'non-finite'
  else lead = form.past || (form.participle && !form.base) ? 'past' : 'present'
  let wants: Wants = null
  if (isAux) {
    if (future || modal || DO.has(norm)) wants = 'base'
    else if (HAVE.has(norm)) wants = 'participle'
    else wants = 'be-complement'
  }
  return {
    lead,
    future,
    perfect: false,
    progressive: false,
    passive: false,
    modal,
    illFormed: false,
    head: first,
    wants,
  }
}

/** Joins what follows "to" where auxiliary and "to" make one predicate: is going to, has to, used to. Index of the verb, or −1. */
function verbAfterTo(words: readonly TaggedWord[], state: State, to: number): number {
  const head = words[state.head]!.norm
  const verb = words[to + 1]
  if (!verb || NEVER_VERBS.has(verb.pos ?? '') || !verbForm(verb.norm).base) return -1
  if (head === 'going' && state.progressive) {
    state.future = true
    state.progressive = false
  } else if (
    (HAVE.has(head) && !state.perfect && state.wants === 'participle') ||
    (head === 'have' && state.modal === null)
  )
    state.modal = 'must'
  else if (head === 'ought') state.modal = 'should'
  else if (BE_PRESENT.has(head) || BE_PAST.has(head)) {
    if (!isTaggedVerb(verb)) return -1
    state.modal = 'be to'
  } else return -1
  return to + 1
}

function timeOf(state: State): Tense {
  if (state.future) return state.lead === 'past' ? 'past' : 'future'
  // The perfect tells of the past: "has signed" and "signed" differ in aspect only.
  if (state.perfect && state.lead === 'present' && (state.modal === null || state.modal === 'must')) return 'past'
  return state.lead
}

function groupAt(words: readonly TaggedWord[], first: number): VerbGroup {
  const state = started(words, first)
  let inside = subjectInside(words, first)
  if (opensCondition(words, first, inside)) state.modal = null
  while (state.wants !== null || words[state.head]!.norm === 'going') {
    const next = nextMember(words, state.head, inside)
    if (next < 0) break
    if (words[next]!.norm === 'to') {
      const verb = verbAfterTo(words, state, next)
      if (verb < 0) break
      const { norm } = words[verb]!
      state.head = verb
      state.wants = norm === 'be' ? 'be-complement' : norm === 'have' ? 'participle' : null
    } else if (!take(words, state, next)) break
    inside = 'none'
  }
  const { head } = state
  const verb = words[head]!
  const form = verbForm(verb.norm)
  const isBare = head === first && !isAuxiliary(words, first)
  let negated = false
  // "never" comes before a verb without an auxiliary.
  for (
    let i = Math.max(0, isBare ? first - 1 : first);
    i <= Math.min(head + (isAuxiliary(words, head) ? 1 : 0), words.length - 1);
    i++
  ) {
    if (NEGATIONS.has(words[i]!.norm)) negated = true
  }
  return {
    first,
    last: head,
    head,
    tense: timeOf(state),
    lead: state.future && state.lead !== 'past' ? 'future' : state.lead,
    perfect: state.perfect,
    progressive: state.progressive,
    passive: state.passive,
    modal: state.modal,
    negated,
    illFormed: state.illFormed,
    ambiguous: isBare && form.base && form.past,
    bare: isBare && form.participle && !(form.base && form.past),
    reporting: state.passive && words[first - 1]?.norm === 'it' && REPORTS.has(verb.norm),
  }
}

/**
 * The predicates of an English text, in order. Auxiliaries are known by what they are, since taggers confuse them with
 * nouns and names; the verb after one by its form. `verbs`: indices of words to be taken as verbs whatever their tag.
 */
export function verbGroups(words: readonly TaggedWord[], verbs: ReadonlySet<number> = new Set()): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = 0
  while (i < words.length) {
    const isVerb =
      isAuxiliary(words, i) ||
      verbs.has(i) ||
      (isTaggedVerb(words[i]) && !readsAsNoun(words, i) && !readsAsAdjective(words, i))
    if (!isVerb) {
      i++
      continue
    }
    const group = groupAt(words, i)
    groups.push(group)
    i = group.last + 1
  }
  return groups
}
