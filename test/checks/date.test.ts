import { expect } from 'chai'
import { date } from '../../src/checks/date.ts'
import { tryCheck } from './try-check.ts'

interface Case {
  readonly original: string
  readonly originalLanguage: string
  readonly rendering: string
  readonly renderingLanguage?: string
  readonly references?: readonly string[]
}

const shown = (pair: Case): string =>
  tryCheck(date, pair)
    .map(({ severity, original, rendering }) => {
      const [right, wrong] = [original[0], rendering[0]]
      const from = right ? pair.original.slice(right.start, right.end) : '–'
      return `${severity} ${from} → ${wrong ? pair.rendering.slice(wrong.start, wrong.end) : '–'}`
    })
    .join('; ')

/** One line a case: language of the statement, statement, English rendering, findings. No references. */
const ALONE: readonly (readonly [string, string, string, string])[] = [
  ['fr', 'Le 16 septembre 2023.', 'On September 16, 2023.', ''],
  ['fr', 'Le 16 septembre 2023.', 'On 9/16/2023.', ''],
  ['fr', 'Le 16 septembre 2023.', 'On September 17, 2023.', 'critical 16 septembre 2023 → September 17, 2023'],
  ['fr', 'Le 16 septembre 2023.', 'On October 16, 2023.', 'critical 16 septembre 2023 → October 16, 2023'],
  ['fr', 'Le 16 septembre 2023.', 'On September 16, 2024.', 'critical 16 septembre 2023 → September 16, 2024'],
  ['fr', 'Le 16 septembre 2023.', 'On September 16.', ''],
  ['fr', "J'ai signé ce jour.", 'I signed today.', ''],
  ['fr', "J'ai signé ce jour.", 'I signed yesterday.', 'critical ce jour → yesterday'],
  ['fr', 'Il vient samedi.', 'He is coming on Sunday.', 'critical samedi → Sunday'],
  ['fr', 'Il vient samedi.', 'He is coming on 16 September.', ''],
  ['fr', 'Il vient.', 'He may come.', ''],
  ['de', 'Am 3. März.', 'On March 3.', ''],
  ['de', 'Am ersten November.', 'On November 10.', 'critical ersten November → November 10'],
  ['de', 'Guten Morgen!', 'Good morning!', ''],
  ['de', 'Er kam gestern.', 'He is coming tomorrow.', 'critical gestern → tomorrow'],
  ['es', 'Por la mañana llovió ayer.', 'In the morning it rained yesterday.', ''],
  ['ru', 'В субботу он уехал.', 'He left on Saturday.', ''],
  ['ru', 'Он уехал 26 марта.', 'He left on March 20.', 'critical 26 марта → March 20'],
  ['pl', 'W poniedziałek.', 'On Tuesday.', 'critical poniedziałek → Tuesday'],
  ['zh', '7月17日下午。', 'On the afternoon of July 17.', ''],
  ['zh', '7月17日下午。', 'On the afternoon of June 17.', 'critical 7月17日 → June 17'],
  ['ja', '土曜日に来ます。', 'They come on Friday.', 'critical 土曜日 → Friday'],
  ['ja', '６月１日から３日まで。', 'From June 1 to June 3.', ''],
  ['hi', 'वह कल आया।', 'He came yesterday.', ''],
  ['hi', 'वह कल आया।', 'He came today.', 'critical कल → today'],
  ['ar', '١٦ سبتمبر', 'September 18', 'critical ١٦ سبتمبر → September 18'],
  ['und', 'qqq 16', 'On September 17.', ''],
]

describe('checks/date', () => {
  for (const [originalLanguage, original, rendering, expected] of ALONE) {
    it(`${originalLanguage}: ${original} / ${rendering} ${expected || 'is fine'}`, () => {
      expect(shown({ originalLanguage, original, rendering })).to.equal(expected)
    })
  }
  for (const example of date.passes) {
    it(`passes: ${example.original} / ${example.rendering}`, () => expect(shown(example)).to.equal(''))
  }
  for (const example of date.fails) {
    it(`fails: ${example.original} / ${example.rendering}`, () => expect(tryCheck(date, example)).to.have.length(1))
  }

  const signed = { original: "J'ai signé ce jour.", originalLanguage: 'fr' }

  it('is silent where every reference says the same as the rendering', () => {
    expect(shown({ ...signed, rendering: 'I signed yesterday.', references: ['Yesterday I signed.'] })).to.equal('')
  })

  it('reports a day that is left out only where every reference has it', () => {
    expect(shown({ ...signed, rendering: 'I signed.' })).to.equal('')
    expect(shown({ ...signed, rendering: 'I signed.', references: ['I signed today.'] })).to.equal('minor ce jour → –')
    expect(shown({ ...signed, rendering: 'I signed.', references: ['I signed today.', 'I signed it.'] })).to.equal('')
  })

  it('reports a day that is added only where no reference has it', () => {
    const pair = { original: "J'ai signé.", originalLanguage: 'fr', rendering: 'I signed on Monday.' }
    expect(shown(pair)).to.equal('')
    expect(shown({ ...pair, references: ['I have signed.'] })).to.equal('major – → Monday')
  })

  it('marks the references and suggests their wording', () => {
    const references = ['Today I signed.', 'I signed on this day.']
    const [finding] = tryCheck(date, { ...signed, rendering: 'I signed yesterday.', references })
    expect(finding!.references).to.deep.equal([{ reference: 0, spans: [{ start: 0, end: 5 }] }])
    expect(finding!.suggestion).to.equal('Today')
    expect(finding!.features).to.include({ source: 1, gapFilled: 1, confirmed: 0.5, votes: 1, against: 0 })
  })
})
