/** First of the Unicode control pictures: ␀ stands for NUL, ␛ for escape. */
const CONTROL_PICTURES = 0x2400
const DELETE_PICTURE = '␡'

/**
 * Everything that acts on a terminal or on the direction of the text around it: controls except tab and line feed,
 * and bidirectional embeddings, overrides and isolates. Direction *marks* and joiners stay: Arabic, Hebrew and Indic
 * text needs them, and they do no harm beyond their place.
 */
const ACTING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFFF9-\uFFFB]/g

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code)
  if (code === 0x7f) return DELETE_PICTURE
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** The text with its acting characters made visible instead of acting. CRLF and CR become line feeds first. */
export const visible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(ACTING, picture).toWellFormed()
