import { expect } from 'chai'
import { asGiven } from '../../src/journey/words-as-given.ts'
import { normalise } from '../../src/text/normalise.ts'

const text = (given: string, from = 0) => ({
  given,
  normalised: normalise(given),
  places: [{ start: from, end: from + 1 }],
})

describe('journey/words-as-given', () => {
  const texts = [text('Nous n’avons jamais signé.'), text("We don't — we didn’t.")]
  for (const [message, expected] of [
    ["“n'avons jamais” is left out.", '“n’avons jamais” is left out.'],
    ["“don't” for “didn't”.", "“don't” for “didn’t”."],
    ["“couldn't” stands in no text.", "“couldn't” stands in no text."],
    ['“say "don\'t"” keeps its own marks.', '“say "don\'t"” keeps its own marks.'],
    ["Nothing quoted isn't changed.", "Nothing quoted isn't changed."],
  ] as const) {
    it(`gives ${message}`, () => expect(asGiven(message, texts)).to.equal(expected))
  }

  it('takes the words at the place of the finding, where they stand there more than once', () => {
    const twice = "l'un et l’un"
    expect(asGiven("“l'un”", [text(twice)])).to.equal("“l'un”")
    expect(asGiven("“l'un”", [text(twice, 7)])).to.equal('“l’un”')
  })

  it('leaves out what cannot be seen or was written as an entity', () => {
    expect(asGiven("“l'un”", [text('l&rsquo;un')])).to.equal("“l'un”")
    expect(asGiven("“l'un”", [text('l’\u200bun')])).to.equal("“l'un”")
  })
})
