import { expect } from 'chai'
import { withReasons } from '../../src/journey/reference-use.ts'
import type { Reference } from '../../src/model/reference.ts'
import { outcome } from '../contracts/store/samples.ts'

const { languages } = outcome()
const texts = { original: 'Nous partirons demain.', rendering: 'We will leave tomorrow.' }
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
    [
      'leaves out what is remembered and is the published text itself',
      [{ ...memory, text: 'We will  leave tomorrow.' }],
      [/^It is the published text word for word\./],
    ],
    [
      'leaves out what is remembered as a back-translation and is the statement itself',
      [{ ...memory, of: 'rendering', language: 'fr', text: texts.original }],
      [/^It is the statement word for word\./],
    ],
    ['uses what was supplied, though it is the published text itself', [{ text: texts.rendering }], [undefined]],
    ['counts twice what two machines say', [{}, { kind: 'machine', engine: 'x' }], [undefined, undefined]],
    ['forgets what was said before', [{ unused: 'Old.' }], [undefined]],
  ] as const) {
    it(what, () => {
      const found = withReasons(references.map(reference), languages, texts)
      expect(found).to.have.length(reasons.length)
      found.forEach(({ unused }, index) => {
        const reason = reasons[index]
        if (reason) expect(unused).to.match(reason)
        else expect(unused).to.equal(undefined)
      })
    })
  }
})

describe('withReasons, of scripts', () => {
  const pair = (rendering: string, tag: string) => ({
    languages: { ...languages, rendering: { ...languages.rendering, tag } },
    texts: { original: texts.original, rendering },
  })
  const CYRILLIC = 'Сутра ћемо отићи из овог краја.'
  const LATIN = 'Sutra ćemo otići iz ovog kraja.'
  const HANS = '我们明天会离开这个国家。'
  const HANT = '我們明天會離開這個國家。'
  for (const [what, rendering, tag, text, language, reason] of [
    [
      'Cyrillic for Latin',
      LATIN,
      'sr-Latn',
      CYRILLIC,
      'sr-Cyrl',
      /another script \(Cyrillic\) than the rendering \(Latin\)/,
    ],
    ['Cyrillic for Latin that is tagged as Latin', LATIN, 'sr', CYRILLIC, 'sr-Latn', /another script/],
    ['traditional for simplified characters', HANS, 'zh-Hans', HANT, 'zh-TW', /\(Traditional.*\).*\(Simplified.*\)/],
    [
      'a tag of the other way of writing, where the text does not tell',
      '好。',
      'zh-Hans',
      '好吧。',
      'zh-Hant',
      /another script/,
    ],
  ] as const) {
    it(`leaves out ${what}`, () => {
      const { languages: spoken, texts: both } = pair(rendering, tag)
      expect(withReasons([reference({ text, language })], spoken, both)[0]?.unused).to.match(reason)
    })
  }
  for (const [what, rendering, tag, text, language] of [
    ['Latin for Latin, whatever the tags', LATIN, 'sr-Latn', LATIN, 'sr'],
    ['one way of writing Chinese', HANT, 'zh-Hant', HANT, 'zh-TW'],
    ['a text that does not tell, with a tag that does not either', HANS, 'zh', '好。', 'zh'],
    [
      'Latin letters for a rendering that was left in Cyrillic',
      'Мы уедем завтра утром.',
      'en',
      'We shall leave.',
      'en',
    ],
  ] as const) {
    it(`uses ${what}`, () => {
      const { languages: spoken, texts: both } = pair(rendering, tag)
      expect(withReasons([reference({ text, language })], spoken, both)[0]?.unused).to.equal(undefined)
    })
  }
})
