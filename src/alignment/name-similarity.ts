import { soundOf } from './transliterate.ts'

// What a letter is worth: consonants carry a name across languages, vowels shift and fall away.
const VOWEL = 0.45
const CONSONANT = 1
const BREATH = 0.45
// Letters that languages exchange for one another cost this share of a full substitution.
const KIN = 0.4
const KIN_VOWELS = 0.5
// Up to this many last letters may be an ending that the other language adds or drops, at a reduced cost.
const ENDING = 3
const ENDING_COST = 0.35
// Longer words than this are not names; the work stays bounded.
const LONGEST = 40

const KINDS = ['sSZcCzjx', 'kgchqG', 'bpvf', 'td', 'mn', 'rl', 'jiyZ', 'vu', 'hgj', 'CkS', 'dZ', 'tcC']

const SIZE = 128
const weight = new Float64Array(SIZE).fill(CONSONANT)
for (const letter of 'aeiou') weight[letter.charCodeAt(0)] = VOWEL
for (const letter of 'h') weight[letter.charCodeAt(0)] = BREATH

const change = new Float64Array(SIZE * SIZE)
for (let a = 0; a < SIZE; a++) {
  for (let b = 0; b < SIZE; b++) change[a * SIZE + b] = a === b ? 0 : Math.max(weight[a]!, weight[b]!)
}
for (const kind of [...KINDS, 'aeiou']) {
  for (const a of kind) {
    for (const b of kind) {
      if (a === b) continue
      const x = a.charCodeAt(0)
      const y = b.charCodeAt(0)
      const share = kind === 'aeiou' ? KIN_VOWELS : KIN
      change[x * SIZE + y] = Math.min(change[x * SIZE + y]!, share * Math.max(weight[x]!, weight[y]!))
    }
  }
}

const total = (sound: string): number => {
  let sum = 0
  for (let i = 0; i < sound.length; i++) sum += weight[sound.charCodeAt(i)]!
  return sum
}

const row = new Float64Array(LONGEST + 1)

/** Least cost of turning one sound into the other; `inside` lets the second be longer at both ends for nothing. */
function distance(a: string, b: string, inside: boolean): number {
  const width = b.length
  const endingA = a.length - ENDING
  const endingB = width - ENDING
  row[0] = 0
  for (let j = 1; j <= width; j++) {
    const cost = inside ? 0 : weight[b.charCodeAt(j - 1)]!
    row[j] = row[j - 1]! + cost
  }
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1)
    const drop = weight[x]! * (i > endingA && i > 2 ? ENDING_COST : 1)
    let diagonal: number = row[0]!
    row[0] = diagonal + weight[x]!
    for (let j = 1; j <= width; j++) {
      const y = b.charCodeAt(j - 1)
      const add = inside && i === a.length ? 0 : weight[y]! * (j > endingB && j > 2 ? ENDING_COST : 1)
      const above = row[j]!
      row[j] = Math.min(diagonal + change[x * SIZE + y]!, above + drop, row[j - 1]! + add)
      diagonal = above
    }
  }
  return row[width]!
}

const ratio = (cost: number, size: number): number => (size === 0 ? 0 : Math.max(0, 1 - cost / size))

/**
 * How alike two words sound, 0–1, whatever their scripts: 1 for the same sound, about 0.85 and more for the same name
 * spelled by two languages, below 0.6 for different names. It knows nothing of meaning: "Austria" and "Australia" are
 * near; telling places apart is the task of `readNames`.
 */
export function sameName(a: string, b: string): number {
  if (a === b) return 1
  const x = soundOf(a)
  const y = soundOf(b)
  return soundsAlike(x, y)
}

/** As `sameName`, of two sounds. */
export function soundsAlike(x: string, y: string): number {
  if (x === '' || y === '' || x.length > LONGEST || y.length > LONGEST) return 0
  if (x === y) return 1
  // A word more than twice as long is another name: spare the work.
  if (x.length > 2 * y.length + 2 || y.length > 2 * x.length + 2) return 0
  return ratio(distance(x, y, false), Math.max(total(x), total(y)))
}

/** How well a sound is found somewhere inside a longer one (a compound, or a script without spaces), 0–1. */
export function soundInside(x: string, longer: string): number {
  if (x === '' || x.length > LONGEST) return 0
  let best = 0
  // Windows half overlapping, each wide enough for the name and its spelling variants.
  const step = LONGEST - x.length > x.length ? LONGEST - x.length : 1
  for (let from = 0; from === 0 || from < longer.length; from += step) {
    const found = ratio(distance(x, longer.slice(from, from + LONGEST), true), total(x))
    if (found > best) best = found
    if (from + LONGEST >= longer.length) break
  }
  return best
}
