import { expect } from 'chai'
import { OPAQUE_WORDS, protect } from '../../src/translation/placeholders.ts'
import { apertiumTranslator } from '../../src/translation/providers/apertium.ts'
import type { Translator } from '../../src/translation/translator.ts'
import { verify } from '../../src/verify.ts'
import { translatorContract } from '../contracts/translator.ts'
import { FakeService, hang } from '../translation/fake-service.ts'
import { APERTIUM } from '../translation/protocols.ts'
import { ApertiumServer } from './apertium-server.ts'

describe('the real Apertium', () => {
  let server: ApertiumServer
  let translator: Translator
  before(async () => {
    server = await ApertiumServer.start()
    translator = apertiumTranslator({ url: server.url, kind: 'local' })
  })
  after(() => server.stop())

  const translate = (text: string, from: string, to = 'en') => translator.translate({ text, from, to })

  it('translates Spanish into English', async () => {
    const { text, engine, via } = await translate('El presidente firmó la ley ayer.', 'es')
    expect(text).to.match(/\bpresident signed the law yesterday\.$/i)
    expect([engine, via]).to.deep.equal(['Apertium', undefined])
  })

  it('translates French into English through Spanish, and says so', async () => {
    const { text, engine, via } = await translate('Le président a signé la loi avec nos voisins.', 'fr')
    expect(text).to.match(/\bpresident has signed the law with our neighbours\.$/i)
    expect({ engine, via }).to.deep.equal({ engine: 'Apertium (fr → es → en)', via: ['es'] })
  })

  it('knows its languages then', async () => {
    await translate('Sí, señor.', 'es')
    expect([...translator.languages()!].sort()).to.deep.equal(['en', 'es', 'fr'])
  })

  it('refuses a pair that is not installed', async () => {
    expect((await translate('Wir gehen.', 'de').catch((error) => error)).code).to.equal('unsupported-language')
  })

  it('leaves no mark on words that it does not know', async () => {
    expect((await translate('El zorblequito firmó la ley.', 'es')).text)
      .to.contain('zorblequito')
      .and.not.to.contain('*')
  })

  it('gives addresses and handles back letter by letter, which it would translate', async () => {
    const text =
      'Gracias a @el_gato, ver https://example.org/la-guerra#una-casa y escribir a juan.la-puerta@la-casa.es.'
    const { text: translated } = await translate(text, 'es')
    for (const kept of ['@el_gato', 'https://example.org/la-guerra#una-casa', 'juan.la-puerta@la-casa.es']) {
      expect(translated).to.contain(kept)
    }
    const bare = new URLSearchParams({ langpair: 'spa|eng', q: text, format: 'txt' })
    const raw = (await (await fetch(new URL('/translate', server.url), { method: 'POST', body: bare })).json()) as {
      responseData: { translatedText: string }
    }
    expect(raw.responseData.translatedText).not.to.contain('@el_gato')
  })

  for (const [from, sentence] of [
    ['es', (word: string) => `El presidente ${word} firmó la ${word}, «${word}» y (${word}); ${word}.`],
    ['fr', (word: string) => `Le président ${word} a signé la ${word}, «${word}» et (${word}) ; ${word}.`],
  ] as const) {
    it(`carries every placeholder through from ${from}, between all kinds of words and signs`, async () => {
      const handles = Array.from({ length: 60 }, (_, index) => `@h_${index}`)
      for (let index = 0; index < handles.length; index += 20) {
        const text = sentence('@h').replaceAll('@h', () => handles[index++]!)
        const guarded = protect(text, OPAQUE_WORDS)!
        const { text: translated } = await translate(guarded.text, from)
        expect(guarded.restore(translated), translated).to.be.a('string')
      }
    })
  }

  it('writes figures as the language does that it translates into', async () => {
    const { text } = await translate('Murieron 1.200 personas en 3,5 horas.', 'es')
    expect(text).to.contain('1,200').and.to.contain('3.5')
  })

  it('keeps every sentence of a long text, which the server by itself would cut', async () => {
    const count = 1_500
    const text = Array.from({ length: count }, (_, index) => `La casa ${index} es grande.`).join(' ')
    const { text: translated } = await translate(text, 'es')
    const numbers = [...translated.matchAll(/house (\d+) is/g)].map(([, number]) => Number(number))
    expect(numbers).to.deep.equal(Array.from({ length: count }, (_, index) => index))
  })

  it('keeps paragraphs and takes markup for text', async () => {
    const { text } = await translate('La casa <b>grande</b>.\n\nLa mesa & la silla.', 'es')
    expect(text).to.match(/<b>[^<]+<\/b>\.\n\n.*table & the chair\.$/)
  })

  it('is a reference of a verification', async () => {
    const outcome = await verify(
      {
        original: 'El presidente firmó la ley y el parlamento no votó contra el presupuesto de 2023.',
        originalLanguage: 'es',
        rendering: 'The president signed the law and parliament voted against the 2023 budget.',
        renderingLanguage: 'en',
        confidential: true,
      },
      { translators: [translator] },
    )
    expect(outcome.references.map(({ by, kind, language }) => ({ by, kind, language }))).to.deep.equal([
      { by: 'Apertium', kind: 'machine', language: 'en' },
    ])
    expect(outcome.discrepancies.map(({ check }) => check)).to.include('negation')
  })
})

translatorContract({
  name: 'the real Apertium',
  async make() {
    const server = await ApertiumServer.start()
    return { translator: apertiumTranslator({ url: server.url, kind: 'local' }), close: () => server.stop() }
  },
  async makeHanging() {
    const server = await FakeService.start(APERTIUM)
    server.answer = hang
    return { translator: apertiumTranslator({ url: server.url, kind: 'local' }), close: () => server.stop() }
  },
})
