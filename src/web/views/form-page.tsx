import type { Problem } from '../../model/failure.ts'
import type { QuoteType } from '../../model/pair.ts'
import type { VerificationSummary } from '../../model/stored.ts'
import {
  described,
  FieldProblems,
  Folded,
  type FormState,
  Hint,
  inputId,
  LanguageField,
  LineField,
  TextField,
} from './field.tsx'
import { Layout } from './layout.tsx'
import { ReferenceFields } from './reference-fields.tsx'
import { VerificationRows } from './verification-rows.tsx'
import { VisibleText } from './visible-text.tsx'

export interface FormPageProps extends FormState {
  /** Sent with the form, so that the same form sent twice is kept once. */
  formKey: string
  /** Longest text accepted, in UTF-16 code units. */
  maxText: number
  maxReferences: number
  recent: readonly VerificationSummary[]
  now: Date
}

const QUOTE_TYPES: readonly { type: QuoteType; name: string; means: string }[] = [
  { type: 'direct', name: 'Direct', means: 'whole sentences in quotation marks, as the speaker’s own words' },
  { type: 'partial', name: 'Partial', means: 'a few words in quotation marks inside the outlet’s own sentence' },
  { type: 'indirect', name: 'Indirect', means: 'reported in the outlet’s words, without quotation marks' },
]

function ProblemSummary({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <div class="problems" role="alert" tabIndex={-1} autofocus>
      <h2>Not verified yet: {problems.length === 1 ? 'one thing needs' : `${problems.length} things need`} your eye</h2>
      <ul>
        {problems.map((problem) => (
          <li>
            {problem.field === '' ? (
              <VisibleText text={problem.message} />
            ) : (
              <a href={`#${inputId(problem.field)}`}>
                <VisibleText text={problem.message} />
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>Nothing was stored, and nothing that you typed is lost.</p>
    </div>
  )
}

function Said({ form, limit }: { form: FormState; limit: string }) {
  return (
    <fieldset class="side">
      <legend>What was said</legend>
      <TextField
        form={form}
        path="statement.text"
        label="Original"
        hint={`In the language it was said in; ${limit}.`}
        rows={9}
      />
      <LanguageField form={form} path="statement.language" label="Language of the original" />
      <div class="line">
        <LineField form={form} path="statement.speaker" label="Speaker" />
        <LineField form={form} path="statement.date" label="Said on" kind="date" />
      </div>
      <Folded form={form} paths={['statement.medium', 'statement.sourceUrl']} summary="More about the statement">
        <LineField
          form={form}
          path="statement.medium"
          label="Where it was said"
          placeholder="X, radio, a press conference"
        />
        <LineField
          form={form}
          path="statement.sourceUrl"
          label="Address of the source"
          kind="url"
          placeholder="https://"
        />
      </Folded>
    </fieldset>
  )
}

function Published({ form, limit }: { form: FormState; limit: string }) {
  return (
    <fieldset class="side">
      <legend>What was published</legend>
      <TextField
        form={form}
        path="rendering.text"
        label="Rendering"
        hint={`The words as they were published; ${limit}.`}
        rows={9}
      />
      <LanguageField form={form} path="rendering.language" label="Language of the rendering" />
      <div class="line">
        <LineField form={form} path="rendering.outlet" label="Outlet" />
        <LineField form={form} path="rendering.date" label="Published on" kind="date" />
      </div>
      <Folded form={form} paths={['rendering.url', 'rendering.translatedBy']} summary="More about the publication">
        <LineField form={form} path="rendering.url" label="Address of the page" kind="url" placeholder="https://" />
        <LineField
          form={form}
          path="rendering.translatedBy"
          label="Translated by"
          placeholder="a name, a desk, an engine"
        />
      </Folded>
    </fieldset>
  )
}

function QuoteTypes({ form }: { form: FormState }) {
  const chosen = form.values['rendering.quoteType'] || 'direct'
  return (
    <fieldset class="quote-types">
      <legend id={inputId('rendering.quoteType')}>How it is quoted</legend>
      {QUOTE_TYPES.map(({ type, name, means }) => (
        <label>
          <input type="radio" name="rendering.quoteType" value={type} checked={type === chosen} />
          <span>
            <strong>{name}</strong> <span class="hint">{means}</span>
          </span>
        </label>
      ))}
      <FieldProblems form={form} path="rendering.quoteType" />
    </fieldset>
  )
}

function Confidential({ form }: { form: FormState }) {
  return (
    <div class="field confidential">
      <label>
        <input
          {...described(form, 'confidential', true)}
          type="checkbox"
          value="yes"
          checked={(form.values.confidential ?? '') !== ''}
        />
        <span>Confidential</span>
      </label>
      <Hint path="confidential">
        The texts go to no translator but those on this machine or in your house. The verdict rests on what these say
        and on the references given here.
      </Hint>
      <FieldProblems form={form} path="confidential" />
    </div>
  )
}

function Recent({ recent, now }: Pick<FormPageProps, 'recent' | 'now'>) {
  return (
    <section class="recent" aria-labelledby="recent-heading">
      <h2 id="recent-heading">Recent verifications</h2>
      {recent.length === 0 ? (
        <p class="empty">
          Nothing has been verified yet. Begin with <a href="/?example=goita">the Sahel example</a>: a post in French
          and what an agency made of it in English.
        </p>
      ) : (
        <>
          <VerificationRows items={recent} now={now} />
          <p>
            <a href="/verifications">All verifications</a>
          </p>
        </>
      )}
    </section>
  )
}

/** The form for a pair, with what was typed and what is wrong with it; beneath it what was verified last. */
export function FormPage({ values, problems, formKey, maxText, maxReferences, recent, now }: FormPageProps) {
  const form = { values, problems }
  const limit = `up to ${maxText.toLocaleString('en')} characters`
  return (
    <Layout
      title={problems.length > 0 ? 'Not verified yet: see the fields marked' : 'Verify a translated quote'}
      here="verify"
      script="form"
    >
      <h1>Verify a translated quote</h1>
      <ProblemSummary problems={problems} />
      <form class="submit" action="/verifications" method="post">
        {/* The Enter key takes the first submit button of a form: it must be this one, not “Add another”. */}
        <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true">
          Verify
        </button>
        <input type="hidden" name="key" value={formKey} />
        {values.label ? <input type="hidden" name="label" value={values.label} /> : null}
        <div class="sides">
          <Said form={form} limit={limit} />
          <Published form={form} limit={limit} />
        </div>
        <QuoteTypes form={form} />
        <ReferenceFields form={form} most={maxReferences} />
        <div class="finish">
          <Confidential form={form} />
          <button type="submit" class="primary">
            Verify
          </button>
        </div>
      </form>
      <Recent recent={recent} now={now} />
    </Layout>
  )
}
