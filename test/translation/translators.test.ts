import { Secret } from '../../src/model/secret.ts'
import { cached } from '../../src/translation/cached.ts'
import { apertiumTranslator } from '../../src/translation/providers/apertium.ts'
import { deeplTranslator } from '../../src/translation/providers/deepl.ts'
import { googleTranslator } from '../../src/translation/providers/google.ts'
import { libreTranslator } from '../../src/translation/providers/libretranslate.ts'
import { MemoryTranslator } from '../../src/translation/providers/memory.ts'
import { chatTranslator } from '../../src/translation/providers/openai-compatible.ts'
import type { TranslationMemory } from '../../src/translation/providers/provider.ts'
import { resilient } from '../../src/translation/resilient.ts'
import { serviceContract } from '../contracts/service-translator.ts'
import { translatorContract } from '../contracts/translator.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'
import { LASTING, MemoryCache } from './memory-cache.ts'
import { APERTIUM, chat, deepl, GOOGLE, libretranslate, plainAgent } from './protocols.ts'

serviceContract({
  name: 'google',
  protocol: GOOGLE,
  connect: (server, timeoutMs) => googleTranslator({ host: server.host, agent: plainAgent(server), timeoutMs }),
})

serviceContract({
  name: 'deepl',
  protocol: deepl('the-key'),
  connect: ({ url }, timeoutMs) => deeplTranslator({ url, key: new Secret('the-key'), kind: 'remote', timeoutMs }),
})

serviceContract({
  name: 'libretranslate',
  protocol: libretranslate(),
  connect: ({ url }, timeoutMs) => libreTranslator({ url, kind: 'local', timeoutMs }),
})

serviceContract({
  name: 'apertium',
  protocol: APERTIUM,
  connect: ({ url }, timeoutMs) => apertiumTranslator({ url, kind: 'local', timeoutMs }),
})

serviceContract({
  name: 'openai-compatible',
  protocol: chat('the-key'),
  connect: ({ url }, timeoutMs) =>
    chatTranslator({ url, key: new Secret('the-key'), model: 'tiny', kind: 'remote', timeoutMs }),
})

/** A memory that knows every text. */
const remembering: TranslationMemory = {
  recall: async ({ text, to }) => ({
    text: text.toUpperCase(),
    language: to,
    source: text,
    likeness: 1,
    origin: 'tmx',
    name: 'a.tmx',
    at: '2026-01-02T03:04:05.000Z',
  }),
}

translatorContract({
  name: 'memory',
  make: async () => ({ translator: new MemoryTranslator(remembering) }),
  makeHanging: async () => ({ translator: new MemoryTranslator({ recall: () => new Promise(() => undefined) }) }),
})

const cachedFake = (answer?: FakeTranslator['answer']) => cached(new FakeTranslator(answer), new MemoryCache(), LASTING)

translatorContract({
  name: 'cached',
  make: async () => ({ translator: cachedFake() }),
  makeHanging: async () => ({ translator: cachedFake(hanging) }),
})

translatorContract({
  name: 'resilient',
  make: async () => ({ translator: resilient(new FakeTranslator(), 5_000) }),
  makeHanging: async () => ({ translator: resilient(new FakeTranslator(hanging), 5_000) }),
})
