import { randomUUID } from 'node:crypto'
import express, { type RequestHandler, type Response } from 'express'
import { Conflict, InvalidInput, type Problem } from '../../model/failure.ts'
import type { StoredVerification } from '../../model/stored.ts'
import { findVerifications } from '../../service/find-verifications.ts'
import type { Service } from '../../service/service.ts'
import { showStatement } from '../../service/show-statement.ts'
import { showVerification } from '../../service/show-verification.ts'
import { submitOnce } from '../../service/submit-once.ts'
import { HttpFailure } from '../http-failure.ts'
import { renderDocument } from '../views/document.ts'
import { FormPage } from '../views/form-page.tsx'
import type { FormValues } from '../views/form-values.ts'
import { EXAMPLES } from './examples.ts'
import {
  formOfStatement,
  formOfVerification,
  readForm,
  submissionInput,
  withoutReference,
  withReference,
} from './form-input.ts'
import { leadToReport } from './lead-to-report.ts'

/** How many verifications stand beneath the form. */
const RECENT = 8
/** A code unit takes at most nine bytes in a form: three of UTF-8, each written with a percent sign. */
const BYTES_PER_UNIT = 9
/** Names, addresses and labels beside the texts, in bytes. */
const ROOM_FOR_THE_REST = 65_536

/** Largest form accepted, in bytes: every text at its longest. Three times that still gets its answer beside the field. */
const formLimit = ({ maxText, maxReferences }: Service['config']): number =>
  (2 + maxReferences) * maxText * BYTES_PER_UNIT + ROOM_FOR_THE_REST

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i

/** Reads a form-encoded body as text into `request.body`. @throws HttpFailure 413, 415 */
export function formBody(service: Service): RequestHandler[] {
  const acceptedType: RequestHandler = (request, _response, next) => {
    const type = request.get('Content-Type') ?? ''
    if (FORM_TYPE.test(type)) return next()
    throw new HttpFailure(
      415,
      'unsupported-media-type',
      `The form was sent as “${type.slice(0, 60) || 'nothing'}”; send application/x-www-form-urlencoded, or JSON to /api/v1/verifications.`,
    )
  }
  return [acceptedType, express.text({ type: () => true, limit: formLimit(service.config), defaultCharset: 'utf-8' })]
}

async function sendForm(
  service: Service,
  response: Response,
  form: { values: FormValues; problems?: readonly Problem[]; key?: string },
): Promise<void> {
  const recent = await findVerifications(service, {}, { limit: RECENT })
  const { maxText, maxReferences } = service.config
  response
    .type('html')
    .send(
      renderDocument(
        <FormPage
          values={form.values}
          problems={form.problems ?? []}
          formKey={form.key || randomUUID()}
          maxText={maxText}
          maxReferences={maxReferences}
          recent={recent.items}
          now={new Date()}
        />,
      ),
    )
}

const one = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** What the address asks the form to be filled with. @throws NotFound */
async function prefilled(service: Service, query: Readonly<Record<string, unknown>>): Promise<FormValues> {
  const [from, statementId, example] = [one(query.from), one(query.statement), one(query.example)]
  if (from) return formOfVerification(await showVerification(service, from))
  if (statementId) return formOfStatement((await showStatement(service, statementId)).statement)
  return example && Object.hasOwn(EXAMPLES, example) ? EXAMPLES[example]! : {}
}

/** `GET /`: the form, empty or filled with an example, a statement or an earlier verification. */
export const showForm =
  (service: Service): RequestHandler =>
  async (request, response) => {
    await sendForm(service, response, { values: await prefilled(service, request.query) })
  }

const HARMLESS_KEY = /^[\w-]{1,64}$/

/** Keeps the pair once, however often the same form is sent. Going back and changing the texts makes a new pair. */
async function keep(service: Service, input: unknown, key: string): Promise<StoredVerification> {
  const fresh = () => `form:${randomUUID()}`
  try {
    return (await submitOnce(service, input, HARMLESS_KEY.test(key) ? `form:${key}` : fresh())).verification
  } catch (error) {
    if (!(error instanceof Conflict && error.code === 'idempotency-key-reused')) throw error
    return (await submitOnce(service, input, fresh())).verification
  }
}

/** Problems name references by their place among those sent; the reader knows them by their box. */
const inBoxes = (problems: readonly Problem[], numbers: readonly number[]): Problem[] =>
  problems.map((problem) => ({
    ...problem,
    field: problem.field.replace(/^references\.(\d+)/, (whole, number) => {
      const box = numbers[Number(number)]
      return box === undefined ? whole : `references.${box}`
    }),
  }))

/** `POST /verifications`: keeps and compares a pair, or shows the form again with what is wrong in it. */
export const submitForm =
  (service: Service): RequestHandler =>
  async (request, response) => {
    const { values, key, add, remove } = readForm(typeof request.body === 'string' ? request.body : '')
    if (add) return await sendForm(service, response, { values: withReference(values), key })
    if (remove !== null) return await sendForm(service, response, { values: withoutReference(values, remove), key })
    const { input, numbers } = submissionInput(values)
    try {
      const { id } = await keep(service, input, key)
      await leadToReport(service, response, id)
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      await sendForm(service, response.status(422), { values, problems: inBoxes(error.problems, numbers), key })
    }
  }
