import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { readSyntax } from '../../src/language/clauses.ts'
import type { NounPhrase } from '../../src/language/noun-phrases.ts'
import { verbGroups } from '../../src/language/verb-groups.ts'

const read = (text: string) => {
  const { words } = analyse(text, 'en')
  const wordsOf = (phrase: { first: number; last: number } | null) =>
    phrase
      ? words
          .slice(phrase.first, phrase.last + 1)
          .map((word) => word.text)
          .join(' ')
      : '–'
  const syntax = readSyntax(words, verbGroups(words))
  return {
    clauses: syntax.clauses.map(
      ({ agent, group, patient, obliques }) =>
        `${[agent, group, patient].map((part) => wordsOf(part)).join(' > ')}${obliques.map(({ preposition, phrase }) => ` ${preposition} ${wordsOf(phrase)}`).join(';')}`,
    ),
    modifiers: syntax.modifiers.map(({ head, modifier }) => `${wordsOf(modifier)} → ${wordsOf(head)}`),
    phrases: syntax.phrases.map((phrase: NounPhrase) => wordsOf(phrase)),
  }
}

const tells = (text: string, ...clauses: string[]) =>
  it(`reads: ${text}`, () => {
    expect(read(text).clauses).to.eql(clauses)
  })

describe('readSyntax', () => {
  tells('Russia invaded Ukraine.', 'Russia > invaded > Ukraine')
  tells('The town was shelled by the army on Monday.', 'the army > was shelled > The town on Monday')
  tells('The factory was sold to a Chinese investor.', '– > was sold > The factory to a Chinese investor')
  tells('The brother of the victim thanked the nurses.', 'The brother > thanked > the nurses')
  tells(
    'The rebels attacked the town and burned the bridge.',
    'The rebels > attacked > the town',
    'The rebels > burned > the bridge',
  )
  tells('She told him that he was wrong.', 'She > told > him', 'he > was > –')
  tells(
    'The soldiers who saved the children received a medal.',
    'The soldiers > saved > the children',
    'The soldiers > received > a medal',
  )
  tells(
    'Norway, which sold the gas, will repair the pipe.',
    'Norway > sold > the gas',
    'Norway > will repair > the pipe',
  )
  tells('The troops left last year.', 'The troops > left > –')

  it('finds what belongs to what, by "of" and by "’s"', () => {
    expect(read('The president of the company praised the minister’s plan.').modifiers).to.eql([
      'the company → The president',
      'the minister → plan',
    ])
  })
  it('parts noun phrases at articles, verbs and prepositions', () => {
    expect(read('The old man gave the wounded soldier a cup of tea.').phrases).to.eql([
      'The old man',
      'the wounded soldier',
      'a cup',
      'tea',
    ])
  })
  it('says nothing of a text without predicates', () => {
    expect(read('Paris, Tuesday.').clauses).to.eql([])
    expect(read('').clauses).to.eql([])
  })
  it('reads a long text in linear time', () => {
    const { words } = analyse('The army of the north attacked the old town. '.repeat(2_000), 'en')
    const groups = verbGroups(words)
    const started = performance.now()
    expect(readSyntax(words, groups).clauses).to.have.length(2_000)
    expect(performance.now() - started).to.be.below(1_000)
  })
})
