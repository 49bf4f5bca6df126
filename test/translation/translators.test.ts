import { cached } from '../../src/translation/cached.ts'
import { withCircuitBreaker } from '../../src/translation/circuit-breaker.ts'
import { GoogleTranslator } from '../../src/translation/providers/google.ts'
import { MemoryTranslator, type TranslationMemory } from '../../src/translation/providers/memory.ts'
import { translatorContract } from '../contracts/translator.ts'
import { type Answer, FakeGoogle, hang, translated } from './fake-google.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'
import { MemoryCache } from './memory-cache.ts'

async function google(answer: Answer) {
  const server = await FakeGoogle.start()
  server.answer = answer
  const translator = new GoogleTranslator({ host: server.host, agent: server.agent })
  return { translator, close: () => server.stop() }
}

translatorContract({
  name: 'google',
  make: () => google(translated((sentence) => sentence.toUpperCase())),
  makeHanging: () => google(hang),
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

const cachedFake = (answer?: FakeTranslator['answer']) =>
  cached(new FakeTranslator(answer), new MemoryCache(), (failure) => {
    throw failure
  })

translatorContract({
  name: 'cached',
  make: async () => ({ translator: cachedFake() }),
  makeHanging: async () => ({ translator: cachedFake(hanging) }),
})

translatorContract({
  name: 'behind a circuit breaker',
  make: async () => ({ translator: withCircuitBreaker(new FakeTranslator()) }),
  makeHanging: async () => ({ translator: withCircuitBreaker(new FakeTranslator(hanging)) }),
})
