import type { AlignedPair } from './aligned-pair.ts'
import {
  counts,
  gapInReference,
  isFullName,
  isOrdinary,
  isShared,
  longestOf,
  mean,
  READABLE,
  runsOf,
  SAME_ACROSS,
  shareOfName,
  type Words,
} from './name-runs.ts'
import { indexNames, type NameSupport, supportIn } from './name-support.ts'
import type { NameMention } from './names.ts'

/** A name of the rendering that neither the statement nor most references have. */
export interface AddedName {
  readonly mention: NameMention
  /** Those of its words that are not shared. */
  readonly words: Words
  /** Share of references that have it. */
  readonly against: number
  /** How surely the statement has it, and the word there that is most like it. */
  readonly inSource: number
  readonly sourceWord: number
  /** Share of the words of the name that are not shared. */
  readonly share: number
  readonly ordinary: boolean
  /** Share of the references that have other content words in its place. */
  readonly otherWords: number
}

// A name that at least this share of the references has is no finding.
const SUPPORTED = 0.5
// A likeness with the statement from which on the rendering's name is certainly its name.
const CERTAIN = 0.93
const CERTAIN_TRUST = 0.7
// A stretch of a reference longer than this does not stand for a name.
const LONGEST_STRETCH = 12

/** Names of the rendering that neither the statement nor most references have. */
export function findAdded(pair: AlignedPair): AddedName[] {
  const { rendering, original, references } = pair
  const source = indexNames(original)
  const added: AddedName[] = []
  for (const mention of indexNames(rendering).mentions) {
    if (mention.doubtful && references.length === 0) continue
    const inReferences = new Map<number, number>()
    const inSource = new Map<number, NameSupport>()
    for (let i = mention.first; i <= mention.last; i++) {
      if (!counts(rendering, i)) continue
      inReferences.set(i, mean(references.map((reference) => Number(isShared(rendering, i, reference)))))
      // Costly, and needed only where the references do not settle it.
      if (references.length === 0 || inReferences.get(i)! < SUPPORTED)
        inSource.set(i, supportIn(rendering, i, original))
    }
    const foreign = (i: number): boolean => {
      const support = inSource.get(i)
      if (!support || (support.likeness >= CERTAIN && source.trust >= CERTAIN_TRUST)) return false
      if (references.length > 0) return true
      return support.likeness < SAME_ACROSS && (mention.place !== undefined || source.trust >= READABLE)
    }
    for (const words of runsOf(rendering, mention, foreign)) {
      const longest = longestOf(rendering, words)
      const ordinary = isOrdinary(pair, rendering, longest)
      // "Ministry", "Государственный": translated like any word, which nothing but a reference can judge. Only English
      // has a dictionary here that knows them; elsewhere a full name is asked for.
      const known =
        mention.place !== undefined || (rendering.language === 'en' ? !ordinary : isFullName(rendering, mention))
      if (references.length === 0 && !known) continue
      added.push({
        mention,
        words,
        against: mean(words.map((i) => inReferences.get(i)!)),
        // A word of a place that the references settled was not looked for in the statement.
        inSource: mean(words.map((i) => inSource.get(i)?.likeness ?? 1)),
        sourceWord: inSource.get(longest)?.word ?? -1,
        share: shareOfName(pair, rendering, mention, words),
        // China is a country before it is a ware.
        ordinary: ordinary && mention.place === undefined,
        otherWords: otherWordsInstead(pair, words),
      })
    }
  }
  return added
}

function otherWordsInstead(pair: AlignedPair, words: Words): number {
  const found = pair.references.filter((reference) => {
    const [left, right] = gapInReference(reference, words)
    const end = right < 0 ? reference.words.length : right
    if (end - left > LONGEST_STRETCH) return false
    for (let i = left + 1; i < end; i++) if (counts(reference, i) && reference.toRendering[i]! < 0) return true
    return false
  })
  return found.length / Math.max(1, pair.references.length)
}
