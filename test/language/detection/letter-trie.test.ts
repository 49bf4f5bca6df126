import { expect } from 'chai'
import { packLetterTries } from '../../../bench/pack-letter-trie.ts'
import { LetterTrie, type TrieHead } from '../../../src/language/detection/letter-trie.ts'

// Rarities of 1.0 ("+") and 2.0 ("5"), counted from "!", of language 0 ("!") and 1 (quotation mark).
const LATIN = 'Latin aa bb\n a\t!+\na\t!+"5\nab\t"+\nßz\t"5'
const CYRILLIC = 'Cyrillic cc\nж\t!5'

function triesOf(...blocks: string[]): Map<string, LetterTrie> {
  const file = packLetterTries(blocks)
  const end = file.indexOf(0x0a)
  const { buffer } = new Uint8Array(file.subarray(end + 1))
  let offset = 0
  return new Map(
    (JSON.parse(file.toString('utf8', 0, end)) as TrieHead[]).map((head) => {
      const trie = new LetterTrie(head, buffer, offset)
      offset += head.bytes
      return [head.script, trie]
    }),
  )
}

function gainsOf(trie: LetterTrie, sequence: string): number[] {
  let node = 0
  for (const char of sequence) node = trie.next(node, trie.letterOf(char.codePointAt(0)!))
  const sums = new Float64Array(trie.languages.length)
  trie.addGains(node, sums)
  return [...sums]
}

describe('LetterTrie', () => {
  const tries = triesOf(LATIN, CYRILLIC)
  const latin = tries.get('Latin')!

  it('gives each language what a sequence gains it', () => {
    expect(latin.languages).to.deep.equal(['aa', 'bb'])
    expect(gainsOf(latin, 'a')).to.deep.equal([11, 10])
    expect(gainsOf(latin, 'ab')).to.deep.equal([0, 11])
    expect(gainsOf(latin, ' a')).to.deep.equal([11, 0])
    expect(gainsOf(latin, 'ßz')).to.deep.equal([0, 10])
  })

  it('gains nothing for beginnings of sequences, for others and beyond their ends', () => {
    for (const sequence of ['ß', 'b', 'ba', 'abz', 'q', '𐐷'])
      expect(gainsOf(latin, sequence), sequence).to.deep.equal([0, 0])
  })

  it('keeps the scripts of a file apart', () => {
    expect(gainsOf(tries.get('Cyrillic')!, 'ж')).to.deep.equal([10])
    expect(gainsOf(tries.get('Cyrillic')!, 'a')).to.deep.equal([0])
  })

  it('knows what a sequence of each language gains it on average', () => {
    expect(latin.typical[0]).to.be.closeTo(2 * 11 * Math.exp(-1), 1e-9)
    expect(latin.typical[1]).to.be.closeTo(11 * Math.exp(-1) + 2 * 10 * Math.exp(-2), 1e-9)
  })
})
