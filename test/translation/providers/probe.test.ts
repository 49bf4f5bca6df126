import { expect } from 'chai'
import { probe } from '../../../src/translation/providers/probe.ts'
import { TranslationFailure } from '../../../src/translation/translator.ts'
import { deaf, FakeTranslator } from '../fake-translator.ts'

describe('translation/providers/probe', () => {
  it('says how a sentence was translated', async () => {
    const { milliseconds, ...tried } = await probe(new FakeTranslator(), 5_000)
    expect(tried).to.deep.equal({ answers: true, from: 'fr', to: 'en', text: 'NOUS AVONS SIGNÉ LA CHARTE.' })
    expect(milliseconds).to.be.a('number').that.is.at.least(0)
  })

  it('tries other languages where there is no such pair', async () => {
    const lacking = new TranslationFailure('unsupported-language', 'No way.')
    const german = new FakeTranslator(async ({ text, from }) => {
      if (from !== 'de') throw lacking
      return text.toUpperCase()
    })
    expect(await probe(german, 5_000)).to.include({ answers: true, from: 'de', to: 'en' })
    const nothing = new FakeTranslator(async () => {
      throw lacking
    })
    expect(await probe(nothing, 5_000)).to.include({ answers: false, reason: '“es” is not known.' })
  })

  for (const [what, answer, reason] of [
    ['fails', async () => Promise.reject(new TranslationFailure('unavailable', 'Gone.')), 'Gone.'],
    ['breaks', async () => Promise.reject(new TypeError('x is undefined')), 'x is undefined'],
    ['does not even listen', deaf, 'There was no answer within 30 ms.'],
  ] as const) {
    it(`says that a translator ${what}`, async () => {
      expect(await probe(new FakeTranslator(answer), 30)).to.include({ answers: false, reason })
    })
  }
})
