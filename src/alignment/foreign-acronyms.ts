import { isAcronym } from './acronyms.ts'
import type { AlignedPair, AnalysedText } from './aligned-pair.ts'
import { counts, type Words } from './name-runs.ts'
import { indexNames } from './name-support.ts'

/** Whether a word is an acronym that the statement writes with the same letters, so that it is that of its language. */
export function isOfStatement(pair: AlignedPair, text: AnalysedText, i: number): boolean {
  const word = text.words[i]
  return (
    word !== undefined &&
    isAcronym(word.text) &&
    indexNames(pair.original).acronyms.size > 0 &&
    standsIn(pair, word.norm)
  )
}

const standsIn = ({ original }: AlignedPair, norm: string): boolean => {
  const at = indexNames(original).norms.get(norm)
  return at !== undefined && isAcronym(original.words[at]!.text)
}

/** Words of names around a word, names that are neighbours taken together: "Polish Football Association". */
export function nameAround(text: AnalysedText, at: number): number[] {
  const { mentionOf } = indexNames(text)
  let first = at
  while (mentionOf[first - 1] !== undefined && mentionOf[first - 1] !== -1) first--
  const words: number[] = []
  for (let i = first; mentionOf[i] !== undefined && mentionOf[i] !== -1; i++) if (counts(text, i)) words.push(i)
  return words
}

/**
 * Whether a name of several words may spell out, in the rendering's language, an acronym of the statement's: PZPN as the
 * Polish Football Association. The letters need not agree, but some first letter is shared.
 */
export function maySpellOut(pair: AlignedPair, text: AnalysedText, words: Words, acronym: string): boolean {
  const name = nameAround(text, words[0] ?? -1)
  if (name.length < 2 || name.length > acronym.length + 2) return false
  const letters = new Set(acronym.toUpperCase())
  return standsIn(pair, acronym.toLowerCase()) && name.some((i) => letters.has(text.words[i]!.text[0]!.toUpperCase()))
}
