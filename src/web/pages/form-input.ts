import type { StoredStatement, StoredVerification } from '../../model/stored.ts'
import { type FormValues, referenceCount } from '../views/form-values.ts'

/** Fields of the form that are no part of a submission: which button was pressed, and the key against sending twice. */
const OWN_FIELDS = new Set(['key', 'add', 'remove'])

/** Browsers send every line break as two characters; the text that was pasted had one. */
const pasted = (value: string): string => value.replace(/\r\n?/g, '\n')

/** The fields of a form-encoded body. A field sent twice counts once, with its last value. */
export function readForm(body: string): { values: FormValues; key: string; add: boolean; remove: number | null } {
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(body)) fields.set(name, pasted(value))
  const remove = fields.get('remove')
  return {
    values: Object.fromEntries([...fields].filter(([name]) => !OWN_FIELDS.has(name))),
    key: fields.get('key') ?? '',
    add: fields.has('add'),
    remove: remove !== undefined && /^\d{1,4}$/.test(remove) ? Number(remove) : null,
  }
}

/** The values with one more empty box for a reference. */
export const withReference = (values: FormValues): FormValues => ({
  ...values,
  [`references.${referenceCount(values)}.text`]: '',
})

/** Two digits: no service accepts more than a hundred references. Others are no fields of the form. */
const REFERENCE_FIELD = /^references\.(\d{1,2})\.(\w+)$/

/** The values without one reference; those behind it move up. */
export function withoutReference(values: FormValues, index: number): FormValues {
  return Object.fromEntries(
    Object.entries(values).flatMap(([path, value]) => {
      const [, number, field] = REFERENCE_FIELD.exec(path) ?? []
      if (number === undefined || Number(number) < index) return [[path, value]]
      return Number(number) === index ? [] : [[`references.${Number(number) - 1}.${field}`, value]]
    }),
  )
}

type Tree = { [name: string]: string | boolean | Tree }

/** Sets a value deep in a tree. Trees have no prototype, so that no name in a form can reach one. */
function set(tree: Tree, path: readonly string[], value: string | boolean): void {
  const [name, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) tree[name] = value
  else {
    const branch = tree[name]
    const next: Tree = typeof branch === 'object' ? branch : Object.create(null)
    tree[name] = next
    set(next, rest, value)
  }
}

/** How deep a name may be: `statement.text`. Anything deeper is handed on whole, to be refused by its name. */
const DEEPEST = 2

/** The references with anything in them, each with the number of the box it stood in. */
function filledBoxes(values: FormValues): { box: number; fields: Record<string, string> }[] {
  const boxes = new Map<number, [field: string, value: string][]>()
  for (const [path, value] of Object.entries(values)) {
    const [, number, field] = REFERENCE_FIELD.exec(path) ?? []
    if (number === undefined || field === undefined || value.trim() === '') continue
    const fields = boxes.get(Number(number)) ?? []
    fields.push([field, value])
    boxes.set(Number(number), fields)
  }
  return [...boxes].sort(([a], [b]) => a - b).map(([box, fields]) => ({ box, fields: Object.fromEntries(fields) }))
}

/**
 * The values in the shape of a submission, not yet checked. Empty references are left out; `numbers` tells for each
 * that is left which box of the form it stood in.
 */
export function submissionInput(values: FormValues): { input: unknown; numbers: readonly number[] } {
  const boxes = filledBoxes(values)
  const tree: Tree = Object.create(null)
  set(tree, ['statement', 'text'], '')
  set(tree, ['rendering', 'text'], '')
  for (const [path, value] of Object.entries(values)) {
    if (REFERENCE_FIELD.test(path)) continue
    const parts = path.split('.')
    const known = parts.length <= DEEPEST && parts[0] !== 'references'
    // Whatever a program or an extension sends for a ticked box: in doubt the texts stay here.
    if (path === 'confidential') set(tree, parts, value !== '')
    else if (value !== '' || path.endsWith('.text')) set(tree, known ? parts : [path], value)
  }
  return { input: { references: boxes.map(({ fields }) => fields), ...tree }, numbers: boxes.map(({ box }) => box) }
}

const given = (fields: Readonly<Record<string, string | undefined>>): FormValues =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** The form filled with a statement, for another rendering of it. */
export const formOfStatement = (statement: StoredStatement): FormValues =>
  given({
    'statement.text': statement.text,
    'statement.language': statement.language,
    'statement.speaker': statement.speaker,
    'statement.date': statement.date,
    'statement.medium': statement.medium,
    'statement.sourceUrl': statement.sourceUrl,
  })

/** The form filled as a verification was submitted, to be sent again with changes. */
export function formOfVerification(verification: StoredVerification): FormValues {
  const { rendering } = verification
  return {
    ...formOfStatement(verification.statement),
    ...given({
      'rendering.text': rendering.text,
      'rendering.language': rendering.language,
      'rendering.outlet': rendering.outlet,
      'rendering.date': rendering.date,
      'rendering.url': rendering.url,
      'rendering.quoteType': rendering.quoteType,
      'rendering.translatedBy': rendering.translatedBy,
      confidential: verification.confidential ? 'yes' : undefined,
      label: verification.label ?? undefined,
    }),
    ...Object.assign(
      {},
      ...verification.supplied.map((reference, index) =>
        given({
          [`references.${index}.text`]: reference.text,
          [`references.${index}.language`]: reference.language,
          [`references.${index}.by`]: reference.by,
        }),
      ),
    ),
  }
}
