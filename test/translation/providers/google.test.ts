import { Agent } from 'node:https'
import { Socket } from 'node:net'
import { expect } from 'chai'
import { GoogleTranslator } from '../../../src/translation/providers/google.ts'
import { TranslationFailure } from '../../../src/translation/translator.ts'
import {
  type Answer,
  body,
  breakOff,
  breakPromise,
  drip,
  FakeGoogle,
  hang,
  status,
  together,
  translated,
} from '../fake-google.ts'

describe('translation/providers/google', () => {
  let server: FakeGoogle
  const translator = (timeoutMs = 5_000) => new GoogleTranslator({ host: server.host, agent: server.agent, timeoutMs })
  const translate = (text: string, from = 'fr', to = 'en') => translator().translate({ text, from, to })
  const failure = async (answer: Answer, timeoutMs?: number): Promise<TranslationFailure> => {
    server.answer = answer
    const made = translator(timeoutMs)
    const thrown = await made.translate({ text: 'Nous avons signé la charte.', from: 'fr', to: 'en' }).then(
      () => null,
      (error: unknown) => error,
    )
    expect(thrown).to.be.instanceOf(TranslationFailure)
    return thrown as TranslationFailure
  }

  beforeEach(async () => {
    server = await FakeGoogle.start()
  })
  afterEach(() => server.stop())

  it('sends the text once, with its languages, and joins the sentences of the answer', async () => {
    const { text, engine, cached } = await translate('Nous avons signé. Puis nous sommes partis.')
    expect(text).to.equal('NOUS AVONS SIGNÉ. PUIS NOUS SOMMES PARTIS.')
    expect({ engine, cached }).to.deep.equal({ engine: 'Google Translate', cached: false })
    expect(server.asked).to.have.length(1)
    expect(server.asked[0]).to.include({ from: 'fr', to: 'en', text: 'Nous avons signé. Puis nous sommes partis.' })
  })

  const CODES = [
    ['he', 'iw'],
    ['iw', 'iw'],
    ['zh', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-Hans-SG', 'zh-CN'],
    ['nn', 'no'],
    ['fil', 'tl'],
    ['pt-BR', 'pt'],
    ['fra', 'fr'],
  ] as const
  for (const [tag, code] of CODES) {
    it(`asks for ${tag} as ${code}`, async () => {
      await translate('Yes.', tag, 'en')
      expect(server.asked[0]?.from).to.equal(code)
    })
  }

  const FAILURES: readonly (readonly [what: string, answer: Answer, code: string])[] = [
    ['429', status(429), 'rate-limited'],
    ['429 with its page', status(429, { 'content-type': 'text/html' }, '<html>IP address: 1<br>'), 'rate-limited'],
    ['the page that apologises', status(302, { location: 'https://x.example/sorry/index' }), 'rate-limited'],
    ['500', status(500), 'unavailable'],
    ['503', status(503, { 'retry-after': '7' }), 'unavailable'],
    ['403', status(403), 'unavailable'],
    ['400', status(400), 'bad-reply'],
    ['another redirection', status(302, { location: 'http://127.0.0.1:1/' }), 'bad-reply'],
    ['garbage', body('\u0000\u0001 not json'), 'bad-reply'],
    ['HTML with 200', body('<!doctype html><title>Sign in</title>', 'text/html'), 'bad-reply'],
    ['truncated JSON', body('{"sentences":[{"trans":"We sig'), 'bad-reply'],
    ['an answer that breaks off', breakOff, 'bad-reply'],
    ['no content', body(''), 'bad-reply'],
    ['null', body('null'), 'bad-reply'],
    ['no sentences', body('{"src":"fr"}'), 'bad-reply'],
    ['sentences that are none', body('{"sentences":[null,7,{"trans":5}]}'), 'bad-reply'],
    ['an empty list of sentences', body('{"sentences":[]}'), 'bad-reply'],
    ['an empty translation', body('{"sentences":[{"trans":" ","orig":"Nous avons signé la charte."}]}'), 'bad-reply'],
    ['half a translation', body('{"sentences":[{"trans":"We","orig":"Nous"}]}'), 'bad-reply'],
    ['far too much', body(`{"sentences":[{"trans":"${'a'.repeat(2_100_000)}"}]}`), 'bad-reply'],
  ]
  for (const [what, answer, code] of FAILURES) {
    it(`fails as ${code} on ${what}`, async () => {
      expect((await failure(answer)).code).to.equal(code)
    })
  }

  it('tells how long to wait, given in seconds, as a date, or not at all', async () => {
    expect((await failure(status(429, { 'retry-after': '30' }))).retryAfter).to.equal(30)
    const later = new Date(Date.now() + 60_000).toUTCString()
    expect((await failure(status(429, { 'retry-after': later }))).retryAfter).to.be.within(50, 61)
    expect((await failure(status(429, { 'retry-after': 'soon' }))).retryAfter).to.equal(undefined)
    expect((await failure(status(429))).retryAfter).to.equal(undefined)
  })

  it('gives up on a server that never answers or never ends', async () => {
    expect((await failure(hang, 60)).code).to.equal('timed-out')
    expect((await failure(drip, 60)).code).to.equal('timed-out')
    // node-fetch does not notice that the rest will never come.
    expect((await failure(breakPromise, 60)).code).to.equal('timed-out')
  })

  it('says that the service cannot be reached where nobody listens', async () => {
    const { host, agent } = server
    await server.stop()
    const refused = await new GoogleTranslator({ host, agent })
      .translate({ text: 'Oui.', from: 'fr', to: 'en' })
      .catch((error) => error)
    expect(refused).to.be.instanceOf(TranslationFailure)
    expect(refused.code).to.equal('unavailable')
    expect(refused.message).to.include('ECONNREFUSED')
    server = await FakeGoogle.start()
  })

  it('says in plain words that there is no network', async () => {
    const agent = new Agent()
    agent.createConnection = (): Socket =>
      new Socket().destroy(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    const offline = await new GoogleTranslator({ host: server.host, agent })
      .translate({ text: 'Oui.', from: 'fr', to: 'en' })
      .catch((error) => error)
    expect([offline.code, offline.message]).to.deep.equal([
      'unavailable',
      'Google Translate could not be reached: there seems to be no network (ENOTFOUND).',
    ])
  })

  it('does not ask for a language that Google lacks', async () => {
    for (const [from, to] of [
      ['tlh', 'en'],
      ['fr', 'und'],
      ['fr', 'not a tag'],
    ] as const) {
      const thrown = await translate('Oui.', from, to).catch((error) => error)
      expect(thrown.code).to.equal('unsupported-language')
      expect(thrown.message).to.include(from === 'fr' ? to : from)
    }
    expect(server.asked).to.have.length(0)
  })

  it('does not ask for blank text', async () => {
    expect((await translate(' \n ').catch((error) => error)).code).to.equal('bad-reply')
    expect(server.asked).to.have.length(0)
  })

  it('cuts a long text at sentences, asks for a few at a time and joins the answers in order', async () => {
    const paragraph = Array.from({ length: 150 }, (_, index) => `Phrase numéro ${index} de la déclaration.`).join(' ')
    const text = `${paragraph}\n\n${paragraph}`
    server.answer = together(
      3,
      translated((sentence) => sentence.toUpperCase()),
    )
    const { text: result } = await translate(text)
    expect(result).to.equal(text.toUpperCase())
    expect(server.asked.length).to.be.within(3, 5)
    expect(server.mostAtOnce).to.equal(3)
    for (const asked of server.asked) {
      expect(asked.text.length).to.be.at.most(5_000)
      expect(asked.text).to.match(/^Phrase [\s\S]*\.$/)
    }
  })

  it('fails as a whole when one piece fails', async () => {
    const good = translated((sentence) => sentence)
    server.answer = (response, asked) => (asked.text.includes('numéro 300') ? status(500) : good)(response, asked)
    const text = Array.from({ length: 400 }, (_, index) => `Phrase numéro ${index}.`).join(' ')
    expect((await translate(text).catch((error) => error)).code).to.equal('unavailable')
  })
})
