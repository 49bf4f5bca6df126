import { z } from 'zod'
import type { Config } from '../config.ts'
import { type Pair, QUOTE_TYPES } from '../model/pair.ts'
import type { Submission } from '../model/submission.ts'
import { parseInput } from './parse-input.ts'
import { date, language, name, text, url } from './submission-fields.ts'

/** How much is accepted: UTF-16 code units a text, references a pair. */
export type Limits = Pick<Config, 'maxText' | 'maxReferences'>

const SPOKEN = 'paste what was said, word for word, in the language it was said in'
const PUBLISHED = 'paste what was published, word for word'
const TRANSLATED = 'paste the translation, or take this reference out'

const flag = () => z.boolean().nullish()

const reference = (limits: Limits) =>
  z
    .strictObject({
      text: text(limits.maxText, TRANSLATED),
      language: language().describe(
        'Language of this translation, BCP 47. Detected when absent. A translation into the statement’s language is a back-translation of the rendering.',
      ),
      by: name().describe('Who made it: a person, a desk or an engine.'),
    })
    .meta({ id: 'SuppliedReference', description: 'An independent translation, used as evidence.' })

const references = (limits: Limits) =>
  z
    .array(reference(limits))
    .max(limits.maxReferences, {
      error: (issue) =>
        `There are ${(issue.input as unknown[]).length} references; at most ${limits.maxReferences} are accepted. ` +
        'Keep the most independent ones.',
    })
    .nullish()

/** The public shape of a pair, as the form, the API and the command line take it. */
export const submissionSchema = (limits: Limits) =>
  z
    .strictObject({
      statement: z
        .strictObject({
          text: text(limits.maxText, SPOKEN).describe('What was said, in the language it was said in.'),
          language: language().describe('Language of the statement, BCP 47. Detected when absent.'),
          speaker: name().describe('Who said it.'),
          date: date().describe('The day it was said.'),
          medium: name().describe('Where it was said: X, radio, a press conference.'),
          sourceUrl: url().describe('Where the original can be read, heard or seen.'),
        })
        .meta({ id: 'StatementInput', description: 'The original statement.' }),
      rendering: z
        .strictObject({
          text: text(limits.maxText, PUBLISHED).describe('What was published in another language.'),
          language: language().describe('Language of the rendering, BCP 47. Detected when absent.'),
          outlet: name().describe('Who published it.'),
          url: url().describe('Where it was published.'),
          date: date().describe('The day it was published.'),
          quoteType: z.enum(QUOTE_TYPES).nullish().describe('How it quotes; `direct` when absent.'),
          translatedBy: name().describe('Who translated it, where known.'),
        })
        .meta({ id: 'RenderingInput', description: 'The published rendering.' }),
      references: references(limits).describe(
        'Independent translations used as evidence: of the statement into the rendering’s language, or of the rendering back into the statement’s.',
      ),
      confidential: flag().describe('A confidential pair is never sent to a remote translator. Default false.'),
      label: name().describe('A free label shown with the verification.'),
    })
    .meta({ id: 'Submission', description: 'A statement and a published rendering of it.' })

/** One line of the NDJSON contract of the command line. */
export const pairLineSchema = (limits: Limits) =>
  z.strictObject({
    id: z.union([z.string(), z.number()], {
      error: (issue) =>
        issue.input === undefined
          ? 'This is missing; give each line an id, a text or a number, by which its answer can be found.'
          : 'An id is a text or a number; give one of these.',
    }),
    original: text(limits.maxText, SPOKEN),
    originalLanguage: language(),
    rendering: text(limits.maxText, PUBLISHED),
    renderingLanguage: language(),
    references: references(limits),
  })

/** Building a schema costs more than using it, and the command line reads a hundred thousand lines with one. */
function once<Schema>(build: (limits: Limits) => Schema): (limits: Limits) => Schema {
  const built = new WeakMap<Limits, Schema>()
  return (limits) => {
    const schema = built.get(limits) ?? build(limits)
    built.set(limits, schema)
    return schema
  }
}

const submissionSchemaOf = once(submissionSchema)
const pairLineSchemaOf = once(pairLineSchema)

/** Checks a pair and returns it ready to be kept: tags canonical, empty fields left out. @throws InvalidInput */
export function parseSubmission(input: unknown, limits: Limits): Submission {
  const { statement, rendering, references, confidential, label } = parseInput(submissionSchemaOf(limits), input)
  return {
    statement,
    rendering: { ...rendering, quoteType: rendering.quoteType ?? undefined },
    references: references ?? [],
    confidential: confidential ?? false,
    label,
  }
}

/** Checks one line of the NDJSON contract. @throws InvalidInput */
export function parsePairLine(input: unknown, limits: Limits): { readonly id: string | number; readonly pair: Pair } {
  const { id, references, ...texts } = parseInput(pairLineSchemaOf(limits), input)
  return { id, pair: { ...texts, references: references ?? undefined } }
}
