import type { Span } from '../model/span.ts'

// Languages that write "third" as "3.": a full stop after a short number is no end there.
const STOP_MAKES_ORDINAL = new Set(
  'de cs sk pl da nb nn no fi et lv hu hr sr bs sl tr is fo lb hsb dsb eu ka mk'.split(' '),
)

// A number with more digits before a stop ends a sentence more often than it counts centuries or days.
const SHORT_ORDINAL = /(?:^|[^\p{L}\p{N}.,])\p{Nd}{1,2}\.$/u
const ROMAN_ORDINAL = /(?:^|[^\p{L}\p{N}])[IVX]{1,5}\.$/u
const INITIAL = /(?:^|[^\p{L}\p{N}])\p{Lu}\.$/u
// U.S., p.m., e.g., б.у.: single letters, each with its stop.
const DOTTED = /(?:^|[^\p{L}\p{N}])\p{L}\.(?: ?\p{L}\.)+$/u
const LAST_WORD = /(?<word>[\p{L}\p{M}\p{N}'-]+(?:[. ]+[\p{L}\p{M}]{1,3}){0,2})\.$/u
// How far back the last words of a sentence are looked at: the longest abbreviation with room.
const LOOK_BACK = 40
const ELLIPSIS_END = /…["'»”’)\]]*\s+(?=["'«“(]*\p{Lu})/gu
const LOOK_AHEAD = 8
// How far back the guillemet that opened a quote is looked for.
const QUOTE_BACK = 400
const PARAGRAPH_END = /\n\s*$/
// “Why?” he asked: what follows in lower case says who spoke.
const SPEECH_END = /[?!…]["'»”)\]]+\s*$/u
const GOES_ON = /^\p{Ll}/u
const HAS_WORD = /[\p{L}\p{N}]/u

const segmenters = new Map<string, Intl.Segmenter>()
function sentenceSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}

/** An abbreviation as it is looked up, and its parts that end with a stop of their own: z. B → z.b, z. */
function stopsOf(abbreviation: string): string[] {
  const whole = abbreviation.toLowerCase().replaceAll(' ', '').replace(/\.$/, '')
  const parts = whole.split('.')
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}

/** Whether the full stop that a piece of text ends with belongs to an abbreviation, an initial or an ordinal. */
function stopIsInside(before: string, language: string, abbreviations: ReadonlySet<string>): boolean {
  if (!before.endsWith('.') || before.endsWith('..')) return false
  if (INITIAL.test(before) || DOTTED.test(before)) return true
  if (STOP_MAKES_ORDINAL.has(language) && (SHORT_ORDINAL.test(before) || ROMAN_ORDINAL.test(before))) return true
  let words = LAST_WORD.exec(before)?.groups?.word?.toLowerCase()
  while (words) {
    if (abbreviations.has(words.replaceAll(' ', ''))) return true
    const cut = words.search(/[. '-]/)
    words = cut < 0 ? undefined : words.slice(cut + 1).trimStart()
  }
  return false
}

/** How much of what follows a sentence still belongs to it: a guillemet set off with a space, as French does. */
function strayClosing(before: string, after: string): number {
  const open = before.lastIndexOf('«') > before.lastIndexOf('»')
  return open ? (/^[»›]\s*/.exec(after)?.[0].length ?? 0) : 0
}

/** Where sentences begin, in order, the first at 0. */
function boundaries(text: string, language: string, abbreviations: ReadonlySet<string>): number[] {
  const ellipses = [...text.matchAll(ELLIPSIS_END)].map((match) => match.index + match[0].length)
  const found: number[] = []
  let nextEllipsis = 0
  for (const { index } of sentenceSegmenter(language).segment(text)) {
    for (; nextEllipsis < ellipses.length && ellipses[nextEllipsis]! <= index; nextEllipsis++) {
      if (ellipses[nextEllipsis]! < index) found.push(ellipses[nextEllipsis]!)
    }
    const before = text.slice(Math.max(0, index - LOOK_BACK), index)
    const after = text.slice(index, index + LOOK_AHEAD)
    if (index === 0 || PARAGRAPH_END.test(before)) found.push(index)
    else if (SPEECH_END.test(before) && GOES_ON.test(after)) continue
    else if (!stopIsInside(before.trimEnd(), language, abbreviations))
      found.push(index + strayClosing(text.slice(Math.max(0, index - QUOTE_BACK), index), after))
  }
  found.push(...ellipses.slice(nextEllipsis))
  return found
}

const stops = new WeakMap<readonly string[], ReadonlySet<string>>()
/** The abbreviations of a language as they are looked up, worked out once. */
function knownStops(abbreviations: readonly string[]): ReadonlySet<string> {
  let known = stops.get(abbreviations)
  if (!known) {
    known = new Set(abbreviations.flatMap(stopsOf))
    stops.set(abbreviations, known)
  }
  return known
}

/**
 * The sentences of a text, in order, without the white space around them; together they hold every other character.
 * `abbreviations`: words after which a full stop does not end a sentence, without the stop, in any case. Linear.
 */
export function splitSentences(text: string, language: string, abbreviations: readonly string[]): Span[] {
  const starts = boundaries(text, language, knownStops(abbreviations))
  const sentences: Span[] = []
  starts.forEach((from, index) => {
    const piece = text.slice(from, starts[index + 1] ?? text.length)
    const trimmed = piece.trim()
    if (!trimmed) return
    const start = from + piece.indexOf(trimmed[0]!)
    const span = { start, end: start + trimmed.length }
    const previous = sentences.at(-1)
    // A lone closing quote or bracket belongs to what it closes.
    if (previous && !HAS_WORD.test(trimmed)) sentences[sentences.length - 1] = { start: previous.start, end: span.end }
    else sentences.push(span)
  })
  return sentences
}
