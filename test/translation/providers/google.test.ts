import { Agent } from 'node:https'
import { Socket } from 'node:net'
import { expect } from 'chai'
import { googleTranslator } from '../../../src/translation/providers/google.ts'
import { TranslationFailure } from '../../../src/translation/translator.ts'
import { type Answer, body, FakeService, status, together } from '../fake-service.ts'
import { GOOGLE, plainAgent } from '../protocols.ts'

describe('translation/providers/google', () => {
  let server: FakeService
  const translator = () => googleTranslator({ host: server.host, agent: plainAgent(server) })
  const translate = (text: string, from = 'fr', to = 'en') => translator().translate({ text, from, to })
  const failure = async (answer: Answer): Promise<TranslationFailure> => {
    server.answer = answer
    const thrown = await translator()
      .translate({ text: 'Nous avons signé la charte.', from: 'fr', to: 'en' })
      .then(
        () => null,
        (error: unknown) => error,
      )
    expect(thrown).to.be.instanceOf(TranslationFailure)
    return thrown as TranslationFailure
  }

  beforeEach(async () => {
    server = await FakeService.start(GOOGLE)
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
    ['the page that apologises', status(302, { location: 'https://x.example/sorry/index' }), 'rate-limited'],
    ['no sentences', body('{"src":"fr"}'), 'bad-reply'],
    ['sentences that are none', body('{"sentences":[null,7,{"trans":5}]}'), 'bad-reply'],
    ['an empty list of sentences', body('{"sentences":[]}'), 'bad-reply'],
    ['an empty translation', body('{"sentences":[{"trans":" ","orig":"Nous avons signé la charte."}]}'), 'bad-reply'],
    ['half a translation', body('{"sentences":[{"trans":"We","orig":"Nous"}]}'), 'bad-reply'],
  ]
  for (const [what, answer, code] of FAILURES) {
    it(`fails as ${code} on ${what}`, async () => {
      expect((await failure(answer)).code).to.equal(code)
    })
  }

  it('says in plain words that there is no network', async () => {
    const agent = new Agent()
    agent.createConnection = (): Socket =>
      new Socket().destroy(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    const offline = await googleTranslator({ host: server.host, agent })
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

  it('asks for a few pieces of a long text at a time', async () => {
    const text = Array.from({ length: 400 }, (_, index) => `Phrase numéro ${index} de la déclaration.`).join(' ')
    server.answer = together(
      3,
      server.translated((sentence) => sentence.replace('Phrase numéro', 'Sentence number').replace('de la', 'of the')),
    )
    const { text: result } = await translate(text)
    expect(result).to.match(/^Sentence number 0 of the déclaration\. Sentence number 1 /)
    expect(server.mostAtOnce).to.equal(3)
    for (const asked of server.asked) expect(asked.text.length).to.be.at.most(5_000)
  })
})
