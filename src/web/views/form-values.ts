/**
 * What stands in the form: each field's text by its path in a submission, `statement.text`, `references.0.language`.
 * A ticked box has the value `yes`. Paths that are not there are empty.
 */
export type FormValues = Readonly<Record<string, string>>

/** How many boxes for references the values need; at least one is always shown. */
export function referenceCount(values: FormValues): number {
  const numbers = Object.keys(values).map((path) => Number(/^references\.(\d{1,2})\./.exec(path)?.[1] ?? -1))
  return numbers.reduce((most, number) => Math.max(most, number + 1), 1)
}
