import { expect } from 'chai'
import { couldBe } from '../../src/language/siblings.ts'

describe('language/siblings', () => {
  for (const [a, b] of [
    ['en', 'en-GB'],
    ['hr', 'bs'],
    ['sr-Cyrl', 'hr'],
    ['nn', 'da'],
    ['zh-Hant', 'yue'],
    ['id', 'ms'],
    ['iw', 'he'],
  ] as const) {
    it(`takes ${a} for ${b}`, () => expect([couldBe(a, b), couldBe(b, a)]).to.deep.equal([true, true]))
  }
  for (const [a, b] of [
    ['en', 'fr'],
    ['ru', 'uk'],
    ['es', 'pt'],
    ['nl', 'en'],
    ['ja', 'zh'],
    ['hr', 'sl'],
  ] as const) {
    it(`tells ${a} from ${b}`, () => expect([couldBe(a, b), couldBe(b, a)]).to.deep.equal([false, false]))
  }
})
