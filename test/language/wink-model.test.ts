import { createRequire } from 'node:module'
import { expect } from 'chai'
import type { WinkMethods } from 'wink-nlp'
import { winkModel } from '../../src/language/wink-model.ts'
import { TEXTS } from './texts.ts'

const load = createRequire(import.meta.url)
const nlp = (model: unknown) => load('wink-nlp')(model, ['pos']) as WinkMethods

function tagged({ readDoc, its }: WinkMethods, text: string): unknown {
  const tokens = readDoc(text).tokens()
  const out = (what: unknown) => tokens.out(what as never)
  return [tokens.out(), out(its.pos), out(its.lemma), out(its.uniqueId)]
}

describe('winkModel', () => {
  it('tags as the whole model does, known words and unknown ones', () => {
    const [whole, ours] = [nlp(load('wink-eng-lite-web-model')), nlp(winkModel())]
    const texts = [
      ...TEXTS.flatMap(([, ...texts]) => texts),
      "They wouldn't've met Mr. Smith on 12 May 2020 at 10:30, e.g. in the U.S., to discuss $1,400 and 12.5%.",
      'The constructor of the prototype has hasOwnProperty; not good, never happy!',
    ]
    for (const text of texts) expect(tagged(ours, text), text).to.deep.equal(tagged(whole, text))
  })

  it('begins anew each time', () => {
    const [one, other] = [nlp(winkModel()), nlp(winkModel())]
    tagged(one, 'Zzyzxqua')
    const numberOf = ({ readDoc, its }: WinkMethods) =>
      readDoc('Qwxyzzy')
        .tokens()
        .out(its.uniqueId as never)[0]
    expect(Number(numberOf(one))).to.be.greaterThan(Number(numberOf(other)))
  })
})
