/** A stretch of text with the escape sequence that starts its style; empty for plain text. */
export interface Styled {
  readonly text: string
  readonly style: string
}

const RESET = '\u001B[0m'

/** Characters that take two columns, as nearly as terminals agree: CJK, kana, Hangul, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]|[\u{20000}-\u{3FFFD}]/u
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u
const PLAIN_ASCII = /^[ -~]*$/

/** Scripts that are written without spaces between the words may be broken after any character. */
const BREAKABLE = /[\u2E80-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]|[\u{20000}-\u{3FFFD}]/u

/** How many terminal columns a text takes. Terminals differ on rare characters; those count as one. */
export function columns(text: string): number {
  if (PLAIN_ASCII.test(text)) return text.length
  let count = 0
  for (const character of text) {
    if (ZERO_WIDTH.test(character)) continue
    count += WIDE.test(character) ? 2 : 1
  }
  return count
}

/** Pieces between which a line may be broken; a word stays whole however many styles it has. */
function* breakable(pieces: readonly Styled[]): Generator<{ parts: Styled[]; gap: boolean; newline: boolean }> {
  let parts: Styled[] = []
  for (const { text, style } of pieces) {
    for (const token of text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []) {
      if (token === '\n' || token.trim() === '') {
        if (parts.length > 0) yield { parts, gap: false, newline: false }
        parts = []
        yield { parts: [{ text: ' ', style }], gap: token !== '\n', newline: token === '\n' }
        continue
      }
      let run = ''
      for (const character of token) {
        run += character
        if (!BREAKABLE.test(character)) continue
        yield { parts: [...parts, { text: run, style }], gap: false, newline: false }
        parts = []
        run = ''
      }
      if (run) parts.push({ text: run, style })
    }
  }
  if (parts.length > 0) yield { parts, gap: false, newline: false }
}

/** A word longer than a line, cut into lines. */
function* chop(parts: readonly Styled[], width: number): Generator<Styled[]> {
  let line: Styled[] = []
  let used = 0
  for (const { text, style } of parts) {
    let run = ''
    for (const character of text) {
      const wide = columns(character)
      if (used + wide > width && used > 0) {
        yield [...line, { text: run, style }]
        line = []
        run = ''
        used = 0
      }
      run += character
      used += wide
    }
    if (run) line.push({ text: run, style })
  }
  yield line
}

/** Neighbours of one style share their escape sequences, so that a log of the report stays readable. */
function paint(parts: readonly Styled[]): string {
  let line = ''
  parts.forEach(({ text, style }, index) => {
    if (text === '') return
    line += style !== (parts[index - 1]?.style ?? '') ? style : ''
    line += text
    line += style !== '' && style !== parts[index + 1]?.style ? RESET : ''
  })
  return line
}

/** Fills lines of at most `width` columns. Line feeds in the text break lines too. */
export function wrap(pieces: readonly Styled[], width: number): string[] {
  const lines: string[] = []
  let line: Styled[] = []
  let used = 0
  let gap: Styled | null = null
  const end = () => {
    lines.push(paint(line))
    line = []
    used = 0
    gap = null
  }
  for (const piece of breakable(pieces)) {
    if (piece.newline) end()
    else if (piece.gap) gap = piece.parts[0]!
    else {
      const wide = piece.parts.reduce((sum, part) => sum + columns(part.text), 0)
      if (used > 0 && used + (gap ? 1 : 0) + wide > width) end()
      if (gap && used > 0) {
        line.push(gap)
        used += 1
      }
      gap = null
      const chunks = wide > width ? [...chop(piece.parts, width)] : [piece.parts]
      chunks.forEach((chunk, index) => {
        if (index > 0) end()
        line.push(...chunk)
        used += chunk.reduce((sum, part) => sum + columns(part.text), 0)
      })
    }
  }
  if (line.length > 0) end()
  return lines
}
