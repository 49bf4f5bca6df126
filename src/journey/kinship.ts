import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { isOrdinary, READABLE, SAME_ACROSS } from '../alignment/name-runs.ts'
import { indexNames, supportIn } from '../alignment/name-support.ts'
import type { NameMention } from '../alignment/names.ts'
import { figuresOf, type PlacedQuantity } from '../checks/quantity-evidence.ts'
import { agreement } from '../text/quantity-match.ts'

/** What two texts in different languages share that needs no translation: names and numbers. */
export interface Kinship {
  readonly shared: number
  /** Names and numbers of the statement that the rendering lacks, and the other way round. */
  readonly lost: number
  readonly alien: number
  /** Length of the rendering over that of the statement, in letters of an alphabet. */
  readonly length: number
}

// A character of a script of syllables or words says about this many letters.
const LETTERS_PER_HAN = 3
const LETTERS_PER_SYLLABLE = 2
const HAN = /\p{Script=Han}/gu
const SYLLABLE = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu
// More names and numbers than this tell nothing new.
const MOST = 40
// Two texts of this many names and numbers that share none are not about one thing: none of 500 faithful renderings had so
// many and shared none, of 500 mismatched pairs 146 did.
const TELLING = 3
// Translations of quotes are rarely three times as long as the statement.
const FAR_LENGTH = 3

const lettersIn = (text: string): number =>
  text.length +
  (text.match(HAN)?.length ?? 0) * (LETTERS_PER_HAN - 1) +
  (text.match(SYLLABLE)?.length ?? 0) * (LETTERS_PER_SYLLABLE - 1)

/** Whether a name can be looked for in the other text: a known place in any script, others where both can be read. */
function isTelling(pair: AlignedPair, text: AnalysedText, { place, doubtful, first, last }: NameMention): boolean {
  if (doubtful) return false
  if (place !== undefined) return true
  if (indexNames(pair.original).trust < READABLE) return false
  for (let i = first; i <= last; i++) if (text.words[i]!.kind === 'word' && !isOrdinary(pair, text, i)) return true
  return false
}

function namesShared(pair: AlignedPair, text: AnalysedText, other: AnalysedText): { shared: number; not: number } {
  const mentions = indexNames(text)
    .mentions.filter((mention) => isTelling(pair, text, mention))
    .slice(0, MOST)
  let shared = 0
  for (const { first, last } of mentions) {
    let best = 0
    for (let i = first; i <= last; i++) best = Math.max(best, supportIn(text, i, other).likeness)
    if (best >= SAME_ACROSS) shared++
  }
  return { shared, not: mentions.length - shared }
}

function numbersShared(own: readonly PlacedQuantity[], others: readonly PlacedQuantity[]) {
  const telling = own.filter(({ weak, kind }) => weak !== true && kind !== 'roman').slice(0, MOST)
  const shared = telling.filter((one) =>
    others.slice(0, MOST).some((other) => agreement(one, other) !== 'different'),
  ).length
  return { shared, not: telling.length - shared }
}

/** How statement and rendering are akin by what needs no translation. */
export function kinshipOf(pair: AlignedPair): Kinship {
  const { original, rendering } = pair
  const [mine, theirs] = [figuresOf(rendering).quantities, figuresOf(original).quantities]
  const names = { alien: namesShared(pair, rendering, original), lost: namesShared(pair, original, rendering) }
  const numbers = { alien: numbersShared(mine, theirs), lost: numbersShared(theirs, mine) }
  return {
    shared: Math.max(names.alien.shared, names.lost.shared) + Math.max(numbers.alien.shared, numbers.lost.shared),
    lost: names.lost.not + numbers.lost.not,
    alien: names.alien.not + numbers.alien.not,
    length: lettersIn(rendering.text) / Math.max(1, lettersIn(original.text)),
  }
}

/**
 * Whether two texts can hardly be a statement and its rendering, as far as they tell without a reference: they share no
 * name and no number though both have some, and the more surely the more their lengths differ. Where there is too
 * little to go by it is false: that is no sign of kinship.
 */
export function areStrangers({ shared, lost, alien, length }: Kinship): boolean {
  if (shared > 0) return false
  const isFar = length > FAR_LENGTH || length < 1 / FAR_LENGTH
  if (isFar) return lost + alien >= TELLING
  // What the statement writes with a capital may be translated (the Moon); the rendering's own names weigh more.
  return lost > 0 && alien > 1 && lost + alien >= TELLING
}
