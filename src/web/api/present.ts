import type { z } from 'zod'
import type { StoredRendering, StoredStatement, StoredVerification, VerificationSummary } from '../../model/stored.ts'
import type { StatementWithRenderings } from '../../service/show-statement.ts'
import type {
  renderingSchema,
  renderingsSchema,
  statementSchema,
  summarySchema,
  verificationSchema,
} from './verification-schema.ts'

/** Where the API and its pages stand. */
export const API = '/api/v1'

/** Address of a verification in the API. */
export const verificationUrl = (id: string): string => `${API}/verifications/${encodeURIComponent(id)}`
/** Address of a statement in the API. */
export const statementUrl = (id: string): string => `${API}/statements/${encodeURIComponent(id)}`
const pageUrl = (id: string): string => `/verifications/${encodeURIComponent(id)}`

/** A copy that can be changed, as JSON is; the model's own types are read-only. */
type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T
const open = <T>(value: T): Mutable<T> => value as Mutable<T>

export const presentStatement = (statement: StoredStatement): z.output<typeof statementSchema> => statement
export const presentRendering = (rendering: StoredRendering): z.output<typeof renderingSchema> => rendering

/** A verification as the API shows it. */
export function presentVerification(stored: StoredVerification): z.output<typeof verificationSchema> {
  const { id, createdAt, completedAt, status, statement, rendering, label, confidential, rerunOf, outcome } = stored
  return {
    id,
    createdAt,
    completedAt,
    status,
    basis: outcome?.basis ?? null,
    risk: outcome?.risk ?? null,
    summary: outcome?.summary ?? null,
    authenticity: { statement: 'unchecked', rendering: 'unchecked' },
    statement: presentStatement(statement),
    rendering: presentRendering(rendering),
    references: open(outcome?.references ?? []),
    disagreements: open(outcome?.disagreements ?? []),
    languages: open(outcome?.languages ?? null),
    discrepancies: open(outcome?.discrepancies ?? []),
    notices: open(outcome?.notices ?? []),
    glossary: open(outcome?.glossary ?? []),
    method: open(outcome?.method ?? null),
    label,
    confidential,
    rerunOf,
    links: {
      self: verificationUrl(id),
      report: `${verificationUrl(id)}/report`,
      statement: statementUrl(statement.id),
      page: pageUrl(id),
    },
  }
}

/** One row of a list of verifications. */
export const presentSummary = (summary: VerificationSummary): z.output<typeof summarySchema> => ({
  ...summary,
  links: { self: verificationUrl(summary.id), page: pageUrl(summary.id) },
})

/** All renderings of a statement side by side. */
export const presentRenderings = ({
  statement,
  renderings,
}: StatementWithRenderings): z.output<typeof renderingsSchema> => ({
  statement: presentStatement(statement),
  items: renderings.map(({ rendering, latest }) => ({
    rendering: presentRendering(rendering),
    latest: latest && presentSummary(latest),
  })),
})
