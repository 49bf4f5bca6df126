import { expect } from 'chai'
import { TranslationFailure, type TranslationFailureCode, type Translator } from '../../src/translation/translator.ts'
import {
  type Answer,
  body,
  breakOff,
  breakPromise,
  drip,
  FakeService,
  hang,
  hangUp,
  type Protocol,
  slowDrip,
  status,
} from '../translation/fake-service.ts'
import { inEnglish } from '../translation/protocols.ts'
import { translatorContract } from './translator.ts'

export interface ServiceCase {
  readonly name: string
  readonly protocol: Protocol
  connect(server: FakeService, timeoutMs: number): Translator
}

const TEXT = 'Les chefs d’État ont signé la charte samedi dans la capitale, et personne n’en avait été averti.'
const OTHER_LANGUAGE =
  'Die Staatschefs haben die Charta am Samstag in der Hauptstadt unterzeichnet, ohne dass es jemand wusste.'
const PATIENT_MS = 10_000
const IMPATIENT_MS = 80

const FAILURES: readonly (readonly [what: string, answer: Answer, code: TranslationFailureCode])[] = [
  ['429', status(429), 'rate-limited'],
  ['429 with a page', status(429, { 'content-type': 'text/html' }, '<html>slow down<br>'), 'rate-limited'],
  ['500', status(500), 'unavailable'],
  ['502 with a page', status(502, { 'content-type': 'text/html' }, '<html>Bad Gateway'), 'unavailable'],
  ['503', status(503, { 'retry-after': '7' }), 'unavailable'],
  ['403', status(403), 'refused'],
  ['404', status(404), 'refused'],
  ['400', status(400), 'bad-reply'],
  ['garbage', body('\u0000\u0001 not json'), 'bad-reply'],
  ['broken UTF-8', body(Buffer.from([0x22, 0xc3, 0x28, 0x22])), 'bad-reply'],
  ['HTML with 200', body('<!doctype html><title>Sign in</title>', 'text/html'), 'bad-reply'],
  ['truncated JSON', body('{"translatedText":"We sig'), 'bad-reply'],
  ['an answer that breaks off', breakOff, 'bad-reply'],
  ['no content', body(''), 'bad-reply'],
  ['null', body('null'), 'bad-reply'],
  ['JSON of another service', body('{"result":[1,2,{"text":null}]}'), 'bad-reply'],
  ['far too much', body(`{"translatedText":"${'a'.repeat(2_100_000)}"}`), 'bad-reply'],
  ['a connection that is closed at once', hangUp, 'unavailable'],
]

/** What every translator of a service promises besides, whatever the service does. */
export function serviceContract({ name, protocol, connect }: ServiceCase): void {
  const opened = async (prepare: (server: FakeService) => void = () => undefined) => {
    const server = await FakeService.start(protocol)
    prepare(server)
    return { translator: connect(server, PATIENT_MS), close: () => server.stop() }
  }
  translatorContract({
    name,
    make: () => opened(),
    makeHanging: () =>
      opened((server) => {
        server.answer = hang
      }),
  })

  describe(`the failures of a service: ${name}`, () => {
    let server: FakeService
    beforeEach(async () => {
      server = await FakeService.start(protocol)
    })
    afterEach(() => server.stop())

    const failure = async (answer: Answer, timeoutMs = PATIENT_MS, text = TEXT): Promise<TranslationFailure> => {
      server.answer = answer
      const thrown = await connect(server, timeoutMs)
        .translate({ text, from: 'fr', to: 'en' })
        .then(
          () => null,
          (error: unknown) => error,
        )
      expect(thrown).to.be.instanceOf(TranslationFailure)
      return thrown as TranslationFailure
    }

    it('translates as long as there is none', async () => {
      server.answer = server.translated(inEnglish)
      const { text } = await connect(server, PATIENT_MS).translate({ text: TEXT, from: 'fr', to: 'en' })
      expect(text).to.contain('signed the charter')
    })

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
      expect((await failure(status(503, { 'retry-after': '7' }))).retryAfter).to.equal(7)
    })

    for (const [what, answer] of [
      ['never answers', hang],
      ['never ends', drip],
      ['sends a letter now and then', slowDrip],
    ] as const) {
      it(`gives up on a server that ${what}`, async () => {
        expect((await failure(answer, IMPATIENT_MS)).code).to.equal('timed-out')
      })
    }

    it('does not take an answer for whole that is shorter than announced', async () => {
      // Some clients notice, others wait for the rest.
      expect((await failure(breakPromise, IMPATIENT_MS)).code).to.be.oneOf(['bad-reply', 'timed-out'])
    })

    it('says so when nobody listens, in words and with the code', async () => {
      const translator = connect(server, PATIENT_MS)
      await server.stop()
      const refused = await translator.translate({ text: TEXT, from: 'fr', to: 'en' }).catch((error) => error)
      expect(refused).to.be.instanceOf(TranslationFailure)
      expect([refused.code, refused.message]).to.satisfy(
        ([code, message]: string[]) => code === 'unavailable' && message!.includes('ECONNREFUSED'),
      )
      server = await FakeService.start(protocol)
    })

    const REPLIES: readonly (readonly [what: string, reply: (text: string) => string, message: RegExp])[] = [
      ['an empty text', () => '', /translation|no text/],
      ['white space', () => ' \n ', /translation|no text/],
      ['another language', () => OTHER_LANGUAGE, /in German instead of English/],
      ['the text itself', (text) => text, /gave the text back untranslated/],
      ['a text without end', () => 'Yes, indeed. '.repeat(500), /answered with \d+ characters/],
    ]
    for (const [what, reply, message] of REPLIES) {
      it(`refuses ${what} as a translation`, async () => {
        const { code, message: said } = await failure(server.translated((text) => reply(text)))
        expect(code).to.equal('bad-reply')
        expect(said).to.match(message)
      })
    }

    it('follows no redirect, and sends the text nowhere else', async () => {
      const elsewhere = await FakeService.start(protocol)
      try {
        elsewhere.always = elsewhere.translated(inEnglish)
        for (const code of [301, 302, 303, 307, 308]) {
          const location = new URL('/v1/chat/completions', elsewhere.url).href
          const { code: failed, message } = await failure(status(code, { location }))
          expect(failed).to.equal('bad-reply')
          expect(message).to.include('another address')
        }
        expect(elsewhere.arrived).to.have.length(0)
      } finally {
        await elsewhere.stop()
      }
    })

    it('does not ask for blank text, nor from or into a language that is not known', async () => {
      server.answer = server.translated(inEnglish)
      const translator = connect(server, PATIENT_MS)
      const ask = (text: string, from: string, to: string) =>
        translator.translate({ text, from, to }).then(
          () => 'translated',
          (error: TranslationFailure) => error.code,
        )
      expect(await ask(' \n ', 'fr', 'en')).to.equal('bad-reply')
      for (const [from, to] of [
        ['und', 'en'],
        ['fr', 'und'],
        ['fr', 'not a tag'],
        ['qqq', 'en'],
      ] as const) {
        expect(await ask('Oui.', from, to), `${from} → ${to}`).to.equal('unsupported-language')
      }
      expect(server.asked).to.have.length(0)
    })

    it('takes tags however they are written', async () => {
      server.answer = server.translated(inEnglish)
      for (const [from, to] of [
        ['fr_CA', 'EN-gb'],
        ['fra', 'eng'],
      ] as const) {
        expect((await connect(server, PATIENT_MS).translate({ text: `${TEXT} 3,5`, from, to })).text).to.match(/^The /)
      }
    })

    it('cuts a long text at the ends of sentences and joins the answers in their order', async () => {
      const sentence = (word: string, index: number, rest: string) => `${word} ${index} ${rest}.`
      const numbers = Array.from({ length: 600 }, (_, index) => index)
      const text = numbers.map((index) => sentence('La phrase', index, 'de la déclaration')).join(' ')
      server.answer = server.translated((piece) =>
        piece.replaceAll(/La phrase (\d+) de la déclaration/g, 'The sentence $1 of the declaration'),
      )
      const { text: joined } = await connect(server, PATIENT_MS).translate({ text, from: 'fr', to: 'en' })
      expect(joined).to.equal(numbers.map((index) => sentence('The sentence', index, 'of the declaration')).join(' '))
      expect(server.asked.length).to.be.greaterThan(1)
      for (const asked of server.asked) expect(asked.text).to.match(/\.$/)
    })

    it('fails as a whole when one piece fails', async () => {
      const text = Array.from({ length: 900 }, (_, index) => `La phrase numéro ${index}.`).join(' ')
      const good = server.translated((piece) => piece.replaceAll('La phrase numéro', 'The sentence number'))
      const answer: Answer = (response, asked) =>
        (asked.text.includes('numéro 500.') ? status(500) : good)(response, asked)
      expect((await failure(answer, PATIENT_MS, text)).code).to.equal('unavailable')
    })
  })
}
