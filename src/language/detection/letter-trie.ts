/** Natural logarithm of the probability given to a sequence that a language is not known for. */
const UNKNOWN = -12
const FIRST_CODE = 0x21
/** More different characters than the sequences of any script have. */
const MOST_LETTERS = 0x1000
/** Empty places for each taken one, so that a place is mostly found at once. */
const ROOM = 2

/**
 * Letter sequences with what each gains every language, as a tree of letters in typed arrays: to walk along a text costs
 * neither strings nor objects. Node 0 is the root, −1 is nowhere.
 */
export class LetterTrie {
  readonly languages: readonly string[]
  readonly #letters = new Map<number, number>()
  // Hash table of (node, letter) → node; a key of 0 is an empty place.
  readonly #keys: Float64Array
  readonly #children: Int32Array
  readonly #mask: number
  /** Where the gains of each node begin; they end where those of the next node begin. */
  readonly #from: Uint32Array
  readonly #language: Uint16Array
  readonly #gain: Float64Array
  /** For each language what a sequence of its own text gains it on average. */
  readonly typical: Float64Array

  /** `block`: a line with the script and its languages, then the sequences, as bench/compile-letter-ngrams.ts writes them. */
  constructor(block: string) {
    const [head = '', ...lines] = block.split('\n')
    this.languages = head.split(' ').slice(1)
    let most = 1
    for (const line of lines) most += line.indexOf('\t')
    const size = 2 ** Math.ceil(Math.log2(most * ROOM + 1))
    this.#keys = new Float64Array(size)
    this.#children = new Int32Array(size)
    this.#mask = size - 1
    const known: string[] = ['']
    let gains = 0
    for (const line of lines) {
      const tab = line.indexOf('\t')
      if (tab < 0) continue
      known[this.#add(line.slice(0, tab), known)] = line.slice(tab + 1)
      gains += (line.length - tab - 1) / 2
    }
    this.#from = new Uint32Array(known.length + 1)
    this.#language = new Uint16Array(gains)
    this.#gain = new Float64Array(gains)
    this.typical = new Float64Array(this.languages.length)
    let next = 0
    known.forEach((codes, node) => {
      this.#from[node] = next
      for (let at = 0; at < codes.length; at += 2, next++) {
        this.#language[next] = codes.charCodeAt(at) - FIRST_CODE
        const rarity = (codes.charCodeAt(at + 1) - FIRST_CODE) / 10
        this.#gain[next] = -UNKNOWN - rarity
        this.typical[this.#language[next]!]! += Math.exp(-rarity) * this.#gain[next]!
      }
    })
    this.#from[known.length] = next
  }

  #add(sequence: string, known: string[]): number {
    let node = 0
    for (const char of sequence) {
      const point = char.codePointAt(0)!
      let letter = this.#letters.get(point)
      if (letter === undefined) {
        letter = this.#letters.size + 1
        this.#letters.set(point, letter)
      }
      const place = this.#placeOf(node, letter)
      if (this.#keys[place] === 0) {
        this.#keys[place] = node * MOST_LETTERS + letter
        this.#children[place] = known.length
        known.push('')
      }
      node = this.#children[place]!
    }
    return node
  }

  #placeOf(node: number, letter: number): number {
    const key = node * MOST_LETTERS + letter
    let place = Math.imul(key ^ (key >>> 15), 0x9e3779b1) & this.#mask
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask
    return place
  }

  /** The tree's own number of a character, by its code point; 0 for one in none of the sequences. */
  letterOf(point: number): number {
    return this.#letters.get(point) ?? 0
  }

  /** The node a letter on; −1 where no sequence goes on so. */
  next(node: number, letter: number): number {
    if (node < 0 || letter === 0) return -1
    const place = this.#placeOf(node, letter)
    return this.#keys[place] === 0 ? -1 : this.#children[place]!
  }

  /** Adds what the sequence that ends at a node gains each language. */
  addGains(node: number, sums: Float64Array): void {
    if (node < 0) return
    const end = this.#from[node + 1]!
    for (let at = this.#from[node]!; at < end; at++) sums[this.#language[at]!]! += this.#gain[at]!
  }
}
