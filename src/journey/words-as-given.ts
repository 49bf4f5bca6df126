import type { Span } from '../model/span.ts'
import type { NormalisedText } from '../text/normalise.ts'

/** A text as it was given beside the form that it is compared in. */
export interface GivenText {
  readonly given: string
  readonly normalised: NormalisedText
}

// Quotations with a mark that texts write in several ways and a comparison in one: ’ and ', – and —. Those with quotation
// marks of their own stay as they are compared: “ inside of “ would end the quotation.
const WITH_MARK = /“([^“”"]*['–-][^“”"]*)”/gu

/** The words of a quotation as the text has them, near the places named if there; null where it has them not. */
function wordsIn({ given, normalised }: GivenText, quotation: string, places: readonly Span[]): string | null {
  const near = normalised.text.indexOf(quotation, places[0]?.start ?? 0)
  const start = near >= 0 ? near : normalised.text.indexOf(quotation)
  if (start < 0) return null
  const span = normalised.toOriginal({ start, end: start + quotation.length })
  const words = given.slice(span.start, span.end)
  // Other marks only: what was an entity or had invisible characters in it is better read as it is compared.
  return words.length === quotation.length ? words : null
}

/** A message with the words that it quotes of the texts as those have them; `texts`: with where the finding stands. */
export const asGiven = (
  message: string,
  texts: readonly (GivenText & { readonly places: readonly Span[] })[],
): string =>
  message.replace(WITH_MARK, (whole, quotation: string) => {
    for (const text of texts) {
      const words = wordsIn(text, quotation, text.places)
      if (words !== null) return `“${words}”`
    }
    return whole
  })
