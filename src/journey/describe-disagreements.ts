import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { disagreementsAmong } from '../alignment/disagreements.ts'
import type { Disagreement } from '../model/disagreement.ts'
import type { Reference } from '../model/reference.ts'
import type { NormalisedPair } from './describe-findings.ts'

/** Where the references that a comparison used disagree among themselves, with places in the texts as given. */
export const describeDisagreements = (
  aligned: AlignedPair,
  texts: NormalisedPair,
  references: readonly Reference[],
): Disagreement[] =>
  disagreementsAmong(aligned).map((readings) => ({
    readings: readings.map((reading) => {
      const placed = reading.references.map(({ reference, words }) => {
        const { index, text } = texts.references[reference]!
        const own = aligned.references[reference]!.words
        return {
          reference: index,
          spans: [text.toOriginal({ start: own[words[0]!]!.start, end: own[words.at(-1)!]!.end })],
        }
      })
      const { reference, spans } = placed[0]!
      return { text: references[reference]!.text.slice(spans[0]!.start, spans[0]!.end), references: placed }
    }),
  }))
