import { francAll } from 'franc'
import { baseOf, canonicalTag } from '../tag.ts'

/** Its trigrams need about a sentence. */
const LEAST_LETTERS = 60

/**
 * The language that franc, which knows many that nothing else here does, names for a text that fits none of the others
 * well; null for one of those others, and for too little text. Its distances say which language is nearest, not how
 * near, so it is asked last.
 */
export function rareLanguage(text: string, others: ReadonlySet<string>): string | null {
  if (text.length < LEAST_LETTERS) return null
  const [best] = francAll(text)
  const tag = best && best[0] !== 'und' ? canonicalTag(best[0]) : null
  return tag && tag !== 'und' && !others.has(baseOf(tag)) ? tag : null
}
