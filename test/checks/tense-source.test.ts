import { expect } from 'chai'
import { tense } from '../../src/checks/tense.ts'
import { tryCheck } from './try-check.ts'

const run = (originalLanguage: string, original: string, rendering: string, references: string[] = []) =>
  tryCheck(tense, { original, originalLanguage, rendering, references })

const DENIED: readonly (readonly [language: string, original: string, rendering: string, mark: string])[] = [
  ['fr', 'Le maire a signé le contrat.', 'The mayor will sign the contract.', 'will sign'],
  ['fr', 'Le maire signe le contrat.', 'The mayor will sign the contract.', 'will sign'],
  ['de', 'Der Minister hat den Vertrag unterzeichnet.', 'The minister will sign the treaty.', 'will sign'],
  ['de', 'Der Minister wird den Vertrag unterzeichnen.', 'The minister has signed the treaty.', 'has signed'],
  ['ru', 'Мэр подписал договор.', 'The mayor will sign the contract.', 'will sign'],
  ['es', 'El alcalde vive en una casa.', 'The mayor is living in a house.', 'is living'],
  ['es', 'El alcalde tuvo una casa.', 'The mayor has a house.', 'has'],
  ['ja', '市長は契約に署名した。', 'The mayor will sign the contract.', 'will sign'],
  ['hi', 'मंत्री दिल्ली में रहते थे।', 'The minister will live in Delhi.', 'will live'],
  ['ko', '시장은 계약서에 서명했다.', 'The mayor will sign the contract.', 'will sign'],
  ['it', 'Il sindaco firmerà il contratto.', 'The mayor has signed the contract.', 'has signed'],
]

const ALLOWED: readonly (readonly [language: string, original: string, rendering: string])[] = [
  ['fr', 'Le maire a signé le contrat.', 'The mayor signed the contract.'],
  ['fr', 'Le maire a dit qu’il signerait le contrat.', 'The mayor said he will sign the contract.'],
  // German and Russian say with a present what will be.
  ['de', 'Der Minister unterzeichnet den Vertrag morgen.', 'The minister will sign the treaty tomorrow.'],
  ['ru', 'Мэр подпишет договор.', 'The mayor will sign the contract.'],
  // German has no form for what is going on.
  ['de', 'Der Minister wohnt in Bonn.', 'The minister is living in Bonn.'],
  ['es', 'El alcalde está viviendo en una casa.', 'The mayor is living in a house.'],
  ['ja', '市長は本を読んでいる。', 'The mayor is reading a book.'],
  ['hi', 'मंत्री दिल्ली जाएगा।', 'The minister will go to Delhi.'],
  ['zh', '市长签合同。', 'The mayor will sign the contract.'],
  // A subjunctive after a hope may be what will be.
  ['es', 'El alcalde espera que la escuela tenga un jardín.', 'The mayor hopes the school will have a garden.'],
  ['it', 'Il sindaco spera che la scuola abbia un giardino.', 'The mayor hopes the school will have a garden.'],
  ['fr', 'La ville a un passé agité.', 'The city has a troubled past.'],
  ['ar', 'الوزير في المدينة', 'The minister will be in the city.'],
]

describe('the time of a predicate, by the statement alone', () => {
  for (const [language, original, rendering, mark] of DENIED) {
    it(`${language}: "${mark}" is denied by ${original}`, () => {
      const [finding, ...more] = run(language, original, rendering)
      expect(more).to.eql([])
      expect(finding?.features.source).to.equal(1)
      expect(finding?.original).to.not.eql([])
      const [span] = finding!.rendering
      expect(rendering.slice(span!.start, span!.end)).to.equal(mark)
      expect(finding?.message).to.include('the statement')
    })
  }
  for (const [language, original, rendering] of ALLOWED) {
    it(`${language}: ${rendering}`, () => expect(run(language, original, rendering)).to.eql([]))
  }
  it('is left to a reference that has the predicate', () => {
    const original = 'Le maire a signé le contrat.'
    const rendering = 'The mayor will sign the contract.'
    expect(run('fr', original, rendering, ['The mayor will sign the contract.'])).to.eql([])
  })
  it('speaks for what the references say', () => {
    const [finding] = run('fr', 'Le maire a signé le contrat.', 'The mayor will sign the contract.', [
      'The mayor signed the contract.',
    ])
    expect(finding?.features).to.include({ source: 1, sourceDeniesFuture: 1, sourceKnown: 1 })
  })
  it('goes sentence by sentence', () => {
    const original = 'Le maire a signé le contrat. Le maire partira demain.'
    const rendering = 'The mayor will sign the contract. The mayor will leave tomorrow.'
    const spans = run('fr', original, rendering).map(({ rendering: [span] }) => span!.start)
    expect(spans).to.eql([rendering.indexOf('will sign')])
  })
})

describe('the time of a reporting frame', () => {
  it('is a minor difference', () => {
    const severities = ['It is reported that the mayor left.', 'It was decided that the mayor leaves.'].map(
      (rendering) =>
        run('zh', '据悉市长离开了。', rendering, [rendering.replace(/ is | was /, ' has been ')]).map(
          ({ severity }) => severity,
        ),
    )
    expect(severities).to.eql([['minor'], ['major']])
  })
})
