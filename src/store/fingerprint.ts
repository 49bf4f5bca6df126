import { createHash } from 'node:crypto'
import type { RenderingInput, StatementInput } from '../model/submission.ts'
import { normalise } from '../text/normalise.ts'

/** SHA-256, hex, over a list of values; `undefined` and `null` are the same, an empty string is not. */
export const hash = (parts: readonly (string | null | undefined)[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('hex')

/** The text as far as it says something: not in its spaces, quotation marks or Unicode form. */
export const gist = (text: string): string => normalise(text).text.replace(/\s+/gu, ' ').trim()

const tag = (language: string | undefined): string | undefined => language?.toLowerCase()

/**
 * What makes a statement the one that is stored already: its words, the language stated for them, who said them and
 * where they stand. Without speaker and source two people's “Yes.” would become one statement. Date and medium are not
 * part of it: what was unknown then may be known now.
 */
export const statementFingerprint = (statement: StatementInput, speaker: string | null): string =>
  hash([gist(statement.text), tag(statement.language), speaker, statement.sourceUrl])

/** The same for a rendering of one statement. The quote type counts: the comparison depends on it. */
export const renderingFingerprint = (rendering: RenderingInput, outlet: string | null): string =>
  hash([gist(rendering.text), tag(rendering.language), outlet, rendering.url, rendering.quoteType])

/** The same for a text by itself, whoever said it. */
export const textFingerprint = (text: string): string => hash([gist(text)])
