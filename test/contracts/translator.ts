import { expect } from 'chai'
import { TranslationFailure, type Translator } from '../../src/translation/translator.ts'

export interface TranslatorCase {
  readonly name: string
  /** A translator that answers. */
  make(): Promise<{ translator: Translator; close?(): Promise<void> }>
  /** A translator that never answers, to be aborted. */
  makeHanging(): Promise<{ translator: Translator; close?(): Promise<void> }>
}

/** What every translator promises, whatever stands behind it. */
export function translatorContract({ name, make, makeHanging }: TranslatorCase): void {
  describe(`the translator contract: ${name}`, () => {
    let close: (() => Promise<void>) | undefined
    async function open(from: TranslatorCase['make']): Promise<Translator> {
      const made = await from()
      close = made.close
      return made.translator
    }
    afterEach(async () => {
      await close?.()
      close = undefined
    })

    it('has a permanent id, a kind and a version', async () => {
      const translator = await open(make)
      expect(translator.id).to.match(/^[a-z][a-z0-9-]*$/)
      expect(translator.kind).to.be.oneOf(['local', 'remote'])
      expect(translator.version).to.be.a('string').that.is.not.empty
    })

    it('names base languages, or does not say', async () => {
      const translator = await open(make)
      const check = () => {
        for (const tag of translator.languages() ?? []) expect(tag).to.match(/^[a-z]{2,3}$/)
      }
      check()
      // It may know them only once it has asked.
      await translator.translate({ text: 'Nous avons signé.', from: 'fr', to: 'en' })
      check()
    })

    it('translates and says who, which version and when', async () => {
      const translator = await open(make)
      const translation = await translator.translate({ text: 'Nous avons signé.', from: 'fr', to: 'en' })
      expect(translation.text.trim()).to.not.equal('')
      expect(translation.engine).to.not.equal('')
      expect(translation.version).to.be.a('string')
      expect(new Date(translation.retrievedAt).toISOString()).to.equal(translation.retrievedAt)
      expect(translation.cached).to.be.a('boolean')
      for (const tag of translation.via ?? []) expect(tag).to.match(/^[a-z]{2,3}$/)
      if (translation.match !== undefined) expect(translation.match).to.be.within(0, 1)
    })

    it('refuses a language that is none with a typed failure', async () => {
      const translator = await open(make)
      const failure = await translator.translate({ text: 'Bonjour.', from: 'fr', to: 'qqq' }).catch((error) => error)
      expect(failure).to.be.instanceOf(TranslationFailure)
      expect(failure.code).to.equal('unsupported-language')
    })

    it('throws the reason of a signal that was aborted before', async () => {
      const translator = await open(make)
      const reason = new Error('changed my mind')
      const signal = AbortSignal.abort(reason)
      const thrown = await translator.translate({ text: 'Bonjour.', from: 'fr', to: 'en', signal }).catch((e) => e)
      expect(thrown).to.equal(reason)
    })

    it('throws the reason of a signal that aborts while it waits', async () => {
      const translator = await open(makeHanging)
      const controller = new AbortController()
      const reason = new Error('changed my mind')
      const { signal } = controller
      const asked = translator.translate({ text: 'Bonjour.', from: 'fr', to: 'en', signal }).catch((e) => e)
      setImmediate(() => controller.abort(reason))
      expect(await asked).to.equal(reason)
    })

    it('survives hostile text, and what comes after it', async () => {
      const translator = await open(make)
      for (const text of ['half \ud83d a pair.', 'nul \u0000.', '<script>alert(1)</script>.', '\u202edesrever.']) {
        // A real engine may know no word of it and give it back, which is no translation.
        const result = await translator.translate({ text, from: 'en', to: 'fr' }).catch((error) => error)
        if (result instanceof TranslationFailure) expect(result.code).to.be.oneOf(['bad-reply', 'untranslated'])
        else expect(result.text).to.be.a('string')
      }
      const { text } = await translator.translate({ text: 'Nous avons signé.', from: 'fr', to: 'en' })
      expect(text).to.match(/^[^<\u0000\u202e]+$/)
    })
  })
}
