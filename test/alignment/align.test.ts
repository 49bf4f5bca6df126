import { expect } from 'chai'
import fc from 'fast-check'
import { align } from '../../src/alignment/align.ts'
import { analyse } from '../../src/alignment/analyse.ts'

const linked = (left: string, right: string): Record<string, string> => {
  const [a, b] = [analyse(left, 'en'), analyse(right, 'en')]
  return Object.fromEntries(align(a, b).links.map((link) => [a.words[link.left]!.text, b.words[link.right]!.text]))
}

describe('align', () => {
  for (const [left, right, word, partner] of [
    ['Yesterday the minister signed.', 'The minister signed yesterday.', 'Yesterday', 'yesterday'],
    ['He opposes the law.', 'He opposed the law.', 'opposes', 'opposed'],
    ['They offer assistance.', 'They assist.', 'assistance', 'assist'],
    ['The U.S. Navy said so.', 'The US Navy said so.', 'U.S.', 'US'],
    ['He polled 1,400 people.', 'He polled 1400 people.', '1,400', '1400'],
    ['It went deep into the land.', 'It went deeply into the land.', 'deep', 'deeply'],
    ['President Zelensky spoke.', 'President Zelenskyy spoke.', 'Zelensky', 'Zelenskyy'],
    ['Reporters of Dalinews wrote it.', 'Reporters of Dalinwes wrote it.', 'Dalinews', 'Dalinwes'],
    ['Then Petr Zunk spoke.', 'Then Petr Zunek spoke.', 'Zunk', 'Zunek'],
    ['The vice-champion won.', 'The vice champion won.', 'champion', 'champion'],
  ] as const) {
    it(`links “${word}” with “${partner}”`, () => expect(linked(left, right)[word]).to.equal(partner))
  }

  it('links a compound with both words that it is written as, on either side', () => {
    const [one, two] = [analyse('The carmaker won.', 'en'), analyse('The car maker won.', 'en')]
    expect([...align(two, one).leftToRight].slice(1, 3)).to.deep.equal([1, 1])
    expect([...align(one, two).rightToLeft].slice(1, 3)).to.deep.equal([1, 1])
  })

  it('does not take two numbers for spellings of one', () =>
    expect(linked('It cost 14500 euros.', 'It cost 14600 euros.')['14500']).to.equal(undefined))

  it('does not take two names for spellings of one', () =>
    expect(linked('Then Jones spoke.', 'Then James spoke.').Jones).to.equal(undefined))

  it('does not take two places that sound alike for one', () =>
    expect(linked('He flew to Niger.', 'He flew to Nigeria.').Niger).to.equal(undefined))

  it('links synonyms last, and says that they are no more than that', () => {
    const [a, b] = [analyse('He baked bread.', 'en'), analyse('He cooked bread.', 'en')]
    const { links } = align(a, b, (x, y) => x.stem !== y.stem)
    expect(links.map(({ relation }) => relation)).to.include('synonym')
  })

  for (const language of ['en', 'de', 'zh']) {
    it(`links each word at most once, compounds apart, inside both texts, whatever the text (${language})`, () =>
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 12 }), (left, right) => {
          const [a, b] = [analyse(`${left} ${right}`, language), analyse(`${right} ${left}`, language)]
          const { links, leftToRight, rightToLeft } = align(a, b)
          expect(new Set(links.map((link) => link.left)).size).to.equal(links.length)
          for (const link of links) expect(leftToRight[link.left]).to.equal(link.right)
          const single = links.filter(({ relation }) => relation !== 'equal')
          expect(new Set(single.map((link) => link.right)).size).to.equal(single.length)
          for (const link of single) expect(rightToLeft[link.right]).to.equal(link.left)
          for (const [j, i] of rightToLeft.entries()) expect(i < 0 || leftToRight[i]! >= 0, `${j}`).to.equal(true)
        }),
        { seed: 3, numRuns: 60 },
      ))
  }

  it('links every word of a text with itself', () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), (text) => {
        const analysed = analyse(text, 'en')
        const content = analysed.words.flatMap((word, i) => (word.content ? [i] : []))
        const { leftToRight } = align(analysed, analysed)
        expect(content.every((i) => leftToRight[i]! >= 0)).to.equal(true)
      }),
      { seed: 5, numRuns: 60 },
    ))
})
