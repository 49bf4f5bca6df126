import { francAll } from 'franc'
import { baseOf, canonicalTag } from '../tag.ts'
import type { Rival } from './letter-ngrams.ts'

/** Its trigrams need about a sentence. */
const LEAST_LETTERS = 60
/** Of sentences in languages known to neither, both name the same one for 6 %; with at least this fit for 2 %. */
const LEAST_FIT = 0.8

/**
 * The language that the news is seldom in that both franc and our own letter sequences (`rival`) take a text for, where
 * none of the others fits it; null where they disagree and for too little text. Either alone would always name one.
 */
export function rareLanguage(text: string, rival: Rival | null): string | null {
  if (!rival || rival.fit < LEAST_FIT || text.length < LEAST_LETTERS) return null
  const [best] = francAll(text)
  const tag = best && best[0] !== 'und' ? canonicalTag(best[0]) : null
  return tag && baseOf(tag) === baseOf(rival.tag) ? rival.tag : null
}
