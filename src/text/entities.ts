const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  deg: '°',
  frac12: '½',
  times: '×',
}

/** No entity that is decoded is longer, in UTF-16 code units: `&#x0010ffff;` with a little room. */
export const LONGEST_ENTITY = 12

const AT_THE_END = /&(?:#(?<decimal>\d{1,8})|#[xX](?<hex>[0-9a-fA-F]{1,8})|(?<name>[a-zA-Z][a-zA-Z0-9]{1,8}));$/

/** The HTML entity that a text ends with: its characters and how many of the text's it takes; null when there is none. */
export function decodeEntity(text: string): { text: string; length: number } | null {
  const match = AT_THE_END.exec(text)
  if (!match?.groups) return null
  const { decimal, hex, name } = match.groups
  const length = match[0].length
  if (name) return Object.hasOwn(NAMED, name) ? { text: NAMED[name]!, length } : null
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex!, 16)
  if (code > 0x10ffff) return null
  return { text: String.fromCodePoint(code).toWellFormed(), length }
}
