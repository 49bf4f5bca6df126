import { expect } from 'chai'
import fc from 'fast-check'
import { OPAQUE_WORDS, protect, XML_TAGS } from '../../src/translation/placeholders.ts'

/** What a text becomes before it is sent. */
const sent = (text: string) => protect(text, OPAQUE_WORDS)?.text ?? null

describe('translation/placeholders', () => {
  const HIDDEN: readonly (readonly [text: string, sent: string | null])[] = [
    ['Voir https://le-monde.fr/la-guerre#la-maison.', 'Voir ZQ0X.'],
    ['(voir www.la-maison.fr/a?b=c&d, et http://x.org/)', '(voir ZQ0X, et ZQ1X)'],
    ['« https://example.org/é », dit-il', '« ZQ0X », dit-il'],
    ['Merci @le_chat, @LaMaison: oui', 'Merci ZQ0X, ZQ1X: oui'],
    ['Écrire à jean.la-porte@la-poste.fr.', 'Écrire à ZQ0X.'],
    ['RT @a: b', 'RT ZQ0X: b'],
    ['Rien ici, ni 5@, ni @ seul, ni a/@b', null],
    ['#Mali reste', null],
    // Somebody who writes our placeholders gets none.
    ['ZQ0X et @le_chat', null],
  ]
  for (const [text, expected] of HIDDEN) {
    it(`sends ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => expect(sent(text)).to.equal(expected))
  }

  it('puts everything back where the placeholders come out, in whatever order and case', () => {
    const { restore } = protect('De @le_chat à https://x.org/a_b.', OPAQUE_WORDS)!
    expect(restore('From ZQ0X to ZQ1X.')).to.equal('From @le_chat to https://x.org/a_b.')
    expect(restore('To zq 1 x from Zq0x')).to.equal('To https://x.org/a_b from @le_chat')
  })

  for (const reply of [
    'From ZQ0X.',
    'From ZQ0X to ZQ0X.',
    'ZQ0X ZQ1X ZQ1X',
    'ZQ0X ZQ1X ZQ2X',
    'From to',
    'AZQ0X ZQ1XB',
  ]) {
    it(`notices what is wrong with ${JSON.stringify(reply)}`, () => {
      expect(protect('De @le_chat à https://x.org/a_b.', OPAQUE_WORDS)!.restore(reply)).to.equal(null)
    })
  }

  it('writes XML that is one, and reads it back', () => {
    const guarded = protect('A < B & C: https://x.org/?a=1&b=2', XML_TAGS)!
    expect(guarded.text).to.equal('A &lt; B &amp; C: <keep id="0">https://x.org/?a=1&amp;b=2</keep>')
    expect(guarded.restore('<keep id="0">anything</keep>: A &lt; B &amp; &quot;C&quot;')).to.equal(
      'https://x.org/?a=1&b=2: A < B & "C"',
    )
  })

  it('gives any text back as it was when nothing is translated', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('@a_b', ' https://x.org/?a&b#c ', 'www.x.fr', 'a@b.fr', '&amp;', '<keep id="0">', 'ZQ0X', ' '),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        for (const style of [OPAQUE_WORDS, XML_TAGS]) {
          const guarded = protect(text, style)
          if (guarded) expect(guarded.restore(guarded.text)).to.equal(text)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  for (const unit of ['@a ', 'https://', 'www.', 'a@', 'www.,,', 'a.b@c.', '@', 'x'.repeat(70)]) {
    it(`is quick on many times ${unit}`, () => {
      const begun = performance.now()
      protect(unit.repeat(Math.ceil(100_000 / unit.length)), OPAQUE_WORDS)
      expect(performance.now() - begun).to.be.lessThan(1_000)
    })
  }
})
