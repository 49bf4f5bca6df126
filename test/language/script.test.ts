import { expect } from 'chai'
import { scriptOf, scriptRead } from '../../src/language/script.ts'

describe('language/script', () => {
  const CASES: readonly (readonly [text: string, tag: string, script: string | undefined])[] = [
    ['Мы поехали домой и больше не вернулись.', 'ru', undefined],
    ['Nikada nećemo napustiti ovaj kraj.', 'sr', 'Latn'],
    ['Никада нећемо напустити овај крај.', 'sr-Latn', 'Cyrl'],
    ['Никада нећемо напустити овај крај, каже BBC.', 'sr', 'Cyrl'],
    ['1984', 'sr-Latn', undefined],
    ['我們簽署協議，這個國家會變強。', 'zh', 'Hant'],
    ['我们签署协议，这个国家会变强。', 'zh-TW', 'Hans'],
    ['好，明天。', 'zh', undefined],
    ['ہم نے معاہدے پر دستخط کیے', 'pa', 'Arab'],
  ]
  for (const [text, tag, script] of CASES) {
    it(`reads ${script ?? 'no script'} of “${text}” in ${tag}`, () => expect(scriptRead(text, tag)).to.equal(script))
  }
  it('believes the letters before the tag, and the tag before nothing', () => {
    expect(scriptOf('我们签署协议，这个国家会变强。', 'zh-TW')).to.equal('Hans')
    expect(scriptOf('好，明天。', 'zh-TW')).to.equal('Hant')
    expect(scriptOf('好，明天。', 'zh')).to.equal(undefined)
    expect(scriptOf('1984', 'sr-Latn')).to.equal('Latn')
  })
  it('is quick on a hundred thousand characters', () => {
    const begun = performance.now()
    scriptRead('我'.repeat(100_000), 'zh')
    scriptRead('а'.repeat(100_000), 'sr')
    expect(performance.now() - begun).to.be.lessThan(500)
  })
})
