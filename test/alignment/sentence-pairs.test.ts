import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { pairSentences } from '../../src/alignment/sentence-pairs.ts'

const pairs = (left: string, from: string, right: string, to = 'en') =>
  pairSentences(analyse(left, from), analyse(right, to)).map(({ left: l, right: r }) => `${l.join('-')}:${r.join('-')}`)

describe('pairing sentences', () => {
  it('pairs one with one', () =>
    expect(pairs('Er kam. Er ging nach Hause.', 'de', 'He came. He went home.')).to.eql(['0-1:0-1', '1-2:1-2']))
  it('joins two that were merged', () => {
    const german =
      'Er kam gestern Abend spät nach Hause. Er war müde. Am Morgen danach stand er um sechs Uhr wieder auf.'
    const english = 'He came home late last night and was tired. The next morning he got up again at six.'
    expect(pairs(german, 'de', english)).to.eql(['0-2:0-1', '2-3:1-2'])
  })
  it('leaves out a sentence without a partner', () => {
    const german =
      'Am 3. Mai trafen sich 250 Gäste. Es regnete an diesem Tag ununterbrochen und in Strömen, sodass niemand von ihnen die Stadt besichtigen wollte. Um 17 Uhr war Schluss.'
    const english = 'On May 3, 250 guests met. At 17 it was over.'
    expect(pairs(german, 'de', english)).to.eql(['0-1:0-1', '2-3:1-2'])
  })
  it('weighs a Han character as several letters', () => {
    expect(pairs('他昨天很晚才回家。他累了。', 'zh', 'He came home very late yesterday. He was tired.')).to.eql([
      '0-1:0-1',
      '1-2:1-2',
    ])
  })
  it('has nothing to pair in an empty text', () => expect(pairs('', 'de', 'He came.')).to.eql([]))
  it('finds its way through many sentences', () => {
    const many = 'He came. He saw the town. He won. '.repeat(500)
    expect(pairs(many, 'en', many)).to.have.length(1500)
  })
})
