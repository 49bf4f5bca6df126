import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { RecentTexts } from '../../src/alignment/recent-texts.ts'

describe('alignment/recent-texts', () => {
  const text = (i: number) => `${i}`.padEnd(1_000, 'x')

  it('makes once what is asked for again', () => {
    const recent = new RecentTexts<object>()
    const made = recent.get('a', 'en', () => ({}))
    expect(recent.get('a', 'en', () => ({}))).to.equal(made)
    expect(recent.get('a', 'fr', () => ({}))).to.not.equal(made)
    expect(recent.get('b', 'en', () => ({}))).to.not.equal(made)
  })

  it('forgets the texts not asked for longest', () => {
    const recent = new RecentTexts<number>()
    for (let i = 0; i < 200; i++) {
      recent.get(text(i), 'en', () => i)
      recent.get(text(0), 'en', () => 0)
    }
    expect(recent.size).to.be.within(50, 100)
    expect(recent.get(text(0), 'en', () => -1)).to.equal(0)
    expect(recent.get(text(199), 'en', () => -1)).to.equal(199)
    expect(recent.get(text(1), 'en', () => -1)).to.equal(-1)
  })

  it('keeps no text that would push out all others', () => {
    const recent = new RecentTexts<number>()
    recent.get('x'.repeat(50_000), 'en', () => 1)
    expect(recent.size).to.equal(0)
  })

  it('lets a text be analysed once', () => {
    expect(analyse('Nothing was signed.', 'en')).to.equal(analyse('Nothing was signed.', 'en'))
  })
})
