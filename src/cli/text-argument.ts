import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { Failure } from '../model/failure.ts'

/** A whole text from a file or a stream; a UTF-16 code unit takes at most this many bytes of UTF-8. */
const BYTES_A_UNIT = 3

async function readAll(chunks: AsyncIterable<Uint8Array>, name: string, longest: number): Promise<string> {
  const limit = longest * BYTES_A_UNIT
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of chunks) {
    size += piece.length
    if (size > limit) {
      throw new Failure(
        'too-long',
        `${name} is longer than ${longest} characters; shorten it to the part that was quoted.`,
      )
    }
    pieces.push(piece)
  }
  try {
    // A byte order mark is dropped here, and so is the line break that ends a file: neither was said by anybody.
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)).replace(/\r?\n$/, '')
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new Failure('not-utf-8', `${name} is not UTF-8 text; save it as UTF-8 and try again.`, { cause })
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
}

/** Why a file could not be read, for a sentence. */
export function whyUnreadable(cause: unknown): string {
  if (!(cause instanceof Error)) throw cause
  return ('code' in cause && WHY[String(cause.code)]) || cause.message
}

/**
 * The text of a file in UTF-8, at most `longest` UTF-16 code units.
 * @throws Failure `cannot-read`, `too-long`, `not-utf-8`
 */
export async function readTextFile(path: string, longest: number): Promise<string> {
  try {
    const file = await open(path)
    try {
      return await readAll(file.createReadStream({ autoClose: false }), `The file “${path}”`, longest)
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('cannot-read', `The file “${path}” could not be read: ${whyUnreadable(cause)}.`, { cause })
  }
}

/**
 * A text as it stands on the command line: itself, `@path` for a file, `@-` for standard input, or `@@…` for a text
 * that begins with an @ sign, as posts do.
 */
export async function textArgument(argument: string, longest: number, input: Readable): Promise<string> {
  if (argument.startsWith('@@')) return argument.slice(1)
  if (argument === '@-') return await readAll(input, 'Standard input', longest)
  if (!argument.startsWith('@')) return argument
  try {
    return await readTextFile(argument.slice(1), longest)
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== 'cannot-read') throw cause
    const hint = 'If the text itself begins with @, write @@ instead.'
    throw new Failure('cannot-read', `${cause.message} ${hint}`, { cause })
  }
}
