import { expect } from 'chai'
import { withReasons } from '../../src/journey/reference-use.ts'
import type { Reference } from '../../src/model/reference.ts'
import { outcome } from '../contracts/store/samples.ts'

const { languages } = outcome()
const reference = (changes: Partial<Reference>): Reference => ({
  text: 'We shall leave.',
  language: 'en',
  by: 'desk',
  kind: 'supplied',
  of: 'statement',
  ...changes,
})
const memory = { kind: 'machine', engine: 'translation memory', by: 'A. Cissé' } as const

describe('withReasons', () => {
  for (const [what, references, reasons] of [
    ['uses what is in the language of the rendering', [{}], [undefined]],
    ['uses what is in an unknown language', [{ language: 'und' }], [undefined]],
    ['uses a back-translation', [{ of: 'rendering', language: 'fr' }], [undefined]],
    ['leaves out another language', [{ language: 'es' }], [/^It is in Spanish, not in English\.$/]],
    ['leaves out the translation of a similar text', [{ ...memory, match: 0.9 }], [/similar text/]],
    ['uses the translation of a text that is all alike', [{ ...memory, match: 1 }], [undefined]],
    ['uses what is remembered', [memory], [undefined]],
    [
      'counts once what was supplied and is remembered',
      [{}, { ...memory, text: 'We  shall leave.' }],
      [undefined, /^The same translation was supplied/],
    ],
    ['counts twice what two machines say', [{}, { kind: 'machine', engine: 'x' }], [undefined, undefined]],
    ['forgets what was said before', [{ unused: 'Old.' }], [undefined]],
  ] as const) {
    it(what, () => {
      const found = withReasons(references.map(reference), languages)
      expect(found).to.have.length(reasons.length)
      found.forEach(({ unused }, index) => {
        const reason = reasons[index]
        if (reason) expect(unused).to.match(reason)
        else expect(unused).to.equal(undefined)
      })
    })
  }
})
