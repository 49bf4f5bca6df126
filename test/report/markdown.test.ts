import { expect } from 'chai'
import { blockquote, inline } from '../../src/report/markdown.ts'

describe('inline', () => {
  for (const [text, safe] of [
    ['*bold* _so_', '\\*bold\\* \\_so\\_'],
    ['[a](b)', '\\[a\\](b)'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['&lt;', '\\&lt;'],
    ['`x`', '\\`x\\`'],
    ['\\*', '\\\\\\*'],
    ['two\nlines', 'two lines'],
  ] as const) {
    it(`${JSON.stringify(text)} becomes ${safe}`, () => expect(inline(text)).to.equal(safe))
  }
})

describe('blockquote', () => {
  for (const [text, quote] of [
    ['one', '> one'],
    ['one\ntwo', '> one\\\n> two'],
    ['one\n\ntwo', '> one\n>\n> two'],
    ['- item', '> \\- item'],
    ['12. item', '> 12\\. item'],
    ['2023 was', '> 2023 was'],
    ['===', '> \\==='],
    ['    code', '> &#32;code'],
    ['> nested', '> \\> nested'],
    ['end\n', '> end'],
  ] as const) {
    it(`${JSON.stringify(text)} becomes ${JSON.stringify(quote)}`, () => expect(blockquote(text)).to.equal(quote))
  }
})
