import type { AnalysedText, Word } from '../alignment/aligned-pair.ts'

// What stands between the parts of names: Leonardo da Vinci, Ursula von der Leyen, Osama bin Laden.
const PARTICLES = new Set(
  'af al av ben bin bint da das de degli dei del della den der des di do dos du e el et i ibn la las le lo los of ould ter van von y zu zum zur'.split(
    ' ',
  ),
)
const MOST_PARTICLES = 3
// NATO, PCs; iPhone, eBay.
const ACRONYM = /^\p{Lu}{2,6}s?$|\p{Ll}\p{Lu}/u
// Words inside an address, a name with hyphens or a compound: example.cz, @name, #tag, e-mail.
const JOINED_BEFORE = /[\p{L}\p{N}][.@/_-]$|[@#]$/u
const JOINED_AFTER = /^(?:[.@/_]|-(?=\p{L}))[\p{L}\p{N}]/u
// A compound of longer words is a word: well-disciplinée.
const LONGEST_JOINED = 3
// "5 mi", "3 sq mi", "E. coli".
const LONGEST_UNIT = 3

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Whether a word is no word of a language: an abbreviation, a unit, a part of an address, a particle inside a name. */
export function isFixed({ text, words }: AnalysedText, i: number): boolean {
  const word = words[i]!
  const before = text.slice(Math.max(0, word.start - 2), word.start)
  const after = text.slice(word.end, word.end + 2)
  if (ACRONYM.test(word.text)) return true
  if (JOINED_BEFORE.test(before) && (!before.endsWith('-') || word.text.length <= LONGEST_JOINED)) return true
  if (JOINED_AFTER.test(after) && (!after.startsWith('-') || word.text.length <= LONGEST_JOINED)) return true
  if (word.text.length === 1 && after.startsWith('.')) return true
  if (word.text.length <= LONGEST_UNIT && isUnit(words, i)) return true
  if (word.norm === 'et' && words[i + 1]?.norm === 'al') return true
  return isParticle(word) && nameBeside(words, i, -1) && nameBeside(words, i, 1)
}

/** Whether a number stands before a word, with at most another short one between: "40 sq mi". */
function isUnit(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (before?.kind === 'number') return true
  return (before?.text.length ?? LONGEST_UNIT + 1) <= LONGEST_UNIT && words[i - 2]?.kind === 'number'
}

const isParticle = ({ text }: Word) => PARTICLES.has(text)

/** Whether a capitalised word follows in a direction, past further particles: García de la Torre. */
function nameBeside(words: readonly Word[], from: number, step: 1 | -1): boolean {
  let i = from + step
  while (words[i] && Math.abs(i - from) < MOST_PARTICLES && isParticle(words[i]!)) i += step
  return isCapitalised(words[i]?.text ?? '')
}

/** Whether a capitalised word has another beside it, as names of several words do: Stanford University. */
export function isInName({ words }: AnalysedText, i: number): boolean {
  const word = words[i]!
  const isNamed = (other: Word | undefined, opens: boolean) =>
    other !== undefined && other.sentence === word.sentence && isCapitalised(other.text) && !opens
  const before = words[i - 1]
  return isNamed(words[i + 1], false) || isNamed(before, words[i - 2]?.sentence !== before?.sentence)
}
