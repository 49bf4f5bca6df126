import { expect } from 'chai'
import fc from 'fast-check'
import { columns, wrap } from '../../src/report/terminal-wrap.ts'

const plain = (text: string, width: number) => wrap([{ text, style: '' }], width)

describe('wrap', () => {
  it('fills lines between words', () => expect(plain('one two three', 7)).to.deep.equal(['one two', 'three']))
  it('keeps the lines of the text', () => expect(plain('one\n\ntwo', 20)).to.deep.equal(['one', '', 'two']))
  it('cuts a word longer than a line', () => expect(plain('abcdefgh', 3)).to.deep.equal(['abc', 'def', 'gh']))
  it('counts Chinese as two columns and breaks it anywhere', () =>
    expect(plain('部长说协议今天', 6)).to.deep.equal(['部长说', '协议今', '天']))
  it('keeps a word of two styles whole', () =>
    expect(
      wrap(
        [
          { text: 'say un', style: '' },
          { text: 'signed', style: '\u001B[7m' },
        ],
        8,
      ),
    ).to.deep.equal(['say', 'un\u001B[7msigned\u001B[0m']))
  it('starts and ends a style once on each line', () =>
    expect(wrap([{ text: 'one two three', style: '\u001B[4m' }], 7)).to.deep.equal([
      '\u001B[4mone two\u001B[0m',
      '\u001B[4mthree\u001B[0m',
    ]))

  it('loses no letter and overflows no line, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = plain(text, width)
        expect(lines.join('').replace(/\s/gu, '')).to.equal(text.replace(/\s/gu, ''))
        expect(lines.filter((line) => columns(line) > width)).to.deep.equal([])
      }),
      { seed: 7 },
    ))
})

describe('columns', () => {
  for (const [text, count] of [
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['部', 2],
    ['한글', 4],
    ['ｆ', 2],
    ['😀', 2],
    ['السلام', 6],
    ['\u200F', 0],
  ] as const) {
    it(`${JSON.stringify(text)} takes ${count}`, () => expect(columns(text)).to.equal(count))
  }
})
