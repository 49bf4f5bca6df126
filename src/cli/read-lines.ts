/** One line of a stream: its text without the line break, or why it has none. */
export type Line = { readonly text: string } | { readonly problem: 'too-long' | 'not-utf-8' }

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = /^\uFEFF/

/** Blank lines carry nothing and get no answer. JSON's own white space, and nothing else, makes a line blank. */
const BLANK = /^[ \t\r]*$/

/** One for all lines: each has memory outside of the heap, which a new one for every line lets grow. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(pieces: readonly Uint8Array[]): Line {
  const bytes = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  try {
    const text = decoder.decode(bytes)
    return { text: text.replace(BYTE_ORDER_MARK, '').replace(/\r$/, '') }
  } catch (error) {
    if (error instanceof TypeError) return { problem: 'not-utf-8' }
    throw error
  }
}

/**
 * The lines of a byte stream that are not blank, one at a time. LF and CRLF end a line, the last one needs neither, and
 * a byte order mark before a line is dropped (files joined by `cat` have one in the middle). A line of more than
 * `limit` bytes is reported as soon as it is over and thrown away while it arrives, so memory stays bounded.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let held = 0
  let overlong = false

  const finish = (): Line | null => {
    const line: Line = overlong ? { problem: 'too-long' } : decode(pieces)
    pieces = []
    held = 0
    overlong = false
    return 'text' in line && BLANK.test(line.text) ? null : line
  }

  const hold = (piece: Uint8Array) => {
    held += piece.length
    if (held > limit) {
      overlong = true
      pieces = []
    } else if (piece.length > 0) pieces.push(piece)
  }

  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end))
      start = end + 1
      const line = finish()
      if (line) yield line
    }
    hold(chunk.subarray(start))
  }
  if (held > 0) {
    const line = finish()
    if (line) yield line
  }
}
