import type { Discrepancy } from '../model/discrepancy.ts'
import type { Status } from '../model/status.ts'
import { isCertainByRule } from './weigh.ts'

/** How many references a comparison used: in the rendering's language, and of the rendering in the statement's. */
export interface Used {
  readonly references: number
  readonly backTranslations: number
}

const counted = (count: number, one: string): string => (count === 1 ? `one ${one}` : `${count} ${one}s`)

/** "one reference", "2 references and one back-translation of the rendering". */
const evidenceOf = ({ references, backTranslations }: Used): string =>
  [
    references ? counted(references, 'reference') : '',
    backTranslations ? `${counted(backTranslations, 'back-translation')} of the rendering` : '',
  ]
    .filter(Boolean)
    .join(' and ')

/** What shows that two texts have nothing to do with one another. */
function strangenessOf({ references, backTranslations }: Used): string {
  if (references) return 'the references share almost none of its words'
  if (backTranslations) return 'its back-translation shares almost none of the statement’s words'
  return 'the two share no name and no number, though both have several'
}

/** What a rule of the desk leaves open: all that it says nothing of. */
const doubtOf = ({ references, backTranslations }: Used): string =>
  references + backTranslations === 0
    ? 'Whether the rest is faithful is not shown without an independent translation: add a reference translation, or have somebody read both.'
    : 'Whether the rest is faithful the references do not show: have somebody who reads both languages look.'

/** The verdict in one or two sentences: what was found and what it means for the quote. */
export function summaryOf(
  status: Exclude<Status, 'pending'>,
  discrepancies: readonly Discrepancy[],
  used: Used,
  /** Whether the references carry the decision; see `isCarried`. */
  carried: boolean,
): string {
  const ruled = discrepancies.find(({ check, confidence }) => isCertainByRule(check, confidence))
  const worst = status === 'minor' ? (ruled ?? discrepancies[0]) : discrepancies[0]
  const more = discrepancies.filter(({ severity }) => severity === 'major' || severity === 'critical').length - 1
  const others = more > 0 ? ` ${more} more serious ${more > 1 ? 'differences' : 'difference'} found.` : ''
  switch (status) {
    case 'critical':
    case 'major':
      return `${worst?.message ?? ''}${others}`
    case 'minor':
      if (!carried) return `${worst?.message ?? ''} ${doubtOf(used)}`
      return `The meaning is kept; ${discrepancies.length === 1 ? 'one small difference' : 'small differences'} found. ${worst?.message ?? ''}`.trim()
    case 'faithful':
      return `No difference in meaning found against ${evidenceOf(used)}.`
    case 'unrelated':
      return `The rendering does not seem to be a translation of this statement: ${strangenessOf(used)}.`
    case 'undetermined': {
      const slight = discrepancies.some(({ severity }) => severity === 'minor')
      if (used.references === 0 && used.backTranslations > 0) {
        return 'The back-translation does not carry a decision. It is worded too differently from the statement, or shows several weak signs of a difference. Have somebody who reads both languages look.'
      }
      return used.references === 0
        ? `${slight ? 'Only slight signs of a difference' : 'No difference'} found between the two texts themselves. Without an independent translation that does not show that the rendering is faithful: add a reference translation, or have somebody read both.`
        : 'The references do not carry a decision. The rendering is worded too differently from them, or shows several weak signs of a difference. Have somebody who reads both languages look.'
    }
  }
}
