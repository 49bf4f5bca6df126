import { quoteValue } from './quote-value.ts'

/** Half a surrogate pair: with the `u` flag a whole pair never matches. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u
/** Control characters that no text needs; tab and the two line breaks are fine. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/u
/** Embeddings, overrides and isolates: they reorder what stands around them. */
const BIDIRECTIONAL = /[\u202A-\u202E\u2066-\u2069]/u
/** Nothing but space and characters that show nothing (U+2800 is a blank Braille cell). */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]*$/u

const CONTROL_NAMES: Readonly<Record<number, string>> = { 0: 'NUL', 8: 'backspace', 11: 'vertical tab', 27: 'escape' }

const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`

const grouped = (count: number): string => count.toLocaleString('en-US')

/** What stands before a place is shown beside its number: nobody counts code units in an editor. */
const SHOWN_BEFORE = 20

const place = (text: string, index: number): string =>
  index === 0
    ? 'The very first place'
    : `Position ${grouped(index)}, behind ${quoteValue(text.slice(Math.max(0, index - SHOWN_BEFORE), index))},`

/** True where a reader would see nothing. */
export const isBlank = (text: string): boolean => BLANK.test(text)

/** Half a surrogate pair or a control character, and where (UTF-16 code units from 0), in a sentence. */
function unusable(text: string): string | null {
  const half = LONE_SURROGATE.exec(text)
  if (half) {
    return (
      `${place(text, half.index)} holds half a character (${codePoint(half[0].charCodeAt(0))}, a surrogate ` +
      'without its partner). Copy the text again from its source; an emoji or a rare character was cut in two.'
    )
  }
  const control = CONTROL.exec(text)
  if (!control) return null
  const code = control[0].charCodeAt(0)
  const name = CONTROL_NAMES[code]
  return (
    `${place(text, control.index)} holds a control character (${codePoint(code)}${name ? `, ${name}` : ''}). ` +
    'Remove it; only tabs and line breaks may stand beside the characters one can see.'
  )
}

/** Why a text of at most `longest` UTF-16 code units cannot be taken, or null. Bidirectional controls are fine here. */
export function textFault(text: string, longest: number): string | null {
  if (text.length > longest) {
    return (
      `The text ${quoteValue(text)} has ${grouped(text.length)} characters; at most ${grouped(longest)} are accepted. ` +
      'Shorten it to the part that was quoted.'
    )
  }
  return unusable(text)
}

/**
 * Why a value of one line (a name, a medium, an address) cannot be taken, or null. Bidirectional controls are refused
 * here and not in texts: a name stands inside our own sentences and lists, which they would turn round.
 */
export function lineFault(line: string, longest: number): string | null {
  if (line.length > longest) {
    return `${quoteValue(line)} has ${grouped(line.length)} characters; at most ${grouped(longest)} are accepted here. Shorten it.`
  }
  const broken = LINE_BREAK.exec(line)
  if (broken) return `${place(line, broken.index)} holds a line break; keep this on one line.`
  const turned = BIDIRECTIONAL.exec(line)
  if (turned) {
    return (
      `${place(line, turned.index)} holds a character that changes the direction of writing ` +
      `(${codePoint(turned[0].charCodeAt(0))}). Remove it; the letters find their direction by themselves.`
    )
  }
  return unusable(line)
}
