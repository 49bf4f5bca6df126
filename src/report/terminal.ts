import type { Severity } from '../model/discrepancy.ts'
import type { Status } from '../model/status.ts'
import type { Compared } from './compared.ts'
import { confidentialLine } from './confidential-wording.ts'
import { glossaryLine } from './glossary-wording.ts'
import { disagreementSentence, referenceSource } from './reference-wording.ts'
import { type Marking, markingsOf, segments, worst } from './segments.ts'
import { type Styled, wrap } from './terminal-wrap.ts'
import { visible } from './visible.ts'
import {
  languageUsed,
  quoteTypeName,
  referencesUsed,
  renderingSource,
  SEVERITY_SHAPE,
  STATUS_MEANING,
  statementSource,
} from './wording.ts'

export interface TerminalOptions {
  /** Escape sequences for colour and underlines; without them marks stand in brackets. */
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

const NARROWEST = 40
/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100
const INDENT = '  '

const BOLD = '\u001B[1m'
const DIM = '\u001B[2m'

/** Underlines as on the pages: dotted for minor, solid for major, filled for critical. */
const MARK_STYLE: Readonly<Record<Severity, string>> = {
  neutral: '\u001B[2m',
  minor: '\u001B[4:4;36m',
  major: '\u001B[4;33m',
  critical: '\u001B[7;31m',
}

const STATUS_STYLE: Readonly<Record<Status, string>> = {
  pending: DIM,
  faithful: '\u001B[1;32m',
  minor: '\u001B[1;36m',
  major: '\u001B[1;33m',
  critical: '\u001B[1;31m',
  unrelated: '\u001B[1;31m',
  undetermined: '\u001B[1;35m',
}

const superscript = (number: number): string =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')

const figures = (numbers: readonly number[]): string => numbers.map(superscript).join('⁻')

/** Where something is missing there are no words to mark; a caret shows the place. */
const MISSING_HERE = '‸'

function marked(text: string, markings: readonly Marking[], colour: boolean): Styled[] {
  return segments(text, markings).flatMap((segment) => {
    if (segment.markings.length === 0) return [{ text: visible(segment.text), style: '' }]
    const body = segment.text === '' ? MISSING_HERE : visible(segment.text)
    const open = segment.begins.length > 0 ? '[' : ''
    const close = segment.ends.length > 0 ? ']' : ''
    return [
      { text: colour ? body : open + body + close, style: colour ? MARK_STYLE[worst(segment.markings)] : '' },
      { text: figures(segment.ends.map((marking) => marking.number)), style: '' },
    ]
  })
}

/** The whole report for a person at a terminal: verdict, both texts with numbered marks, each discrepancy, the method. */
export function terminalReport(compared: Compared, options: TerminalOptions): string {
  const width = Math.min(Math.max(options.width || WIDEST, NARROWEST), WIDEST)
  const style = (sequence: string) => (options.colour ? sequence : '')
  const lines: string[] = []
  const add = (indent: string, ...pieces: Styled[]) =>
    lines.push(...wrap(pieces, width - indent.length).map((line) => (line ? indent + line : line)))
  const heading = (title: string, ...details: string[]) => {
    lines.push('')
    add(
      '',
      { text: title, style: style(BOLD) },
      {
        text: visible(
          details
            .filter(Boolean)
            .map((d) => ` · ${d}`)
            .join(''),
        ),
        style: '',
      },
    )
  }

  const { status, statement, rendering, outcome, label } = compared
  const verdict = visible(outcome?.summary ?? STATUS_MEANING[status])
  add(
    '',
    { text: `● ${status.toUpperCase()}`, style: style(STATUS_STYLE[status]) },
    { text: `  ${verdict}`, style: '' },
  )
  if (outcome) add('', { text: `risk ${outcome.risk.toFixed(2)} · by ${outcome.basis}`, style: style(DIM) })
  if (label) add('', { text: visible(label), style: style(DIM) })
  const confidential = confidentialLine(compared)
  if (confidential) add('', { text: visible(confidential), style: style(DIM) })

  const discrepancies = outcome?.discrepancies ?? []
  const languages = outcome?.languages
  heading('ORIGINAL', languages ? languageUsed(languages.original) : '', statementSource(statement))
  add(INDENT, ...marked(statement.text, markingsOf(discrepancies, 'original'), options.colour))
  heading(
    'PUBLISHED',
    languages ? languageUsed(languages.rendering) : '',
    quoteTypeName(rendering.quoteType),
    renderingSource(rendering),
  )
  add(INDENT, ...marked(rendering.text, markingsOf(discrepancies, 'rendering'), options.colour))

  discrepancies.forEach((discrepancy, index) => {
    const { severity, category, message, evidence, suggestion, confidence } = discrepancy
    heading(`${index + 1} ${SEVERITY_SHAPE[severity]} ${severity}`, category)
    add(INDENT, { text: visible(message), style: '' })
    if (suggestion) add(INDENT, { text: `Suggestion: ${visible(suggestion)}`, style: '' })
    add(INDENT, { text: `Evidence: ${visible(evidence)}. Confidence ${confidence.toFixed(2)}.`, style: style(DIM) })
  })

  if (outcome && outcome.references.length > 0) {
    heading('REFERENCES')
    for (const reference of outcome.references) {
      add(INDENT, { text: `${visible(referenceSource(reference))}:`, style: style(DIM) })
      add(INDENT + INDENT, { text: visible(reference.text), style: '' })
      if (reference.matched) {
        add(INDENT + INDENT, { text: `It translates: ${visible(reference.matched)}`, style: style(DIM) })
      }
      if (reference.unused)
        add(INDENT + INDENT, { text: `Not compared: ${visible(reference.unused)}`, style: style(DIM) })
    }
    for (const disagreement of outcome.disagreements ?? []) {
      add(INDENT, { text: visible(disagreementSentence(outcome, disagreement)), style: '' })
    }
  }
  if (outcome?.glossary) {
    heading('GLOSSARY')
    for (const use of outcome.glossary) add(INDENT, { text: visible(glossaryLine(use, rendering.text)), style: '' })
  }
  if (outcome && outcome.notices.length > 0) {
    heading('NOTES')
    for (const notice of outcome.notices) add(INDENT, { text: visible(notice.message), style: '' })
  }
  if (outcome) {
    const { engine, calibration, signature } = outcome.method
    heading(
      'METHOD',
      engine,
      `calibration ${calibration}`,
      referencesUsed(outcome.method),
      `signature ${signature.slice(0, 12)}`,
    )
  }
  return `${lines.join('\n')}\n`
}
