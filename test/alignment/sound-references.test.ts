import { expect } from 'chai'
import { soundReferences } from '../../src/alignment/sound-references.ts'

const RENDERING = 'The council voted to close the old bridge near the harbour until next spring.'
const CLOSE = 'The council decided to close the old bridge at the harbour until spring.'
const ALSO_CLOSE = 'Until next spring the old bridge by the harbour stays closed, the council decided.'
const STRANGER = 'Grandfather sells seven wooden spoons to himself in the gravy of a Tuesday.'
const LOOP = `The council ${'bridge '.repeat(40)}`

describe('soundReferences', () => {
  for (const [title, references, expected] of [
    ['keeps translations of the same sentence', [CLOSE, ALSO_CLOSE], [true, true]],
    ['drops one that shares nothing with the others', [CLOSE, STRANGER, ALSO_CLOSE], [true, false, true]],
    ['drops one that repeats itself', [LOOP, CLOSE], [false, true]],
    ['keeps the only reference, whatever it says', [STRANGER], [true]],
    ['keeps all where none is better', [STRANGER, 'Nobody here knows any of these things at all.'], [true, true]],
  ] as const) {
    it(title, () => expect(soundReferences(RENDERING, references, 'en')).to.deep.equal(expected))
  }

  it('keeps references that agree with one another against the rendering', () =>
    expect(soundReferences('Frogs drink tea on the moon.', [CLOSE, ALSO_CLOSE], 'en')).to.deep.equal([true, true]))

  it('works without spaces between words', () =>
    expect(
      soundReferences('市议会决定关闭旧桥。', ['市议会决定关闭老桥。', '我喜欢吃苹果和香蕉。'], 'zh'),
    ).to.deep.equal([true, false]))
})
