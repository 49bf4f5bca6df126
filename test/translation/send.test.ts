import { expect } from 'chai'
import { mayReceive, send } from '../../src/translation/send.ts'
import { TranslationFailure, type Translator } from '../../src/translation/translator.ts'
import { FakeTranslator } from './fake-translator.ts'

const REQUEST = { text: 'Le nom de la source.', from: 'fr', to: 'en' }

describe('translation/send', () => {
  for (const kind of ['remote', undefined, 'REMOTE', 'Local', 'local ']) {
    it(`gives a confidential text to nobody who says “${kind}”`, async () => {
      const translator = new FakeTranslator(undefined, { kind: kind as Translator['kind'] })
      const failure = await send(translator, { ...REQUEST, confidential: true }).catch((error) => error)
      expect(failure).to.be.instanceOf(TranslationFailure).and.to.have.property('code', 'confidential')
      expect(translator.asked).to.deep.equal([])
      expect(mayReceive(translator, true)).to.equal(false)
      // The same translator is asked where nothing is confidential: the door is what held it back.
      await send(translator, { ...REQUEST, confidential: false })
      expect(translator.asked).to.deep.equal([REQUEST])
    })
  }

  it('gives it to a local one', async () => {
    const translator = new FakeTranslator(undefined, { kind: 'local' })
    expect((await send(translator, { ...REQUEST, confidential: true })).text).to.equal('LE NOM DE LA SOURCE.')
  })
})
