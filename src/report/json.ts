import type { StoredVerification } from '../model/stored.ts'
import type { Compared } from './compared.ts'
import { pageAddress, type Report, type ReportOptions } from './report.ts'

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
    glossary: outcome?.glossary ?? [],
    method: outcome?.method ?? null,
  }
}

/** A stored verification in the shape of the JSON report. */
export function reportJson(verification: StoredVerification, options: ReportOptions) {
  const { id, createdAt, completedAt, label, confidential } = verification
  const url = pageAddress(id, options)
  return { id, url, createdAt, completedAt, label, confidential, ...comparedJson(verification) }
}

export const json: Report = {
  id: 'json',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  name: 'JSON',
  render: (verification, options) => `${JSON.stringify(reportJson(verification, options), null, 2)}\n`,
}
