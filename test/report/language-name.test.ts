import { expect } from 'chai'
import { direction, languageName } from '../../src/report/language-name.ts'

describe('languageName', () => {
  for (const [tag, name] of [
    ['fr', 'French'],
    ['pt-BR', 'Portuguese (Brazil)'],
    ['und', 'language unknown'],
    ['', 'language unknown'],
    ['qxx', 'qxx'],
    ['not a tag', 'not a tag'],
  ] as const) {
    it(`${tag} is ${name}`, () => expect(languageName(tag)).to.equal(name))
  }
})

describe('direction', () => {
  for (const [tag, way] of [
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur-IN', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['zh', 'ltr'],
    ['und', 'auto'],
    ['not a tag', 'auto'],
  ] as const) {
    it(`${tag} is written ${way}`, () => expect(direction(tag)).to.equal(way))
  }
})
