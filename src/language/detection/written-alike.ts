/** Languages written so nearly alike that only pages of text tell them apart: each answer is as sure as all of them. */
export const WRITTEN_ALIKE: readonly (readonly string[])[] = [
  ['bs', 'hr', 'sr'],
  ['nb', 'nn'],
]

/** Neighbours that share most of their words: a few words of one are often right in the other. */
export const NEIGHBOURS: readonly (readonly string[])[] = [
  ['bs', 'hr', 'sr'],
  ['nb', 'nn', 'da'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['gl', 'pt'],
  ['gl', 'es'],
  ['hi', 'mr', 'ne', 'bho', 'mag', 'mai'],
  ['ar', 'arz'],
  ['zu', 'xh'],
  ['rw', 'rn'],
  ['st', 'tn', 'nso'],
]

/** Languages that are written in more than one script, so that the tag says which: by Unicode's name of the script. */
export const WRITTEN_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sr: { Latin: 'sr-Latn', Cyrillic: 'sr-Cyrl' },
}
