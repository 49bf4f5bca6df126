import type { GlossaryEntry } from '../model/glossary.ts'
import type { Store } from '../store/store.ts'
import { keysInText, keysOfWords, likenessTo } from '../text/term-keys.ts'
import type { GlossaryLookup } from '../verify.ts'

/**
 * A statement with more terms than this is told by the likeliest of them; a hundred thousand characters have
 * a few hundred.
 */
const MOST_TERMS = 2_000

/** The glossary of a store as a comparison asks it: by an index of the words, never by reading all of it. */
export const glossaryOf =
  (store: Pick<Store, 'glossaryTerms'>): GlossaryLookup =>
  async ({ text, from, to }) => {
    const keys = keysInText(text)
    const mayStand = (phrase: string) => keysOfWords(phrase).every((forms) => forms.some((form) => keys.has(form)))
    const entries = await store.glossaryTerms({ from, to, keys })
    const phrasesOf = ({ source, approved }: GlossaryEntry) => [source, ...approved].filter(mayStand)
    const likely = entries.filter((entry) => phrasesOf(entry).length > 0)
    if (likely.length <= MOST_TERMS) return likely
    // Words that only begin like those of the statement do not push out the ones that stand there.
    const likeness = likenessTo(text)
    return likely
      .map((entry) => ({ entry, likeness: Math.max(...phrasesOf(entry).map(likeness)) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_TERMS)
      .map(({ entry }) => entry)
  }
