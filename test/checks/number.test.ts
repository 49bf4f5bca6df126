import { expect } from 'chai'
import fc from 'fast-check'
import { number } from '../../src/checks/number.ts'
import { tryCheck } from './try-check.ts'

interface Case {
  readonly original: string
  readonly originalLanguage: string
  readonly rendering: string
  readonly renderingLanguage?: string
  readonly references?: readonly string[]
}

const run = (pair: Case) => tryCheck(number, pair)

/** Each finding as severity, what the statement says, what the rendering says. */
const shown = (pair: Case): string =>
  run(pair)
    .map(({ severity, original, rendering }) => {
      const [right, wrong] = [original[0], rendering[0]]
      const from = right ? pair.original.slice(right.start, right.end) : '–'
      return `${severity} ${from} → ${wrong ? pair.rendering.slice(wrong.start, wrong.end) : '–'}`
    })
    .join('; ')

/** One line a case: language of the statement, statement, English rendering, findings. No references. */
const ALONE: readonly (readonly [string, string, string, string])[] = [
  ['fr', 'Ils étaient 2 000.', 'There were 2,000 of them.', ''],
  ['fr', 'Ils étaient 2 000.', 'There were 20,000 of them.', 'critical 2 000 → 20,000'],
  ['fr', 'Ils étaient quatre-vingt-dix.', 'There were 80 of them.', 'critical quatre-vingt-dix → 80'],
  ['fr', 'Ils étaient 2 000.', 'There were many of them.', 'major 2 000 → –'],
  ['fr', 'Ils étaient nombreux.', 'There were 300 of them.', 'critical – → 300'],
  ['fr', 'Un homme est venu.', 'A man came.', ''],
  ['fr', 'Un homme est venu.', 'One man came.', ''],
  ['fr', 'À 20h30 précises.', 'At 8:30 p.m. sharp.', ''],
  ['fr', 'À 20h30 précises.', 'At 9:30 p.m. sharp.', 'critical 20h30 → 9:30 p.m.'],
  ['fr', 'Au XIXe siècle.', 'In the 19th century.', ''],
  ['fr', 'Le sommet du G7.', 'The G20 summit.', 'critical 7 → 20'],
  ['fr', 'La moitié des voix.', '50% of the votes.', ''],
  ['de', 'Es waren 3,5 Mio.', 'There were 3.5 million.', ''],
  ['de', 'Es waren 3,5 Mio.', 'There were 3.5 billion.', 'critical 3,5 Mio → 3.5 billion'],
  ['de', 'Es waren 1.500.', 'There were 1,500.', ''],
  ['de', 'Es waren 1.500.', 'There were 1.5.', 'critical 1.500 → 1.5'],
  ['de', 'Sie verlor 3:1.', 'She lost 3-1.', ''],
  ['de', 'Sie verlor 3:1.', 'She lost 3-2.', 'critical 1 → 2'],
  ['de', 'Es sind 5 von 5 Zielen.', 'It is 5 of 6 goals.', 'critical – → 6'],
  ['es', 'Hubo 1.987 heridos.', 'About 2,000 were injured.', ''],
  ['es', 'Hubo 1.987 heridos.', '2,000 were injured.', 'minor 1.987 → 2,000'],
  ['es', 'Recorrió 100 kilómetros.', 'He covered 62 miles.', ''],
  ['es', 'Recorrió 100 kilómetros.', 'He covered 100 miles.', 'major 100 → 100'],
  ['es', 'Costó 100 euros.', 'It cost 100 dollars.', 'major 100 → 100'],
  ['it', 'Ventitré persone.', '23 people.', ''],
  ['it', 'Sei stato bravo.', 'You were good.', ''],
  ['ru', 'Пять человек из шести.', 'Five people of seven.', 'critical шести → seven'],
  ['ru', 'Около полутора миллионов.', 'About 1.5 million.', ''],
  ['pl', 'Trzydzieści procent.', '13 percent.', 'critical Trzydzieści → 13'],
  ['cs', 'Pětadvacet lidí.', '25 people.', ''],
  ['zh', '我们有三万五千人。', 'We have 35,000 people.', ''],
  ['zh', '我们有三万五千人。', 'We have 350,000 people.', 'critical 三万五千 → 350,000'],
  ['zh', '百分之二十。', '20 percent.', ''],
  ['zh', '三分之二的人。', 'Two thirds of the people.', ''],
  ['zh', '我们一起去。', 'We go together.', ''],
  ['ja', '1億2000万円。', '120 million yen.', ''],
  ['ja', '1億2000万円。', '12 million yen.', 'critical 1億2000万 → 12 million'],
  ['ar', '٢٥ شخصا', '25 people', ''],
  ['ar', '٢٥ شخصا', '52 people', 'critical ٢٥ → 52'],
  ['hi', 'डेढ़ लाख लोग', '150,000 people', ''],
  ['hi', 'डेढ़ लाख लोग', '15,000 people', 'critical डेढ़ लाख → 15,000'],
  ['he', 'עשרים ושלושה אנשים', '23 people', ''],
  ['tr', 'Yüzde 20 arttı.', 'It rose by 20%.', ''],
  ['und', 'qqq 25 zzz', '25 of them', ''],
  ['und', 'qqq 25 zzz', '26 of them', 'critical 25 → 26'],
]

const FR_2000 = { original: 'Ils étaient 2 000.', originalLanguage: 'fr' }

describe('checks/number', () => {
  for (const [originalLanguage, original, rendering, expected] of ALONE) {
    it(`${originalLanguage}: ${original} / ${rendering} ${expected || 'is fine'}`, () => {
      expect(shown({ originalLanguage, original, rendering })).to.equal(expected)
    })
  }
  for (const example of number.passes) {
    it(`passes: ${example.original} / ${example.rendering}`, () => expect(shown(example)).to.equal(''))
  }
  for (const example of number.fails) {
    it(`fails: ${example.original} / ${example.rendering}`, () => expect(run(example)).to.have.length(1))
  }

  it('leaves the day inside a date to the date check', () => {
    expect(
      shown({ original: 'Le 16 mai, 30 morts.', originalLanguage: 'fr', rendering: 'On May 17, 30 dead.' }),
    ).to.equal('')
  })

  it('is silent about a figure that every reference has', () => {
    const references = ['There were 3,000 of them.', 'They were 3,000.']
    expect(
      shown({ original: 'Ils étaient nombreux.', originalLanguage: 'fr', rendering: 'They were 3,000.', references }),
    ).to.equal('')
  })

  it('is silent about an idiom’s figure that no reference has', () => {
    const pair = {
      original: 'Je me suis mis sur mon trente-et-un.',
      originalLanguage: 'fr',
      rendering: 'I dressed up.',
    }
    expect(shown({ ...pair, references: ['I dressed to the nines.'] })).to.equal('')
    expect(shown(pair)).to.equal('major trente-et-un → –')
  })

  it('counts the references for and against, and marks them', () => {
    const references = ['There were 2,000.', 'There were 20,000.', 'They numbered two thousand.']
    const [finding] = run({ ...FR_2000, rendering: 'There were 20,000.', references })
    expect(finding!.features.votes).to.be.closeTo(2 / 3, 0.01)
    expect(finding!.features.against).to.be.closeTo(1 / 3, 0.01)
    expect(finding!.features.gapFilled).to.equal(1)
    expect(finding!.references.map(({ reference }) => reference)).to.deep.equal([0, 2])
  })

  it('suggests the right figure as the rendering writes figures', () => {
    expect(run({ ...FR_2000, rendering: 'There were 20,000.' })[0]!.suggestion).to.equal('2,000')
    expect(
      run({ ...FR_2000, rendering: 'There were 20,000.', references: ['They were 2000.'] })[0]!.suggestion,
    ).to.equal('2000')
    const words = { original: 'Cinq morts.', originalLanguage: 'fr', rendering: 'Six dead.' }
    expect(run(words)[0]!.suggestion).to.equal(undefined)
  })

  it('quotes both figures', () => {
    expect(run({ ...FR_2000, rendering: 'There were 20,000.' })[0]!.message).to.equal(
      '“2 000” is rendered as “20,000”.',
    )
  })

  it('trusts a spelled figure less where the statement’s language is unknown', () => {
    const [finding] = run({ original: 'qqq zzz', originalLanguage: 'und', rendering: 'Three hundred of them.' })
    expect(finding!.features.source).to.equal(0)
  })

  it('finds nothing between a text and itself, whatever it is', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('12', ' ', '.', ',', '%', '三', '百', '万', ' two ', ' thirds ', '-', ':', 'h', ' km ', '½'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'zh', 'ar', 'und'), (given, language) => {
        const pair = { original: given, originalLanguage: language, rendering: given, renderingLanguage: language }
        expect(run(pair)).to.deep.equal([])
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  it('keeps spans inside the texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('12', '13', ' ', '.', 'two', 'тысяча', '三万', '%', 'km', '10:30', '/', '-'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, text, (original, rendering, reference) => {
        for (const finding of run({ original, originalLanguage: 'zh', rendering, references: [reference] })) {
          for (const span of finding.original) expect(span.end).to.be.within(span.start + 1, original.length)
          for (const span of finding.rendering) expect(span.end).to.be.within(span.start + 1, rendering.length)
          for (const { spans } of finding.references)
            for (const span of spans) expect(span.end).to.be.within(span.start + 1, reference.length)
        }
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
