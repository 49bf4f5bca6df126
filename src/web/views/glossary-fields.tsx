import type { Problem } from '../../model/failure.ts'
import type { GlossaryKind } from '../../model/glossary.ts'
import { described, FieldProblems, type FormState, inputId, LineField, TextField } from './field.tsx'
import { LANGUAGE_OPTIONS } from './language-options.ts'
import { VisibleText } from './visible-text.tsx'

/** What each kind is called. */
export const KIND_NAMES: Readonly<Record<GlossaryKind, string>> = {
  term: 'Term',
  name: 'Name',
  institution: 'Institution',
}

/** Kinds as options of a choice. */
export function KindOptions({ chosen }: { chosen: string }) {
  return (
    <>
      {Object.entries(KIND_NAMES).map(([kind, name]) => (
        <option value={kind} selected={kind === chosen}>
          {name}
        </option>
      ))}
    </>
  )
}

/** A language that has to be stated. */
function LanguageChoice({ form, path, label }: { form: FormState; path: string; label: string }) {
  const value = form.values[path] ?? ''
  const offered = value === '' || LANGUAGE_OPTIONS.some(({ tag }) => tag === value)
  return (
    <div class="field">
      <label for={inputId(path)}>{label}</label>
      <select {...described(form, path, false)}>
        <option value="" selected={value === ''}>
          choose
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
      <FieldProblems form={form} path={path} />
    </div>
  )
}

const LABELS: Readonly<Record<string, string>> = {
  source: 'Term',
  sourceLanguage: 'Language of the term',
  kind: 'Kind',
  note: 'Note',
  approved: 'Approved renderings',
  deprecated: 'Not to be used any more',
  targetLanguage: 'Language of the renderings',
}

/** The address of the page of an entry. */
export const entryAddress = (id: string): string => `/glossary/${encodeURIComponent(id)}`

/** What is wrong with an entry, at the top. `existing`: the id of the entry that has its term already. */
export function EntryProblems({ problems, existing }: { problems: readonly Problem[]; existing?: string | undefined }) {
  if (problems.length === 0) return null
  return (
    <div class="problems" role="alert" tabIndex={-1} autofocus>
      <h2>Not kept yet: {problems.length === 1 ? 'one thing needs' : `${problems.length} things need`} your eye</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <a href={`#${inputId(problem.field)}`}>
              {LABELS[problem.field] ? `${LABELS[problem.field]}: ` : null}
              <VisibleText text={problem.message} />
            </a>
          </li>
        ))}
      </ul>
      {existing ? (
        <p>
          <a href={entryAddress(existing)}>Open the entry that is there</a>
        </p>
      ) : null}
    </div>
  )
}

/** The fields of an entry. */
export function EntryFields({ form }: { form: FormState }) {
  return (
    <div class="sides">
      <div>
        <LineField
          form={form}
          path="source"
          label={LABELS.source!}
          hint="As a dictionary has it; inflected forms are found by themselves."
        />
        <LanguageChoice form={form} path="sourceLanguage" label={LABELS.sourceLanguage!} />
        <div class="field">
          <label for={inputId('kind')}>{LABELS.kind}</label>
          <select {...described(form, 'kind', false)}>
            <KindOptions chosen={form.values.kind ?? 'term'} />
          </select>
          <FieldProblems form={form} path="kind" />
        </div>
        <LineField form={form} path="note" label={LABELS.note!} hint="Why, or since when; shown beside a finding." />
      </div>
      <div>
        <TextField
          form={form}
          path="approved"
          label={LABELS.approved!}
          hint="One a line, the preferred one first."
          rows={3}
        />
        <TextField form={form} path="deprecated" label={LABELS.deprecated!} hint="One a line." rows={2} />
        <LanguageChoice form={form} path="targetLanguage" label={LABELS.targetLanguage!} />
      </div>
    </div>
  )
}
