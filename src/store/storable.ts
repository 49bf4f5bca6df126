import { InvalidInput, type Problem } from '../model/failure.ts'
import type { GlossaryTerm } from '../model/glossary.ts'
import type { Submission } from '../model/submission.ts'

/**
 * Refuses strings that a database cannot give back as they were: half of a surrogate pair has no form in UTF-8, and
 * PostgreSQL knows no NUL.
 * @throws InvalidInput `unstorable-text`
 */
export function refuseUnstorable(fields: Readonly<Record<string, string | null | undefined>>): void {
  const problems: Problem[] = []
  for (const [field, value] of Object.entries(fields)) {
    if (value == null) continue
    if (!value.isWellFormed()) {
      problems.push({ field, message: `has half of a character at position ${firstLoneSurrogate(value)}; remove it.` })
    }
    const nul = value.indexOf('\0')
    if (nul >= 0) problems.push({ field, message: `has a NUL character at position ${nul}; remove it.` })
  }
  if (problems.length > 0) throw new InvalidInput(problems, 'unstorable-text')
}

/** Refuses a submission with a string in it that cannot be stored. @throws InvalidInput `unstorable-text` */
export function refuseUnstorableSubmission({ statement, rendering, references, label }: Submission): void {
  const fields: Record<string, string | undefined> = { label }
  for (const [name, value] of Object.entries(statement)) fields[`statement.${name}`] = value
  for (const [name, value] of Object.entries(rendering)) fields[`rendering.${name}`] = value
  references.forEach((reference, position) => {
    for (const [name, value] of Object.entries(reference)) fields[`references.${position}.${name}`] = value
  })
  refuseUnstorable(fields)
}

/** Refuses a term with a string in it that cannot be stored. @throws InvalidInput `unstorable-text` */
export function refuseUnstorableTerm({ source, approved, deprecated, note }: Omit<GlossaryTerm, 'kind'>): void {
  const listed = (name: string, list: readonly string[]) => list.map((text, position) => [`${name}.${position}`, text])
  refuseUnstorable({
    source,
    note,
    ...Object.fromEntries([...listed('approved', approved), ...listed('deprecated', deprecated)]),
  })
}

const LONE_SURROGATE = /\p{Surrogate}/u

const firstLoneSurrogate = (text: string): number => text.search(LONE_SURROGATE)
