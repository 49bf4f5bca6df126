/** The words of a list written with blanks and line breaks between them. */
export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** The phrases of a list written with commas between them, line breaks as blanks. */
export const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)

/** Twelve or seven lists, one a line, forms separated by blanks: the months or the weekdays. */
export const forms = (list: string): string[][] => list.trim().split('\n').map(words)
