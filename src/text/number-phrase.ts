import type { Atom } from './number-atoms.ts'
import { phraseAt } from './number-context.ts'
import { readDecimals } from './number-decimals.ts'
import { type Found, WordFinder } from './number-lookup.ts'
import type { PhraseReading } from './number-phrase-reading.ts'
import { NumberSum } from './number-sum.ts'
import type { Lexicon, NumberWord } from './number-words.ts'
import { readNumeral } from './numerals.ts'

const DOZEN = 12
const TEN = 10

/** Reads one number from the atoms, from left to right. */
class PhraseReader {
  private readonly text: string
  private readonly atoms: readonly Atom[]
  private readonly lexicon: Lexicon
  private readonly sum: NumberSum
  private readonly finder: WordFinder
  private kind: PhraseReading['kind'] = 'cardinal'
  private factor = 1
  private words = 0
  private weak = false
  /** A scale alone: thousands of people. */
  private vague = false
  private alternatives: number[] = []
  /** The last word takes no fraction after it. */
  private closed = false
  private next: number
  private end: number

  constructor(text: string, atoms: readonly Atom[], lexicon: Lexicon, from: number, end: number) {
    this.text = text
    this.atoms = atoms
    this.lexicon = lexicon
    this.sum = new NumberSum(lexicon.facts)
    this.finder = new WordFinder(text, atoms, lexicon)
    this.next = from
    this.end = end
  }

  read(digits: number | undefined): PhraseReading | null {
    if (digits !== undefined) this.sum.add(digits)
    let at = this.next
    let article = false
    if (digits === undefined && this.lexicon.articles.has(this.atoms[at]?.key ?? '')) {
      article = true
      at++
    }
    const half = digits === undefined ? this.plusBefore(at) : undefined
    if (half) at = half.next
    for (;;) {
      const found = this.finder.lookUp(at, this.next !== at || digits !== undefined || this.words > 0 || article)
      if (!found) {
        if (!this.digitsInside(at)) break
        at++
        continue
      }
      const { word } = found
      if (found.joins) this.sum.join()
      if (word.role === 'joiner') {
        if (!this.sum.join()) break
        at = found.next
        continue
      }
      if (article && this.words === 0 && !this.afterArticle(word)) return null
      const more = this.apply(word)
      if (more === 'refused') break
      this.closed = word.closed
      this.words++
      this.weak = this.words === 1 && digits === undefined && word.ambiguous && !article && !this.pending
      at = found.next
      this.next = at
      this.end = found.end
      if (more === 'done') {
        this.unitOrdinal()
        break
      }
      this.plusAfter()
      this.decimalsAfter()
      at = this.next
    }
    if (half && this.words > 0) this.sum.plusOfScale(half.value)
    if (digits === undefined && this.words === 0) return null
    if (digits !== undefined && this.words === 0) this.plusAfter()
    return {
      value: this.sum.value * this.factor,
      kind: this.kind,
      next: this.next,
      end: this.end,
      scale: this.sum.scale,
      weak: this.weak || this.vague,
      alternatives: this.alternatives,
      spelled: this.words > 0 && digits === undefined,
    }
  }

  /** 2 lakh 50 thousand: digits that a smaller scale follows. */
  private digitsInside(at: number): boolean {
    const atom = this.atoms[at]
    if (atom?.kind !== 'digits' || this.sum.scale < 1000 || at !== this.next || !this.finder.spaced(at)) return false
    const scale = this.finder.lookUp(at + 1, true)?.word
    const value = readNumeral(atom.text, this.lexicon.facts)?.value
    if (scale?.role !== 'scale' || scale.value >= this.sum.scale || value === undefined) return false
    return this.sum.add(value)
  }

  /** Dwudziesty pierwszy: both parts of the number are ordinals. */
  private unitOrdinal(): void {
    if (this.kind !== 'ordinal' || this.sum.value % 10 !== 0) return
    const found = this.finder.lookUp(this.next, true)
    if (found?.word.role !== 'ordinal' || found.word.value >= 10 || !this.sum.add(found.word.value)) return
    this.weak = false
    this.next = found.next
    this.end = found.end
  }

  private afterArticle(word: NumberWord): boolean {
    return word.role === 'scale' || word.role === 'fraction' || word.fraction !== undefined
  }

  /** साढ़े तीन: three and a half, the half first. */
  private plusBefore(at: number): { value: number; next: number } | undefined {
    const value = this.lexicon.facts.plusBefore?.[this.atoms[at]?.key ?? '']
    return value === undefined ? undefined : { value, next: at + 1 }
  }

  private plusAfter(): void {
    const from = this.text[this.end] === ' ' ? this.end + 1 : this.end
    const plus = phraseAt(this.text, from, this.lexicon.plus)
    if (!plus || this.kind !== 'cardinal') return
    this.sum.plus(plus.value)
    this.words++
    this.end = plus.end
    while (this.next < this.atoms.length && this.atoms[this.next]!.start < plus.end) this.next++
  }

  private decimalsAfter(): void {
    const { text, finder, atoms, lexicon, next } = this
    const decimals = readDecimals(text, finder, atoms, lexicon, next, this.weak && this.sum.value === 1)
    if (!decimals) return
    this.sum.plus(decimals.value)
    this.words++
    this.weak = false
    this.next = decimals.next
    this.end = decimals.end
  }

  private apply(word: NumberWord): 'more' | 'done' | 'refused' {
    const { sum } = this
    switch (word.role) {
      case 'value':
        return sum.add(word.value) || sum.pair(word.value) ? 'more' : 'refused'
      case 'scale':
        if (sum.empty && !word.bare && !this.startsWithArticle()) this.vague = true
        return sum.multiply(word.value) ? 'more' : 'refused'
      case 'ordinal':
        return this.applyOrdinal(word)
      default:
        return this.applyFraction(word)
    }
  }

  private startsWithArticle(): boolean {
    return this.lexicon.articles.has(this.atoms[this.next]?.key ?? '')
  }

  private applyOrdinal(word: NumberWord): 'done' | 'refused' {
    const { sum } = this
    if (word.fraction !== undefined && this.startsWithArticle() && sum.empty)
      return this.applyFraction({ ...word, value: word.fraction })
    const added = word.value >= 100 && !sum.empty ? sum.multiply(word.value) : sum.add(word.value)
    if (added) {
      this.kind = 'ordinal'
      if (word.fraction !== undefined && this.words === 0) this.alternatives.push(word.fraction)
      return 'done'
    }
    return word.fraction === undefined ? 'refused' : this.applyFraction({ ...word, value: word.fraction })
  }

  private applyFraction({ value, dozenish }: NumberWord): 'done' | 'refused' {
    const { sum } = this
    if (this.factor !== 1 || this.closed) return 'refused'
    if (value >= 1) {
      if (sum.empty) sum.add(value)
      else this.factor = value
      if (dozenish) this.alternatives.push((sum.value * this.factor * DOZEN) / TEN)
      return 'done'
    }
    if (sum.empty) {
      sum.add(1)
      this.factor = value
      this.kind = 'fraction'
      return this.scaleAfterFraction()
    }
    this.factor = value
    this.kind = 'fraction'
    return this.scaleAfterFraction()
  }

  /** Half a million is no fraction but a number. */
  private scaleAfterFraction(): 'done' {
    let at = this.next + 1
    if (this.startsWithArticle()) at++
    if (this.lexicon.of.has(this.atoms[at]?.key ?? '')) at++
    const afterHalf = this.atoms[at]
    if (afterHalf && (this.lexicon.articles.has(afterHalf.key) || this.lexicon.words.get(afterHalf.key)?.value === 1))
      at++
    const found = this.finder.lookUp(at, true)
    const large = found?.word.role === 'scale' && found.word.value >= 100
    const dozen = found?.word.role === 'fraction' && found.word.value > 2
    if (found && (large || dozen)) {
      this.factor *= found.word.value
      this.kind = 'cardinal'
      this.weak = false
      this.pending = found
    }
    return 'done'
  }

  /** A scale already taken into account, to be stepped over. */
  private pending: Found | undefined

  stepOver(): { next: number; end: number } | undefined {
    return this.pending
  }
}

/**
 * Reads the number that starts at an atom, or that goes on after digits already read (then `digits` is their value,
 * `from` the atom after them and `end` where they end); null when no number stands there.
 */
export function readPhrase(
  text: string,
  atoms: readonly Atom[],
  lexicon: Lexicon,
  from: number,
  digits?: { readonly value: number; readonly end: number },
): PhraseReading | null {
  const reader = new PhraseReader(text, atoms, lexicon, from, digits?.end ?? 0)
  const reading = reader.read(digits?.value)
  const over = reader.stepOver()
  return reading && over ? { ...reading, next: over.next, end: over.end } : reading
}
