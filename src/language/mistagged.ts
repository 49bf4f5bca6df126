import { isAuxiliary, type TaggedWord } from './auxiliaries.ts'
import { verbForm } from './verb-form.ts'

const POSSESSIVES = new Set(['its', 'their', 'my', 'our', 'your', 'whose', 'his'])
const ONE = new Set(['a', 'an'])
// What may stand between an article and its noun.
const INSIDE_PHRASES = new Set(['NOUN', 'ADJ', 'PROPN'])
// After these a noun phrase is followed by a bare infinitive: "let a man go".
const CAUSES = new Set(['let', 'make', 'see', 'hear', 'help', 'have', 'watch', 'feel'])
const LONGEST_PHRASE = 4

const DEGREES = new Set('very so too quite extremely rather more most less least really'.split(' '))
// What begins an object, which no adjective has: "is really enjoying the game".
const OBJECTS = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'])

// Forms in -ing that are adjectives after "is" in nearly every use.
const ADJECTIVES = new Set('missing pending lacking outstanding willing ongoing'.split(' '))

/** Whether a form in -ing is an adjective: "is missing", or since a degree precedes it: "is very entertaining". */
export const readsAsAdjective = (words: readonly TaggedWord[], i: number): boolean =>
  ADJECTIVES.has(words[i]!.norm)
    ? words[i + 1]?.pos !== 'DET'
    : verbForm(words[i]!.norm).ing &&
      DEGREES.has(words[i - 1]?.norm ?? '') &&
      !(words[i - 1]!.norm === 'really' && OBJECTS.has(words[i + 1]?.pos ?? ''))

/**
 * Whether a word that the tagger took for a verb is a noun by where it stands: "the company's shows", "a transplant", "a
 * bone marrow transplant". Only base forms and forms with -s are judged: "the signed charter" has a participle.
 */
export function readsAsNoun(words: readonly TaggedWord[], i: number): boolean {
  const form = verbForm(words[i]!.norm)
  const before = words[i - 1]
  if (!before || isAuxiliary(words, i) || form.ing || !(form.base || form.third)) return false
  if (POSSESSIVES.has(before.norm) || (before.norm === "'s" && before.pos === 'PART')) return true
  if (before.norm === 'the' || before.norm === 'every') return true
  // A single subject takes -s: "a marrow transplant" is no clause.
  if (!form.base || form.past) return false
  let at = i - 1
  while (at > 0 && i - at <= LONGEST_PHRASE && INSIDE_PHRASES.has(words[at]!.pos ?? '')) at--
  if (!ONE.has(words[at]!.norm)) return false
  const leads = words[at - 1]
  return !leads || !(CAUSES.has(leads.stem) || isAuxiliary(words, at - 1))
}
