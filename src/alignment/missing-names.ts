import type { AlignedPair, AnalysedText } from './aligned-pair.ts'
import {
  counts,
  gapInRendering,
  isOrdinary,
  isShared,
  longestOf,
  mean,
  READABLE,
  runsOf,
  SAME,
  SAME_ACROSS,
  shareOfName,
  type Words,
} from './name-runs.ts'
import { indexNames, supportIn } from './name-support.ts'
import type { NameMention } from './names.ts'

/** A name of the references or of the statement that the rendering lacks. */
export interface MissingName {
  readonly mention: NameMention
  /** Where references have it, and between which words of the rendering it belongs (−1 at an end of the text). */
  readonly references: { readonly reference: number; readonly words: Words; readonly gap: readonly [number, number] }[]
  /** Words of the statement. */
  readonly original: Words
  /** Share of references that have it. */
  readonly votes: number
  /** How surely the statement has it. */
  readonly inSource: number
  readonly ordinary: boolean
  /** Share of the words of the name that are missing: half when Donald Trump is only Trump. */
  readonly share: number
  /** Whether a word of the name still stands in the rendering that is no ordinary word, and so still names somebody. */
  readonly remains: boolean
}

// A name of a reference is missed when at least this share of the references has it.
const AGREED = 0.5

/** Names that most references have and the rendering lacks, one for all spellings; no more than `most`. */
export function missingOfReferences(pair: AlignedPair, most: number): MissingName[] {
  const { rendering, original, references } = pair
  const found: (MissingName & { readonly key: string })[] = []
  for (const [position, reference] of references.entries()) {
    const shareOf = (i: number): number => mean(references.map((other) => Number(isShared(reference, i, other))))
    const isMissed = (i: number): boolean => supportIn(reference, i, rendering).likeness < SAME && shareOf(i) >= AGREED
    for (const mention of indexNames(reference).mentions) {
      if (mention.doubtful) continue
      for (const words of runsOf(reference, mention, isMissed)) {
        const longest = longestOf(reference, words)
        const key = mention.place ?? reference.words[longest]!.stem
        const evidence = { reference: position, words, gap: gapInRendering(reference, words) }
        const isKnown = (one: (typeof found)[number]): boolean =>
          one.key === key ||
          one.references.some((item) => {
            const there = references[item.reference]!
            return there !== reference && item.words.includes(supportIn(reference, longest, there).word)
          })
        const known = found.find(isKnown)
        if (known) {
          known.references.push(evidence)
          continue
        }
        if (found.length >= most) continue
        const inSource = supportIn(reference, longest, original)
        // OBSE, left as it is by a reference, is what the rendering calls OSCE.
        const code = placeAt(original, inSource.likeness === 1 ? inSource.word : -1)
        if (code !== undefined && indexNames(rendering).codes.has(code)) continue
        found.push({
          key,
          mention,
          references: [evidence],
          original: inSource.word >= 0 && inSource.likeness >= SAME_ACROSS ? [inSource.word] : [],
          votes: shareOf(longest),
          inSource: inSource.likeness,
          ordinary: mention.place === undefined && isOrdinary(pair, reference, longest),
          share: shareOfName(pair, reference, mention, words),
          remains: remainsOf(pair, reference, mention, words),
        })
      }
    }
  }
  return found
}

function placeAt(text: AnalysedText, word: number): string | undefined {
  const { mentions, mentionOf } = indexNames(text)
  return mentions[mentionOf[word] ?? -1]?.place
}

function remainsOf(pair: AlignedPair, reference: AnalysedText, mention: NameMention, words: Words): boolean {
  for (let i = mention.first; i <= mention.last; i++) {
    if (!counts(reference, i) || words.includes(i)) continue
    // A family name comes last and may be a word of the dictionary: Trump.
    if (i > words.at(-1)! || !isOrdinary(pair, reference, i)) return true
  }
  return false
}

/** Names of the statement that the rendering lacks: places in any script, other names where the script can be read. */
export function missingOfSource(pair: AlignedPair): MissingName[] {
  const { rendering, original } = pair
  const index = indexNames(original)
  const missing: MissingName[] = []
  for (const mention of index.mentions) {
    if (mention.doubtful || (mention.place === undefined && index.trust < READABLE)) continue
    const words: number[] = []
    for (let i = mention.first; i <= mention.last; i++) if (counts(original, i)) words.push(i)
    const likeness = Math.max(0, ...words.map((i) => supportIn(original, i, rendering).likeness))
    if (words.length === 0 || likeness >= SAME_ACROSS) continue
    missing.push({
      mention,
      references: [],
      original: words,
      votes: 0,
      inSource: 1,
      ordinary: false,
      share: 1,
      remains: false,
    })
  }
  return missing
}
