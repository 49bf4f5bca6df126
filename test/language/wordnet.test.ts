import { expect } from 'chai'
import { areOpposites, hasOpposites, isOrdinaryWord, relationBetween } from '../../src/language/wordnet.ts'

describe('WordNet relations', () => {
  const relations: readonly (readonly [string, string, string | null])[] = [
    ['buy', 'purchase', 'synonym'],
    ['big', 'large', 'synonym'],
    ['dog', 'animal', 'broader'],
    ['animal', 'dog', 'narrower'],
    ['win', 'lose', 'antonym'],
    ['likely', 'unlikely', 'antonym'],
    ['former', 'current', 'antonym'],
    ['city', 'quickly', null],
    ['zzqx', 'dog', null],
  ]
  for (const [a, b, relation] of relations) {
    it(`${a} → ${b}: ${relation}`, () => {
      expect(relationBetween(a, b)).to.equal(relation)
    })
  }

  const opposites: readonly (readonly [string, string])[] = [
    ['increase', 'decline'],
    ['accelerate', 'slow-down'],
    ['construction', 'demolition'],
    ['cheapest', 'priciest'],
    ['legal', 'unlawful'],
    ['legally', 'unlawfully'],
    ['before', 'after'],
    ['admit', 'deny'],
    ['discover', 'conceal'],
    ['initially', 'eventually'],
  ]
  for (const [a, b] of opposites) {
    it(`${a} and ${b} are opposites, whichever comes first`, () => {
      expect([areOpposites(a, b), areOpposites(b, a)]).to.eql([true, true])
    })
  }

  const others: readonly (readonly [string, string])[] = [
    ['increase', 'rise'],
    ['department', 'province'],
    ['employ', 'employee'],
    ['build', 'house'],
    ['before', 'during-the'],
    ['win', 'win'],
  ]
  for (const [a, b] of others) {
    it(`${a} and ${b} are no opposites`, () => {
      expect(areOpposites(a, b)).to.equal(false)
    })
  }

  it('knows which words are worth looking up', () => {
    expect([hasOpposites('increase'), hasOpposites('before'), hasOpposites('tuesday')]).to.eql([true, true, false])
  })

  it('tells ordinary words from names', () => {
    expect([isOrdinaryWord('bush'), isOrdinaryWord('zzqx')]).to.eql([true, false])
  })
})
