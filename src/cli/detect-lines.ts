import type { Config } from '../config.ts'
import { InvalidInput, type Problem } from '../model/failure.ts'
import { answerLines } from './answer-lines.ts'
import type { CommandContext, ExitCode } from './context.ts'
import { lineLimit, parseLine } from './line-format.ts'

/** `{"id", "text"}`, checked by hand: a schema library would take longer to load than most inputs to answer. */
function parseTextLine(line: unknown, longest: number): { id: string | number; text: string } {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw new InvalidInput([{ field: '', message: 'A line must be an object: {"id": 1, "text": "Bonjour à tous"}.' }])
  }
  const problems: Problem[] = []
  const { id, text, ...others } = line as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') {
    problems.push({
      field: 'id',
      message: 'Give each line an id, a text or a number, by which its answer can be found.',
    })
  }
  if (typeof text !== 'string') {
    const message =
      text === undefined ? 'There is no text here; give one.' : 'This is no text; put it in quotation marks.'
    problems.push({ field: 'text', message })
  }
  if (typeof text === 'string' && text.length > longest) {
    const message = `The text has ${text.length.toLocaleString('en-US')} characters; at most ${longest.toLocaleString('en-US')} are accepted. A part of it is enough.`
    problems.push({ field: 'text', message })
  }
  for (const field of Object.keys(others)) {
    problems.push({ field: field.slice(0, 60), message: 'There is no such field; the fields known here are id, text.' })
  }
  if (problems.length > 0) throw new InvalidInput(problems)
  return { id: id as string | number, text: text as string }
}

/** Names the language of every text on the input. */
export async function detectLines(context: CommandContext, config: Config): Promise<ExitCode> {
  const { detectSegments } = await import('../language/segments.ts')
  const ownFailures = await answerLines(context, lineLimit({ ...config, maxReferences: 0 }), async (line) => {
    const { id, text } = parseTextLine(parseLine(line), config.maxText)
    return { id, ...detectSegments(text) }
  })
  return ownFailures > 0 ? 2 : 0
}
