import { z } from 'zod'
import { canonicalTag } from '../language/tag.ts'
import { GLOSSARY_KINDS, type GlossaryTerm } from '../model/glossary.ts'
import { MOST_RENDERINGS } from '../store/store.ts'
import { parseInput } from './parse-input.ts'
import { quoteValue } from './quote-value.ts'
import { isBlank, lineFault, textFault } from './text-faults.ts'

/** Longer than the full name of any treaty or body met so far, in UTF-16 code units. */
export const LONGEST_TERM = 300
/** A note says when or why; what is longer belongs in a style book. */
export const LONGEST_NOTE = 1_000

const withoutWords = (value: string): boolean => !/[\p{L}\p{N}]/u.test(value)

/** Why a term or a rendering cannot be taken, or null. */
export function termFault(value: string): string | null {
  if (isBlank(value)) return 'There is no term here; give the word or name.'
  const fault = lineFault(value, LONGEST_TERM)
  if (fault) return fault
  return withoutWords(value) ? `${quoteValue(value)} has no letter and no figure; give the word or name.` : null
}

const line = () =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .superRefine((value, context) => {
      const message = termFault(value)
      if (message) context.addIssue({ code: 'custom', message })
    })
    .meta({ minLength: 1, maxLength: LONGEST_TERM })

/** The canonical form of a language that has to be stated, or a sentence that says what is wrong. */
export function readTag(value: string): { readonly tag: string } | { readonly fault: string } {
  if (isBlank(value)) return { fault: 'The language is missing; give its tag, like fr, pt-BR or zh-Hant.' }
  const tag = canonicalTag(value.trim())
  if (tag && tag !== 'und') return { tag }
  return { fault: `${quoteValue(value)} is not the tag of a language; use one like fr, pt-BR or zh-Hant.` }
}

const tag = () =>
  z
    .string()
    .transform((value, context) => {
      const read = readTag(value)
      if ('tag' in read) return read.tag
      context.addIssue({ code: 'custom', message: read.fault })
      return value
    })
    .meta({ example: 'fr' })

/** Why a list of renderings is too long, or null. */
export const tooManyRenderings = (list: readonly unknown[]): string | null =>
  list.length > MOST_RENDERINGS
    ? `There are ${list.length} renderings; at most ${MOST_RENDERINGS} are accepted. Keep those that are in use.`
    : null

const renderings = (least: number) =>
  z
    .array(line())
    .min(least, { error: () => 'There is no approved rendering; give at least one.' })
    .max(MOST_RENDERINGS, { error: (issue) => tooManyRenderings(issue.input as unknown[]) ?? '' })

/** The public shape of a glossary entry, as the form and the API take it. */
export const glossarySchema = z
  .strictObject({
    source: line().describe('The term, in the form of a dictionary.'),
    sourceLanguage: tag().describe('Its language, BCP 47.'),
    targetLanguage: tag().describe('The language of the renderings, BCP 47.'),
    approved: renderings(1).describe('Approved renderings, the preferred one first.'),
    deprecated: renderings(0).nullish().describe('Renderings not to be used any more.'),
    kind: z.enum(GLOSSARY_KINDS).nullish().describe('A name, an institution or a term; `term` when absent.'),
    note: z
      .string()
      .nullish()
      .superRefine((value, context) => {
        const message = value ? textFault(value, LONGEST_NOTE) : null
        if (message) context.addIssue({ code: 'custom', message })
      })
      .describe('Why, or since when.')
      .meta({ maxLength: LONGEST_NOTE }),
  })
  .superRefine(({ sourceLanguage, targetLanguage, approved, deprecated }, context) => {
    if (sourceLanguage === targetLanguage) {
      const message = `Both languages are ${quoteValue(sourceLanguage)}; give the language of the renderings.`
      context.addIssue({ code: 'custom', path: ['targetLanguage'], message })
    }
    const known = new Set(approved)
    deprecated?.forEach((rendering, position) => {
      if (!known.has(rendering)) return
      const message = `${quoteValue(rendering)} is approved as well; keep it in one of the two lists.`
      context.addIssue({ code: 'custom', path: ['deprecated', position], message })
    })
  })
  .meta({ id: 'GlossaryTerm', description: 'How a term of one language is rendered in another.' })

const once = (list: readonly string[]): string[] => [...new Set(list)]

/** Checks an entry and returns it ready to be kept. @throws InvalidInput with every problem */
export function parseGlossaryTerm(input: unknown): GlossaryTerm {
  const { note, kind, approved, deprecated, ...languages } = parseInput(glossarySchema, input)
  return {
    ...languages,
    approved: once(approved),
    deprecated: once(deprecated ?? []),
    kind: kind ?? 'term',
    ...(note && !isBlank(note) ? { note: note.trim() } : {}),
  }
}
