import { deadline, untilAborted } from '../deadline.ts'
import { send } from '../send.ts'
import { type Translation, TranslationFailure, type TranslationRequest, type Translator } from '../translator.ts'

/** Whether a translator answers. */
export interface Probe {
  readonly answers: boolean
  readonly milliseconds: number
  /** The languages of the sentence that it was tried with. */
  readonly from: string
  readonly to: string
  /** The languages that it went through. */
  readonly via?: readonly string[]
  /** What it made of the sentence. */
  readonly text?: string
  /** Why there is no text: it does not answer, or knows no translation of the sentence. */
  readonly reason?: string
}

type Sentence = Pick<TranslationRequest, 'from' | 'to' | 'text'>

/** One short sentence in several languages: not every server has every pair. Nothing that anybody said. */
const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  { from: 'fr', to: 'en', text: 'Nous avons signé la charte.' },
  { from: 'es', to: 'en', text: 'Hemos firmado la carta.' },
  { from: 'en', to: 'es', text: 'We have signed the charter.' },
  { from: 'de', to: 'en', text: 'Wir haben die Charta unterzeichnet.' },
  { from: 'en', to: 'fr', text: 'We have signed the charter.' },
  { from: 'es', to: 'fr', text: 'Hemos firmado la carta.' },
]

async function attempt(translator: Translator, sentence: Sentence, signal: AbortSignal): Promise<Translation | Error> {
  try {
    const sending = { ...sentence, confidential: false, signal }
    return await untilAborted(send(translator, sending), signal)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const lacksPair = (result: Translation | Error): boolean =>
  result instanceof TranslationFailure && result.code === 'unsupported-language'

/** Has a translator translate a short sentence within `deadlineMs`. Never rejects. */
export async function probe(translator: Translator, deadlineMs: number): Promise<Probe> {
  const late = () => new TranslationFailure('timed-out', `There was no answer within ${deadlineMs} ms.`)
  const limit = deadline(deadlineMs, late)
  const begun = performance.now()
  const [first, ...others] = SENTENCES
  let sentence = first
  let result = await attempt(translator, sentence, limit.signal)
  for (const other of others) {
    if (!lacksPair(result)) break
    sentence = other
    result = await attempt(translator, sentence, limit.signal)
  }
  limit.end()
  const { from, to } = sentence
  // A memory that has no translation of the sentence has answered all the same.
  if (result instanceof TranslationFailure && result.code === 'no-match') {
    return { answers: true, milliseconds: Math.round(performance.now() - begun), from, to, reason: result.message }
  }
  const tried = { milliseconds: Math.round(performance.now() - begun), from, to }
  return result instanceof Error
    ? { answers: false, ...tried, reason: result.message }
    : { answers: true, ...tried, ...(result.via ? { via: result.via } : {}), text: result.text }
}
