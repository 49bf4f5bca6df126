const FIRST_CODE = '!'.charCodeAt(0)
const UNKNOWN = -12
const ALIGNED = 8

interface Node {
  readonly children: Map<number, Node>
  codes: string
}

const bytesOf = (array: Float64Array | Uint32Array | Uint16Array | Uint8Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength)

function grow(lines: readonly (readonly [sequence: string, codes: string])[], letterOf: Map<number, number>): Node {
  const root: Node = { children: new Map(), codes: '' }
  for (const [sequence, codes] of lines) {
    let node = root
    for (const char of sequence) {
      const letter = letterOf.get(char.codePointAt(0)!)!
      let child = node.children.get(letter)
      if (!child) {
        child = { children: new Map(), codes: '' }
        node.children.set(letter, child)
      }
      node = child
    }
    node.codes = codes
  }
  return root
}

/** What a sequence of each language's own text gains it on average. */
function typicalOf(lines: readonly (readonly [string, string])[], languages: number): Float64Array {
  const typical = new Float64Array(languages)
  for (const [, codes] of lines) {
    for (let at = 0; at < codes.length; at += 2) {
      const rarity = (codes.charCodeAt(at + 1) - FIRST_CODE) / 10
      typical[codes.charCodeAt(at) - FIRST_CODE]! += Math.exp(-rarity) * (-UNKNOWN - rarity)
    }
  }
  return typical
}

/**
 * Packs a block of lines (a script with its languages; then sequences, each with a tab and two characters for a language
 * and a rarity) into the tree that src/language/detection/letter-trie.ts reads: its measures, and its arrays one after
 * the other. Children of a node stand together, by their letters.
 */
export function packLetterTrie(block: string): { readonly head: object; readonly body: Buffer } {
  const [title = '', ...rest] = block.split('\n')
  const [script, ...languages] = title.split(' ')
  const lines = rest.filter(Boolean).map((line) => line.split('\t') as [string, string])
  const letters = [...new Set(lines.flatMap(([sequence]) => [...sequence].map((char) => char.codePointAt(0)!)))]
  letters.sort((a, b) => a - b)
  const letterOf = new Map(letters.map((point, index) => [point, index + 1]))
  const nodes = [{ letter: 0, node: grow(lines, letterOf) }]
  const first: number[] = []
  const from: number[] = [0]
  const language: number[] = []
  const rarity: number[] = []
  // The list grows while it is read: the tree level by level.
  for (const { node } of nodes) {
    first.push(nodes.length)
    for (const [letter, child] of [...node.children].sort(([a], [b]) => a - b)) nodes.push({ letter, node: child })
    for (let at = 0; at < node.codes.length; at += 2) {
      language.push(node.codes.charCodeAt(at) - FIRST_CODE)
      rarity.push(node.codes.charCodeAt(at + 1) - FIRST_CODE)
    }
    from.push(language.length)
  }
  first.push(nodes.length)
  const body = Buffer.concat([
    bytesOf(typicalOf(lines, languages.length)),
    bytesOf(Uint32Array.from(letters)),
    bytesOf(Uint32Array.from(first)),
    bytesOf(Uint32Array.from(from)),
    bytesOf(Uint16Array.from(nodes, ({ letter }) => letter)),
    bytesOf(Uint16Array.from(language)),
    bytesOf(Uint8Array.from(rarity)),
  ])
  const padded = Buffer.concat([body, Buffer.alloc((ALIGNED - (body.length % ALIGNED)) % ALIGNED)])
  const head = { script, languages, letters: letters.length, nodes: nodes.length, gains: language.length }
  return { head: { ...head, bytes: padded.length }, body: padded }
}

/** A file of packed blocks: a line of JSON with what each is, then the blocks. */
export function packLetterTries(blocks: readonly string[]): Buffer {
  const packed = blocks.map(packLetterTrie)
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(packed.map(({ head }) => head))}\n`),
    ...packed.map(({ body }) => body),
  ])
}
