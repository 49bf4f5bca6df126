import { baseOf, canonicalTag } from '../language/tag.ts'
import { checkLength, checkReply } from './check-reply.ts'
import { deadline } from './deadline.ts'
import { renotate } from './number-notation.ts'
import { cutIntoPieces, joinPieces } from './pieces.ts'
import { type PlaceholderStyle, protect } from './placeholders.ts'
import { type Translation, TranslationFailure, type TranslationRequest, type Translator } from './translator.ts'

/** How an engine gets from one language to the other, in its own codes. */
export interface Route {
  /** Base subtags of the languages in between, where there is no direct way. */
  readonly via?: readonly string[]
}

export interface Answer {
  readonly text: string
  /** What answered, where the reply itself tells. */
  readonly engine?: string
}

export interface PieceRequest<Way extends Route> {
  readonly text: string
  readonly route: Way
  readonly signal: AbortSignal
  /** Whether the text holds placeholders of the engine's style. */
  readonly marked: boolean
}

/** What is peculiar to a translating service. `engineTranslator` makes a translator of it. */
export interface Engine<Way extends Route> extends Pick<Translator, 'id' | 'kind' | 'version' | 'languages'> {
  /** As reports and messages call it. */
  readonly name: string
  /** Longest text of one request, in UTF-16 code units. */
  readonly longest: number
  /** Requests at a time for one text. */
  readonly atOnce: number
  /** Longest wait for one answer, in milliseconds. */
  readonly timeoutMs: number
  /** Given where the service changes addresses and handles unless they are hidden from it. */
  readonly placeholders?: PlaceholderStyle
  /** Given where the service copies figures as they are written in the language of the text. */
  readonly copiesFigures?: boolean
  /** @throws TranslationFailure `unsupported-language` */
  route(from: string, to: string, signal: AbortSignal): Way | Promise<Way>
  /** @throws TranslationFailure, or the signal's reason */
  ask(request: PieceRequest<Way>): Promise<Answer>
}

/** Control characters mean something to some engines (a NUL ends a request of Apertium's) and nothing to readers. */
const CONTROLS = /[^\P{Cc}\n\t]/gu

const sendable = (text: string): string => text.toWellFormed().replaceAll('\r\n', '\n').replace(CONTROLS, ' ')

/** Failure for a language that an engine lacks, in plain words. */
export const unknownLanguage = (name: string, tag: string): TranslationFailure =>
  new TranslationFailure('unsupported-language', `${name} does not know “${tag}”.`)

/** Does the work under the engine's own deadline, which covers the whole of it. */
async function inTime<Result>(
  { name, timeoutMs }: Pick<Engine<Route>, 'name' | 'timeoutMs'>,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Result | Promise<Result>,
): Promise<Result> {
  const late = () => new TranslationFailure('timed-out', `${name} did not answer within ${timeoutMs} ms.`)
  const limit = deadline(timeoutMs, late, signal)
  try {
    limit.signal.throwIfAborted()
    return await work(limit.signal)
  } catch (error) {
    limit.signal.throwIfAborted()
    throw error
  } finally {
    limit.end()
  }
}

/** What a piece is part of. */
interface Whole<Way extends Route> extends Pick<TranslationRequest, 'from' | 'to' | 'signal'> {
  readonly engine: Engine<Way>
  readonly route: Way
}

/** One piece, its addresses and handles protected; without that where the engine lost one of them. */
async function askPiece<Way extends Route>(text: string, whole: Whole<Way>, signal: AbortSignal): Promise<Answer> {
  const { engine, route, from, to } = whole
  const ask = async (sent: string, marked: boolean): Promise<Answer> => {
    const answer = await inTime(engine, signal, (limit) => engine.ask({ text: sent, route, signal: limit, marked }))
    checkLength(answer.text, { name: engine.name, text: sent })
    return engine.copiesFigures ? { ...answer, text: renotate(answer.text, sent, from, to) } : answer
  }
  const guarded = engine.placeholders ? protect(text, engine.placeholders) : null
  if (guarded) {
    const answer = await ask(guarded.text, true)
    const restored = guarded.restore(answer.text)
    if (restored !== null) return { ...answer, text: restored }
  }
  return await ask(text, false)
}

/** All pieces, a few at a time, in their order. One that fails makes the rest useless and ends it. */
async function askPieces<Way extends Route>(texts: readonly string[], whole: Whole<Way>): Promise<Answer[]> {
  const { engine, signal } = whole
  const stop = new AbortController()
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
  const answers: Answer[] = new Array(texts.length)
  const waiting = texts.entries()
  const work = async () => {
    for (const [index, text] of waiting) answers[index] = await askPiece(text, whole, either)
  }
  try {
    await Promise.all(Array.from({ length: Math.min(engine.atOnce, texts.length) }, work))
    return answers
  } catch (error) {
    stop.abort(error)
    throw error
  }
}

/**
 * A translator of an engine: long texts are cut at the ends of sentences and joined again, addresses and handles are
 * kept as they were, every request has its deadline, and what comes back is checked.
 */
export function engineTranslator<Way extends Route>(engine: Engine<Way>): Translator {
  async function translate({ text, signal, ...languages }: TranslationRequest): Promise<Translation> {
    signal?.throwIfAborted()
    const [from, to] = [languages.from, languages.to].map((tag) => {
      const canonical = canonicalTag(tag)
      if (!canonical || baseOf(canonical) === 'und') throw unknownLanguage(engine.name, tag)
      return canonical
    }) as [string, string]
    const route = await inTime(engine, signal, (limit) => engine.route(from, to, limit))
    const pieces = cutIntoPieces(sendable(text), from, engine.longest)
    if (pieces.length === 0) throw new TranslationFailure('bad-reply', 'There is no text to translate.')
    const texts = pieces.map((piece) => piece.text)
    const answers = await askPieces(texts, { engine, route, from, to, signal })
    const translated = answers.map((answer) => answer.text)
    const joined = joinPieces(translated, pieces, to)
    checkReply(joined, { name: engine.name, text, to })
    const who = answers.at(-1)?.engine ?? engine.name
    const { via = [] } = route
    return {
      text: joined,
      engine: via.length > 0 ? `${who} (${[from, ...via, to].map(baseOf).join(' → ')})` : who,
      version: engine.version,
      retrievedAt: new Date().toISOString(),
      cached: false,
      ...(via.length > 0 ? { via } : {}),
    }
  }
  const { id, kind, version } = engine
  return { id, kind, version, languages: () => engine.languages(), translate }
}
