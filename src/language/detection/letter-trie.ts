/** Natural logarithm of the probability given to a sequence that a language is not known for. */
const UNKNOWN = -12

/** What each rarity, in tenths of a natural logarithm, gains a text. */
const GAINS = Float64Array.from({ length: 256 }, (_, rarity) => -UNKNOWN - rarity / 10)

/** What a packed tree holds: the measures of its arrays. */
export interface TrieHead {
  readonly script: string
  readonly languages: readonly string[]
  readonly letters: number
  readonly nodes: number
  readonly gains: number
  readonly bytes: number
}

/**
 * Letter sequences with what each gains every language, as a tree of letters in typed arrays: they are views of a file as
 * bench/pack-letter-trie.ts writes it, and to walk along a text costs neither strings nor objects. Node 0 is the root, −1
 * is nowhere; the children of a node stand together, by their letters.
 */
export class LetterTrie {
  readonly languages: readonly string[]
  /** For each language what a sequence of its own text gains it on average. */
  readonly typical: Float64Array
  /** The tree's own number of each character, by its code point. */
  readonly #letters: ReadonlyMap<number, number>
  /** Where the children of each node begin; they end where those of the next node begin. */
  readonly #first: Uint32Array
  /** Likewise its gains. */
  readonly #from: Uint32Array
  /** The letter that leads to each node. */
  readonly #letter: Uint16Array
  readonly #language: Uint16Array
  readonly #rarity: Uint8Array

  /** `offset`: where the tree begins in the buffer, a multiple of eight. */
  constructor({ languages, letters, nodes, gains }: TrieHead, buffer: ArrayBuffer, offset: number) {
    let at = offset
    const take = <T extends { readonly byteLength: number }>(
      Kind: new (from: ArrayBuffer, at: number, length: number) => T,
      length: number,
    ): T => {
      const array = new Kind(buffer, at, length)
      at += array.byteLength
      return array
    }
    this.languages = languages
    this.typical = take(Float64Array, languages.length)
    this.#letters = new Map([...take(Uint32Array, letters)].map((point, index) => [point, index + 1]))
    this.#first = take(Uint32Array, nodes + 1)
    this.#from = take(Uint32Array, nodes + 1)
    this.#letter = take(Uint16Array, nodes)
    this.#language = take(Uint16Array, gains)
    this.#rarity = take(Uint8Array, gains)
  }

  /** The tree's own number of a character, by its code point; 0 for one in none of the sequences. */
  letterOf(point: number): number {
    return this.#letters.get(point) ?? 0
  }

  /** The node a letter on; −1 where no sequence goes on so. */
  next(node: number, letter: number): number {
    if (node < 0 || letter === 0) return -1
    let low = this.#first[node]!
    const end = this.#first[node + 1]!
    let high = end
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#letter[middle]! < letter) low = middle + 1
      else high = middle
    }
    return low < end && this.#letter[low] === letter ? low : -1
  }

  /** Adds what the sequence that ends at a node gains each language. */
  addGains(node: number, sums: Float64Array): void {
    if (node < 0) return
    const end = this.#from[node + 1]!
    for (let at = this.#from[node]!; at < end; at++) sums[this.#language[at]!]! += GAINS[this.#rarity[at]!]!
  }
}
