import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { polarityOf } from '../../src/checks/polarity.ts'

/** Each negation with the word it denies. */
const denied = (text: string, language = 'en') => {
  const analysed = analyse(text, language)
  return polarityOf(analysed).negations.map(({ span, predicate }) => {
    return `${analysed.text.slice(span.start, span.end)} → ${analysed.words[predicate]?.text ?? ''}`
  })
}

describe('what a text denies', () => {
  for (const [text, language, expected] of [
    ['He did not sign.', 'en', ['not → sign']],
    ['She never really believed it.', 'en', ['never → really']],
    ['No minister came.', 'en', ['No → minister']],
    ['Il ne viendra pas demain.', 'fr', ['ne viendra pas → demain']],
    ['Er kommt nicht.', 'de', ['nicht → kommt']],
    ['He is not only rich.', 'en', []],
    ['Everyone came.', 'en', []],
  ] as const) {
    it(text, () => expect(denied(text, language)).to.eql(expected))
  }

  it('keeps words such as “without” apart', () => {
    const { negations, implicit } = polarityOf(analyse('They left without paying, which nobody saw.', 'en'))
    expect([negations.length, implicit.length]).to.eql([1, 1])
  })
  it('knows a denied denial', () => {
    expect(polarityOf(analyse('He had not failed to pay.', 'en')).negations[0]!.double).to.equal(true)
    expect(polarityOf(analyse('He had not paid.', 'en')).negations[0]!.double).to.equal(false)
  })
  it('lists idle negations among all, not among those that deny', () => {
    const { negations, all } = polarityOf(analyse('It is not only big, and it is not red.', 'en'))
    expect([negations.length, all.length]).to.eql([1, 2])
    expect(all.map(({ idle }) => idle)).to.eql([true, false])
  })
  it('is empty in a language without known cues', () => {
    expect(polarityOf(analyse('Fakaleo ʻa e palēmia.', 'to')).all).to.eql([])
  })
})
