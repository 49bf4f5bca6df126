import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { shadesIn } from '../../src/checks/shades-of.ts'
import { findShades } from '../../src/language/find-shades.ts'
import { shadesOf } from '../../src/language/profiles/shades/shade-list.ts'
import { normalise } from '../../src/text/normalise.ts'

const FOLDER = new URL('../golden/shades/', import.meta.url)
const LANGUAGES = 'ar cs de en es fa fr he hi it ja ko nl pl pt ru tr uk zh'.split(' ')

const found = (text: string, list: string, { prefix = '', spaced = true } = {}) =>
  findShades(text, shadesOf(list, prefix), spaced).map(({ start, end, word }) => [
    text.slice(start, end),
    ...word.senses.map(({ shade, sure }) => (sure ? shade : `${shade}?`)),
  ])

describe('findShades', () => {
  it('finds whole words in any case, the longest first', () =>
    expect(found('At least All, tall', 'all: all\natLeast: at least\nabout: at')).to.eql([
      ['At least', 'atLeast'],
      ['All', 'all'],
    ]))
  it('leaves out phrases that hold a word without its meaning', () =>
    expect(found('not only this, only that', 'only: only\nnone: not only')).to.eql([['only', 'only']]))
  it('keeps every sense of a word, sure or not', () =>
    expect(found('soll', 'should planned: soll\nalleged: soll?')).to.eql([['soll', 'should', 'planned', 'alleged?']]))
  it('takes a star for any letters', () =>
    expect(found('предполагаемого вора', 'alleged: предполагаем*')).to.eql([['предполагаемого', 'alleged']]))
  it('allows what is written onto the front of a word, but no other letters', () =>
    expect(found('وكل شكل', 'all: كل', { prefix: '[وف]??' })).to.eql([['كل', 'all']]))
  it('finds pieces where words are not separated', () =>
    expect(found('他可能来', 'possible: 可能', { spaced: false })).to.eql([['可能', 'possible']]))
  it('reads a list whose lines go on', () =>
    expect(found('some of the many', 'some: few,\n    some of\nmany: many')).to.eql([
      ['some of', 'some'],
      ['many', 'many'],
    ]))
  it('refuses a shade that there is not', () =>
    expect(() => shadesOf('nonsense: word')).to.throw(/names “nonsense”; write one of possible/))
})

describe('words for shades', () => {
  const says = (text: string) =>
    shadesIn(analyse(normalise(text).text, 'en')).flatMap((mark) => mark.says.map((shade) => shade))

  it('count beside a number only where they must', () => {
    expect(says('It cost over 40 dollars.')).to.eql(['moreThan'])
    expect(says('They jumped over walls.')).to.eql([])
    expect(says('It cost about a hundred dollars.')).to.eql(['about'])
  })
  it('are not nouns that are spelled alike', () =>
    expect(says('The might of the army and the will of May.')).to.eql([]))
  it('take “if … not” for “unless” as well', () => {
    const [mark] = shadesIn(analyse('We go if it does not rain.', 'en'))
    expect(mark!.maySay).to.include.members(['if', 'unless'])
  })
})

describe('the shades of each language', () => {
  for (const language of LANGUAGES) {
    describe(language, () => {
      for (const line of readFileSync(new URL(`${language}.tsv`, FOLDER), 'utf8')
        .trimEnd()
        .split('\n')) {
        const [expected = '', given = ''] = line.split('\t')
        it(line.replace('\t', ' ← '), () => {
          const text = analyse(normalise(given).text, language)
          const sure = shadesIn(text).filter((mark) => mark.says.length > 0)
          const shown = sure.map(({ span, says }) => `${text.text.slice(span.start, span.end)}=${says.join('+')}`)
          expect(shown.join('; ')).to.equal(expected)
        })
      }
    })
  }
  it('is written down for every language with a list', () =>
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.tsv'))
        .sort(),
    ).to.eql(LANGUAGES.map((language) => `${language}.tsv`)))
})
