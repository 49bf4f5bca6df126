import { z } from 'zod'
import { canonicalTag } from '../language/tag.ts'
import { quoteValue } from './quote-value.ts'
import { isBlank, lineFault, textFault } from './text-faults.ts'

/** Longer than any name or outlet met so far; what is longer is a text in the wrong field. */
export const LONGEST_NAME = 300
/** The length that browsers and servers agree on. */
export const LONGEST_URL = 2_000

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
/** Where the day begins first it is this much later than in UTC; what lies ahead even there has not happened. */
const FARTHEST_AHEAD_MS = 14 * 3_600_000

/** A text that must be there, kept exactly as given. `missing` is what to do where it is not. */
export const text = (longest: number, missing: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? `There is no text here; ${missing}.` : undefined) })
    .superRefine((value, context) => {
      const blank = value === '' ? 'There is no text here' : 'There is nothing to read in this text'
      const message = textFault(value, longest) ?? (isBlank(value) ? `${blank}; ${missing}.` : null)
      if (message) context.addIssue({ code: 'custom', message })
    })
    .meta({ minLength: 1, maxLength: longest })

/**
 * A value of one line that may be left out: null and blank count as left out, space around it is dropped. `fault`
 * returns a sentence or null.
 */
const optional = (longest: number, fault: (value: string) => string | null = () => null) =>
  z
    .string()
    .nullish()
    .transform((value) => (value && !isBlank(value) ? value.trim() : undefined))
    .superRefine((value, context) => {
      const message = value === undefined ? null : (lineFault(value, longest) ?? fault(value))
      if (message) context.addIssue({ code: 'custom', message })
    })

/** A name: a speaker, an outlet, a medium, a translator, a label. */
export const name = () => optional(LONGEST_NAME).meta({ maxLength: LONGEST_NAME })

function dateFault(value: string): string | null {
  const [, year, month, day] = DATE.exec(value) ?? []
  if (!year) return `${quoteValue(value)} is not a date; write it as year, month and day, like 2023-09-16.`
  const date = new Date(`${value}T00:00:00Z`)
  const stands = year !== '0000' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  if (!stands)
    return `There is no day ${quoteValue(value)} (year ${year}, month ${month}, day ${day}); correct the date.`
  if (date.getTime() <= Date.now() + FARTHEST_AHEAD_MS) return null
  return `The day ${quoteValue(value)} is still to come; correct the date, or leave it out.`
}

/** A calendar day that has come, `YYYY-MM-DD`. */
export const date = () => optional(LONGEST_NAME, dateFault).meta({ format: 'date', example: '2023-09-16' })

function urlFault(value: string): string | null {
  if (!URL.canParse(value)) return `${quoteValue(value)} is not a web address; give the whole of it, with https://.`
  const url = new URL(value)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `${quoteValue(value)} is not a web address; only http:// and https:// are accepted.`
  }
  if (url.username || url.password) {
    return `The address on ${quoteValue(url.host)} carries a user name or password; give it without them.`
  }
  return null
}

/** The address of a page, http or https, without credentials. */
export const url = () => optional(LONGEST_URL, urlFault).meta({ format: 'uri', maxLength: LONGEST_URL })

/** A BCP 47 tag, in its canonical form afterwards. */
export const language = () =>
  optional(LONGEST_NAME)
    .transform((value, context) => {
      if (value === undefined) return undefined
      const canonical = canonicalTag(value)
      // Whoever states that a language is undetermined states none.
      if (canonical) return canonical === 'und' ? undefined : canonical
      const message =
        `${quoteValue(value)} is not the tag of a language; use one like fr, pt-BR or zh-Hant, ` +
        'or leave it out to have the language detected.'
      context.addIssue({ code: 'custom', message })
      return undefined
    })
    .meta({ example: 'fr' })
