import type { Span } from '../model/span.ts'
import { foldOf, isLetterAt, isLetterBefore } from './fold.ts'

interface Node {
  next: Map<number, Node> | null
  /** A cue ends here. */
  word: boolean
  /** Patterns of which a match may begin where the walk began. */
  starts: number[] | null
  /** Patterns that cannot match without this. */
  needs: number[] | null
}

const APOSTROPHE = 0x27
/** Most letters of texts are below: a place in a list is found sooner than one in a map. */
const LISTED = 0x700
const newNode = (): Node => ({ next: null, word: false, starts: null, needs: null })

/** What one walk over a text finds. */
export interface Sighting {
  /** Cues that are words, in order, without overlaps, the longest at each place. */
  readonly words: Span[]
  /** For each pattern the places where it may match, in order; undefined where it may not. */
  readonly starts: readonly (number[] | undefined)[]
  /** For each pattern whether what it cannot do without is there. */
  readonly needs: readonly (boolean | undefined)[]
}

/** Words and the beginnings of patterns in one tree of letters, so that a text is walked once for all of them. */
export class CueTree {
  readonly #root = newNode()
  /** The root's children, by their letters, as far as they are listed. */
  readonly #listed: (Node | undefined)[] = Array.from({ length: LISTED })
  /** Words must stand between what is no letter. */
  readonly #spaced: boolean

  constructor(spaced: boolean) {
    this.#spaced = spaced
  }

  #nodeOf(text: string): Node {
    let node = this.#root
    for (let i = 0; i < text.length; i++) {
      const code = foldOf(text.charCodeAt(i))
      node.next ??= new Map()
      let child = node.next.get(code)
      if (!child) {
        child = newNode()
        node.next.set(code, child)
        if (node === this.#root && code < LISTED) this.#listed[code] = child
      }
      node = child
    }
    return node
  }

  addWord(word: string): void {
    this.#nodeOf(word).word = true
  }

  addStart(text: string, pattern: number): void {
    const node = this.#nodeOf(text)
    node.starts ??= []
    if (!node.starts.includes(pattern)) node.starts.push(pattern)
  }

  addNeed(text: string, pattern: number): void {
    const node = this.#nodeOf(text)
    node.needs ??= []
    if (!node.needs.includes(pattern)) node.needs.push(pattern)
  }

  /** Linear: from each place no further than the longest entry. */
  walk(text: string): Sighting {
    const words: Span[] = []
    const starts: (number[] | undefined)[] = []
    const needs: (boolean | undefined)[] = []
    const first = this.#root.next
    if (!first) return { words, starts, needs }
    let free = 0
    for (let at = 0; at < text.length; at++) {
      const code = foldOf(text.charCodeAt(at))
      let node = code < LISTED ? this.#listed[code] : first.get(code)
      if (!node) continue
      let end = -1
      for (let to = at + 1; node; to++) {
        if (node.word && this.#fits(text, to)) end = to
        if (node.needs) for (const pattern of node.needs) needs[pattern] = true
        if (node.starts) for (const pattern of node.starts) addPlace(starts, pattern, at)
        node = to < text.length ? node.next?.get(foldOf(text.charCodeAt(to))) : undefined
      }
      if (end < 0 || at < free || (this.#spaced && isLetterBefore(text, at))) continue
      words.push({ start: at, end })
      free = end
    }
    return { words, starts, needs }
  }

  /** A word that ends with an apostrophe (qu', nessun') has the next word right behind it. */
  #fits(text: string, end: number): boolean {
    return !this.#spaced || text.charCodeAt(end - 1) === APOSTROPHE || !isLetterAt(text, end)
  }
}

function addPlace(starts: (number[] | undefined)[], pattern: number, at: number): void {
  const places = starts[pattern]
  if (!places) starts[pattern] = [at]
  else if (places.at(-1) !== at) places.push(at)
}
