/** A sentence stays readable with this much of a value in it. */
const LONGEST = 60

/** Characters that would be invisible or would disturb the sentence around them. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

const code = (character: string): string =>
  `\\u{${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}}`

// An object is not written out: it may be as deep as its sender likes.
const shownPlainly = (value: unknown): string =>
  Array.isArray(value) ? '[…]' : typeof value === 'object' && value !== null ? '{…}' : String(value)

/** A value as an error message quotes it: in quotation marks, at most about 60 characters, nothing invisible in it. */
export function quoteValue(value: unknown): string {
  const whole = typeof value === 'string' ? value : shownPlainly(value)
  // Cut by code units first: a text of a megabyte must not be spread into characters for 60 of them.
  const characters = [...whole.slice(0, 2 * LONGEST + 2)]
  const shown = characters.slice(0, LONGEST).join('').replace(UNPRINTABLE, code)
  return `“${shown}${characters.length > LONGEST ? '…' : ''}”`
}
