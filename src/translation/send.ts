import { type Translation, TranslationFailure, type TranslationRequest, type Translator } from './translator.ts'

/** A text on its way to a translator, and whether it may leave this machine. */
export interface Sending extends TranslationRequest {
  readonly confidential: boolean
}

/** Whether a translator may see a text. Whatever does not say that it is local is taken for remote: a leak cannot be undone. */
export const mayReceive = (translator: Translator, confidential: boolean): boolean =>
  !confidential || translator.kind === 'local'

/**
 * The one door by which a text reaches a translator: a confidential text passes to local ones only. What wraps a
 * translator (cache, limits, retries) stands behind this door; `test/architecture.test.ts` holds that nobody else asks.
 * @throws TranslationFailure `confidential`, or what the translator throws
 */
export async function send(translator: Translator, { confidential, ...request }: Sending): Promise<Translation> {
  if (!mayReceive(translator, confidential)) {
    throw new TranslationFailure('confidential', `The texts are confidential and were not sent to ${translator.id}.`)
  }
  return await translator.translate(request)
}
