import { Failure } from '../model/failure.ts'

/** Code of what is thrown for bytes that are no text. */
export const UNREADABLE = 'unreadable-file'

/** An XML declaration with its encoding stands in fewer bytes than these. */
const DECLARATION_BYTES = 256
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/

/** Encodings by how a file begins: a byte order mark, or its “<” in two bytes. */
const BEGINNINGS: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  ['utf-16le', 0x3c, 0x00],
  ['utf-16be', 0x00, 0x3c],
]

function encodingOf(head: Uint8Array): string {
  const known = BEGINNINGS.find(([, ...bytes]) => bytes.every((byte, at) => head[at] === byte))
  if (known) return known[0]
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(head))?.[1] ?? 'utf-8'
  // The declaration was read byte by byte, so it cannot be true of itself: the file was converted without it.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

function decoderOf(head: Uint8Array): TextDecoder {
  const encoding = encodingOf(head)
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new Failure(
      UNREADABLE,
      `The file says that it is encoded as “${encoding}”, which is not known here. Save it as UTF-8 and try again.`,
      { cause },
    )
  }
}

/**
 * The bytes of a file as text, piece by piece, without its byte order mark. The encoding is that of the byte order mark or
 * of an XML declaration, where there is one, else UTF-8.
 * @throws Failure `unreadable-file` for an encoding that is not known, and bytes that are not in it
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array()
  let decoder: TextDecoder | undefined
  let lines = 1
  const decode = (bytes?: Uint8Array): string => {
    decoder ??= decoderOf(head)
    try {
      const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
      return text
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause
      const message = `The file is not in ${decoder.encoding.toUpperCase()} after line ${lines}. Save it as UTF-8 and try again.`
      throw new Failure(UNREADABLE, message, { cause })
    }
  }
  for await (const chunk of chunks) {
    if (decoder) {
      yield decode(chunk)
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length >= DECLARATION_BYTES) yield decode(head)
  }
  if (!decoder) yield decode(head)
  yield decode()
}
