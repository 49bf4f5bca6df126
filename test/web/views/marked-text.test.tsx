import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { renderToString } from 'preact-render-to-string'
import type { Marking } from '../../../src/report/segments.ts'
import { MarkedText } from '../../../src/web/views/marked-text.tsx'
import { seen } from './page.ts'

const mark = (number: number, start: number, end: number, severity: Marking['severity'] = 'major'): Marking => ({
  number,
  severity,
  spans: [{ start, end }],
})

const quote = (text: string, markings: readonly Marking[], language = 'en') =>
  parseHTML(
    `<html><body>${renderToString(<MarkedText text={text} language={language} markings={markings} side="rendering" />)}</body></html>`,
  ).document.querySelector('blockquote')!

/** Each mark as `numbers:words`. */
const marks = (element: Element) =>
  [...element.querySelectorAll('mark')].map((each) => `${each.dataset.d}:${seen(each)}`)

describe('MarkedText', () => {
  it('marks exactly the words of a span', () =>
    expect(marks(quote('in Chad today', [mark(1, 3, 7)]))).to.deep.equal(['1:Chad']))
  it('changes no letter of the text', () => {
    const text = 'a\n  b\t<c> & "d"'
    expect(seen(quote(text, [mark(1, 1, 4), mark(2, 2, 9)]))).to.equal(text)
  })
  it('cuts overlapping marks where they begin and end', () =>
    expect(marks(quote('abcdef', [mark(1, 0, 4), mark(2, 2, 6)]))).to.deep.equal(['1:ab', '1 2:cd', '2:ef']))
  it('keeps a mark inside another', () =>
    expect(marks(quote('abcdef', [mark(1, 0, 6), mark(2, 2, 4)]))).to.deep.equal(['1:ab', '1 2:cd', '1:ef']))
  it('shows every severity of a stretch', () => {
    const [inner] = quote('abcdef', [mark(1, 0, 6, 'critical'), mark(2, 0, 6, 'minor')]).querySelectorAll('mark')
    expect([...inner!.classList]).to.deep.equal(['mark', 'critical', 'minor'])
  })
  it('marks a place where something is missing', () =>
    expect(quote('abc', [mark(1, 1, 1)]).querySelector('mark.missing')?.previousSibling?.textContent).to.contain(
      'missing here',
    ))
  it('says the number and the severity to a screen reader, in English', () => {
    const label = quote('نص عربي', [mark(3, 0, 2, 'critical')], 'ar').querySelector('.unseen-label')
    expect(label?.textContent).to.contain('discrepancy 3, critical')
    expect([label?.getAttribute('lang'), label?.getAttribute('dir')]).to.deep.equal(['en', 'ltr'])
  })
  it('numbers each stretch and links to the row, with one id a discrepancy', () => {
    const links = [
      ...quote('ab ab', [
        {
          number: 1,
          severity: 'minor',
          spans: [
            { start: 0, end: 2 },
            { start: 3, end: 5 },
          ],
        },
      ]).querySelectorAll('sup a'),
    ]
    expect(links.map((link) => [link.getAttribute('href'), link.id])).to.deep.equal([
      ['#discrepancy-1', 'rendering-1'],
      ['#discrepancy-1', ''],
    ])
  })
  for (const [language, lang, dir] of [
    ['ar', 'ar', 'rtl'],
    ['he', 'he', 'rtl'],
    ['ja', 'ja', 'ltr'],
    ['und', '', 'auto'],
  ] as const) {
    it(`gives ${language} its language and direction`, () => {
      const element = quote('x', [], language)
      expect([element.getAttribute('lang'), element.getAttribute('dir')]).to.deep.equal([lang, dir])
    })
  }
})
