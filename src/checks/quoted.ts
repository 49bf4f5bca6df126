/** How many references of how many, for a reporter: "2 of 3 references". */
export function countOfReferences(share: number, available: number): string {
  const count = Math.round(share * available)
  if (available === 1) return 'the reference'
  return count === available ? `all ${available} references` : `${count} of ${available} references`
}

// What was taken out of a text before it was compared.
const BLANKED = / {4,}/g
// Beyond this a quoted stretch tires the reader; the mark shows it whole.
const LONGEST_QUOTED = 80

/** A stretch of text in quotation marks, shortened in its middle when long. Never cuts a surrogate pair. */
export function quoted(text: string): string {
  const characters = [...text.replace(BLANKED, '…')]
  if (characters.length <= LONGEST_QUOTED) return `“${characters.join('')}”`
  const half = LONGEST_QUOTED / 2 - 1
  return `“${characters.slice(0, half).join('')} … ${characters.slice(-half).join('')}”`
}
