/** Strings one of which stands in every match of a pattern: at its start, or anywhere in it. Null where none is known. */
export interface PatternStarts {
  readonly starts: readonly string[] | null
  readonly needs: readonly string[] | null
}

// A run of literals with more spellings than this is looked for in part.
const MOST_SPELLINGS = 2_000
const MOST_IN_CLASS = 12

/** What a piece of a pattern matches: exactly these strings, or what is not known but contains one of the others. */
type Piece = { readonly exact: readonly string[] } | { readonly exact: null; readonly needs: readonly string[] | null }

const UNKNOWN: Piece = { exact: null, needs: null }
const NOTHING: Piece = { exact: [''] }

const shortest = (strings: readonly string[]): number => Math.min(...strings.map(({ length }) => length))

/** Of two sets of needed strings the one that is found less often: with longer strings, then with fewer. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b
  const difference = shortest(a) - shortest(b)
  return difference > 0 || (difference === 0 && a.length <= b.length) ? a : b
}

const usable = (strings: readonly string[]): readonly string[] | null =>
  strings.length > 0 && shortest(strings) > 0 ? strings : null

/** Reads regular expression sources as the profiles write them; what it does not know counts as unknown, never as nothing. */
class Reader {
  #at = 0
  readonly #source: string
  constructor(source: string) {
    this.#source = source
  }

  /** Alternatives up to the end or a closing bracket. */
  alternatives(): { starts: readonly string[] | null; piece: Piece } {
    const all = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      all.push(this.#sequence())
    }
    const starts = all.every((one) => one.starts) ? all.flatMap((one) => one.starts!) : null
    if (all.every(({ piece }) => piece.exact))
      return { starts, piece: { exact: all.flatMap(({ piece }) => piece.exact!) } }
    const needs = all.map(({ piece }) => (piece.exact ? usable(piece.exact) : piece.needs))
    return { starts, piece: { exact: null, needs: needs.every(Boolean) ? needs.flatMap((one) => one!) : null } }
  }

  #sequence(): { starts: readonly string[] | null; piece: Piece } {
    let run: readonly string[] = ['']
    let starts: readonly string[] | null = null
    let needs: readonly string[] | null = null
    let whole = true
    const close = () => {
      if (whole) starts = usable(run)
      needs = rarer(needs, usable(run))
      whole = false
      run = ['']
    }
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const { piece, repeats } = this.#quantified()
      if (!piece.exact) {
        close()
        needs = rarer(needs, piece.needs)
        continue
      }
      if (run.length > 1 && run.length * piece.exact.length > MOST_SPELLINGS) close()
      run = run.flatMap((before) => piece.exact.map((after) => before + after))
      if (repeats) close()
    }
    if (whole) return { starts: usable(run), piece: { exact: run } }
    close()
    return { starts, piece: { exact: null, needs } }
  }

  /** A piece with its quantifier; `repeats` where it may go on with more of the same. */
  #quantified(): { piece: Piece; repeats: boolean } {
    const piece = this.#atom()
    const quantifier = /^(?:[?*+]|\{(\d+)(,?)\d*\})\??/.exec(this.#source.slice(this.#at))
    if (!quantifier) return { piece, repeats: false }
    this.#at += quantifier[0].length
    const least = quantifier[0].startsWith('+') ? 1 : Number(quantifier[1] ?? 0)
    if (quantifier[0].startsWith('?') && piece.exact) return { piece: { exact: ['', ...piece.exact] }, repeats: false }
    if (least === 0) return { piece: UNKNOWN, repeats: false }
    return { piece, repeats: true }
  }

  #atom(): Piece {
    const rest = this.#source.slice(this.#at)
    const group = /^\((?:\?(?:[:=!]|<[=!]|-i:|<\w+>))?/.exec(rest)?.[0]
    if (group) {
      this.#at += group.length
      const { piece } = this.alternatives()
      this.#at++
      return /[=!]$/.test(group) ? NOTHING : piece
    }
    const escaped = /^\\(?:u[0-9a-f]{4}|[pP]\{[^}]*\}|.)/i.exec(rest)?.[0]
    if (escaped) {
      this.#at += escaped.length
      if (escaped === '\\b') return NOTHING
      if (/^\\u/i.test(escaped)) return { exact: [String.fromCharCode(Number.parseInt(escaped.slice(2), 16))] }
      return /^\\[\p{L}\d]/u.test(escaped) ? UNKNOWN : { exact: [escaped.slice(1)] }
    }
    const set = /^\[(?:\\.|[^\]\\])*\]/.exec(rest)?.[0]
    if (set) {
      this.#at += set.length
      const letters = set.slice(1, -1)
      const plain = letters.length <= MOST_IN_CLASS && !/[\\^]|.-./.test(letters)
      return plain ? { exact: [...letters] } : UNKNOWN
    }
    const char = String.fromCodePoint(rest.codePointAt(0)!)
    this.#at += char.length
    if (char === '^' || char === '$') return NOTHING
    return char === '.' ? UNKNOWN : { exact: [char] }
  }
}

/** What every match of a regular expression starts with or contains, as far as its source shows it. Case as written. */
export function startsOf(source: string): PatternStarts {
  const { starts, piece } = new Reader(source).alternatives()
  const needs = piece.exact ? usable(piece.exact) : piece.needs
  return { starts: starts && usable(starts), needs: needs && usable(needs) }
}
