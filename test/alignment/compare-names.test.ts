import { expect } from 'chai'
import { compareNames } from '../../src/alignment/compare-names.ts'
import type { NameDifference } from '../../src/alignment/name-difference.ts'
import { alignPair } from '../../src/alignment/prepare.ts'

const compare = (original: string, originalLanguage: string, rendering: string, references: string[] = []) => {
  const pair = alignPair({
    original,
    originalLanguage,
    rendering,
    renderingLanguage: 'en',
    references,
    quoteType: 'direct',
  })
  const words = (difference: NameDifference) => difference.rendering.map((i) => pair.rendering.words[i]!.text).join(' ')
  return compareNames(pair).map((difference) => ({ ...difference, words: words(difference) }))
}

describe('names compared', () => {
  it('finds nothing where acronym and full name, or two spellings, stand for the same', () => {
    const found = compare('Soglasheniye', 'und', 'The Alliance of Sahel States thanks Assimi Goita.', [
      'The AES thanks Assimi Goïta.',
      'The Alliance of Sahel States thanks Assimi Goita.',
    ])
    expect(found).to.deep.equal([])
  })

  it('pairs a name with the one it replaces, wherever references differ otherwise', () => {
    const [found] = compare(
      'Wczoraj Robert Kowalski odwiedził Gdańsk.',
      'pl',
      'Yesterday Robert Nowak visited Gdańsk.',
      ['Robert Kowalski visited Gdańsk yesterday.', 'Yesterday Robert Kowalski came to visit Gdańsk.'],
    )
    expect(found).to.include({ kind: 'replaced', words: 'Nowak' })
    expect(found!.evidence.votes).to.equal(1)
    expect(found!.evidence.missingInSource).to.be.above(found!.evidence.inSource)
  })

  it('says that a name is dropped with nothing in its place', () => {
    const [found] = compare('Министр встретился с Анной Смирновой.', 'ru', 'The minister met.', [
      'The minister met with Anna Smirnova.',
      'The minister met Anna Smirnova.',
    ])
    expect(found).to.include({ kind: 'dropped' })
    expect(found!.evidence.filled).to.equal(0)
  })

  it('believes the statement rather than the references where its script can be read', () => {
    const found = compare('Na zasedání promluvil Jiří Čunek.', 'cs', 'Jiří Čunek spoke at the meeting.', [
      'George Chunk spoke at the meeting.',
      'Jerry Tschunke spoke at the meeting.',
    ])
    expect(found.filter(({ kind }) => kind !== 'dropped')).to.deep.equal([])
  })

  it('needs no reference for countries', () => {
    const [found] = compare('Мы поддерживаем Польшу и Литву.', 'ru', 'We support Poland and Latvia.')
    expect(found).to.include({ kind: 'replaced', words: 'Latvia' })
    expect(found!.evidence.placeForPlace).to.equal(1)
  })

  it('does not blame a word of ordinary use without references', () => {
    expect(compare('Minister spraw zagranicznych milczy.', 'pl', 'The Foreign Minister is silent.')).to.deep.equal([])
  })
})
