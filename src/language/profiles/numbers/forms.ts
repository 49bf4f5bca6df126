/**
 * Words by value, several forms of each separated by spaces; a hyphen stands for hyphen or space inside a phrase:
 * `forms([[2, 'два две двух'], [3, 'три']])` → `{ два: 2, две: 2, двух: 2, три: 3 }`.
 */
export function forms(entries: readonly (readonly [number, string])[]): Record<string, number> {
  return Object.fromEntries(entries.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])))
}

/** Words for one unit, several of each separated by spaces: `units([['km', 'kilometre kilometres']])`. */
export function units(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(entries.flatMap(([code, words]) => words.split(' ').map((word) => [word, code])))
}

/** Words in order with their values counted from a start: `counted(1, 'one two three')`. */
export function counted(first: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index]))
}

/** Every stem with every ending: `endings([[3, 'dritt']], 'e er es en em')`. */
export function endings(stems: readonly (readonly [number, string])[], all: string): Record<string, number> {
  const every = all.split(' ').map((ending) => (ending === '-' ? '' : ending))
  return Object.fromEntries(
    stems.flatMap(([value, list]) => list.split(' ').flatMap((stem) => every.map((ending) => [stem + ending, value]))),
  )
}

/** Words for a rough number with every value it may have, in steps: `vague('kilkanaście', 10, 19, 1)`. */
export function vague(words: string, least: number, most: number, step: number): Record<string, readonly number[]> {
  const values = Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => least + index * step)
  return Object.fromEntries(words.split(' ').map((word) => [word, values]))
}
