/** A stretch of text: UTF-16 code units, `start` included, `end` excluded. Points into the text as it was given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
