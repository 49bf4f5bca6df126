import { expect } from 'chai'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import { VisibleText, visibleString } from '../../../src/web/views/visible-text.tsx'

const shown = (text: string) =>
  parseHTML(`<html><body><p>${renderToString(<VisibleText text={text} />)}</p></body></html>`).document.querySelector(
    'p',
  )!

describe('VisibleText', () => {
  it('leaves plain text alone', () => expect(shown('J’ai signé «ce jour»').innerHTML).to.equal('J’ai signé «ce jour»'))
  it('leaves the joiners that scripts need', () => expect(shown('می\u200cخواهم').textContent).to.equal('می\u200cخواهم'))
  it('keeps emoji whole', () => expect(shown('👩‍🚀!').textContent).to.equal('👩‍🚀!'))
  for (const [character, label] of [
    ['\u202e', 'RLO'],
    ['\u2066', 'LRI'],
    ['\u200f', 'RLM'],
    ['\u200b', 'ZWSP'],
    ['\0', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\ud83d', '�'],
  ] as const) {
    it(`shows ${label} instead of obeying it`, () => {
      const paragraph = shown(`a${character}b`)
      expect(paragraph.querySelector('.unseen')?.textContent).to.equal(label)
      expect(paragraph.textContent).to.equal(`a${label}b`)
    })
  }
  it('lets no markup through', () => {
    const hostile = '<img src=x onerror=alert(1)>&amp;"\'</p><script>'
    expect(shown(hostile).textContent).to.equal(hostile)
    expect(shown(hostile).children.length).to.equal(0)
  })
  it('leaves nothing hidden in any string', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const result of [visibleString(text), shown(text).textContent]) {
          expect(result).not.to.match(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/)
        }
      }),
      { seed: 11 },
    ))
})
