import { expect } from 'chai'
import { visible } from '../../src/report/visible.ts'

describe('visible', () => {
  for (const [text, shown] of [
    ['plain', 'plain'],
    ['\u001B[31mred', '␛[31mred'],
    ['a\u0000b', 'a␀b'],
    ['\u009B2J', '⟨U+009B⟩2J'],
    ['\u007F', '␡'],
    ['\u202Eevil', '⟨U+202E⟩evil'],
    ['\u2067x\u2069', '⟨U+2067⟩x⟨U+2069⟩'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['tab\tkept', 'tab\tkept'],
    ['می\u200Cخواهم \u200F', 'می\u200Cخواهم \u200F'],
    ['half \uD83D', 'half \uFFFD'],
  ] as const) {
    it(`${JSON.stringify(text)} is shown as ${JSON.stringify(shown)}`, () => expect(visible(text)).to.equal(shown))
  }
})
