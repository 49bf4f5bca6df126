import type { Atom } from './number-atoms.ts'
import { ALPHABET_END, NUMBER_PREFIX } from './number-suffixes.ts'

const CURRENCY_OR_VERSION = /^(?:Rs|USD|EUR|GBP|CHF|RMB|US|v)$/

/** Whether the digits at an atom belong to a name (G20, COVID-19): letters directly before them, or a word and a hyphen. */
export function isLabel(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!
  const before = atoms[at - 1]
  if (!before || before.end !== atom.start) return false
  if (before.kind === 'word') return ALPHABET_END.test(before.text) && !CURRENCY_OR_VERSION.test(before.text)
  const word = atoms[at - 2]
  if (!/^[-']$/.test(before.text) || word?.kind !== 'word' || word.end !== before.start) return false
  return ALPHABET_END.test(word.text) && !NUMBER_PREFIX.test(word.text)
}
