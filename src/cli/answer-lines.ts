import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { Failure } from '../model/failure.ts'
import { type Line, readLines } from './read-lines.ts'

/** The id a line came with, sent back with its answer; null when it had none or could not be read. */
export type LineId = string | number | null

export interface LineError {
  readonly id: LineId
  readonly error: { readonly code: string; readonly message: string }
}

/** Answers one line. What it throws is answered too, under the id that `idOf` finds. */
export type AnswerLine = (text: string) => Promise<object>

export interface LineStreams {
  readonly input: Readable
  readonly output: Writable
  /** Told of failures that are Truequote's own. */
  readonly errors: Writable
}

const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')

/** The id in a line of JSON, as far as there is one. Never throws: it names lines that are already in trouble. */
export function idOf(text: string): LineId {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function unreadable(line: Line & { problem: string }, limit: number): LineError {
  const message =
    line.problem === 'too-long'
      ? `The line is longer than ${limit} bytes and was passed over; send the texts in shorter pieces.`
      : 'The line is not valid UTF-8 and was passed over; save the file as UTF-8 and send it again.'
  return { id: null, error: { code: line.problem, message } }
}

/**
 * One answer a line, in the order of the lines, as they arrive: nothing is gathered, and a slow reader slows the
 * reading down. Returns how many lines failed for a reason of Truequote's own; a reader that closes the pipe ends it.
 */
export async function answerLines(streams: LineStreams, limit: number, answer: AnswerLine): Promise<number> {
  const { input, output, errors } = streams
  let ownFailures = 0
  let closed: Error | undefined
  const onError = (error: Error) => {
    closed = error
  }
  output.on('error', onError)

  const reply = async (line: Line): Promise<object> => {
    if (!('text' in line)) return unreadable(line, limit)
    try {
      return await answer(line.text)
    } catch (error) {
      const id = idOf(line.text)
      if (error instanceof Failure) return { id, error: { code: error.code, message: error.message } }
      ownFailures += 1
      errors.write(`truequote: line with id ${JSON.stringify(id)}: ${error instanceof Error ? error.stack : error}\n`)
      const message = 'Truequote itself failed on this line, and says more on its error output; please report it.'
      return { id, error: { code: 'internal-error', message } }
    }
  }

  try {
    for await (const line of readLines(input, limit)) {
      const text = `${JSON.stringify(await reply(line))}\n`
      if (closed) break
      if (!output.write(text)) await once(output, 'drain')
    }
  } catch (error) {
    if (!isClosedPipe(error)) throw error
    closed = error as Error
  } finally {
    output.off('error', onError)
  }
  if (closed && !isClosedPipe(closed)) throw closed
  return ownFailures
}
