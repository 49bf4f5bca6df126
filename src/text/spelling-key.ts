/**
 * A term as terms are told apart by: by its letters with case and accents (péché, pêche; US, us), whatever way Unicode
 * writes them and however wide its spaces are.
 */
export const spellingKey = (term: string): string => term.normalize('NFC').replace(/\s+/gu, ' ').trim()
