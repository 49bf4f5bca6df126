import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Shade } from '../language/shade.ts'
import type { Span } from '../model/span.ts'
import { countOfReferences } from './quoted.ts'
import type { SourceMarks } from './shade-source.ts'
import type { Mark } from './shades-of.ts'

export type Kind = 'replaced' | 'added' | 'lost'

/** A mark of one reference, by the reference's place in the pair. */
export interface MarkOfReference {
  readonly reference: number
  readonly mark: Mark
}

/** The shade that most of the marks surely carry, with the marks that do; none of none. */
export function commonest<M extends MarkOfReference>(
  marks: readonly M[],
): { shade: Shade | null; marks: readonly M[] } {
  const byShade = new Map<Shade, M[]>()
  for (const one of marks) {
    for (const shade of one.mark.says) byShade.set(shade, [...(byShade.get(shade) ?? []), one])
  }
  const [most] = [...byShade].sort((a, b) => b[1].length - a[1].length)
  return most ? { shade: most[0], marks: most[1] } : { shade: null, marks: [] }
}

/** What every finding over shades tells of the pair and of the change. */
export const pairFeatures = (
  pair: AlignedPair,
  source: SourceMarks,
  kind: Kind,
  from: Shade | null,
  to: Shade | null,
): Record<string, number> => ({
  [kind]: 1,
  ...(from ? { [`from ${from}`]: 1 } : {}),
  ...(to ? { [`to ${to}`]: 1 } : {}),
  sourceUnknown: source.known ? 0 : 1,
  references: Math.min(6, pair.references.length) / 6,
  unsupported: 1 - pair.support,
  consensus: pair.consensus,
})

/** Who says otherwise, with the verb: "the statement and 2 of 3 references have". */
export function witnesses({ references }: AlignedPair, source: boolean, votes: number): { who: string; verb: string } {
  const available = references.length
  const said = [source ? 'the statement' : '', votes > 0 ? countOfReferences(votes, available) : ''].filter(Boolean)
  const isOne = said.length === 1 && (votes === 0 || Math.round(votes * available) === 1)
  return { who: said.join(' and ') || 'the statement', verb: isOne ? 'has' : 'have' }
}

export const spanOfMark = ({ span: { start, end } }: Mark): Span => ({ start, end })

export const wordingOfMark = (text: { readonly text: string }, { span }: Mark): string =>
  text.text.slice(span.start, span.end)

export const referenceSpansOf = (marks: readonly MarkOfReference[]) =>
  marks.map(({ reference, mark }) => ({ reference, spans: [spanOfMark(mark)] }))
