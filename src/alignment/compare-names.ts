import { type AddedName, findAdded } from './added-names.ts'
import type { AlignedPair } from './aligned-pair.ts'
import { isOfStatement, maySpellOut, nameAround } from './foreign-acronyms.ts'
import { type MissingName, missingOfReferences, missingOfSource } from './missing-names.ts'
import type { NameDifference } from './name-difference.ts'
import { counts, isFullName, isOrdinary, mean, SAME_ACROSS, type Words } from './name-runs.ts'
import { sameName } from './name-similarity.ts'
import { indexNames, supportIn } from './name-support.ts'

// Words between which a name may stand in for another, counted from the last words that correspond.
const REACH = 6
// Each added name is compared with each missing one. With more of them than this the texts are no translations of one
// another, and the rest tells nothing new.
const MOST = 200

/**
 * Where the names of rendering, statement and references differ: a name in the place of another, one that nobody has,
 * one that is gone. Every difference comes with what speaks for it; the weak ones too, for the caller to weigh.
 */
export function compareNames(pair: AlignedPair): NameDifference[] {
  const added = findAdded(pair).slice(0, MOST)
  const lost = missingOfSource(pair)
  const missing = new Set((pair.references.length > 0 ? missingOfReferences(pair, MOST) : lost).slice(0, MOST))
  const sourceMissing = Number(lost.length > 0)
  const differences = added.map((one) => {
    const partner =
      partnerOf(pair, one, [...missing]) ?? (added.length === 1 && missing.size === 1 ? [...missing][0] : undefined)
    if (partner) missing.delete(partner)
    return withAdded(pair, one, partner, sourceMissing)
  })
  const spelledOut = new Set(
    differences.flatMap(({ evidence, rendering }) =>
      evidence.expansion === 1 ? nameAround(pair.rendering, rendering[0]!) : [],
    ),
  )
  const named = differences.filter(({ kind, rendering, evidence: { doubtful, ordinary } }) => {
    if (kind !== 'added') return true
    // The rest of a name that one difference stands for.
    if (rendering.every((i) => spelledOut.has(i))) return false
    // Nothing but a capital at the beginning of a sentence, and a word of the dictionary: that names nobody.
    return !doubtful || !ordinary
  })
  const gone = [...missing].filter((one) => pair.references.length > 0 || speaksAlone(pair, one))
  return [...named, ...gone.filter((one) => !isSpelledShort(pair, one)).map((one) => dropped(pair, one, sourceMissing))]
}

/** Whether the rendering has the statement's own acronym where a reference spells the name out. */
const isSpelledShort = (pair: AlignedPair, missing: MissingName): boolean =>
  missing.references.some((item) =>
    ownWordsIn(pair, item).some(
      (i) =>
        isOfStatement(pair, pair.rendering, i) &&
        maySpellOut(pair, pair.references[item.reference]!, item.words, pair.rendering.words[i]!.norm),
    ),
  )

/**
 * Whether a name of the statement that has no counterpart says something without any reference: a known place, or
 * several capitals in a row, as people have. Other words with a capital (Chefs d’Etat, Foster Care) are translated, and
 * acronyms with them.
 */
function speaksAlone(pair: AlignedPair, { mention, original }: MissingName): boolean {
  if (mention.place !== undefined) return true
  return isFullName(pair.original, mention) && !original.every((i) => isOrdinary(pair, pair.original, i))
}

/** The missing name that belongs where the added one stands. */
function partnerOf(pair: AlignedPair, added: AddedName, missing: readonly MissingName[]): MissingName | undefined {
  if (pair.references.length > 0) return missing.find((one) => standsFor(pair, added, one))
  // Without references: the name of the same kind whose place in the statement is nearest.
  const at = added.words[0]! / pair.rendering.words.length
  const distance = (one: MissingName) => Math.abs(one.original[0]! / pair.original.words.length - at)
  return missing
    .filter((one) => (one.mention.place === undefined) === (added.mention.place === undefined))
    .sort((a, b) => distance(a) - distance(b))[0]
}

function standsFor(pair: AlignedPair, added: AddedName, missing: MissingName): boolean {
  const first = added.words[0]!
  const last = added.words.at(-1)!
  return missing.references.some(({ reference, words, gap: [left, right] }) => {
    const aligned = pair.references[reference]!
    if (added.words.some((i) => words.includes(aligned.toReference[i]!))) return true
    const before = left < first && first - left <= REACH
    const after = right < 0 ? pair.rendering.words.length - last <= REACH : right > last && right - last <= REACH
    return before && after
  })
}

function withAdded(
  pair: AlignedPair,
  added: AddedName,
  partner: MissingName | undefined,
  sourceMissing: number,
): NameDifference {
  const { mention, words } = added
  const likely = added.sourceWord >= 0 && added.inSource >= SAME_ACROSS ? [added.sourceWord] : []
  return {
    kind: partner ? 'replaced' : 'added',
    rendering: words,
    gap: [-1, -1],
    references: partner?.references ?? [],
    original: partner && partner.original.length > 0 ? partner.original : likely,
    evidence: {
      votes: pair.references.length === 0 ? 0 : (partner?.votes ?? 1 - added.against),
      against: added.against,
      inSource: added.inSource,
      missingInSource: partner?.inSource ?? 0,
      trust: indexNames(pair.original).trust,
      sourceMissing,
      place: Number(mention.place !== undefined || partner?.mention.place !== undefined),
      placeForPlace: Number(mention.place !== undefined && partner?.mention.place !== undefined),
      similarity: partner ? likenessOf(pair, words, partner) : 0,
      acronym: Number(mention.acronym),
      sentenceStart: Number(mention.sentenceStart && words[0] === mention.first),
      doubtful: Number(mention.doubtful),
      ordinary: Number(added.ordinary),
      missingOrdinary: Number(partner?.ordinary ?? false),
      share: added.share,
      otherWords: added.otherWords,
      filled: 0,
      explained: 0,
      hanging: 0,
      remains: 0,
      expansion: Number(partner !== undefined && spellsOut(pair, words, partner)),
      home: Number(isOfHome(pair, mention)),
    },
  }
}

const spellsOut = (pair: AlignedPair, words: Words, partner: MissingName): boolean =>
  partner.references.some(({ reference, words: theirs }) => {
    const text = pair.references[reference]!
    const [acronym] = theirs
    return (
      theirs.length === 1 &&
      isOfStatement(pair, text, acronym!) &&
      maySpellOut(pair, pair.rendering, words, text.words[acronym!]!.norm)
    )
  })

/**
 * Whether a name is the adjective of the country where most speakers of the statement's language live, as Intl has it:
 * "German" said for readers elsewhere, but not "Germany", which takes part in what is told.
 */
function isOfHome({ original, rendering }: AlignedPair, { place, text }: AddedName['mention']): boolean {
  if (place === undefined || original.language === 'und') return false
  if (new Intl.Locale(original.language).maximize().region !== place) return false
  return (
    new Intl.DisplayNames(rendering.language === 'und' ? 'en' : rendering.language, { type: 'region' }).of(place) !==
    text
  )
}

function dropped(pair: AlignedPair, missing: MissingName, sourceMissing: number): NameDifference {
  const { mention, references } = missing
  const { rendering } = pair
  const gap = references[0]?.gap ?? ([-1, -1] as const)
  const inGaps = references.map((item) => ownWordsIn(pair, item))
  const own = [...new Set(inGaps.flat())]
  const named = own.filter((i) => indexNames(rendering).mentionOf[i] !== -1)
  return {
    kind: 'dropped',
    rendering: [],
    gap,
    references,
    original: missing.original,
    evidence: {
      votes: missing.votes,
      against: pair.references.length > 0 ? 1 - missing.votes : 0,
      inSource: 0,
      missingInSource: missing.inSource,
      trust: indexNames(pair.original).trust,
      sourceMissing,
      place: Number(mention.place !== undefined),
      placeForPlace: 0,
      similarity: bestInRendering(pair, missing),
      acronym: Number(mention.acronym),
      sentenceStart: Number(mention.sentenceStart),
      doubtful: Number(mention.doubtful),
      ordinary: 0,
      missingOrdinary: Number(missing.ordinary),
      share: missing.share,
      otherWords: 0,
      filled: mean(inGaps.map((words) => Number(words.length > 0))),
      explained: Math.max(0, ...named.map((i) => supportIn(rendering, i, pair.original).likeness)),
      hanging: Number(references.length > 0 && isHanging(pair, gap)),
      remains: Number(missing.remains),
      expansion: 0,
      home: 0,
    },
  }
}

/** Content words that only the rendering has where a reference has the missing name. */
function ownWordsIn(pair: AlignedPair, { reference, gap: [left, right] }: MissingName['references'][number]): number[] {
  const { toReference } = pair.references[reference]!
  const end = right < 0 ? pair.rendering.words.length : right
  const own: number[] = []
  for (let i = left + 1; i < Math.min(end, left + 1 + 2 * REACH); i++) {
    if (counts(pair.rendering, i) && toReference[i]! < 0) own.push(i)
  }
  return own
}

/** Whether the rendering breaks off at a gap: a small word that must go on stands before a mark or the end. */
function isHanging(pair: AlignedPair, [left]: readonly [number, number]): boolean {
  const { words } = pair.rendering
  let last = left
  while (words[last + 1] && words[last + 1]!.kind === 'word' && !words[last + 1]!.content) last++
  const before = words[last]
  const after = words[last + 1]
  return before?.kind === 'word' && !before.content && (after === undefined || after.kind === 'punctuation')
}

function likenessOf(pair: AlignedPair, words: Words, missing: MissingName): number {
  const [first] = missing.references
  const text = first ? pair.references[first.reference]! : pair.original
  const theirs = first?.words ?? missing.original
  const likenesses = words.flatMap((i) =>
    theirs.map((j) => sameName(pair.rendering.words[i]!.text, text.words[j]!.text)),
  )
  return Math.max(0, ...likenesses)
}

function bestInRendering(pair: AlignedPair, missing: MissingName): number {
  const [first] = missing.references
  const text = first ? pair.references[first.reference]! : pair.original
  const words = first?.words ?? missing.original
  return Math.max(0, ...words.map((i) => supportIn(text, i, pair.rendering).likeness))
}
