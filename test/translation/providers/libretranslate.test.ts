import { expect } from 'chai'
import { Secret } from '../../../src/model/secret.ts'
import { libreTranslator } from '../../../src/translation/providers/libretranslate.ts'
import { FakeService, status } from '../fake-service.ts'
import { libretranslate } from '../protocols.ts'

describe('translation/providers/libretranslate', () => {
  let server: FakeService
  const connect = (key?: string) =>
    libreTranslator({ url: server.url, kind: 'local', ...(key ? { key: new Secret(key) } : {}) })
  const ask = (text: string, from = 'fr', to = 'en', key?: string) => connect(key).translate({ text, from, to })

  beforeEach(async () => {
    server = await FakeService.start(libretranslate())
  })
  afterEach(() => server.stop())

  it('asks for the languages once, then for translations as plain text', async () => {
    const translator = connect()
    expect(translator.languages()).to.equal(null)
    for (const text of ['Oui.', 'Non.']) await translator.translate({ text, from: 'fr', to: 'en' })
    expect(server.arrived.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'GET /languages',
      'POST /translate',
      'POST /translate',
    ])
    expect(JSON.parse(server.asked[0]!.body)).to.deep.equal({ q: 'Oui.', source: 'fr', target: 'en', format: 'text' })
    expect([...translator.languages()!].sort()).to.deep.equal(['en', 'fr', 'pt', 'zh'])
  })

  const CODES = [
    ['zh', 'en', 'zh-Hans', 'en'],
    ['zh-TW', 'en', 'zt', 'en'],
    ['en', 'zh-Hant', 'en', 'zt'],
    ['en', 'pt-BR', 'en', 'pb'],
    ['en-GB', 'pt-PT', 'en', 'pt'],
    ['fr', 'pt', 'fr', 'pt'],
  ] as const
  for (const [from, to, source, target] of CODES) {
    it(`asks from ${from} to ${to} by ${source} and ${target}`, async () => {
      await ask('Oui.', from, to)
      expect(server.asked[0]).to.include({ from: source, to: target })
    })
  }

  it('does not ask for what the server does not translate', async () => {
    for (const [from, to] of [
      ['de', 'en'],
      ['fr', 'zh'],
    ] as const) {
      expect((await ask('Oui.', from, to).catch((e) => e)).code).to.equal('unsupported-language')
    }
    expect(server.asked).to.have.length(0)
  })

  it('sends the key in the body, and says which setting to look at where one is wanted', async () => {
    await server.stop()
    server = await FakeService.start(libretranslate(true))
    expect((await ask('Oui.', 'fr', 'en', 'right')).text).to.equal('OUI.')
    const refused = await ask('Oui.').catch((e) => e)
    expect(refused.message).to.equal(
      'LibreTranslate refuses access (status 403); look at TRUEQUOTE_LIBRETRANSLATE_KEY.',
    )
  })

  it('hides addresses and handles behind words that nobody translates', async () => {
    const { text } = await ask('Merci @le_chat, voir https://x.org/la-maison.')
    expect(server.asked[0]?.text).to.equal('Merci ZQ0X, voir ZQ1X.')
    expect(text).to.equal('MERCI @le_chat, VOIR https://x.org/la-maison.')
  })

  it('asks again in plain text where a placeholder was lost', async () => {
    server.answer = server.translated((text) => (text.includes('ZQ') ? 'Thanks.' : text.toUpperCase()))
    expect((await ask('Merci @le_chat.')).text).to.equal('MERCI @LE_CHAT.')
    expect(server.asked.map(({ text }) => text)).to.deep.equal(['Merci ZQ0X.', 'Merci @le_chat.'])
  })

  it('fails when the list of languages cannot be had, and asks for it anew the next time', async () => {
    const translator = connect()
    const code = () =>
      translator.translate({ text: 'Oui.', from: 'fr', to: 'en' }).then(
        () => 'translated',
        (error) => error.code,
      )
    server.always = status(429)
    expect(await code()).to.equal('rate-limited')
    server.always = status(200, {}, '{}')
    expect(await code()).to.equal('bad-reply')
    server.always = null
    expect(await code()).to.equal('translated')
  })

  it('keeps the path of an address', async () => {
    const under = libreTranslator({ url: new URL('/deep/inside', server.url), kind: 'local' })
    await under.translate({ text: 'Oui.', from: 'fr', to: 'en' }).catch(() => null)
    expect(server.arrived[0]?.path).to.equal('/deep/inside/languages')
  })
})
