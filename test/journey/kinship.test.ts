import { expect } from 'chai'
import { alignPair } from '../../src/alignment/prepare.ts'
import { areStrangers, kinshipOf } from '../../src/journey/kinship.ts'

const strangers = (original: string, originalLanguage: string, rendering: string): boolean =>
  areStrangers(
    kinshipOf(
      alignPair({
        original,
        originalLanguage,
        rendering,
        renderingLanguage: 'en',
        references: [],
        quoteType: 'direct',
      }),
    ),
  )

const UNRELATED: readonly (readonly [string, string, string])[] = [
  ['Le 3 mai, 250 soldats français ont quitté le Niger.', 'fr', 'In 1998 Brazil and Chile built 17 new schools.'],
  ['Merkel traf 2015 in Paris 40 Bürgermeister.', 'de', 'Japan will send 12 doctors to Peru and Bolivia.'],
  ['В 2020 году Польша купила 32 самолёта.', 'ru', 'Mexico and Canada closed 11 factories.'],
  ['中国向巴西出口了350辆汽车。', 'zh', 'Norway paid 78 million to Kenya and Egypt.'],
  ['El río creció.', 'es', `Kenya, Norway and Peru met for 12 days. ${'They talked about many things. '.repeat(5)}`],
]
const RELATED: readonly (readonly [string, string, string])[] = [
  ['Le 3 mai, 250 soldats français ont quitté le Niger.', 'fr', 'On 3 May, 250 French soldiers left Niger.'],
  ['В 2020 году Польша купила 32 самолёта.', 'ru', 'In 2020 Poland bought 32 planes.'],
  ['中国向巴西出口了350辆汽车。', 'zh', 'China exported 350 cars to Brazil.'],
  ['Der Präsident lehnte ab.', 'de', 'The president refused.'],
  ['Луна притягивает Землю.', 'ru', 'The moon exerts a pull on the Earth.'],
]

describe('kinship', () => {
  for (const [original, language, rendering] of UNRELATED) {
    it(`is missing: ${rendering.slice(0, 50)}`, () => expect(strangers(original, language, rendering)).to.equal(true))
  }
  for (const [original, language, rendering] of RELATED) {
    it(`is there, or cannot be told: ${rendering}`, () =>
      expect(strangers(original, language, rendering)).to.equal(false))
  }
  it('cannot be told of another sentence without names and numbers', () => {
    expect(strangers('Der Hund bellt.', 'de', 'The taxes are too high.')).to.equal(false)
  })
})
