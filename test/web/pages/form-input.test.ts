import { expect } from 'chai'
import fc from 'fast-check'
import { InvalidInput } from '../../../src/model/failure.ts'
import { parseSubmission } from '../../../src/service/submission-schema.ts'
import {
  formOfVerification,
  readForm,
  submissionInput,
  withoutReference,
  withReference,
} from '../../../src/web/pages/form-input.ts'
import { referenceCount } from '../../../src/web/views/form-values.ts'
import { critical } from '../fixtures.ts'

const LIMITS = { maxText: 100_000, maxReferences: 10 }
const TEXTS = { 'statement.text': 'Bonjour.', 'rendering.text': 'Hello.' }

/** Fields that are refused, sorted. */
function refused(values: Record<string, string>): string[] {
  try {
    parseSubmission(submissionInput(values).input, LIMITS)
    return []
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems.map(({ field }) => field).sort()
    throw error
  }
}

describe('readForm', () => {
  it('gives back the line breaks that were pasted', () =>
    expect(readForm('statement.text=a%0D%0Ab').values).to.deep.equal({ 'statement.text': 'a\nb' }))
  it('tells which button was pressed', () => {
    expect(readForm('add=reference').add).to.equal(true)
    expect(readForm('remove=2').remove).to.equal(2)
    expect(readForm('remove=x').remove).to.equal(null)
    expect(readForm('statement.text=a')).to.deep.equal({
      values: { 'statement.text': 'a' },
      key: '',
      add: false,
      remove: null,
    })
  })
})

describe('submissionInput', () => {
  it('is a submission that is accepted', () => {
    const values = { ...TEXTS, 'statement.speaker': '', 'rendering.quoteType': 'partial', 'references.0.text': '' }
    const submission = parseSubmission(submissionInput(values).input, LIMITS)
    expect(submission.rendering).to.include({ text: 'Hello.', quoteType: 'partial' })
    expect(submission.references).to.deep.equal([])
    expect(submission.confidential).to.equal(false)
  })
  for (const [value, expected] of [
    ['yes', true],
    ['on', true],
    ['', false],
  ] as const) {
    it(`takes the box sent as “${value}” for ${expected ? 'ticked' : 'not ticked'}`, () =>
      expect(submissionInput({ confidential: value }).input).to.have.property('confidential', expected))
  }
  it('asks for both texts when the form is empty', () =>
    expect(refused({})).to.deep.equal(['rendering.text', 'statement.text']))
  it('asks for the text of a reference of which only the maker is given', () =>
    expect(refused({ ...TEXTS, 'references.0.by': 'the desk' })).to.deep.equal(['references.0.text']))
  it('tells in which box each reference stood', () => {
    const { input, numbers } = submissionInput({ ...TEXTS, 'references.1.text': 'Hi.', 'references.4.text': 'Hey.' })
    expect(parseSubmission(input, LIMITS).references.map(({ text }) => text)).to.deep.equal(['Hi.', 'Hey.'])
    expect(numbers).to.deep.equal([1, 4])
  })
  for (const name of [
    'statement.colour',
    'colour',
    'a.b.c.d.e',
    'statement.text.deep',
    'references.100.text',
    'references',
    '__proto__.x',
    'constructor.prototype.x',
  ]) {
    it(`has the field ${name} refused`, () => expect(refused({ ...TEXTS, [name]: 'x' })).not.to.deep.equal([]))
  }
  it('takes any names and values without breaking or touching a prototype', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc
            .array(fc.constantFrom('statement', 'text', 'references', '0', '__proto__', 'constructor', 'x', ''), {
              maxLength: 6,
            })
            .map((parts) => parts.join('.')),
          fc.string({ unit: 'binary' }),
        ),
        (values) => {
          refused(values)
          expect(({} as Record<string, unknown>).x).to.equal(undefined)
        },
      ),
      { seed: 3 },
    ))
})

describe('references of the form', () => {
  const two = { 'references.0.text': 'a', 'references.1.text': 'b', 'references.1.by': 'desk' }
  it('always has a box for one', () => expect(referenceCount({})).to.equal(1))
  it('gets one more box', () => expect(referenceCount(withReference(two))).to.equal(3))
  it('loses one, and those behind it move up', () =>
    expect(withoutReference(two, 0)).to.deep.equal({ 'references.0.text': 'b', 'references.0.by': 'desk' }))
})

describe('formOfVerification', () => {
  it('fills the form with what was submitted, so that sending it again is accepted', () => {
    const supplied = [{ text: 'I signed today.', by: 'the desk', language: 'en' }]
    const submission = parseSubmission(
      submissionInput(formOfVerification({ ...critical, supplied, confidential: true })).input,
      LIMITS,
    )
    expect(submission.statement).to.include({ text: critical.statement.text, speaker: 'Assimi Goita', medium: 'X' })
    expect(submission.rendering).to.include({ text: critical.rendering.text, outlet: 'Example Wire' })
    expect(submission.references).to.deep.equal(supplied)
    expect([submission.label, submission.confidential]).to.deep.equal(['constructed example', true])
  })
})
