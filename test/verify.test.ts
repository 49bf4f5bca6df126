import { expect } from 'chai'
import fc from 'fast-check'
import type { Outcome } from '../src/model/verification.ts'
import { verify } from '../src/verify.ts'
import { FakeTranslator } from './translation/fake-translator.ts'

const SEED = 20231116
const ORIGINAL = 'Le ministre a signé hier la charte de défense collective avec les trois pays voisins.'
const RENDERING = 'The minister yesterday signed the collective defense charter with the three neighboring countries.'
const REFERENCES = [
  'Yesterday the minister signed the charter of collective defense with the three neighboring countries.',
  'The minister signed the collective defense charter yesterday with the three neighbouring countries.',
].map((text) => ({ text }))

const isInside = (text: string) => (span: { start: number; end: number }) =>
  span.start >= 0 && span.start <= span.end && span.end <= text.length

function expectSpansInside(outcome: Outcome, original: string, rendering: string): void {
  for (const discrepancy of outcome.discrepancies) {
    expect(discrepancy.original.every(isInside(original))).to.equal(true)
    expect(discrepancy.rendering.every(isInside(rendering))).to.equal(true)
    for (const { reference, spans } of discrepancy.references) {
      expect(spans.every(isInside(outcome.references[reference]!.text))).to.equal(true)
    }
  }
}

describe('verify', () => {
  it('calls a close rendering faithful and names its method', async () => {
    const outcome = await verify({ original: ORIGINAL, rendering: RENDERING, references: REFERENCES })
    expect(outcome.status).to.be.oneOf(['faithful', 'minor'])
    expect(outcome.languages.original.tag).to.equal('fr')
    expect(outcome.languages.rendering.tag).to.equal('en')
    expect(outcome.method).to.include({ referencesUsed: 2 })
    expect(outcome.method.checks).to.include.members(['number', 'negation', 'omission'])
  })

  it('never calls a rendering faithful without evidence', async () => {
    const outcome = await verify({ original: ORIGINAL, rendering: RENDERING })
    expect(outcome.status).to.equal('undetermined')
    expect(outcome.notices.map(({ code }) => code)).to.include('no-references')
  })

  it('shows bad English without a reference, but does not decide by it', async () => {
    const outcome = await verify({
      original: 'Le ministre a présenté le rapport de la commission au parlement.',
      rendering: 'The minister presented the of the commission to parliament.',
    })
    expect(outcome.discrepancies.map(({ check, severity }) => [check, severity])).to.eql([['incomplete', 'minor']])
    expect(outcome.status).to.equal('undetermined')
  })

  const damages: readonly [name: string, rendering: string, marked: string][] = [
    ['another number', RENDERING.replace('three', 'thirteen'), 'thirteen'],
    ['a negation', RENDERING.replace('signed', 'did not sign'), 'not'],
    ['another word', RENDERING.replace('collective', 'nuclear'), 'nuclear'],
  ]
  for (const [name, rendering, marked] of damages) {
    it(`finds ${name} and where it stands`, async () => {
      const outcome = await verify({ original: ORIGINAL, rendering, references: REFERENCES })
      expect(outcome.status).to.be.oneOf(['critical', 'major'])
      const words = outcome.discrepancies.flatMap((found) =>
        found.rendering.map(({ start, end }) => rendering.slice(start, end)),
      )
      expect(words.join(' ')).to.include(marked)
      expectSpansInside(outcome, ORIGINAL, rendering)
    })
  }

  it('gives the same verdict for every Unicode form, quote style and spacing', async () => {
    const plain = await verify({ original: ORIGINAL, rendering: `"${RENDERING}"`, references: REFERENCES })
    const variants = [
      { original: ORIGINAL.normalize('NFD'), rendering: `"${RENDERING}"`.normalize('NFD') },
      { original: ORIGINAL, rendering: `“${RENDERING}”` },
      { original: ORIGINAL.replaceAll(' ', '\u00a0'), rendering: `"${RENDERING.replaceAll(' ', '  ')}"` },
    ]
    for (const variant of variants) {
      const outcome = await verify({ ...variant, references: REFERENCES })
      expect(outcome.status).to.equal(plain.status)
      expect(outcome.risk).to.be.closeTo(plain.risk, 1e-9)
    }
  })

  it('asks a translator and says what it answered', async () => {
    const translator = new FakeTranslator(async () => REFERENCES[0]!.text)
    const outcome = await verify({ original: ORIGINAL, rendering: RENDERING }, { translators: [translator] })
    expect(outcome.references.map(({ kind, of }) => [kind, of])).to.eql([['machine', 'statement']])
    expect(outcome.method.translators.map(({ id, outcome: what }) => [id, what])).to.eql([['fake', 'answered']])
    expect(outcome.status).to.be.oneOf(['faithful', 'minor'])
  })

  it('goes on without a translator that fails, and says so', async () => {
    const translator = new FakeTranslator(async () => Promise.reject(new Error('no network')))
    const outcome = await verify({ original: ORIGINAL, rendering: RENDERING }, { translators: [translator] })
    expect(outcome.status).to.equal('undetermined')
    expect(outcome.notices.map(({ code }) => code)).to.include('translator-failed')
  })

  it('never shows a confidential pair to a remote translator', async () => {
    const translator = new FakeTranslator()
    await verify({ original: ORIGINAL, rendering: RENDERING, confidential: true }, { translators: [translator] })
    expect(translator.asked).to.eql([])
  })

  it('takes a reference in another language for none, and says so', async () => {
    const outcome = await verify({
      original: ORIGINAL,
      rendering: RENDERING,
      references: [
        { text: 'Der Minister unterzeichnete gestern die Charta der kollektiven Verteidigung.', by: 'the desk' },
      ],
    })
    expect(outcome.method.referencesUsed).to.equal(0)
    expect(outcome.notices.map(({ code }) => code)).to.include('reference-not-used')
  })

  it('says when the two texts seem to be swapped', async () => {
    const outcome = await verify({
      original: RENDERING,
      originalLanguage: 'fr',
      rendering: ORIGINAL,
      renderingLanguage: 'en',
    })
    expect(outcome.notices.map(({ code }) => code)).to.include('swapped')
  })

  it('says when both texts are in one language', async () => {
    const outcome = await verify({ original: RENDERING, rendering: REFERENCES[0]!.text })
    expect(outcome.notices.map(({ code }) => code)).to.include('same-language')
  })

  it('calls a text about something else unrelated', async () => {
    const rendering = 'Tourists filled the cafés of the old town while a mild sun shone over the harbor.'
    const outcome = await verify({ original: ORIGINAL, rendering, references: REFERENCES })
    expect(outcome.status).to.equal('unrelated')
  })

  it('survives any text, with every span inside', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(text, { maxLength: 3 }), async (original, rendering, references) => {
        const outcome = await verify({
          original,
          rendering,
          renderingLanguage: 'en',
          references: references.map((reference) => ({ text: reference, language: 'en' })),
        })
        expect(outcome.risk).to.be.within(0, 1)
        expectSpansInside(outcome, original, rendering)
      }),
      { seed: SEED, numRuns: 150 },
    )
  })

  it('finds nothing between a rendering and references equal to it', async () => {
    const words = fc.array(
      fc.constantFrom('minister', 'signed', 'the', 'charter', 'in', 'Paris', '12', 'not', 'and', 'will', 'peace'),
      { minLength: 4, maxLength: 14 },
    )
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const rendering = `${list.join(' ')}.`
        const outcome = await verify({
          original: 'Ώδε',
          originalLanguage: 'el',
          rendering,
          renderingLanguage: 'en',
          references: [
            { text: rendering, language: 'en' },
            { text: rendering, language: 'en' },
          ],
        })
        const against = outcome.discrepancies.filter(({ references }) => references.length > 0)
        expect(against).to.eql([])
      }),
      { seed: SEED, numRuns: 60 },
    )
  })
})
