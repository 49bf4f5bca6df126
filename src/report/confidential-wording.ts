import type { TranslatorReport } from '../model/verification.ts'
import type { Compared } from './compared.ts'

/** Whether a translator was given a text: also where it then failed, or had no translation of it. */
const wasGiven = ({ outcome, code }: TranslatorReport): boolean =>
  outcome === 'skipped' ? code === 'no-match' : code !== 'confidential'

/** What became of the texts of a confidential pair, in a sentence; empty for any other pair. */
export function confidentialLine({ confidential, outcome }: Compared): string {
  if (!confidential) return ''
  if (!outcome) return 'Confidential: the texts go to no translator but those on this machine or in your house.'
  const ids = [...new Set(outcome.method.translators.filter(wasGiven).map(({ id }) => id))]
  return ids.length === 0
    ? 'Confidential: the texts went to no translator.'
    : `Confidential: the texts went to no translator but those on this machine or in your house (${ids.join(', ')}).`
}
