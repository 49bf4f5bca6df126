import type { StoredVerification } from '../model/stored.ts'

export interface ReportOptions {
  /** Address of the site, without a slash at its end; the report then links to the page of the verification. */
  readonly baseUrl?: string | undefined
}

/** One form in which a verification leaves the house. Add one: a file here, a line in `index.ts`, a golden case. */
export interface Report {
  /** Permanent: it stands in addresses and in the API. */
  readonly id: 'json' | 'markdown' | 'csv' | 'html' | 'claimreview' | 'web-annotation' | 'tmx' | 'correction-request'
  /** Media type with its charset, as it is sent. */
  readonly mediaType: string
  /** Of the file it is saved as, without the dot. */
  readonly extension: string
  /** What a reader calls it. */
  readonly name: string
  /** The policy a server sends with it where the site's own would forbid what the report carries. */
  readonly contentSecurityPolicy?: string
  /** The whole report as text. Pure: the same verification always gives the same bytes. */
  render(verification: StoredVerification, options: ReportOptions): string
}

/** The page of a verification on the site that the report comes from; null where there is no site. */
export const pageAddress = (id: string, { baseUrl }: ReportOptions): string | null =>
  baseUrl ? `${baseUrl}/verifications/${encodeURIComponent(id)}` : null
