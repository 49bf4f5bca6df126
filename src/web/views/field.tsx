import type { ComponentChildren } from 'preact'
import type { Problem } from '../../model/failure.ts'
import type { FormValues } from './form-values.ts'
import { LANGUAGE_OPTIONS } from './language-options.ts'
import { VisibleText } from './visible-text.tsx'

/** What every field of the form needs to know of the form. */
export interface FormState {
  readonly values: FormValues
  readonly problems: readonly Problem[]
}

/** Id of the input of a path. */
export const inputId = (path: string): string => `field-${path.replaceAll('.', '-')}`

/** What is wrong with one field. */
export const problemsOf = (form: FormState, path: string): readonly Problem[] =>
  form.problems.filter((problem) => problem.field === path)

/** Attributes that tie an input to its hint and to what is wrong with it. */
export function described(form: FormState, path: string, hint: boolean) {
  const id = inputId(path)
  const wrong = problemsOf(form, path).length > 0
  const by = [wrong ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return {
    id,
    name: path,
    ...(by === '' ? {} : { 'aria-describedby': by }),
    ...(wrong ? { 'aria-invalid': true } : {}),
  }
}

/** What is wrong with a field, beside it. */
export function FieldProblems({ form, path }: { form: FormState; path: string }) {
  const problems = problemsOf(form, path)
  if (problems.length === 0) return null
  return (
    <p class="problem" id={`${inputId(path)}-error`}>
      {problems.map((problem) => (
        <span>
          <VisibleText text={problem.message} />
        </span>
      ))}
    </p>
  )
}

/** One line of help under a label. */
export function Hint({ path, children }: { path: string; children: ComponentChildren }) {
  return (
    <span class="hint" id={`${inputId(path)}-hint`}>
      {children}
    </span>
  )
}

interface LineFieldProps {
  form: FormState
  path: string
  label: string
  hint?: string
  kind?: 'text' | 'url' | 'date'
  placeholder?: string
}

/** A date that a browser's date field can hold; it would drop any other silently. */
const isDate = (value: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** A field of one line. Addresses are plain text fields: what is wrong with one is said by us, in place. */
export function LineField({ form, path, label, hint, kind = 'text', placeholder = '' }: LineFieldProps) {
  const value = form.values[path] ?? ''
  const common = { ...described(form, path, hint !== undefined), value, autocomplete: 'off', placeholder }
  return (
    <div class={`field ${kind}`}>
      <label for={inputId(path)}>{label}</label>
      {kind === 'date' && (value === '' || isDate(value)) ? (
        <input {...common} type="date" />
      ) : kind === 'url' ? (
        <input {...common} type="text" inputMode="url" spellcheck={false} />
      ) : (
        <input {...common} type="text" dir="auto" />
      )}
      {hint === undefined ? null : <Hint path={path}>{hint}</Hint>}
      <FieldProblems form={form} path={path} />
    </div>
  )
}

/** A choice of language that is left to detection unless a person knows better. */
export function LanguageField({ form, path, label }: { form: FormState; path: string; label: string }) {
  const value = form.values[path] ?? ''
  const offered = value === '' || LANGUAGE_OPTIONS.some((option) => option.tag === value)
  return (
    <div class="field language-choice">
      <label for={inputId(path)}>{label}</label>
      <select {...described(form, path, false)}>
        <option value="" selected={value === ''}>
          detect
        </option>
        {offered ? null : (
          <option value={value} selected>
            {value}
          </option>
        )}
        {LANGUAGE_OPTIONS.map(({ tag, name }) => (
          <option value={tag} selected={tag === value}>
            {name}
          </option>
        ))}
      </select>
      <output class="detected" for={inputId(path.replace(/language$/, 'text'))} />
      <span class="candidates" hidden />
      <FieldProblems form={form} path={path} />
    </div>
  )
}

/** A text of any length. Its first line break would be lost in HTML, hence one of ours before it. */
export function TextField(props: {
  form: FormState
  path: string
  label: string
  hint?: string
  rows: number
  focus?: boolean
}) {
  const { form, path, label, hint, rows, focus } = props
  return (
    <div class="field long-text">
      <label for={inputId(path)}>{label}</label>
      {hint === undefined ? null : <Hint path={path}>{hint}</Hint>}
      <textarea
        {...described(form, path, hint !== undefined)}
        rows={rows}
        dir="auto"
        spellcheck={false}
        {...(focus ? { autofocus: true } : {})}
        value={`\n${form.values[path] ?? ''}`}
      />
      <FieldProblems form={form} path={path} />
    </div>
  )
}

/** Rarely used fields, folded unless something stands in them or is wrong with them. */
export function Folded(props: {
  form: FormState
  paths: readonly string[]
  summary: string
  children: ComponentChildren
}) {
  const { form, paths, summary, children } = props
  const open = paths.some((path) => (form.values[path] ?? '') !== '' || problemsOf(form, path).length > 0)
  return (
    <details open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
