import { expect } from 'chai'
import type { Check, Example } from '../../src/checks/check.ts'
import { normalise } from '../../src/text/normalise.ts'
import { tryCheck } from './try-check.ts'

/** What a check marks in a text of an example, each mark as its words. */
function marksOf(check: Check, example: Example, side: 'original' | 'rendering'): string[] {
  const text = normalise(example[side]).text
  return tryCheck(check, example).flatMap((finding) => finding[side].map(({ start, end }) => text.slice(start, end)))
}

/** Runs a check's own examples: silent on every faithful pair, and marking what each other one says. */
export function runExamples(check: Check): void {
  for (const example of check.passes) {
    it(`passes: ${example.original} → ${example.rendering}`, () => {
      expect(marksOf(check, example, 'rendering')).to.eql([])
    })
  }
  for (const example of check.fails) {
    it(`finds: ${example.original} → ${example.rendering}`, () => {
      const [side, marks] = example.marks?.startsWith('original:')
        ? (['original', example.marks.slice('original:'.length)] as const)
        : (['rendering', example.marks] as const)
      const found = marksOf(check, example, side)
      expect(found).to.not.eql([])
      if (marks) expect(found).to.include(marks)
    })
  }
  it('knows its examples in at least five languages', () => {
    const languages = (examples: readonly Example[]) =>
      new Set(examples.map(({ originalLanguage }) => originalLanguage))
    expect(languages(check.passes).size, 'passes').to.be.at.least(5)
    expect(languages(check.fails).size, 'fails').to.be.at.least(5)
  })
}
