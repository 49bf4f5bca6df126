import { expect } from 'chai'
import fc from 'fast-check'
import { detectSegments, foreignPassages } from '../../src/language/segments.ts'

type Passage = readonly [tag: string, text: string]

const MIXED: readonly (readonly [text: string, ...passages: Passage[]])[] = [
  [
    'Le ministre a déclaré hier que son pays ne céderait pas. « We will never give up the fight against those who attack our people », a-t-il ajouté devant la presse.',
    ['fr', 'Le ministre a déclaré hier que son pays ne céderait pas.'],
    ['en', 'We will never give up the fight against those who attack our people'],
    ['fr', 'a-t-il ajouté devant la presse.'],
  ],
  [
    'Je suis très content de la décision. This is what he told me when we met yesterday morning.',
    ['fr', 'Je suis très content de la décision.'],
    ['en', 'This is what he told me when we met yesterday morning.'],
  ],
  [
    'Президент сказал журналистам: “The sanctions will not change our policy in any way”. Он уехал вечером.',
    ['ru', 'Президент сказал журналистам:'],
    ['en', 'The sanctions will not change our policy in any way'],
    ['ru', 'Он уехал вечером.'],
  ],
]

const ONE_LANGUAGE = [
  'Hier nous avons lu le New York Times et le “Wall Street Journal of the United States” sans rien trouver.',
  'Le président a signé la charte. Il a dit : « Nous ne partirons pas d’ici avant la victoire ».',
  'Der Minister sagte: „Das war ein echter Game Changer für das Start-up und sein Team.“ Danach ging er.',
  'O Presidente disse: “Não vamos assinar nada hoje”. Depois saiu da sala sem responder às perguntas.',
  'Ministar je rekao: „Nećemo to potpisati bez svih predsjednika.“ Zatim je otišao kući.',
  'The band “Les Enfants du Paradis” played last night. Everybody danced until the morning came.',
  'OK.',
  '',
]

describe('language/segments', () => {
  for (const [text, ...passages] of MIXED) {
    it(`finds ${passages.map(([tag]) => tag).join(', ')} in: ${text}`, () => {
      const { segments = [] } = detectSegments(text)
      expect(segments.map(({ tag, start, end }) => [tag, text.slice(start, end)])).to.deep.equal(passages)
    })
  }

  for (const text of ONE_LANGUAGE) {
    it(`sees one language in: ${text}`, () => {
      expect(detectSegments(text)).not.to.have.property('segments')
    })
  }

  it('finds a foreign passage beside a stated language', () => {
    const [text, , english] = MIXED[0]!
    const [passage] = foreignPassages(text, 'fr-CA')
    expect(text.slice(passage?.start, passage?.end)).to.equal(english![1])
    expect(foreignPassages(text, 'und')).to.deep.equal([])
  })

  it('never throws, keeps its spans inside the text and in order', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom('« ', ' »', '“', '”', '"', '. ', '\n', '@a #b ', '👩‍👩‍👧 ', 'İ'),
      fc.constantFrom(...MIXED.flatMap(([, ...passages]) => passages.map(([, text]) => `${text} `))),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const { segments = [], confidence } = detectSegments(text)
        expect(confidence).to.be.within(0, 1)
        let at = 0
        for (const { start, end, confidence: sure } of segments) {
          expect(start).to.be.at.least(at)
          expect(end).to.be.within(start + 1, text.length)
          expect(sure).to.be.within(0, 1)
          at = end
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('takes no longer for a hundred thousand characters', () => {
    for (const text of ['“a'.repeat(50_000), '« '.repeat(50_000), 'Oui. Yes. '.repeat(10_000), '"'.repeat(100_000)]) {
      const start = performance.now()
      detectSegments(text)
      expect(performance.now() - start).to.be.lessThan(1_500)
    }
  })
})
