/** What a verb group needs to know of a word. */
export interface TaggedWord {
  readonly norm: string
  readonly stem: string
  readonly pos?: string
}

export const MODALS: Readonly<Record<string, string>> = {
  can: 'can',
  ca: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
  should: 'should',
  ought: 'should',
  would: 'would',
  "'d": 'would',
}
export const FUTURE = new Set(['will', 'wo', "'ll", 'shall', 'sha'])
export const BE_PRESENT = new Set(['is', 'are', 'am', "'s", "'re", "'m"])
export const BE_PAST = new Set(['was', 'were'])
export const BE = new Set(['be', 'been', 'being', ...BE_PRESENT, ...BE_PAST])
export const HAVE = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])
export const DO = new Set(['do', 'does', 'did'])
export const PAST_LEADS = new Set([...BE_PAST, 'had', 'did'])
// Words that may stand inside a verb group without ending it.
const INSIDE = new Set(['ADV', 'PART'])
// Adverbs that the tagger takes for something else.
const INSIDE_WORDS = new Set(
  'also not never always often already just still now soon then all both even ever only yet once'.split(' '),
)
export const SUBJECTS = new Set('i you he she it we they there this that who'.split(' '))
// Most words a group may have between its auxiliary and its verb, a subject in a question included.
const WIDEST_GAP = 4
// What can be no verb after an auxiliary, however it is spelled.
export const NEVER_VERBS = new Set([
  'DET',
  'PRON',
  'ADP',
  'SCONJ',
  'CCONJ',
  'PUNCT',
  'NUM',
  'SYM',
  'PROPN',
  'SPACE',
  'INTJ',
])

export const isTaggedVerb = (word: TaggedWord | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX'

/** Whether a word leads a group by what it is, whatever its tag; "May" and "a will" are no auxiliaries. */
export function isAuxiliary(words: readonly TaggedWord[], i: number): boolean {
  const word = words[i]
  if (!word) return false
  const { norm, pos } = word
  if (norm === "'s" || norm === "'d") return isTaggedVerb(word)
  if (BE.has(norm) || HAVE.has(norm) || DO.has(norm)) return pos !== 'NOUN' && pos !== 'PROPN'
  if (!FUTURE.has(norm) && !MODALS[norm]) return false
  if (SUBJECTS.has(words[i + 1]?.norm ?? '')) return true
  return pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ'
}

/** What may stand between the auxiliary and the verb as its subject: nothing, a pronoun (Did they win?), a noun phrase. */
export type SubjectInside = 'none' | 'pronoun' | 'phrase'

// Words of a noun phrase.
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
// Auxiliaries that come before a whole subject in a question or a condition. "Have the courage" asks nothing.
const INVERTED = new Set('had were should did does will would could can has'.split(' '))
// Where a sentence or clause begins.
const OPENERS = new Set(['PUNCT', 'CCONJ', 'SPACE'])

/** What subject may follow a group's first word: "Had the Allies failed", "Were he to leave". */
export function subjectInside(words: readonly TaggedWord[], first: number): SubjectInside {
  const before = words[first - 1]
  if (!isAuxiliary(words, first) || SUBJECTS.has(before?.norm ?? '')) return 'none'
  const opens = !before || OPENERS.has(before.pos ?? '')
  return opens && INVERTED.has(words[first]!.norm) && words[first + 1]?.pos !== 'NUM' ? 'phrase' : 'pronoun'
}

// How far ahead the end of a sentence is looked for.
const SENTENCE = 60

/** Whether "should" at this place opens a condition ("Should they come, …") rather than a question. */
export function opensCondition(words: readonly TaggedWord[], first: number, inside: SubjectInside): boolean {
  if (inside !== 'phrase' || words[first]!.norm !== 'should') return false
  for (let i = first + 1; i < words.length && i - first < SENTENCE; i++) {
    const { norm } = words[i]!
    if (norm === '?') return false
    if (norm === '.' || norm === '!') return true
  }
  return true
}

/** Index of the next word of a group after `from`, adverbs and a subject inside passed over; −1 at the end of the text or of the gap. */
export function nextMember(words: readonly TaggedWord[], from: number, inside: SubjectInside): number {
  let subject = inside !== 'none'
  const widest = inside === 'phrase' ? WIDEST_GAP + 2 : WIDEST_GAP
  for (let i = from + 1; i < words.length && i - from <= widest; i++) {
    const { norm, pos } = words[i]!
    if (norm === 'to' || isAuxiliary(words, i)) return i
    if (INSIDE_WORDS.has(norm) || INSIDE.has(pos ?? '')) continue
    if (subject && SUBJECTS.has(norm)) {
      subject = false
      continue
    }
    if (subject && inside === 'phrase' && PHRASE.has(pos ?? '')) continue
    return i
  }
  return -1
}
