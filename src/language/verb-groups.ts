/** What a verb group needs to know of a word. */
export interface TaggedWord {
  readonly norm: string
  readonly stem: string
  readonly pos?: string
}

export type Tense = 'past' | 'present' | 'future' | 'non-finite'

/** One English predicate: its words by index and what they say about time, aspect, voice, modality and polarity. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** The main verb, or the copula that stands alone. */
  readonly head: number
  readonly tense: Tense
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  /** Lemma of a modal verb other than "will": may, must, can … */
  readonly modal: string | null
  readonly negated: boolean
  /** True for what no grammar allows: "has now returns", "will signed". */
  readonly illFormed: boolean
}

const MODALS: Readonly<Record<string, string>> = {
  can: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
  should: 'should',
  ought: 'should',
  would: 'would',
}
const FUTURE = new Set(['will', 'wo', "'ll", 'shall', 'sha'])
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'am', 'been', 'being', "'s", "'re", "'m"])
const HAVE = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', "'d"])
const NEGATIONS = new Set(['not', 'never'])
// Words that may stand inside a verb group without ending it; a pronoun in a question ("Did they sign?").
const INSIDE = new Set(['ADV', 'PART', 'PRON'])
// Most words a group may have between its auxiliary and its verb, a subject in a question included.
const WIDEST_GAP = 3

type Form = 'base' | 's' | 'past' | 'ing'

function formOf(word: TaggedWord): Form {
  if (word.norm.endsWith('ing') && word.norm !== word.stem) return 'ing'
  if (word.norm === word.stem) return 'base'
  return word.norm.endsWith('s') && !word.norm.endsWith('ss') ? 's' : 'past'
}

const isVerbal = (word: TaggedWord | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX'

function describe(words: readonly TaggedWord[], first: number, members: readonly number[]): VerbGroup {
  const head = members.at(-1)!
  const auxiliaries = members.slice(0, -1).map((i) => words[i]!.norm)
  const verb = words[head]!
  const form = formOf(verb)
  const lead = auxiliaries[0] ?? verb.norm
  const inBetween = words.slice(first, head + 1).map((word) => word.norm)
  const will = auxiliaries.some((word) => FUTURE.has(word))
  const going = auxiliaries.includes('going') && words[head - 1]?.norm === 'to'
  const modal = auxiliaries.map((word) => MODALS[word]).find(Boolean) ?? null
  const lastAuxiliary = auxiliaries.filter((word) => word !== 'to').at(-1)
  const afterBe = lastAuxiliary !== undefined && BE.has(lastAuxiliary)
  const afterHave = auxiliaries.some((word) => HAVE.has(word))
  let tense: Tense
  if (will || going) tense = 'future'
  else if (auxiliaries.length === 0 && (words[first - 1]?.norm === 'to' || form === 'ing')) tense = 'non-finite'
  // The perfect tells of the past: "has signed" and "signed" differ in aspect only.
  else if (auxiliaries.length > 0) tense = PAST_AUXILIARIES.has(lead) || (afterHave && !modal) ? 'past' : 'present'
  else if (BE.has(verb.norm) || HAVE.has(verb.norm)) tense = PAST_AUXILIARIES.has(verb.norm) ? 'past' : 'present'
  else tense = form === 'past' ? 'past' : 'present'
  return {
    first,
    last: head,
    head,
    tense,
    perfect: afterHave,
    progressive: form === 'ing' && afterBe,
    passive: form === 'past' && afterBe,
    modal,
    negated: inBetween.some((word) => NEGATIONS.has(word)),
    illFormed:
      (lastAuxiliary !== undefined && form === 's' && verb.pos === 'VERB') ||
      ((will || modal !== null) && auxiliaries.length === 1 && form === 'past' && verb.pos === 'VERB'),
  }
}

/** The predicates of an English text, in order. Words of `pos` AUX and VERB lead; participles used as adjectives are left out where tagged so. */
export function verbGroups(words: readonly TaggedWord[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  let i = 0
  while (i < words.length) {
    if (!isVerbal(words[i])) {
      i++
      continue
    }
    const members = [i]
    let at = i + 1
    while (words[members.at(-1)!]!.pos === 'AUX' && at < words.length) {
      let next = at
      while (next < words.length && next - at < WIDEST_GAP && INSIDE.has(words[next]!.pos ?? '')) next++
      if (!isVerbal(words[next])) break
      members.push(next)
      at = next + 1
    }
    const goal = members.at(-1)! + 2
    if (words[goal - 2]!.norm === 'going' && words[goal - 1]?.norm === 'to' && isVerbal(words[goal])) members.push(goal)
    groups.push(describe(words, i, members))
    i = members.at(-1)! + 1
  }
  return groups
}
