import { FieldProblems, type FormState, LanguageField, LineField, TextField } from './field.tsx'
import { referenceCount } from './form-values.ts'

function Reference({ form, index, single }: { form: FormState; index: number; single: boolean }) {
  const path = `references.${index}`
  return (
    <fieldset class="reference" data-reference={index}>
      <legend>Reference {index + 1}</legend>
      <TextField form={form} path={`${path}.text`} label="Translation" rows={3} />
      <div class="line">
        <LineField form={form} path={`${path}.by`} label="Made by" placeholder="a colleague, a desk, an engine" />
        <LanguageField form={form} path={`${path}.language`} label="Language" />
        {/* Hidden rather than left out beside a single box: the script shows it when it adds another. */}
        <button
          type="submit"
          class="quiet"
          name="remove"
          value={index}
          formaction="/verifications#references"
          formNoValidate
          hidden={single}
        >
          Remove<span class="visually-hidden"> reference {index + 1}</span>
        </button>
      </div>
      <FieldProblems form={form} path={path} />
    </fieldset>
  )
}

/** Translations of the statement that somebody else made. "Add another" is a submit button, so it works without a script. */
export function ReferenceFields({ form, most }: { form: FormState; most: number }) {
  const count = referenceCount(form.values)
  return (
    <section class="references-in" id="references" data-most={most} aria-labelledby="references-heading">
      <h2 id="references-heading">Reference translations</h2>
      <p class="hint">
        Optional. How somebody else translates the statement: a colleague, another agency, an engine. Each one makes the
        verdict surer; two or three settle most doubts. A translation of the published text back into the language of
        the statement serves as well: it is known by its language.
      </p>
      <FieldProblems form={form} path="references" />
      {Array.from({ length: count }, (_, index) => (
        <Reference form={form} index={index} single={count === 1} />
      ))}
      {count < most ? (
        <button
          type="submit"
          class="quiet"
          name="add"
          value="reference"
          formaction="/verifications#references"
          formNoValidate
        >
          Add another
        </button>
      ) : null}
    </section>
  )
}
