import { expect } from 'chai'
import fc from 'fast-check'
import { alignPair } from '../../src/alignment/prepare.ts'

const pairOf = (rendering: string, references: readonly string[]) =>
  alignPair({
    original: 'x',
    originalLanguage: 'de',
    rendering,
    renderingLanguage: 'en',
    references,
    quoteType: 'direct',
  })

/** Each edit in short: its kind, the rendering's words, the first reference's words. */
const edits = (rendering: string, references: readonly string[]): string[] => {
  const pair = pairOf(rendering, references)
  return pair.edits.map(({ kind, words, votes }) => {
    const own = words.map((i) => pair.rendering.words[i]!.text).join(' ')
    const vote = votes.find((candidate) => candidate.words.length > 0)
    const theirs = vote?.words.map((j) => pair.references[vote.reference]!.words[j]!.text).join(' ') ?? ''
    return `${kind}: ${own} | ${theirs}`
  })
}

describe('findEdits', () => {
  for (const [rendering, reference, edit] of [
    ['We discussed the secret budget.', 'We discussed the budget.', 'addition: secret | '],
    ['We discussed the budget.', 'We discussed the secret budget.', 'omission:  | secret'],
    ['The army entered the forest.', 'The army entered the city.', 'substitution: forest | city'],
    ['We are cautious about it.', 'We are very cautious about it.', 'omission:  | very'],
    ['Residents say that it works.', 'Residents now say that it works.', 'omission:  | now'],
    ['It is now open to all.', 'It is open to all.', 'addition: now | '],
    ['The war drove the families apart.', 'The war drove the families together.', 'substitution: apart | together'],
    ['She finished ninth.', 'She finished 8th.', 'substitution: ninth | 8th'],
    ['The British minister left.', 'The French minister left.', 'substitution: British | French'],
    ['They won 3:2 at home.', 'They won 3–1 at home.', 'substitution: 3:2 | 3 1'],
    ['It will likely rain.', 'It will most likely rain.', 'omission:  | most'],
    ['The car was sold.', 'The car maker was sold.', 'omission:  | maker'],
    ['We will move to Paris.', 'We will travel to Paris.', 'substitution: move | travel'],
  ] as const) {
    it(`${rendering} / ${reference}`, () => expect(edits(rendering, [reference, reference])).to.deep.equal([edit]))
  }

  for (const [rendering, reference] of [
    ['We want peace.', 'We want peace.'],
    ['About 20 percent agreed.', 'About 20% agreed.'],
    ['The U.S. army left.', 'The US army left.'],
    ['Yesterday he signed the treaty.', 'He signed the treaty yesterday.'],
    ['The carmaker closed its onsite canteen.', 'The car maker closed its on-site canteen.'],
    ['The anti-corruption court met.', 'The anticorruption court met.'],
    ['She finished ninth on the 2nd.', 'She finished 9th on the second.'],
    ['They won 3:2 at home.', 'They won 3–2 at home.'],
    ['They sold 10 thousand seats.', 'They sold 10,000 seats.'],
    ['It cost 4 million dollars.', 'It cost $4 million.'],
    ['The British minister left.', 'The UK minister left.'],
    ['American farmers protested.', 'Farmers in the United States protested.'],
    ['Prof. Keller met Gov. Ortiz in Dec. 2019.', 'Professor Keller met Governor Ortiz in December 2019.'],
    ['The theatre programme is new.', 'The theater program is new.'],
    ['The fair takes place annually.', 'The fair is held every year.'],
    ['He closed the shop due to the storm.', 'He closed the shop because of the storm.'],
    ['She cannot walk, much less run.', 'She cannot walk, let alone run.'],
    ['Over 300 kids came so far.', 'More than 300 children have come up to now.'],
    ['He rang the bell to wake them.', 'He rang the bell in order to wake them.'],
  ] as const) {
    it(`finds nothing between “${rendering}” and “${reference}”`, () =>
      expect(edits(rendering, [reference])).to.deep.equal([]))
  }

  it('takes what one translator of three says alone for his own wording', () => {
    const close = 'The mayor opened the new bridge.'
    expect(edits(close, [close, close, 'The cheerful mayor opened the new bridge.'])).to.deep.equal([])
    const two = 'The young mayor opened the new bridge.'
    expect(edits(close, [close, two, two])).to.deep.equal(['omission:  | young'])
  })

  it('counts every reference that has the missing word, wherever it stands', () => {
    const pair = pairOf('The mayor opened the bridge.', [
      'Yesterday the mayor opened the bridge.',
      'The mayor opened the bridge yesterday.',
      'The mayor yesterday opened the bridge.',
    ])
    expect(pair.edits.map(({ kind, share }) => [kind, share])).to.deep.equal([['omission', 1]])
  })

  it('joins the halves of a paraphrase in one clause, and leaves what was plainly put in or left out', () => {
    const reference = 'The widow buried her husband in sorrow.'
    expect(edits('Grieving, the widow buried her husband.', [reference, reference])).to.deep.equal([
      'addition: Grieving | ',
      'omission:  | sorrow',
    ])
    expect(edits('With grief the widow buried her husband.', [reference, reference])).to.deep.equal([
      'substitution: grief | sorrow',
    ])
    const plain = 'The young widow buried her husband.'
    expect(edits('The widow buried her rich husband.', [plain, plain])).to.deep.equal([
      'omission:  | young',
      'addition: rich | ',
    ])
  })

  it('takes a word for supported that one reference has', () =>
    expect(edits('We welcome the plan.', ['We welcome the plan.', 'We greet the plan.'])).to.not.include(
      'substitution: welcome | greet',
    ))

  it('keeps every index and span inside the texts, whatever they are', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.lorem({ maxCount: 12 }),
        fc.lorem({ maxCount: 12 }),
        (noise, one, other) => {
          const pair = pairOf(`${one} ${noise}`, [other, `${noise} ${one}`])
          for (const edit of pair.edits) {
            expect(edit.words.every((i) => i >= 0 && i < pair.rendering.words.length)).to.equal(true)
            expect(edit.place.start).to.be.within(0, edit.place.end)
            expect(edit.place.end).to.be.at.most(pair.rendering.text.length)
            for (const vote of edit.votes) {
              const { length } = pair.references[vote.reference]!.words
              expect(vote.words.every((j) => j >= 0 && j < length)).to.equal(true)
            }
          }
        },
      ),
      { seed: 11, numRuns: 60 },
    ))
})
