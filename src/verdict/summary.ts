import type { Discrepancy } from '../model/discrepancy.ts'
import type { Status } from '../model/status.ts'

/** The verdict in one or two sentences: what was found and what it means for the quote. */
export function summaryOf(
  status: Exclude<Status, 'pending'>,
  discrepancies: readonly Discrepancy[],
  references: number,
): string {
  const worst = discrepancies[0]
  const more = discrepancies.filter(({ severity }) => severity === 'major' || severity === 'critical').length - 1
  const others = more > 0 ? ` ${more} more serious ${more > 1 ? 'differences' : 'difference'} found.` : ''
  switch (status) {
    case 'critical':
    case 'major':
      return `${worst?.message ?? ''}${others}`
    case 'minor':
      return `The meaning is kept; ${discrepancies.length === 1 ? 'one small difference' : 'small differences'} found. ${worst?.message ?? ''}`.trim()
    case 'faithful':
      return `No difference in meaning found against ${references === 1 ? 'one reference' : `${references} references`}.`
    case 'unrelated':
      return `The rendering does not seem to be a translation of this statement: ${references === 0 ? 'the two share no name and no number, though both have several' : 'the references share almost none of its words'}.`
    case 'undetermined': {
      const slight = discrepancies.some(({ severity }) => severity === 'minor')
      return references === 0
        ? `${slight ? 'Only slight signs of a difference' : 'No difference'} found between the two texts themselves, but without an independent translation that does not show that the rendering is faithful. Add a reference translation, or have somebody read both.`
        : 'The references do not carry a decision: the rendering is worded too differently from them, or shows several weak signs of a difference. Have somebody who reads both languages look.'
    }
  }
}
