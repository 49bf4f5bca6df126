import type { Translation, TranslationRequest, Translator } from '../../src/translation/translator.ts'
import { TranslationFailure } from '../../src/translation/translator.ts'

const KNOWN = new Set(['en', 'fr', 'de', 'ja'])

/** A translator whose every answer is scripted, and that remembers what it was asked. */
export class FakeTranslator implements Translator {
  readonly version = '1'
  readonly asked: TranslationRequest[] = []
  readonly id: string
  readonly kind: 'local' | 'remote'
  answer: (request: TranslationRequest) => Promise<string>

  constructor(
    answer: (request: TranslationRequest) => Promise<string> = async ({ text }) => text.toUpperCase(),
    { id = 'fake', kind = 'remote' }: { id?: string; kind?: 'local' | 'remote' } = {},
  ) {
    this.answer = answer
    this.id = id
    this.kind = kind
  }

  languages(): ReadonlySet<string> {
    return KNOWN
  }

  async translate(request: TranslationRequest): Promise<Translation> {
    request.signal?.throwIfAborted()
    this.asked.push(request)
    for (const tag of [request.from, request.to]) {
      if (!KNOWN.has(tag)) throw new TranslationFailure('unsupported-language', `“${tag}” is not known.`)
    }
    const text = await this.answer(request)
    return { text, engine: 'Fake', version: '1', retrievedAt: '2026-01-02T03:04:05.000Z', cached: false }
  }
}

/** Never answers; rejects with the signal's reason. */
export const hanging = ({ signal }: TranslationRequest): Promise<string> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))

/** Never answers, whatever the signal says. */
export const deaf = (): Promise<string> => new Promise(() => undefined)
