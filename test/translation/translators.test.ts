import { cached } from '../../src/translation/cached.ts'
import { GoogleTranslator } from '../../src/translation/providers/google.ts'
import { resilient } from '../../src/translation/resilient.ts'
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
  name: 'resilient',
  make: async () => ({ translator: resilient(new FakeTranslator()) }),
  makeHanging: async () => ({ translator: resilient(new FakeTranslator(hanging)) }),
})
