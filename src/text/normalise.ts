import type { Span } from '../model/span.ts'
import { decodeEntity, LONGEST_ENTITY } from './entities.ts'

/** A text in the one form that everything compares, and the way back to the text as it was given. */
export interface NormalisedText {
  readonly text: string
  /** The stretch of the given text that a span of `text` stands for, in UTF-16 code units. An empty span stays empty. */
  toOriginal(span: Span): Span
}

// Marks on one letter beyond this are dropped: no orthography needs them, and reordering them is quadratic.
const MOST_MARKS = 30

const APOSTROPHE = '‘’‚‛ʼ＇´`'
const QUOTE = '“”„‟＂'
const HYPHEN = '‐‑‒−﹣－'
const DASH = '—―⸺⸻﹘'
// Written with escapes where the characters cannot be seen.
const IGNORED = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
const LINE_BREAK = /^[\n\r\v\f\u0085\u2028\u2029]$/
const WIDE_ALPHANUMERIC = /^[０-９Ａ-Ｚａ-ｚ]$/
const ZERO_WIDTH_JOINERS = '\u200c\u200d'
// Scripts in which a zero-width (non-)joiner inside a word changes how, and sometimes what, is read.
const JOINING =
  /^(?=[\p{L}\p{M}])[\p{Script=Arabic}\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Mong}]$/u
// Everything that composes with what stands before it; the last two ranges are letters that do.
const COMPOSES = /^[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}]$/u
const MARK = /^\p{M}$/u

const TO_CHANGE = new RegExp(
  `[${APOSTROPHE}${QUOTE}${HYPHEN}${DASH}０-９Ａ-Ｚａ-ｚ\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Zl}\\p{Zp}]|(?! )\\p{Zs}|&[#\\w]+;|\\p{M}{${MOST_MARKS + 1}}`,
  'u',
)

const SAME: ReadonlyMap<string, string> = new Map([
  ...[...APOSTROPHE].map((char) => [char, "'"] as const),
  ...[...QUOTE].map((char) => [char, '"'] as const),
  ...[...HYPHEN].map((char) => [char, '-'] as const),
  ...[...DASH].map((char) => [char, '–'] as const),
])

/** Characters with the stretch of the given text that each comes from. */
class Characters {
  readonly chars: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []

  push(char: string, start: number, end: number): void {
    this.chars.push(char)
    this.starts.push(start)
    this.ends.push(end)
  }

  /** Drops the last `count` characters; the place in the given text where they began. */
  drop(count: number): number {
    const length = this.chars.length - count
    const start = this.starts[length]!
    this.chars.length = this.starts.length = this.ends.length = length
    return start
  }
}

/** Reads the text from left to right; an entity is decoded when its semicolon arrives, so one made of others is too. */
function unify(text: string): Characters {
  const out = new Characters()
  let joiner: { char: string; start: number; end: number } | undefined

  const put = (char: string, start: number, end: number): void => {
    if (ZERO_WIDTH_JOINERS.includes(char)) {
      joiner = { char, start, end }
      return
    }
    if (LINE_BREAK.test(char)) char = '\n'
    else if (IGNORED.test(char)) return
    else if (/^\p{Zs}$/u.test(char)) char = ' '
    else if (WIDE_ALPHANUMERIC.test(char)) char = char.normalize('NFKC')
    else char = SAME.get(char) ?? char
    if (joiner) {
      if (JOINING.test(char) && JOINING.test(out.chars.at(-1) ?? '')) out.push(joiner.char, joiner.start, joiner.end)
      joiner = undefined
    }
    out.push(char, start, end)
    if (char !== ';') return
    const tail = out.chars.slice(-LONGEST_ENTITY).join('')
    const entity = decodeEntity(tail)
    if (!entity) return
    const entityStart = out.drop(entity.length)
    for (const decoded of entity.text.normalize('NFC')) put(decoded, entityStart, end)
  }

  for (let index = 0; index < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(index)!)
    const end = index + char.length
    if (char === '\n' && text[index - 1] === '\r') out.ends[out.ends.length - 1] = end
    else if (char < '\u0080') put(char, index, end)
    else for (const part of char.toWellFormed().normalize('NFC')) put(part, index, end)
    index = end
  }
  return out
}

/** Composes letters with their marks. A cluster that changes maps to its whole stretch. */
function compose(input: Characters): Characters {
  const out = new Characters()
  const { chars, starts, ends } = input
  for (let first = 0; first < chars.length; ) {
    let next = first + 1
    while (next < chars.length && chars[next]! > '\u007f' && COMPOSES.test(chars[next]!)) next++
    if (next === first + 1) out.push(chars[first]!, starts[first]!, ends[first]!)
    else composeCluster(input, first, next, out)
    first = next
  }
  return out
}

function composeCluster(input: Characters, first: number, next: number, out: Characters): void {
  const { chars, starts, ends } = input
  const kept: number[] = []
  let marks = 0
  for (let index = first; index < next; index++) {
    marks = MARK.test(chars[index]!) ? marks + 1 : 0
    if (marks <= MOST_MARKS) kept.push(index)
  }
  const cluster = kept.map((index) => chars[index]!).join('')
  const composed = cluster.normalize('NFC')
  if (composed === cluster) for (const index of kept) out.push(chars[index]!, starts[index]!, ends[index]!)
  else for (const char of composed) out.push(char, starts[first]!, ends[next - 1]!)
}

/** A single line break is a space; where lines are empty between, the breaks stay as the end of a paragraph. */
const joinLines = (text: string): string =>
  text.replace(/\n[ \n]*/g, (gap) => (gap.indexOf('\n', 1) < 0 ? gap.replace('\n', ' ') : gap))

/**
 * Brings a text into one form: NFC; one apostrophe ', one double quote " (guillemets and CJK brackets stay), hyphens
 * and minus as -, longer dashes as –, every space a plain one, line breaks inside a paragraph a space; full-width
 * letters and digits as ASCII; HTML entities decoded; soft hyphens, bidirectional controls, other invisible characters
 * and control characters dropped (joiners inside Arabic and Indic words stay); lone surrogates as U+FFFD. Applying it
 * again changes nothing. Linear in the length of the text.
 */
export function normalise(text: string): NormalisedText {
  if (text.isWellFormed() && !TO_CHANGE.test(text) && text.normalize('NFC') === text) {
    return { text, toOriginal: ({ start, end }) => ({ start, end }) }
  }
  const { chars, starts, ends } = compose(unify(text))
  const joined = joinLines(chars.join(''))
  const startOf = new Int32Array(joined.length + 1).fill(text.length)
  const endOf = new Int32Array(joined.length)
  let unit = 0
  chars.forEach((char, index) => {
    for (let part = 0; part < char.length; part++, unit++) {
      startOf[unit] = starts[index]!
      endOf[unit] = ends[index]!
    }
  })
  return {
    text: joined,
    toOriginal: ({ start, end }) => {
      const from = startOf[start] ?? text.length
      return { start: from, end: end > start ? (endOf[end - 1] ?? text.length) : from }
    },
  }
}
