// Contract of `VerificationSummary`; about three lines of a list.
const EXCERPT_LENGTH = 200

/** The first 200 characters of a text; a surrogate pair is not cut in two. */
export function excerpt(text: string): string {
  const end = text.codePointAt(EXCERPT_LENGTH - 1)! > 0xffff ? EXCERPT_LENGTH - 1 : EXCERPT_LENGTH
  return text.slice(0, end)
}
