import { expect } from 'chai'
import { languagesDisagree, resolveLanguage } from '../../src/language/resolve.ts'

const FRENCH = 'Nous avons signé la charte avec les chefs d’État ce matin.'

describe('language/resolve', () => {
  it('detects what nobody stated', () => {
    const used = resolveLanguage(FRENCH)
    expect(used).to.include({ tag: 'fr', source: 'detected' })
    expect(used.confidence).to.equal(used.detected.confidence)
    expect(languagesDisagree(used)).to.equal(false)
  })

  it('lets a stated language win, in its canonical form, and keeps the detection', () => {
    const used = resolveLanguage(FRENCH, 'DE_ch')
    expect(used).to.include({ tag: 'de-CH', source: 'stated', confidence: 1 })
    expect(used.detected.tag).to.equal('fr')
    expect(languagesDisagree(used)).to.equal(true)
  })

  for (const stated of ['und', 'nonsense']) {
    it(`detects where “${stated}” was stated`, () =>
      expect(resolveLanguage(FRENCH, stated)).to.include({ tag: 'fr', source: 'detected' }))
  }

  const AGREE: readonly (readonly [what: string, text: string, stated: string])[] = [
    ['the same language', FRENCH, 'fr-CA'],
    ['too little text', 'Oui', 'de'],
    ['a text without letters', '12 345', 'de'],
    ['near relatives', 'Podpisali smo povelju danas s predsjednicima država.', 'bs'],
    ['both written forms of Norwegian', 'Vi har skrevet under på avtalen i dag.', 'nn'],
    [
      'a language that detection does not know, of the same script',
      'Il ministro ha firmato l’accordo questa mattina.',
      'lij',
    ],
    ['traditional characters', '我們今天簽署了這個憲章', 'zh-Hans'],
  ]
  for (const [what, text, stated] of AGREE) {
    it(`sees no contradiction in ${what}`, () =>
      expect(languagesDisagree(resolveLanguage(text, stated))).to.equal(false))
  }

  const DISAGREE: readonly (readonly [text: string, stated: string])[] = [
    ['The heads of state signed the charter this morning.', 'fr'],
    ['Главы государств подписали хартию сегодня утром.', 'lij'],
    ['大臣は今朝、協定に署名したと述べた。', 'zh'],
  ]
  for (const [text, stated] of DISAGREE) {
    it(`sees that “${text}” is not ${stated}`, () =>
      expect(languagesDisagree(resolveLanguage(text, stated))).to.equal(true))
  }
})
