import { expect } from 'chai'
import { findCues } from '../../../src/language/cues.ts'
import type { Cues, LanguageProfile } from '../../../src/language/profile.ts'
import { BRIEF_PROFILES } from '../../../src/language/profiles/brief/index.ts'
import { PROFILES, profileOf } from '../../../src/language/profiles/index.ts'

const CUES = ['negation', 'implicitNegation', 'question', 'hearsay'] as const
// Long enough that a search with nested repetition would never come back; the runner's own time-out would tell.
const LONG = 20_000

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
    const tags = [...PROFILES, ...BRIEF_PROFILES].map(({ tag }) => tag)
    expect(new Set(tags).size).to.equal(tags.length)
  })

  it('share one between the written forms of a language', () => {
    expect(profileOf('nb').tag).to.equal('no')
    expect(profileOf('nn-NO').tag).to.equal('no')
    expect(profileOf('sh').tag).to.equal('sr')
  })

  for (const profile of PROFILES) {
    it(`knows ${profile.tag} in every respect`, () => {
      expect(profile.months).to.have.length(12)
      expect(profile.weekdays).to.have.length(7)
      expect(Object.keys(profile.relativeDays!)).to.not.eql([])
      expect(profile.numbers, 'numbers').to.be.an('object')
      for (const kind of CUES) {
        const { words, patterns } = profile[kind] as Cues
        expect(words.length + (patterns?.length ?? 0), kind).to.be.above(0)
      }
    })
  }

  for (const profile of [...PROFILES, ...BRIEF_PROFILES]) {
    describe(profile.tag, () => {
      it('knows how the language denies, and its small words', () => {
        expect(profile.functionWords.length).to.be.at.least(100)
        expect(profile.quotes).to.not.eql([])
        for (const { words, patterns = [] } of [profile.negation!, profile.implicitNegation!]) {
          expect(words.length + patterns.length).to.be.above(0)
        }
      })
      it('writes its words as texts are normalised', () => {
        const words = [...profile.functionWords, ...CUES.flatMap((kind) => profile[kind]?.words ?? [])]
        expect(words.filter((word) => word !== word.normalize('NFC'))).to.eql([])
        expect(words.filter((word) => word !== word.toLocaleLowerCase(profile.tag))).to.eql([])
        expect(words.filter((word) => /[‘’“”\u00a0]/.test(word))).to.eql([])
        expect(words.filter((word) => word.trim() !== word || word === '')).to.eql([])
      })
      it('comes back from long hostile texts with cues inside them, in order', () => {
        for (const text of hostileTexts(profile)) {
          for (const kind of CUES) {
            const found = findCues(text, profile[kind], profile.spaced)
            expect(found.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).to.equal(true)
            expect(found.every(({ start }, i) => i === 0 || found[i - 1]!.end <= start)).to.equal(true)
          }
        }
      })
    })
  }
})
