import type { Atom } from './number-atoms.ts'
import { readCompound } from './number-compounds.ts'
import { type Lexicon, type NumberWord, PLAIN } from './number-words.ts'

/** A number word or phrase found in the text. */
export interface Found {
  readonly word: NumberWord
  readonly next: number
  readonly end: number
  readonly joins: boolean
}

/** Finds number words in the atoms of a text: phrases, words with a proclitic, compounds. */
export class WordFinder {
  private readonly text: string
  private readonly atoms: readonly Atom[]
  private readonly lexicon: Lexicon

  constructor(text: string, atoms: readonly Atom[], lexicon: Lexicon) {
    this.text = text
    this.atoms = atoms
    this.lexicon = lexicon
  }

  /** The number word or phrase at an atom; null when there is none or when punctuation stands before it. */
  lookUp(at: number, inside: boolean): Found | null {
    let first = at
    if (inside && this.atoms[first]?.text === '-' && this.tight(first)) first++
    const atom = this.atoms[first]
    if (atom?.kind !== 'word') return null
    if (inside && first === at && first > 0 && !this.spaced(first)) return null
    // Most words of a text begin no number.
    const opens = this.lexicon.openings.has(atom.key.split(' ', 1)[0]!)
    for (let count = opens ? this.lexicon.longestPhrase : 0; count > 0; count--) {
      const phrase = this.phrase(first, count)
      const word = phrase && this.lexicon.words.get(phrase.key)
      if (phrase && word) return { word, next: phrase.next, end: phrase.end, joins: false }
    }
    return this.proclitic(atom, first) ?? this.compound(atom, first, atom.key, false)
  }

  private proclitic(atom: Atom, at: number): Found | null {
    for (const [prefix, joins] of Object.entries(this.lexicon.facts.prefixes ?? {})) {
      if (!atom.key.startsWith(prefix) || atom.key.length <= prefix.length + 1) continue
      const rest = atom.key.slice(prefix.length)
      const word = this.lexicon.words.get(rest)
      if (word && word.role !== 'joiner') return { word, next: at + 1, end: atom.end, joins }
    }
    return null
  }

  private compound(atom: Atom, at: number, key: string, joins: boolean): Found | null {
    if (!this.lexicon.facts.compounds) return null
    const compound = readCompound(key, this.lexicon)
    if (!compound) return null
    const role = compound.ordinal ? 'ordinal' : 'value'
    return { word: { role, value: compound.value, ...PLAIN }, next: at + 1, end: atom.end, joins }
  }

  private phrase(first: number, count: number): { key: string; next: number; end: number } | null {
    let key = ''
    let at = first
    for (let taken = 0; taken < count; taken++) {
      if (taken > 0 && this.atoms[at]?.text === '-' && this.tight(at)) at++
      const atom = this.atoms[at]
      if (atom?.kind !== 'word' || (taken > 0 && !this.spaced(at) && this.atoms[at - 1]!.text !== '-')) return null
      key += taken > 0 ? ` ${atom.key}` : atom.key
      at++
    }
    return { key, next: at, end: this.atoms[at - 1]!.end }
  }

  /** A hyphen with no space on either side. */
  private tight(at: number): boolean {
    return this.atoms[at - 1]?.end === this.atoms[at]!.start && this.atoms[at + 1]?.start === this.atoms[at]!.end
  }

  /** Nothing but spaces, few of them, between an atom and the one before. */
  spaced(at: number): boolean {
    const gap = this.text.slice(this.atoms[at - 1]!.end, this.atoms[at]!.start)
    return gap.length <= 2 && !gap.includes('\n')
  }
}
