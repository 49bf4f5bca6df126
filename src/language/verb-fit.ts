import { isTaggedVerb, NEVER_VERBS, nextMember, type TaggedWord } from './auxiliaries.ts'
import { type VerbForm, verbForm } from './verb-form.ts'

/** What a member of a verb group asks for next. */
export type Wants = 'base' | 'participle' | 'be-complement' | null

/** Whether a word can be the verb that an auxiliary asks for: by its tag, or by its form right where a verb must stand. */
export function fits(word: TaggedWord, form: VerbForm, wants: Wants, adjacent: boolean, third: boolean): boolean {
  if (NEVER_VERBS.has(word.pos ?? '')) return false
  const verbal = isTaggedVerb(word)
  if (wants === 'base') return verbal || form.base || form.third
  // A noun is often tagged as a verb here ("have scales"), but hardly after "has".
  if (wants === 'participle')
    return form.participle ? verbal || word.pos === 'ADJ' : third && word.pos === 'VERB' && form.third
  // Right after "is" an -ing form is the verb, though tagged as a noun: "what she was saying".
  if (form.ing) return verbal || (adjacent && word.pos === 'NOUN')
  return form.participle && verbal
}

/** Whether "'d" stands for "had": a participle that is no base follows. */
export function isShortHad(words: readonly TaggedWord[], at: number): boolean {
  const next = words[nextMember(words, at, 'none')]
  const form = next && verbForm(next.norm)
  return form?.participle === true && !form.base
}
