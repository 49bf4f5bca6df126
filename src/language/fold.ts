/** Lower case of this letter's upper case would be a plain i, which regular expressions keep apart from it. */
const DOTLESS_I = 0x131
const BMP = 0x10000

const folds = new Uint16Array(BMP)

function findFold(code: number): number {
  const char = String.fromCharCode(code)
  if (/\s/.test(char)) return 0x20
  const lower = char.toLowerCase()
  if (code === DOTLESS_I || lower.length !== 1) return code
  const upper = char.toUpperCase()
  const again = upper.length === 1 ? upper.toLowerCase() : lower
  return (again.length === 1 ? again : lower).charCodeAt(0)
}

/**
 * One code unit for all that a regular expression with the flags `iu` takes for the same letter; a blank for every kind
 * of white space. Never 0 but for 0. Surrogates stay what they are.
 */
export function foldOf(code: number): number {
  if (code === 0) return 0
  let fold = folds[code]!
  if (fold === 0) {
    fold = findFold(code)
    folds[code] = fold
  }
  return fold
}

/** Per code unit: 0 not looked at yet, 1 letter or mark, 2 neither. */
const letters = new Uint8Array(BMP)
const LETTER = /^[\p{L}\p{M}]/u

function isLetterPoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // A pair of surrogates is one character; a single one is none.
  if (code >= 0xd800 && code <= 0xdbff) return LETTER.test(text.slice(at, at + 2))
  let known = letters[code]!
  if (known === 0) {
    known = LETTER.test(String.fromCharCode(code)) ? 1 : 2
    letters[code] = known
  }
  return known === 1
}

/** Whether a letter or mark begins at a place of a text; false at its end. */
export const isLetterAt = (text: string, at: number): boolean => at < text.length && isLetterPoint(text, at)

/** Whether a letter or mark ends right before a place of a text; false at its start. */
export function isLetterBefore(text: string, at: number): boolean {
  if (at <= 0) return false
  const code = text.charCodeAt(at - 1)
  return isLetterPoint(text, code >= 0xdc00 && code <= 0xdfff && at > 1 ? at - 2 : at - 1)
}
