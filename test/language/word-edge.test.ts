import { expect } from 'chai'
import fc from 'fast-check'
import { PROFILES } from '../../src/language/profiles/index.ts'
import { behindEdge, withEdges } from '../../src/language/word-edge.ts'

const LETTER = '[\\p{L}\\p{M}]'
/** The edge of a word written out, whatever stands beside it. */
const spelledOut = (source: string): string =>
  source.replaceAll('\\b', `(?:(?<!${LETTER})(?=${LETTER})|(?<=${LETTER})(?!${LETTER}))`)
const placesOf = (source: string, text: string): number[] =>
  [...text.matchAll(new RegExp(source, 'giu'))].flatMap(({ index, 0: match }) => [index, match.length])

/** All cues' patterns in the profiles. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Object.entries(value).flatMap(([key, list]) =>
    (key === 'patterns' || key === 'except') && Array.isArray(list) ? list : [],
  )
  return [...own.filter((one) => typeof one === 'string'), ...Object.values(value).flatMap(patternsIn)]
}

describe('withEdges', () => {
  it('looks at one side where a letter stands on the other', () => {
    expect(withEdges('\\bno')).to.equal(`(?<!${LETTER})no`)
    expect(withEdges('no\\b')).to.equal(`no(?!${LETTER})`)
    expect(withEdges('(?:ever|no(?:ne)) (?:one|body)\\b')).to.match(/\(\?![^)]+\)$/)
  })

  it('looks at both sides where it cannot know', () => {
    for (const source of [
      '\\bn?',
      'n?\\b',
      '\\w+\\b',
      '\\w\\b',
      '\\u030c\\b',
      '(?:a|)\\b',
      '(?:a|b?)\\b',
      '(?!a)\\b',
      '[a|b]\\b',
      '\\b|a',
      'a)\\b',
    ]) {
      expect(withEdges(source), source).to.equal(spelledOut(source))
    }
  })

  it('finds what an edge written out finds, in whatever stands together', () => {
    const parts = ['a', 'б', '漢', 'é', 'e\u0301', ' ', '-', "'", '1', '.', '𐐷', 'no', 'none', 'ever']
    const sources = [
      '\\bno\\b',
      '\\b(?:no|none)\\b',
      'a\\b|\\bб',
      '\\b(?:e|é)',
      '\\bno(?:ne)?\\b',
      '(?:no|ever)\\b ?',
      '\\b(?:a|-)',
      '(?:a|б|(?:no|漢))\\b',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (words) => {
        for (const source of sources) {
          expect(placesOf(withEdges(source), words.join('')), source).to.deep.equal(
            placesOf(spelledOut(source), words.join('')),
          )
        }
      }),
    )
  })

  it('spares most of the profiles’ patterns the second side', () => {
    const patterns = patternsIn(PROFILES).filter((source) => source.includes('\\b'))
    const both = patterns.filter((source) => withEdges(source).includes(`(?=${LETTER})|`))
    expect(patterns.length).to.be.greaterThan(300)
    expect(both.length).to.be.lessThan(patterns.length / 3)
  })
})

describe('behindEdge', () => {
  it('gives the rest of a pattern that begins at the edge of a word', () => {
    expect(behindEdge('\\bnot\\b')).to.equal('not\\b')
    expect(behindEdge('\\b(?:no|ne) one')).to.equal('(?:no|ne) one')
    expect(behindEdge('\\b[nm]o(?:a|b)')).to.equal('[nm]o(?:a|b)')
  })

  it('is null where the edge is not that of the beginning of all matches', () => {
    for (const source of ['not', '\\bnot|no', '\\b\\w+', '\\bn?', '(?:\\bno)', '\\b-a'])
      expect(behindEdge(source), source).to.equal(null)
  })
})
