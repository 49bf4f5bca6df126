import { expect } from 'chai'
import { apertiumTranslator } from '../../../src/translation/providers/apertium.ts'
import { type ApertiumPairs, findRoute } from '../../../src/translation/providers/apertium-pairs.ts'
import { FakeService, hang } from '../fake-service.ts'
import { APERTIUM } from '../protocols.ts'

describe('translation/providers/apertium', () => {
  let server: FakeService
  const connect = (timeoutMs?: number) =>
    apertiumTranslator({ url: server.url, kind: 'local', ...(timeoutMs ? { timeoutMs } : {}) })

  beforeEach(async () => {
    server = await FakeService.start(APERTIUM)
  })
  afterEach(() => server.stop())

  it('goes the direct way where there is one, as plain text without marks of unknown words', async () => {
    const asked = await connect().translate({ text: 'Sí, <b>todos</b>.', from: 'es', to: 'en' })
    expect(asked).to.include({ text: 'SÍ, <B>TODOS</B>.', engine: 'Apertium', version: 'apy' })
    expect(asked).not.to.have.property('via')
    expect(server.asked.map(({ from, to }) => `${from}|${to}`)).to.deep.equal(['spa|eng'])
  })

  it('goes through a third language where there is none, and says so', async () => {
    server.answer = server.translated((text, { from, to }) => `${text} ${from}-${to}`)
    const { text, via, engine } = await connect().translate({ text: 'Oui.', from: 'fr', to: 'en' })
    expect({ text, via, engine }).to.deep.equal({
      text: 'Oui. fra-spa spa-eng',
      via: ['es'],
      engine: 'Apertium (fr → es → en)',
    })
  })

  it('keeps addresses and handles over both steps', async () => {
    const { text } = await connect().translate({ text: 'Merci @le_chat.', from: 'fr', to: 'en' })
    expect(text).to.equal('MERCI @le_chat.')
  })

  it('holds both steps to one deadline', async () => {
    const translated = server.translated((text) => text.toUpperCase())
    server.answer = (response, asked) => (asked.from === 'fra' ? translated : hang)(response, asked)
    const late = await connect(80)
      .translate({ text: 'Oui.', from: 'fr', to: 'en' })
      .catch((error) => error)
    expect(late.code).to.equal('timed-out')
    expect(server.asked).to.have.length(2)
  })

  it('knows the languages of its server once it has asked', async () => {
    const translator = connect()
    expect(translator.languages()).to.equal(null)
    await translator.translate({ text: 'Sí.', from: 'es', to: 'en' })
    expect([...translator.languages()!].sort()).to.deep.equal(['ca', 'en', 'es', 'fr'])
  })

  describe('finding a way', () => {
    const pairs = (...list: string[]): ApertiumPairs => {
      const map = new Map<string, Set<string>>()
      for (const [source, target] of list.map((pair) => pair.split('|') as [string, string])) {
        map.set(source, (map.get(source) ?? new Set()).add(target))
      }
      return map
    }
    const WAYS: readonly (readonly [from: string, to: string, listed: string[], steps: string[], via?: string[]])[] = [
      ['es', 'en', ['spa|eng_US', 'spa|eng'], ['spa|eng']],
      ['es-MX', 'en-GB', ['spa|eng'], ['spa|eng']],
      ['es', 'en', ['spa|eng_US'], ['spa|eng_US']],
      ['fr', 'en', ['fra|cat', 'cat|eng', 'fra|spa', 'spa|eng'], ['fra|spa', 'spa|eng'], ['es']],
      ['oc', 'en', ['oci|cat', 'cat|eng', 'oci|fra', 'fra|eng'], ['oci|fra', 'fra|eng'], ['fr']],
      ['sr', 'en', ['hbs|eng'], ['hbs|eng']],
      ['hr', 'en', ['hbs|eng'], ['hbs|eng']],
      ['sl', 'en', ['slv|hbs', 'hbs|eng'], ['slv|hbs', 'hbs|eng'], ['sr']],
      ['nb', 'da', ['nor|dan'], ['nor|dan']],
      ['no', 'da', ['nob|dan', 'nor|dan'], ['nor|dan']],
    ]
    for (const [from, to, listed, steps, via] of WAYS) {
      it(`takes ${steps.join(' and ')} from ${from} to ${to}`, () =>
        expect(findRoute(pairs(...listed), from, to)).to.deep.equal({ steps, ...(via ? { via } : {}) }))
    }
    it('takes no more than two steps, and none backwards', () => {
      for (const listed of [['fra|cat', 'cat|spa', 'spa|eng'], ['eng|fra'], []]) {
        expect(() => findRoute(pairs(...listed), 'fr', 'en'))
          .to.throw('no way from “fr” to “en”')
          .with.property('code', 'unsupported-language')
      }
    })
  })
})
