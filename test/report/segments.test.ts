import { expect } from 'chai'
import fc from 'fast-check'
import { type Marking, segments, worst } from '../../src/report/segments.ts'

const marking = (number: number, start: number, end: number, severity: Marking['severity'] = 'major'): Marking => ({
  number,
  severity,
  spans: [{ start, end }],
})

/** `a[bc]1d`: marked text in brackets, with the numbers that end there. */
const shown = (text: string, ...markings: Marking[]): string =>
  segments(text, markings)
    .map((one) =>
      one.markings.length > 0 ? `[${one.text}]${one.ends.map(({ number }) => number).join('+')}` : one.text,
    )
    .join('')

describe('segments', () => {
  it('leave an unmarked text whole', () => expect(shown('abcd')).to.equal('abcd'))
  it('mark a stretch', () => expect(shown('abcd', marking(1, 1, 3))).to.equal('a[bc]1d'))
  it('cut overlapping marks', () =>
    expect(shown('abcdef', marking(1, 1, 4), marking(2, 2, 5))).to.equal('a[b][cd]1[e]2f'))
  it('end two marks in one place', () =>
    expect(shown('abcd', marking(1, 0, 3), marking(2, 1, 3))).to.equal('[a][bc]1+2d'))
  it('show where something is missing', () => expect(shown('abcd', marking(1, 2, 2))).to.equal('ab[]1cd'))
  it('show it at the end too', () => expect(shown('abcd', marking(1, 4, 4))).to.equal('abcd[]1'))
  it('keep a character whole', () => expect(shown('a😀b', marking(1, 2, 3))).to.equal('a[😀]1b'))
  it('hold a span that is too long within the text', () => expect(shown('ab', marking(1, 1, 99))).to.equal('a[b]1'))
  it('take the worst severity', () =>
    expect(worst([marking(1, 0, 1, 'minor'), marking(2, 0, 1, 'critical'), marking(3, 0, 1, 'major')])).to.equal(
      'critical',
    ))

  const anyMarkings = fc.array(fc.tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -2, max: 30 })), {
    maxLength: 8,
  })
  it('put together, are the text, and end each mark as often as it begins', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 25 }), anyMarkings, (text, places) => {
        const all = segments(
          text,
          places.map(([start, end], index) => marking(index + 1, start, end)),
        )
        expect(all.map((one) => one.text).join('')).to.equal(text)
        const count = (side: 'begins' | 'ends') => all.flatMap((one) => one[side].map(({ number }) => number)).sort()
        expect(count('begins')).to.deep.equal(count('ends'))
        expect(new Set(count('ends')).size).to.equal(places.length)
      }),
      { seed: 3 },
    ))
})
