import { expect } from 'chai'
import { startsOf } from '../../src/language/pattern-starts.ts'

/** [pattern, what its matches start with, what they contain where that is not known] */
const CASES: readonly (readonly [string, readonly string[] | null, (readonly string[] | null)?])[] = [
  ['\\bnor (?:do|does)\\b', ['nor do', 'nor does']],
  ['\\bnot\\b[^.]{1,9}\\bnor\\b', ['not']],
  ['[وف]?لا', ['لا', 'ولا', 'فلا']],
  ['(?<=, )no\\?', ['no?']],
  ['(?:^|[.!] ?)jamais', ['jamais', '.jamais', '. jamais', '!jamais', '! jamais']],
  ['a|b c', ['a', 'b c']],
  ['ne(?! pas)\\w+', ['ne']],
  ['un+x', ['un']],
  ['\\w{3,}less(?:ly)?', null, ['less', 'lessly']],
  ["\\p{L}{2,6}n't", null, ["n't"]],
  ['[a-z]+', null, null],
  ['x*', null, null],
  ["(?:not|\\w+n't) until", null, [' until']],
]

describe('language/pattern-starts', () => {
  for (const [pattern, starts, needs = starts] of CASES) {
    it(pattern, () => {
      const found = startsOf(pattern)
      expect(found.starts).to.eql(starts)
      if (starts === null) expect(found.needs).to.eql(needs)
    })
  }
})
