import type { Compared } from './compared.ts'
import { pageAddress, type Report } from './report.ts'

/**
 * What a comparison found, in the shape of the JSON report. Every field is always there: what is not known is null,
 * and everything that needs an outcome is null or empty while the verification is pending.
 */
export function comparedJson({ status, statement, rendering, outcome }: Compared) {
  return {
    status,
    basis: outcome?.basis ?? null,
    risk: outcome?.risk ?? null,
    summary: outcome?.summary ?? null,
    languages: outcome?.languages ?? null,
    statement: {
      text: statement.text,
      language: statement.language ?? null,
      speaker: statement.speaker ?? null,
      date: statement.date ?? null,
      medium: statement.medium ?? null,
      sourceUrl: statement.sourceUrl ?? null,
    },
    rendering: {
      text: rendering.text,
      language: rendering.language ?? null,
      outlet: rendering.outlet ?? null,
      url: rendering.url ?? null,
      date: rendering.date ?? null,
      quoteType: rendering.quoteType ?? 'direct',
      translatedBy: rendering.translatedBy ?? null,
    },
    discrepancies: outcome?.discrepancies ?? [],
    references: outcome?.references ?? [],
    disagreements: outcome?.disagreements ?? [],
    notices: outcome?.notices ?? [],
    method: outcome?.method ?? null,
  }
}

export const json: Report = {
  id: 'json',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  name: 'JSON',
  render(verification, options) {
    const { id, createdAt, completedAt, label, confidential } = verification
    const url = pageAddress(id, options)
    const report = { id, url, createdAt, completedAt, label, confidential, ...comparedJson(verification) }
    return `${JSON.stringify(report, null, 2)}\n`
  },
}
