import type { FiledTerm, GlossaryKind } from '../model/glossary.ts'
import { LONGEST_NOTE, readTag, termFault, tooManyRenderings } from './glossary-fields.ts'
import { quoteValue } from './quote-value.ts'
import { textFault } from './text-faults.ts'

/** What was read of one line, or one concept, of a file: a term, or what is wrong there. */
export type GlossaryItem = { readonly line: number } & (
  | { readonly term: FiledTerm }
  /** A sentence that quotes the value and says what to do. */
  | { readonly fault: string }
)

/** A rendering as a file has it, one at a time. */
export interface FiledRendering {
  readonly source: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  readonly approved: readonly string[]
  readonly deprecated: readonly string[]
  /** Undefined where the file does not say. */
  readonly kind: GlossaryKind | undefined
  readonly kindIfNew: GlossaryKind
  readonly note: string
}

const clean = (value: string): string => value.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Checks what a file says of a term: the term, or the first thing wrong with it. */
export function toItem(line: number, filed: FiledRendering): GlossaryItem {
  const source = clean(filed.source)
  const fault = (message: string): GlossaryItem => ({ line, fault: message })
  const wrongSource = termFault(source)
  if (wrongSource) return fault(wrongSource)
  const from = readTag(filed.sourceLanguage)
  if ('fault' in from) return fault(from.fault)
  const to = readTag(filed.targetLanguage)
  if ('fault' in to) return fault(to.fault)
  if (from.tag === to.tag)
    return fault(`Both languages of ${quoteValue(source)} are ${quoteValue(from.tag)}; give two.`)
  const [approved, deprecated] = [filed.approved, filed.deprecated].map((list) => [...new Set(list.map(clean))]) as [
    string[],
    string[],
  ]
  if (approved.length + deprecated.length === 0) {
    return fault(`There is no rendering of ${quoteValue(source)}; give at least one, or take the line out.`)
  }
  const tooMany = tooManyRenderings(approved) ?? tooManyRenderings(deprecated)
  if (tooMany) return fault(`Of ${quoteValue(source)}: ${tooMany}`)
  for (const rendering of [...approved, ...deprecated]) {
    const wrong = termFault(rendering)
    if (wrong) return fault(wrong)
  }
  const note = filed.note.trim()
  const wrongNote = note ? textFault(note, LONGEST_NOTE) : null
  if (wrongNote) return fault(wrongNote)
  const term: FiledTerm = {
    source,
    sourceLanguage: from.tag,
    targetLanguage: to.tag,
    approved,
    deprecated: deprecated.filter((one) => !approved.includes(one)),
    ...(filed.kind ? { kind: filed.kind } : {}),
    kindIfNew: filed.kindIfNew,
    ...(note ? { note } : {}),
  }
  return { line, term }
}
