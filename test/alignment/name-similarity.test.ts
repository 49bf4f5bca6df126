import { expect } from 'chai'
import fc from 'fast-check'
import { sameName, soundInside } from '../../src/alignment/name-similarity.ts'
import { soundOf } from '../../src/alignment/transliterate.ts'

const SAME: readonly (readonly [string, string])[] = [
  ['Goita', 'Goïta'],
  ['Zelensky', 'Zelenskyy'],
  ['Путиным', 'Putin'],
  ['Шойгу', 'Shoigu'],
  ['Евменовым', 'Evmenov'],
  ['फिशिचेला', 'Fisichella'],
  ['सचिन', 'Sachin'],
  ['ジョンソン', 'Johnson'],
  ['サムスン', 'Samsung'],
  ['서울', 'Seoul'],
  ['Aristarco', 'Aristarchus'],
  ['Merkelové', 'Merkel'],
  ['d’Orbán', 'Orban'],
]

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Kenneth', 'Aristarco'],
  ['London', 'Livingston'],
  ['Walmark', 'Mayotte'],
  ['Путин', 'Merkel'],
  ['ジョンソン', 'Macron'],
  ['Wójcik', 'Jasper'],
]

describe('the sound of a name', () => {
  for (const [a, b] of SAME) it(`is the same for ${a} and ${b}`, () => expect(sameName(a, b)).to.be.above(0.8))
  for (const [a, b] of DIFFERENT) it(`differs for ${a} and ${b}`, () => expect(sameName(a, b)).to.be.below(0.65))

  it('ranks the right name above its neighbours', () => {
    const candidates = ['Merkel', 'Putin', 'Macron', 'Erdoğan']
    const best = candidates.toSorted((a, b) => sameName('Макроном', b) - sameName('Макроном', a))[0]
    expect(best).to.equal('Macron')
  })

  it('is found inside a text without spaces', () => {
    const text = soundOf('展望未来，许正宇对香港的金融稳定表示乐观')
    expect(soundInside(soundOf('Zhengyu'), text)).to.be.above(0.9)
    expect(soundInside(soundOf('Steinbrück'), text)).to.be.below(0.75)
  })

  it('is a likeness for any two strings, the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const likeness = sameName(a, b)
        expect(likeness).to.be.within(0, 1)
        expect(sameName(a, a)).to.equal(1)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
