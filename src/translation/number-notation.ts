interface Notation {
  readonly group: string
  readonly decimal: string
}

const REMEMBERED = 200
const notations = new Map<string, Notation>()

/** How a language writes 1234567.8, by Intl. */
function notationOf(tag: string): Notation {
  let notation = notations.get(tag)
  if (!notation) {
    const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1_234_567.8)
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
    notation = { group: part('group'), decimal: part('decimal') }
    // Tags come from outside: what does not end must not be kept.
    if (notations.size >= REMEMBERED) notations.clear()
    notations.set(tag, notation)
  }
  return notation
}

const MARK = /^[.,]$/
const escaped = (mark: string): string => `\\${mark}`

/** Figures with marks in them, in a notation: 1.234.567,8 and 3,5. Not dates, times or addresses of machines. */
function figuresIn({ group, decimal }: Notation): RegExp {
  const grouped = MARK.test(group) ? `\\d{1,3}(?:${escaped(group)}\\d{3}){1,6}(?:${escaped(decimal)}\\d{1,20})?|` : ''
  return new RegExp(`(?<![\\d.,:/])(?:${grouped}\\d{1,20}${escaped(decimal)}\\d{1,20})(?![\\d:/]|[.,]\\d)`, 'g')
}

/**
 * A translation with its figures in the notation of its own language, where the translator copied them as they stood in
 * the text: 1.200 of a Spanish text is 1,200 in English. Figures that the text does not have are left alone. Linear.
 */
export function renotate(translated: string, text: string, from: string, to: string): string {
  const [source, target] = [notationOf(from), notationOf(to)]
  const swaps = MARK.test(source.decimal) && MARK.test(target.decimal) && source.decimal !== target.decimal
  if (!swaps) return translated
  const figures = figuresIn(source)
  const known = new Set(text.match(figures))
  if (known.size === 0) return translated
  return translated.replace(figures, (figure) => {
    if (!known.has(figure)) return figure
    const [whole, fraction] = figure.split(source.decimal) as [string, string?]
    const groups = MARK.test(source.group) ? whole.replaceAll(source.group, target.group) : whole
    return fraction === undefined ? groups : groups + target.decimal + fraction
  })
}
