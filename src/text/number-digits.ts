import type { Atom } from './number-atoms.ts'
import { isLabel } from './number-label.ts'
import { readPhrase } from './number-phrase.ts'
import {
  ALPHABET_START,
  CLOCK,
  DECADE_SUFFIX,
  fractionValue,
  HOUR_ALONE,
  HOUR_MINUTE,
  MERIDIEM,
  minutesOf,
  ORDINAL_SUFFIX,
} from './number-suffixes.ts'
import type { Lexicon } from './number-words.ts'
import { readNumeral, toAsciiDigits } from './numerals.ts'
import type { Draft, Quantity } from './quantity.ts'
import { SCALE_SYMBOLS, UNIT_SYMBOLS } from './units.ts'

/** Numbers read from digits, each with the atom it starts at. */
export interface DigitReading {
  readonly drafts: readonly { readonly draft: Draft; readonly first: number }[]
  readonly next: number
}

class DigitReader {
  private readonly text: string
  private readonly atoms: readonly Atom[]
  private readonly lexicon: Lexicon | undefined

  constructor(text: string, atoms: readonly Atom[], lexicon: Lexicon | undefined) {
    this.text = text
    this.atoms = atoms
    this.lexicon = lexicon
  }

  read(at: number): DigitReading {
    const atom = this.atoms[at]!
    if (atom.kind === 'fraction') {
      const draft = this.draft(atom.start, atom.end, fractionValue(atom.text), 'fraction')
      return { drafts: [{ draft, first: at }], next: at + 1 }
    }
    const ascii = toAsciiDigits(atom.text)
    if (ascii.includes(':')) return this.colons(at, ascii)
    const label = isLabel(this.atoms, at)
    const last = label ? at : this.lastOfGroups(at)
    const end = this.atoms[last]!.end
    const reading = readNumeral(this.text.slice(atom.start, end), this.lexicon?.facts)
    if (!reading || !Number.isFinite(reading.value)) return this.pieces(at, label)
    const draft = this.draft(atom.start, end, reading.value, label ? 'label' : 'cardinal')
    if (reading.alternatives.length > 0) draft.alternatives = reading.alternatives
    if (label) return { drafts: [{ draft, first: at }], next: this.afterLetters(last + 1, end) }
    this.sign(draft)
    const next = this.follow(draft, last + 1)
    draft.text = this.text.slice(draft.start, draft.end)
    return { drafts: [{ draft, first: at }], next }
  }

  private draft(start: number, end: number, value: number, kind: Quantity['kind']): Draft {
    return { start, end, value, kind, text: this.text.slice(start, end), scale: 1 }
  }

  private colons(at: number, ascii: string): DigitReading {
    const atom = this.atoms[at]!
    const clock = CLOCK.exec(ascii)?.groups
    const hour = Number(clock?.hour)
    if (clock && hour <= 24) {
      const draft = this.draft(atom.start, atom.end, hour * 60 + Number(clock.minute), 'time')
      const next = this.meridiem(draft, at + 1)
      return { drafts: [{ draft, first: at }], next }
    }
    return this.pieces(at, false)
  }

  private meridiem(draft: Draft, next: number): number {
    const match = MERIDIEM.exec(this.text.slice(draft.end, draft.end + 8))
    const hour = Math.floor((draft.kind === 'time' ? draft.value : draft.value * 60) / 60)
    if (!match || hour > 12) return next
    if (draft.kind !== 'time') draft.value = Math.floor(draft.value) * 60 + Math.round((draft.value % 1) * 100)
    draft.kind = 'time'
    const afternoon = match.groups!.half!.toLowerCase() === 'p'
    draft.value += afternoon ? (hour < 12 ? 720 : 0) : hour === 12 ? -720 : 0
    draft.end += match[0].trimEnd().length
    return this.afterLetters(next, draft.end)
  }

  /** Digits that are no one number (1.2.3, 3:1, a date) as the whole numbers between their separators. */
  private pieces(at: number, label: boolean): DigitReading {
    const atom = this.atoms[at]!
    const drafts = [...atom.text.matchAll(/\p{Nd}+/gu)].map((match) => {
      const start = atom.start + match.index
      const value = Number(toAsciiDigits(match[0]))
      const draft = this.draft(start, start + match[0].length, value, label ? 'label' : 'cardinal')
      return { draft, first: at }
    })
    return { drafts: drafts.filter(({ draft }) => Number.isFinite(draft.value)), next: at + 1 }
  }

  /** The last atom of digits grouped by spaces: 1 234 567,8. */
  private lastOfGroups(at: number): number {
    const spaces = !this.lexicon || this.lexicon.facts.grouping.includes(' ')
    let last = at
    if (!/^\p{Nd}{1,3}$/u.test(this.atoms[at]!.text)) return at
    for (let next = at + 1; next < this.atoms.length; next++) {
      const atom = this.atoms[next]!
      const apart = this.text.slice(this.atoms[next - 1]!.end, atom.start)
      if (atom.kind !== 'digits' || apart !== ' ' || !/^\p{Nd}{3}(?:[.,٫]\p{Nd}+)?$/u.test(atom.text)) break
      last = next
      if (atom.text.length > 3) break
    }
    return spaces || last - at > 1 ? last : at
  }

  /** -5, but not the second number of 3-5. */
  private sign(draft: Draft): void {
    const before = this.text.slice(Math.max(0, draft.start - 2), draft.start)
    if (!/(?:^|[\s(])-$/.test(before) || (before === '-' && draft.start > 1)) return
    draft.alternatives = [...(draft.alternatives ?? []), draft.value]
    draft.value = -draft.value
    draft.start--
  }

  private afterLetters(next: number, end: number): number {
    let at = next
    while (at < this.atoms.length && this.atoms[at]!.start < end) at++
    return at
  }

  /** Reads what is written onto or after the digits; the index of the atom to go on from. */
  private follow(draft: Draft, next: number): number {
    const rest = this.text.slice(draft.end, draft.end + 12)
    const hour = draft.value >= 0 && draft.value <= 24 && Number.isInteger(draft.value)
    const minutes = hour ? HOUR_MINUTE.exec(rest) : null
    if (minutes || (hour && HOUR_ALONE.test(rest))) {
      draft.kind = 'time'
      draft.value = draft.value * 60 + minutesOf(minutes?.groups)
      draft.end += minutes?.[0].length ?? 0
      return this.afterLetters(next, draft.end)
    }
    if (draft.value >= 0 && draft.value < 13 && MERIDIEM.test(rest)) return this.meridiem(draft, next)
    const simple = /^\/(?<under>[1-9]\p{Nd}?)(?![\p{Nd}/.,])/u.exec(rest)
    if (
      simple &&
      Number.isInteger(draft.value) &&
      draft.value < 100 &&
      this.atoms[next + 1]?.text === simple.groups!.under
    ) {
      return this.slash(draft, Number(toAsciiDigits(simple.groups!.under!)), next)
    }
    const mixed = /^ (?<over>[1-9]\p{Nd}?)\/(?<under>[2-9]\p{Nd}?)(?![\p{Nd}/.,])/u.exec(rest)?.groups
    if (mixed && Number.isInteger(draft.value)) return this.mixed(draft, mixed.over!, mixed.under!, next)
    const char = this.atoms[next]
    if (char?.kind === 'fraction' && char.start - draft.end <= 1) {
      draft.value += fractionValue(char.text)
      draft.end = char.end
      return this.scales(draft, next + 1)
    }
    return this.suffix(draft, next)
  }

  private slash(draft: Draft, under: number, next: number): number {
    draft.alternatives = [...(draft.alternatives ?? []), draft.value]
    draft.value /= under
    draft.kind = 'fraction'
    draft.end = this.atoms[next + 1]!.end
    return next + 2
  }

  /** 5 1/2 is five and a half. */
  private mixed(draft: Draft, over: string, under: string, next: number): number {
    const part = Number(toAsciiDigits(over)) / Number(toAsciiDigits(under))
    if (part >= 1) return next
    draft.value += part
    draft.end = this.atoms[next + 2]!.end
    return this.scales(draft, next + 3)
  }

  private suffix(draft: Draft, next: number): number {
    const hyphen = this.atoms[next]?.text === '-' || this.atoms[next]?.text === "'"
    const at = hyphen && this.atoms[next]!.start === draft.end ? next + 1 : next
    const word = this.atoms[at]
    const glued = word?.kind === 'word' && word.start === (at > next ? this.atoms[next]!.end : draft.end)
    if (!glued || !ALPHABET_START.test(word.text)) return this.scales(draft, next)
    const written = word.text
    const round = Number.isInteger(draft.value) && draft.value >= 10 && draft.value % 10 === 0
    if (
      round &&
      DECADE_SUFFIX.test(written) &&
      (at === next || /\p{Script=Cyrillic}/u.test(written) || written === 's')
    ) {
      draft.kind = 'decade'
      draft.end = word.end
      return at + 1
    }
    const scale = at === next ? SCALE_SYMBOLS[written] : undefined
    const known = this.lexicon?.words.get(word.key)
    if (at === next && (UNIT_SYMBOLS[written] !== undefined || this.lexicon?.units.has(word.key)))
      return this.scales(draft, next)
    if (scale !== undefined) {
      if (/^[KMB]$/.test(written)) draft.alternatives = [...(draft.alternatives ?? []), draft.value]
      draft.value *= scale
      draft.scale = scale
      draft.end = word.end
      return at + 1
    }
    if (known && at === next) return this.scales(draft, next)
    if (ORDINAL_SUFFIX.test(written) && (at === next || /^\p{Script=Cyrillic}{1,3}$/u.test(written))) {
      draft.kind = 'ordinal'
      draft.end = word.end
      return at + 1
    }
    if (at > next) return this.scales(draft, next)
    if (/^(?:x|х)$/u.test(written) || this.lexicon?.tails.includes(word.key)) return at + 1
    draft.kind = 'label'
    return at + 1
  }

  /** 3.5 million; 2 lakh 50 thousand; 3 and a half. */
  private scales(draft: Draft, next: number): number {
    if (!this.lexicon) return next
    const given = draft.value
    const phrase = readPhrase(this.text, this.atoms, this.lexicon, next, { value: given, end: draft.end })
    if (!phrase || phrase.end === draft.end) return next
    if (phrase.kind === 'ordinal') return next
    draft.value = phrase.value
    draft.kind = phrase.kind
    draft.scale = phrase.scale
    draft.end = phrase.end
    if (draft.alternatives && given !== 0) draft.alternatives = draft.alternatives.map((value) => value * phrase.scale)
    return phrase.next
  }
}

/** Reads the number or numbers that start at an atom of digits or at a fraction character. */
export function readDigitAtoms(
  text: string,
  atoms: readonly Atom[],
  at: number,
  lexicon: Lexicon | undefined,
): DigitReading {
  return new DigitReader(text, atoms, lexicon).read(at)
}
