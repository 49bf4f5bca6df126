import { expect } from 'chai'
import { Secret } from '../../../src/model/secret.ts'
import { deeplTranslator } from '../../../src/translation/providers/deepl.ts'
import { deeplSource, deeplTarget } from '../../../src/translation/providers/deepl-languages.ts'
import { FakeService, status } from '../fake-service.ts'
import { deepl } from '../protocols.ts'

describe('translation/providers/deepl', () => {
  let server: FakeService
  const connect = (key = 'the-key') => deeplTranslator({ url: server.url, key: new Secret(key), kind: 'remote' })
  const sent = () => new URLSearchParams(server.asked.at(-1)?.body)

  beforeEach(async () => {
    server = await FakeService.start(deepl('the-key'))
  })
  afterEach(() => server.stop())

  it('sends the text once, with its languages and the key in the header alone', async () => {
    const { text, engine, version } = await connect().translate({ text: 'Oui & non.', from: 'fr-CA', to: 'en' })
    expect([text, engine, version]).to.deep.equal(['OUI & NON.', 'DeepL', 'v2'])
    expect(server.arrived).to.have.length(1)
    expect(server.asked[0]).to.include({ from: 'fr', to: 'en-US', text: 'Oui & non.' })
    expect(server.asked[0]!.body).not.to.contain('the-key')
    expect(sent().has('tag_handling')).to.equal(false)
  })

  it('marks addresses and handles as XML that is left alone, and gives the text back without it', async () => {
    const text = 'Voir <ici> & là: https://x.org/?a=1&b=la-maison, dit @le_chat.'
    const { text: translated } = await connect().translate({ text, from: 'fr', to: 'en' })
    expect(sent().get('tag_handling')).to.equal('xml')
    expect(sent().get('ignore_tags')).to.equal('keep')
    expect(translated).to.match(/^VOIR .*https:\/\/x\.org\/\?a=1&b=la-maison, DIT @le_chat\.$/)
  })

  it('asks again without marks where one was lost', async () => {
    server.answer = server.translated((text, asked) => (asked.body.includes('tag_handling') ? '…' : text.toUpperCase()))
    server.answer = (response, asked) =>
      asked.body.includes('tag_handling')
        ? status(
            200,
            {},
            JSON.stringify({ translations: [{ text: 'Gone.', detected_source_language: 'FR' }] }),
          )(response, asked)
        : server.translated((text) => text.toUpperCase())(response, asked)
    const { text } = await connect().translate({ text: 'Merci @le_chat.', from: 'fr', to: 'en' })
    expect(text).to.equal('MERCI @LE_CHAT.')
    expect(server.asked).to.have.length(2)
  })

  it('says which setting to look at where the key is refused, and never the key', async () => {
    const refused = await connect('wrong-key')
      .translate({ text: 'Oui.', from: 'fr', to: 'en' })
      .catch((e) => e)
    expect(refused.code).to.equal('refused')
    expect(refused.message).to.equal('DeepL refuses access (status 403); look at TRUEQUOTE_DEEPL_KEY.')
    expect(JSON.stringify(refused) + refused.stack).not.to.contain('wrong-key')
  })

  it('rests for an hour where the quota is used up', async () => {
    server.answer = status(456, {}, '{"message":"Quota Exceeded"}')
    const refused = await connect()
      .translate({ text: 'Oui.', from: 'fr', to: 'en' })
      .catch((e) => e)
    expect([refused.code, refused.retryAfter]).to.deep.equal(['rate-limited', 3600])
  })

  const CODES = [
    ['en', 'en', 'en-US'],
    ['en-AU', 'en', 'en-GB'],
    ['pt', 'pt', 'pt-BR'],
    ['pt-AO', 'pt', 'pt-PT'],
    ['zh', 'zh', 'zh-HANS'],
    ['zh-TW', 'zh', 'zh-HANT'],
    ['es-MX', 'es', 'es-419'],
    ['es', 'es', 'es'],
    ['nn', 'nb', 'nb'],
    ['fil', 'tl', 'tl'],
    ['sr-Cyrl', 'sr', 'sr'],
    ['tlh', null, null],
    ['und', null, null],
    ['not a tag', null, null],
  ] as const
  for (const [tag, source, target] of CODES) {
    it(`calls ${tag} ${source}, and ${target} as a language to translate into`, () =>
      expect([deeplSource(tag), deeplTarget(tag)]).to.deep.equal([source, target]))
  }
})
