import { baseOf } from '../tag.ts'
import { commonWords } from './common-words.ts'

/** A glance takes in so many characters of a text. */
const GLANCE = 400
/** So many of its words are among the commonest of its language, and at least such a share of them. */
const LEAST_WORDS = 4
const LEAST_SHARE = 0.25

/**
 * Whether a text is seen at a glance to be in the language: a good part of its words are among the commonest there, and
 * no other language has as many of them. False says nothing: then the text must be read (`detect`, some ten times slower).
 */
export function readsAtAGlance(text: string, tag: string): boolean {
  const { words, hits } = commonWords(text.slice(0, GLANCE))
  const own = hits.get(baseOf(tag))
  const count = own ? own.short + own.long : 0
  if (count < LEAST_WORDS || count < LEAST_SHARE * words) return false
  for (const [other, { short, long }] of hits) if (short + long >= count && other !== baseOf(tag)) return false
  return true
}
