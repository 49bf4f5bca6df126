import { InvalidInput } from '../model/failure.ts'

/** By their first bytes, texts that are not UTF-8: spreadsheets and terminology tools write them. */
const OTHERS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
]

const encodingOf = (bytes: Uint8Array): string =>
  OTHERS.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2] ?? 'utf-8'

/**
 * The text of a stream of bytes, piece by piece: UTF-8, or UTF-16 where a byte order mark says so; the mark is left out.
 * @throws InvalidInput `not-text` where the bytes are of no such text
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  // Held back until the first two bytes are there, which tell the encoding.
  let held: Uint8Array = new Uint8Array(0)
  let read = 0
  try {
    for await (const chunk of chunks) {
      read += chunk.length
      if (!decoder) {
        held = Buffer.concat([held, chunk])
        if (held.length < 2) continue
        decoder = new TextDecoder(encodingOf(held), { fatal: true })
        yield decoder.decode(held, { stream: true })
      } else yield decoder.decode(chunk, { stream: true })
    }
    yield decoder ? decoder.decode() : new TextDecoder('utf-8', { fatal: true }).decode(held)
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const message = `What was sent is not text in UTF-8 (before byte ${read}). Save it as UTF-8 and send it again.`
    throw new InvalidInput([{ field: '', message }], 'not-text')
  }
}
