import { expect } from 'chai'
import { TranslationFailure } from '../../src/translation/translator.ts'
import { withLimit } from '../../src/translation/with-limit.ts'
import { FakeTranslator } from './fake-translator.ts'

const ask = (text: string, signal?: AbortSignal) => ({ text, from: 'fr', to: 'en', signal })

describe('translation/with-limit', () => {
  it('asks so many things at once, the others in order', async () => {
    const ends: (() => void)[] = []
    const inner = new FakeTranslator(({ text }) => new Promise((resolve) => ends.push(() => resolve(`${text}!`))))
    const limited = withLimit(inner, 2)
    const answers = ['a', 'b', 'c'].map((text) => limited.translate(ask(text)))
    await new Promise(setImmediate)
    expect(inner.asked.map(({ text }) => text)).to.deep.equal(['a', 'b'])
    ends[1]!()
    expect((await answers[1]!).text).to.equal('b!')
    await new Promise(setImmediate)
    expect(inner.asked.map(({ text }) => text)).to.deep.equal(['a', 'b', 'c'])
    for (const end of ends) end()
    expect((await Promise.all(answers)).map(({ text }) => text)).to.deep.equal(['a!', 'b!', 'c!'])
  })

  it('lets those leave who wait, at once, and never asks for them', async () => {
    let finish: (text: string) => void = () => undefined
    const inner = new FakeTranslator(() => new Promise((resolve) => (finish = resolve)))
    const limited = withLimit(inner, 1)
    const first = limited.translate(ask('a'))
    const controller = new AbortController()
    const second = limited.translate(ask('b', controller.signal)).catch((error) => error)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await second).to.equal(reason)
    await new Promise(setImmediate)
    finish('A')
    await first
    await new Promise(setImmediate)
    expect(inner.asked.map(({ text }) => text)).to.deep.equal(['a'])
  })

  it('gives the place free after a failure', async () => {
    const inner = new FakeTranslator(async () => {
      throw new TranslationFailure('unavailable', 'Out of order.')
    })
    const limited = withLimit(inner, 1)
    for (const text of ['a', 'b']) {
      expect(await limited.translate(ask(text)).catch((error) => error.code)).to.equal('unavailable')
    }
    expect(inner.asked).to.have.length(2)
  })
})
