import type { Discrepancy } from '../model/discrepancy.ts'
import type { StoredVerification } from '../model/stored.ts'
import { languageName } from './language-name.ts'
import { pageAddress, type Report } from './report.ts'
import { wrap } from './terminal-wrap.ts'
import { visible } from './visible.ts'
import { STATUS_MEANING } from './wording.ts'

/** Lines of mail are kept to this many columns, as RFC 5322 advises. */
const WIDTH = 72

const line = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()
const wrapped = (text: string, width: number): string[] => wrap([{ text, style: '' }], width)
const quoted = (text: string): string =>
  wrapped(visible(text).trimEnd(), WIDTH - 2)
    .map((each) => `> ${each}`.trimEnd())
    .join('\n')
const paragraph = (text: string): string => wrapped(line(text), WIDTH).join('\n')

/** Worth an outlet's time: what changes the meaning, not a shade. */
const isWorthIt = ({ severity }: Discrepancy): boolean => severity === 'critical' || severity === 'major'

const inBrackets = (...parts: readonly (string | undefined)[]): string => {
  const known = parts.filter((part) => part !== undefined)
  return known.length > 0 ? ` (${known.join(', ')})` : ''
}

function differences(found: readonly Discrepancy[]): string[] {
  return found.map(({ message, suggestion }, index) => {
    const instead = suggestion ? ` A wording that keeps the meaning: “${suggestion}”.` : ''
    return paragraph(`${index + 1}. ${message}${instead}`)
  })
}

/** What there is to say to the outlet, or why there is nothing. */
function asking({ status, rendering, outcome }: StoredVerification): string[] {
  const found = (outcome?.discrepancies ?? []).filter(isWorthIt)
  if (found.length > 0) {
    return [paragraph('Compared with what was said, the published wording differs in meaning:'), ...differences(found)]
  }
  if (status === 'unrelated') {
    return [paragraph('The published wording does not seem to be a translation of this statement at all.')]
  }
  const language = outcome ? languageName(outcome.languages.rendering.tag) : languageName(rendering.language ?? 'und')
  return [
    paragraph(
      `[The comparison found nothing that changes the meaning, and came to this: ${STATUS_MEANING[status]} Before you send this, say here what somebody who reads ${language} and the original objects to.]`,
    ),
  ]
}

/**
 * A request for a correction, as a text that an editor can send to the outlet. It asks and shows evidence; it names
 * machine-made findings as what they are.
 */
export const correctionRequest: Report = {
  id: 'correction-request',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'correction-request.txt',
  name: 'Correction request',
  render(verification, options) {
    const { statement, rendering, outcome } = verification
    const page = pageAddress(verification.id, options)
    const speaker = statement.speaker ? line(statement.speaker) : '[name of the speaker]'
    const basis =
      outcome?.basis === 'editor' ? 'an editor’s comparison' : 'an automatic comparison, to be read as a question'
    const parts = [
      `Subject: A quotation of ${speaker}${rendering.date ? `, published ${rendering.date}` : ''}`,
      `To the editors of ${line(rendering.outlet ?? '[name of the outlet]')}`,
      paragraph(`You published${inBrackets(rendering.date)} these words as what ${speaker} said:`),
      quoted(rendering.text),
      rendering.url ? line(rendering.url) : null,
      paragraph(
        `The original${inBrackets(outcome ? languageName(outcome.languages.original.tag) : undefined, statement.medium && line(statement.medium), statement.date)} reads:`,
      ),
      quoted(statement.text),
      statement.sourceUrl ? line(statement.sourceUrl) : null,
      ...asking(verification),
      paragraph(
        'Would you check the wording against the original and, if you agree, correct it and say so to your readers? We record your answer beside the quotation.',
      ),
      paragraph(
        `This rests on ${basis}${outcome ? `, made with ${outcome.method.engine}` : ''}.${page ? ' The whole report, with its evidence:' : ''}`,
      ),
      page,
    ]
    return `${parts.filter((part) => part !== null).join('\n\n')}\n`
  },
}
