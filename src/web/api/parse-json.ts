import { HttpFailure } from '../http-failure.ts'

/** Finding the position parses the text about twenty times; beyond this many characters the excerpt has to do. */
const LONGEST_SEARCHED = 200_000

/** V8 tells the position of most mistakes, but not of this one. */
const WITHOUT_POSITION = 'Unexpected token'

const malformed = (message: string): HttpFailure => new HttpFailure(400, 'malformed-json', message)

/** Decodes and parses a JSON body. @throws HttpFailure 400 `malformed-json`, with the position of the mistake */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes)
  if (text.trim() === '') throw malformed('The body is empty; send a JSON object.')
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw malformed(`The body is not valid JSON: ${describe(text, cause.message)}.`)
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw malformed(
      `The body is not valid UTF-8 (byte ${firstBadByte(bytes)} of ${bytes.length}). Encode it as UTF-8 and send it again.`,
    )
  }
}

/** A lenient decoder puts U+FFFD where it stumbles; what it encodes back to differs first at the bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const at = again.findIndex((byte, index) => byte !== bytes[index])
  return at === -1 ? bytes.length : at
}

function describe(text: string, message: string): string {
  if (!message.startsWith(WITHOUT_POSITION) || text.length > LONGEST_SEARCHED) return message
  const position = positionOf(text, message)
  const before = text.slice(0, position)
  const line = before.split('\n').length
  const column = position - before.lastIndexOf('\n')
  return `unexpected “${String.fromCodePoint(text.codePointAt(position)!)}” at position ${position} (line ${line} column ${column})`
}

/** The longest beginning of the text that does not show the mistake ends where the mistake stands. */
function positionOf(text: string, message: string): number {
  let sound = 0
  let broken = text.length
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (showsMistake(text.slice(0, middle), message)) broken = middle
    else sound = middle
  }
  return sound
}

function showsMistake(beginning: string, message: string): boolean {
  try {
    JSON.parse(beginning)
    return false
  } catch (cause) {
    return cause instanceof SyntaxError && cause.message.startsWith(message.slice(0, WITHOUT_POSITION.length))
  }
}
