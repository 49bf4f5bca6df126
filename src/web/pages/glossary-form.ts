import type { Problem } from '../../model/failure.ts'
import type { GlossaryEntry } from '../../model/glossary.ts'
import type { FormValues } from '../views/form-values.ts'

const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The values of the form of an entry in the shape that the service checks; a line for each rendering. */
export const entryInput = (values: FormValues): unknown => ({
  source: values.source ?? '',
  sourceLanguage: values.sourceLanguage ?? '',
  targetLanguage: values.targetLanguage ?? '',
  approved: lines(values.approved),
  deprecated: lines(values.deprecated),
  kind: values.kind || undefined,
  note: values.note || undefined,
})

/** The form filled with an entry. */
export const formOfEntry = (entry: GlossaryEntry): FormValues => ({
  source: entry.source,
  sourceLanguage: entry.sourceLanguage,
  targetLanguage: entry.targetLanguage,
  approved: entry.approved.join('\n'),
  deprecated: entry.deprecated.join('\n'),
  kind: entry.kind,
  note: entry.note ?? '',
})

/** What is said of a choice that was not made; what the service says of a missing tag is meant for programs. */
const NOT_CHOSEN: Readonly<Record<string, string>> = {
  sourceLanguage: 'Choose the language of the term.',
  targetLanguage: 'Choose the language of the renderings.',
}

/** Problems name a rendering by its place in its list; the reader has one box for the list. */
export const inBoxes = (problems: readonly Problem[], values: FormValues): Problem[] =>
  problems.map(({ field, message }) => ({
    field: field.replace(/\.\d+$/, ''),
    message: values[field] ? message : (NOT_CHOSEN[field] ?? message),
  }))
