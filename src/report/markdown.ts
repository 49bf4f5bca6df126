import type { StoredVerification } from '../model/stored.ts'
import { confidentialLine } from './confidential-wording.ts'
import { glossaryLine } from './glossary-wording.ts'
import { disagreementSentence, referenceSource } from './reference-wording.ts'
import { pageAddress, type Report } from './report.ts'
import { visible } from './visible.ts'
import {
  languageUsed,
  quoteTypeName,
  renderingSource,
  SEVERITY_SHAPE,
  STATUS_MEANING,
  statementSource,
  translatorAsked,
} from './wording.ts'

/** Text of others on one line, so that nothing in it is markup: neither Markdown's nor HTML's. */
export const inline = (text: string): string =>
  visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')

/** What would begin a list, a heading's underline or a numbered item at the start of a line. */
const LINE_START = /^([-+=]|\d{1,9}(?=[.)]))/

/** A line of text of others that stands at the start of a line of Markdown. */
function quotedLine(line: string): string {
  // A character reference keeps the indent without making an indented code block of it.
  const indent = /^[ \t]/.test(line) ? '&#32;' : ''
  const safe = inline(line).replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
  return indent + safe
}

/** Text of others as a blockquote that keeps its lines; a backslash ends each line that another follows. */
export function blockquote(text: string): string {
  const lines = visible(text).trimEnd().split('\n')
  return lines
    .map((line, index) => {
      const safe = quotedLine(line)
      if (safe === '') return '>'
      const breaks = (lines[index + 1] ?? '').trim() !== ''
      return `> ${safe}${breaks ? '\\' : ''}`
    })
    .join('\n')
}

function discrepancyTable({ statement, rendering, outcome }: StoredVerification): string {
  const found = outcome?.discrepancies ?? []
  if (found.length === 0) return 'None found.'
  const words = (text: string, spans: readonly { start: number; end: number }[]) =>
    spans
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => `“${inline(text.slice(start, end))}”`)
      .join(' … ') || '–'
  const rows = found.map((d, index) =>
    [
      index + 1,
      `${SEVERITY_SHAPE[d.severity]} ${d.severity}`,
      d.category,
      words(statement.text, d.original),
      words(rendering.text, d.rendering),
      inline(d.message),
      d.suggestion ? inline(d.suggestion) : '–',
      inline(d.evidence),
      d.confidence.toFixed(2),
    ].join(' | '),
  )
  const head = [
    'No.',
    'Severity',
    'Kind',
    'Original',
    'Published',
    'What differs',
    'Suggestion',
    'Evidence',
    'Confidence',
  ]
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((row) => `| ${row} |`).join('\n')
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** CommonMark with one GitHub table. Everything that people wrote is escaped; quotes are blockquotes, word for word. */
export const markdown: Report = {
  id: 'markdown',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  name: 'Markdown',
  render(verification, options) {
    const { id, status, statement, rendering, outcome, label } = verification
    const address = pageAddress(id, options)
    const origin = (source: string, url: string | undefined) =>
      [source && quotedLine(source), url && `Source: ${inline(url)}`].filter(Boolean)
    const parts = [
      `# ${status}: ${inline(outcome?.summary ?? STATUS_MEANING[status])}`,
      label && `_${inline(label)}_`,
      inline(confidentialLine(verification)),
      outcome && `Risk ${outcome.risk.toFixed(2)}, decided by ${outcome.basis}.`,
      `## Original${outcome ? `, ${languageUsed(outcome.languages.original)}` : ''}`,
      ...origin(statementSource(statement), statement.sourceUrl),
      blockquote(statement.text),
      `## Published${outcome ? `, ${languageUsed(outcome.languages.rendering)}` : ''}, ${quoteTypeName(rendering.quoteType)}`,
      ...origin(renderingSource(rendering), rendering.url),
      blockquote(rendering.text),
      outcome && `## Discrepancies\n\n${discrepancyTable(verification)}`,
      ...(outcome && outcome.references.length > 0
        ? [
            '## References',
            ...(outcome.disagreements?.length
              ? [list(outcome.disagreements.map((one) => inline(disagreementSentence(outcome, one))))]
              : []),
            ...outcome.references.flatMap((r) => [
              `${inline(referenceSource(r, verification.createdAt))}:`,
              blockquote(r.text),
              ...(r.matched === undefined ? [] : ['The similar text that it translates:', blockquote(r.matched)]),
              ...(r.unused === undefined ? [] : [`Not compared: ${inline(r.unused)}`]),
            ]),
          ]
        : []),
      outcome?.glossary &&
        `## Glossary\n\n${list(outcome.glossary.map((use) => inline(glossaryLine(use, rendering.text))))}`,
      outcome && outcome.notices.length > 0 && `## Notes\n\n${list(outcome.notices.map((n) => inline(n.message)))}`,
      outcome &&
        `## Method\n\n${list([
          inline(outcome.method.engine),
          `Calibration: ${inline(outcome.method.calibration)}`,
          `Checks: ${outcome.method.checks.map(inline).join(', ')}`,
          `References used: ${outcome.method.referencesUsed}`,
          ...(outcome.method.backTranslationsUsed
            ? [`Back-translations used: ${outcome.method.backTranslationsUsed}`]
            : []),
          ...(outcome.method.glossary ? [`Glossary: \`${outcome.method.glossary.replace(/\W/g, '')}\``] : []),
          ...outcome.method.translators.map((t) =>
            inline(`Translator ${translatorAsked(t)}: ${t.outcome}${t.reason ? `, ${t.reason}` : ''}`),
          ),
          `Signature: \`${outcome.method.signature.replace(/\W/g, '')}\``,
        ])}`,
      `Verification ${address ? `<${address}>` : inline(id)}, ${verification.completedAt ? `completed ${verification.completedAt}` : 'not completed yet'}.`,
    ]
    return `${parts.filter(Boolean).join('\n\n')}\n`
  },
}
