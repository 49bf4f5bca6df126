import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { findCues } from '../../src/language/cues.ts'
import { PROFILES, profileOf } from '../../src/language/profiles/index.ts'
import { overlaps } from '../../src/model/span.ts'
import { normalise } from '../../src/text/normalise.ts'

const FOLDER = new URL('../golden/cues/', import.meta.url)
const KINDS = ['negation', 'implicitNegation', 'question'] as const

describe('findCues', () => {
  const find = (text: string, words: string[], more: { patterns?: string[]; except?: string[] } = {}, spaced = true) =>
    findCues(text, { words, ...more }, spaced).map(({ start, end }) => text.slice(start, end))

  it('finds whole words only, in any case', () => expect(find('No one knows Norway', ['no', 'know'])).to.eql(['No']))
  it('prefers the longest phrase', () => expect(find('no one and no', ['no', 'no one'])).to.eql(['no one', 'no']))
  it('takes exceptions out first', () => {
    expect(find('not only this, not that', ['not'], { except: ['\\bnot only\\b'] })).to.eql(['not'])
  })
  it('knows word edges in every script', () => expect(find('не небо, не', ['не'])).to.eql(['не', 'не']))
  it('finds pieces where words are not separated', () => expect(find('我不知道', ['不'], {}, false)).to.eql(['不']))
  it('keeps the longer of two overlapping matches', () => {
    expect(find("il n'a pas dit", ['pas'], { patterns: ["\\bn'\\w+ pas\\b"] })).to.eql(["n'a pas"])
  })
  it('finds nothing without cues', () => expect(findCues('not', undefined, true)).to.eql([]))
})

describe('the cues of each language', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'))) {
    const language = file.slice(0, -'.tsv'.length)
    const profile = profileOf(language)
    describe(language, () => {
      for (const line of readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n')) {
        const [expected = '', given = ''] = line.split('\t')
        it(line.replace('\t', ' '), () => {
          const { text } = normalise(given)
          const found = KINDS.map((kind, i) => {
            if (expected.split(' ')[i] === '.') return '.'
            const denied = kind === 'implicitNegation' ? findCues(text, profile.negation, profile.spaced) : []
            const spans = findCues(text, profile[kind], profile.spaced)
            const count = spans.filter((span) => !denied.some((other) => overlaps(span, other))).length
            return String(kind === 'question' ? Math.min(1, count) : count)
          })
          expect(found.join(' ')).to.equal(expected)
        })
      }
    })
  }
  it('is written down for every language with a profile', () => {
    const files = readdirSync(FOLDER)
    expect(PROFILES.map(({ tag }) => `${tag}.tsv`).filter((name) => !files.includes(name))).to.eql([])
  })
})
