/** How a provider is kept from touching a stretch of a text. */
export interface PlaceholderStyle {
  /** What stands for the stretch in what is sent. */
  readonly make: (index: number, original: string) => string
  /** Finds every placeholder in what comes back; its first group is the index. */
  readonly find: RegExp
  /** Done to the text around the placeholders before it is sent, and undone afterwards. */
  readonly escape?: (text: string) => string
  readonly unescape?: (text: string) => string
}

export interface ProtectedText {
  readonly text: string
  /** The translation with every stretch as it was; null where a placeholder was lost, doubled or invented. */
  restore(translated: string): string | null
}

const xmlEscape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const xmlUnescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** The element that holds a stretch in the style of `XML_TAGS`; the provider is told to leave its content alone. */
export const KEPT_TAG = 'keep'

/** For providers that handle XML. The stretch stays readable, so that the sentence around it is understood. */
export const XML_TAGS: PlaceholderStyle = {
  make: (index, original) => `<${KEPT_TAG} id="${index}">${xmlEscape(original)}</${KEPT_TAG}>`,
  find: new RegExp(`<${KEPT_TAG} id="(\\d+)">[^<]*</${KEPT_TAG}>`, 'g'),
  escape: xmlEscape,
  unescape: xmlUnescape,
}

/**
 * For everybody else: a word in no dictionary. Apertium leaves it alone between all kinds of words and signs (tried with
 * fr-es and es-en; it translates handles and what stands behind # in addresses). Neural engines may change its case or
 * set a space in it.
 */
export const OPAQUE_WORDS: PlaceholderStyle = {
  make: (index) => `ZQ${index}X`,
  find: /\bzq ?(\d+) ?x\b/gi,
}

/**
 * Addresses, e-mail addresses and handles: what must come back letter by letter. The full stop of a sentence is no part
 * of them. An address written without “www.” and a handle inside a word are not.
 */
const KEPT =
  /(?:https?:\/\/|www\.)[^\s<>"“”«»]*[^\s<>"“”«».,;:!?)\]}'’…]|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+|(?<![\p{L}\p{N}_@/.])@[\p{L}\p{N}_]{1,50}/giu

/** More than this is a list of addresses, not a text. */
const MOST_KEPT = 200

/**
 * A text whose addresses and handles are replaced by placeholders; null when it has none, already holds what looks like
 * a placeholder, or leaves no room around one. Linear.
 */
export function protect(text: string, style: PlaceholderStyle): ProtectedText | null {
  const kept = [...text.matchAll(KEPT)].slice(0, MOST_KEPT)
  if (kept.length === 0 || text.search(style.find) >= 0) return null
  const { escape: escaped = String, unescape: unescaped = String } = style
  let sent = ''
  let end = 0
  for (const [index, match] of kept.entries()) {
    sent += escaped(text.slice(end, match.index)) + style.make(index, match[0])
    end = match.index + match[0].length
  }
  sent += escaped(text.slice(end))
  const restore = (translated: string): string | null => {
    const missing = new Set(kept.keys())
    let whole = ''
    let from = 0
    for (const match of translated.matchAll(style.find)) {
      const index = Number(match[1])
      if (!missing.delete(index)) return null
      whole += unescaped(translated.slice(from, match.index)) + kept[index]![0]
      from = match.index + match[0].length
    }
    return missing.size > 0 ? null : whole + unescaped(translated.slice(from))
  }
  // Placeholders that run into each other or into a word would be lost for certain.
  return restore(sent) === text ? { text: sent, restore } : null
}
