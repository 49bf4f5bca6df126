import { expect } from 'chai'
import { findCues } from '../../../src/language/cues.ts'
import type { Cues, LanguageProfile } from '../../../src/language/profile.ts'
import { PROFILES, profileOf } from '../../../src/language/profiles/index.ts'

const CUES = ['negation', 'implicitNegation', 'question', 'possibility', 'necessity', 'future', 'hearsay'] as const
const LONG = 100_000
// Well above what a linear search needs on a slow machine, well below what a quadratic one does.
const ENOUGH_MS = 4000

/** Texts that a search with nested repetition would be lost in, made of a language's own cues among others. */
function hostileTexts({ negation }: LanguageProfile): string[] {
  const cues = (negation?.words ?? []).slice(0, 5)
  const fill = (piece: string) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG)
  return ['a', 'ה', 'न', 'ن', '不', 'ない', "n'", 'ne ', '- ', "a'-", ...cues, ...cues.map((cue) => `${cue} `)].map(
    fill,
  )
}

describe('the profiles', () => {
  it('are found by base subtag in any case', () => {
    expect(profileOf('pt-BR').tag).to.equal('pt')
    expect(profileOf('ZH_hant').tag).to.equal('zh')
  })
  it('fall back to one that knows nothing but punctuation', () => {
    expect(profileOf('tlh').tag).to.equal('und')
    expect(profileOf('').tag).to.equal('und')
    expect(profileOf('constructor').tag).to.equal('und')
  })
  it('have each tag once', () => {
    const tags = PROFILES.map(({ tag }) => tag)
    expect(new Set(tags).size).to.equal(tags.length)
  })

  for (const profile of PROFILES) {
    describe(profile.tag, () => {
      it('knows the language in every respect', () => {
        expect(profile.functionWords.length).to.be.at.least(100)
        expect(profile.quotes).to.not.eql([])
        expect(profile.months).to.have.length(12)
        expect(profile.weekdays).to.have.length(7)
        expect(Object.keys(profile.relativeDays!)).to.not.eql([])
        expect(profile.numbers, 'numbers').to.be.an('object')
        for (const kind of CUES) {
          const { words, patterns } = profile[kind] as Cues
          expect(words.length + (patterns?.length ?? 0), kind).to.be.above(0)
        }
      })
      it('writes its words as texts are normalised', () => {
        const words = [...profile.functionWords, ...CUES.flatMap((kind) => profile[kind]!.words)]
        expect(words.filter((word) => word !== word.normalize('NFC'))).to.eql([])
        expect(words.filter((word) => word !== word.toLocaleLowerCase(profile.tag))).to.eql([])
        expect(words.filter((word) => /[‘’“”\u00a0]/.test(word))).to.eql([])
        expect(words.filter((word) => word.trim() !== word || word === '')).to.eql([])
      })
      it('searches long hostile texts in linear time', () => {
        const started = performance.now()
        for (const text of hostileTexts(profile)) findCues(text, profile.negation, profile.spaced)
        const [letters = ''] = hostileTexts(profile)
        for (const kind of CUES) findCues(letters, profile[kind], profile.spaced)
        expect(performance.now() - started).to.be.below(ENOUGH_MS)
      }).timeout(60_000)
    })
  }
})
