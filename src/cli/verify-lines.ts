import type { Config } from '../config.ts'
import type { Outcome } from '../model/verification.ts'
import type { Translator } from '../translation/translator.ts'
import { answerLines, type LineId } from './answer-lines.ts'
import type { CommandContext, ExitCode } from './context.ts'
import { lineLimit, parseLine } from './line-format.ts'

/** The answer to a line, with the fields of the contract and no others. */
function verifyAnswer(id: LineId, { status, risk, languages, discrepancies }: Outcome) {
  const language = ({ tag, confidence }: { tag: string; confidence: number }) => ({ tag, confidence })
  return {
    id,
    status,
    risk,
    languages: { original: language(languages.original), rendering: language(languages.rendering) },
    discrepancies: discrepancies.map(({ check, category, severity, confidence, message, original, rendering }) => ({
      check,
      category,
      severity,
      confidence,
      message,
      original: original.map(({ start, end }) => ({ start, end })),
      rendering: rendering.map(({ start, end }) => ({ start, end })),
    })),
  }
}

/**
 * Answers every pair on the input. The texts are compared one after the other, so the order is kept by itself. Where
 * they are confidential, no text is sent to a translator on another machine.
 */
export async function verifyLines(
  context: CommandContext,
  config: Config,
  translators: readonly Translator[],
  confidential: boolean,
): Promise<ExitCode> {
  const [{ parsePairLine }, { verify }] = await Promise.all([
    import('../service/submission-schema.ts'),
    import('../verify.ts'),
  ])
  const { translationLimits } = config
  const ownFailures = await answerLines(context, lineLimit(config), async (line) => {
    const { id, pair } = parsePairLine(parseLine(line), config)
    return verifyAnswer(id, await verify({ ...pair, confidential }, { translators, translationLimits }))
  })
  return ownFailures > 0 ? 2 : 0
}
