import type { AlignedPair, AlignedReference, AnalysedText } from './aligned-pair.ts'
import { sameName } from './name-similarity.ts'
import { indexNames, type NameIndex, supportIn } from './name-support.ts'

/** Words of a text, by index. */
export type Words = readonly number[]

/** A name on which rendering, statement and references do not agree. */
export interface NameDifference {
  readonly kind: 'replaced' | 'added' | 'dropped'
  /** Words of the rendering's own name; empty for a dropped one. */
  readonly rendering: Words
  /** For a dropped name: the words of the rendering between which it is missing, −1 at an end of the text. */
  readonly gap: readonly [number, number]
  /** Words of the name that should stand there, by reference. */
  readonly references: readonly { readonly reference: number; readonly words: Words }[]
  /** Words of the statement: what has no counterpart, or what is most like. */
  readonly original: Words
  readonly evidence: NameEvidence
}

/** What speaks for a difference; shares and likenesses 0–1. */
export interface NameEvidence {
  /** Share of references that have the missing name (of a replaced or dropped one) or lack the added one. */
  readonly votes: number
  /** Share of references that have the rendering's name. */
  readonly against: number
  /** How surely the statement has the rendering's name; for a dropped name, the missing one. */
  readonly inSource: number
  /** Trust in `inSource`: low for scripts that hide the sound. */
  readonly trust: number
  /** The statement has a name that the rendering lacks. */
  readonly sourceMissing: number
  /** The name, or the missing one, is a known place, people or organisation. */
  readonly place: number
  /** Likeness of the added name and the missing one, as they sound. */
  readonly similarity: number
  readonly acronym: number
  readonly sentenceStart: number
  /** Nothing but a capital at the beginning of a sentence makes it a name. */
  readonly doubtful: number
  /** Share of the words of the name that differ. */
  readonly share: number
  /** Other content words of the references that stand where the rendering has the added name. */
  readonly otherWords: number
}

// Spellings of one name in one language are this much alike, measured on renderings by several engines.
const SAME = 0.8
// Two languages spell a name less alike.
const SAME_ACROSS = 0.72
// A name that at least this share of the references supports is no finding.
const SUPPORTED = 0.5
// A name of a reference is missed when at least this share of the references has it.
const AGREED = 0.5
// A likeness with the statement from which on the rendering's name is certainly its name.
const CERTAIN = 0.93
const CERTAIN_TRUST = 0.7
// Without references a name speaks only when the statement's script lets itself be read.
const READABLE = 0.65

interface Added {
  readonly words: Words
  readonly against: number
  readonly inSource: number
  readonly sourceWord: number
  readonly share: number
  readonly mention: number
}

interface Missing {
  readonly references: { reference: number; words: Words; gap: readonly [number, number] }[]
  readonly original: Words
  readonly votes: number
  readonly inSource: number
  readonly place: boolean
  readonly acronym: boolean
  readonly sentenceStart: boolean
  readonly doubtful: boolean
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const countable = (text: AnalysedText, i: number): boolean => text.words[i]!.kind === 'word' && text.words[i]!.content

/** Cuts the words of a mention that pass the test into runs; words that do not count may stand inside a run. */
function runsOf(text: AnalysedText, first: number, last: number, wanted: (word: number) => boolean): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  for (let i = first; i <= last; i++) {
    if (!countable(text, i)) continue
    if (wanted(i)) run.push(i)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** Names of the rendering that neither the statement nor most references have. */
function findAdded(pair: AlignedPair): Added[] {
  const { rendering, original, references } = pair
  const own = indexNames(rendering)
  const source = indexNames(original)
  const added: Added[] = []
  own.mentions.forEach((mention, at) => {
    if (mention.doubtful && references.length === 0) return
    const inReferences = new Map<number, number>()
    const inSource = new Map<number, { likeness: number; word: number }>()
    const counted: number[] = []
    for (let i = mention.first; i <= mention.last; i++) {
      if (!countable(rendering, i)) continue
      counted.push(i)
      inReferences.set(
        i,
        mean(references.map((reference) => (supportIn(rendering, i, reference).likeness >= SAME ? 1 : 0))),
      )
      inSource.set(i, supportIn(rendering, i, original))
    }
    const foreign = (i: number): boolean => {
      const { likeness } = inSource.get(i)!
      if (likeness >= CERTAIN && source.trust >= CERTAIN_TRUST) return false
      if (references.length > 0) return inReferences.get(i)! < SUPPORTED
      return likeness < SAME_ACROSS && (mention.place !== undefined || source.trust >= READABLE)
    }
    for (const words of runsOf(rendering, mention.first, mention.last, foreign)) {
      const longest = words.reduce((a, b) =>
        rendering.words[b]!.text.length > rendering.words[a]!.text.length ? b : a,
      )
      added.push({
        words,
        against: mean(words.map((i) => inReferences.get(i)!)),
        inSource: mean(words.map((i) => inSource.get(i)!.likeness)),
        sourceWord: inSource.get(longest)!.word,
        share: words.length / counted.length,
        mention: at,
      })
    }
  })
  return added
}

/** The words of the rendering between which a stretch of a reference belongs, −1 at an end of the text. */
function gapOf(reference: AlignedReference, first: number, last: number): [number, number] {
  let left = first - 1
  while (left >= 0 && reference.toRendering[left]! < 0) left--
  let right = last + 1
  while (right < reference.words.length && reference.toRendering[right]! < 0) right++
  return [reference.toRendering[left] ?? -1, reference.toRendering[right] ?? -1]
}

/** Names that most references have and the rendering lacks. */
function missingOfReferences(pair: AlignedPair): Missing[] {
  const { rendering, original, references } = pair
  const found: (Missing & { key: string })[] = []
  for (const [position, reference] of references.entries()) {
    for (const mention of indexNames(reference).mentions) {
      const share = (i: number): number =>
        mean(
          references.map((other) => (other === reference || supportIn(reference, i, other).likeness >= SAME ? 1 : 0)),
        )
      const missed = (i: number): boolean => supportIn(reference, i, rendering).likeness < SAME && share(i) >= AGREED
      for (const words of runsOf(reference, mention.first, mention.last, missed)) {
        const longest = words.reduce((a, b) =>
          reference.words[b]!.text.length > reference.words[a]!.text.length ? b : a,
        )
        const key = mention.place ?? reference.words[longest]!.stem
        const evidence = { reference: position, words, gap: gapOf(reference, words[0]!, words.at(-1)!) }
        const known = found.find(
          (one) =>
            one.key === key ||
            one.references.some(
              (item) =>
                item.reference !== position &&
                item.words.includes(supportIn(reference, longest, references[item.reference]!).word),
            ),
        )
        if (known) {
          known.references.push(evidence)
          continue
        }
        const inSource = supportIn(reference, longest, original)
        found.push({
          key,
          references: [evidence],
          original: inSource.word >= 0 && inSource.likeness >= SAME_ACROSS ? [inSource.word] : [],
          votes: share(longest),
          inSource: inSource.likeness,
          place: mention.place !== undefined,
          acronym: mention.acronym,
          sentenceStart: mention.sentenceStart,
          doubtful: mention.doubtful,
        })
      }
    }
  }
  return found
}

/** Names of the statement that the rendering lacks: places in any script, other names where both scripts have capitals. */
function missingOfSource(pair: AlignedPair): Missing[] {
  const { rendering, original } = pair
  const index = indexNames(original)
  const missing: Missing[] = []
  for (const mention of index.mentions) {
    if (mention.doubtful) continue
    if (mention.place === undefined && index.trust < READABLE) continue
    const words: number[] = []
    for (let i = mention.first; i <= mention.last; i++) if (countable(original, i)) words.push(i)
    const likeness = Math.max(0, ...words.map((i) => supportIn(original, i, rendering).likeness))
    if (words.length === 0 || likeness >= SAME_ACROSS) continue
    missing.push({
      references: [],
      original: words,
      votes: 0,
      inSource: 1,
      place: mention.place !== undefined,
      acronym: mention.acronym,
      sentenceStart: mention.sentenceStart,
      doubtful: false,
    })
  }
  return missing
}

const REACH = 6

/** Whether the missing name belongs where the added one stands. */
function standsFor(pair: AlignedPair, added: Added, missing: Missing): boolean {
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

/** Share of references that have other content words in the place of the added name. */
function otherWordsInstead(pair: AlignedPair, added: Added): number {
  const found = pair.references.filter((reference) => {
    let left = added.words[0]! - 1
    while (left >= 0 && reference.toReference[left]! < 0) left--
    let right = added.words.at(-1)! + 1
    while (right < pair.rendering.words.length && reference.toReference[right]! < 0) right++
    const from = (reference.toReference[left] ?? -1) + 1
    const to = reference.toReference[right] ?? reference.words.length
    if (to - from > REACH * 2) return false
    for (let i = from; i < to; i++) if (countable(reference, i) && reference.toRendering[i]! < 0) return true
    return false
  })
  return found.length / Math.max(1, pair.references.length)
}

/**
 * Where the names of rendering, statement and references differ: a name in the place of another, one that nobody has,
 * one that is gone. Every difference comes with what speaks for it; the weak ones too, for the caller to weigh.
 */
export function compareNames(pair: AlignedPair): NameDifference[] {
  const { rendering, original, references } = pair
  const own: NameIndex = indexNames(rendering)
  const source = indexNames(original)
  const added = findAdded(pair)
  const lost = missingOfSource(pair)
  const missing = references.length > 0 ? missingOfReferences(pair) : lost
  const left = new Set(missing)
  const differences: NameDifference[] = []

  for (const one of added) {
    const mention = own.mentions[one.mention]!
    const partner =
      references.length > 0
        ? [...left].find((candidate) => standsFor(pair, one, candidate))
        : nearestLost(pair, one, [...left], mention.place !== undefined)
    const sole = partner ?? (added.length === 1 && left.size === 1 ? [...left][0] : undefined)
    if (sole) left.delete(sole)
    differences.push({
      kind: sole ? 'replaced' : 'added',
      rendering: one.words,
      gap: [-1, -1],
      references: sole?.references.map(({ reference, words }) => ({ reference, words })) ?? [],
      original:
        sole && sole.original.length > 0
          ? sole.original
          : one.sourceWord >= 0 && one.inSource >= SAME_ACROSS
            ? [one.sourceWord]
            : [],
      evidence: {
        votes: sole && references.length > 0 ? sole.votes : references.length > 0 ? 1 - one.against : 0,
        against: one.against,
        inSource: one.inSource,
        trust: source.trust,
        sourceMissing: lost.length > 0 ? 1 : 0,
        place: Number(mention.place !== undefined),
        similarity: sole ? likenessOf(pair, one.words, sole) : 0,
        acronym: Number(mention.acronym),
        sentenceStart: Number(mention.sentenceStart && one.words[0] === mention.first),
        doubtful: Number(mention.doubtful),
        share: one.share,
        otherWords: otherWordsInstead(pair, one),
      },
    })
  }
  for (const one of left) {
    differences.push({
      kind: 'dropped',
      rendering: [],
      gap: one.references[0]?.gap ?? [-1, -1],
      references: one.references.map(({ reference, words }) => ({ reference, words })),
      original: one.original,
      evidence: {
        votes: one.votes,
        against: references.length > 0 ? 1 - one.votes : 0,
        inSource: one.inSource,
        trust: source.trust,
        sourceMissing: lost.length > 0 ? 1 : 0,
        place: Number(one.place),
        similarity: bestInRendering(pair, one),
        acronym: Number(one.acronym),
        sentenceStart: Number(one.sentenceStart),
        doubtful: Number(one.doubtful),
        share: 1,
        otherWords: 0,
      },
    })
  }
  return differences
}

/** Without references: the lost name of the statement whose place in it is nearest to that of the added name. */
function nearestLost(pair: AlignedPair, added: Added, lost: readonly Missing[], place: boolean): Missing | undefined {
  const at = added.words[0]! / pair.rendering.words.length
  const distance = (one: Missing) => Math.abs(one.original[0]! / pair.original.words.length - at)
  return lost.filter((one) => one.place === place).sort((a, b) => distance(a) - distance(b))[0]
}

function likenessOf(pair: AlignedPair, words: Words, missing: Missing): number {
  const [first] = missing.references
  const [text, theirs] = first ? [pair.references[first.reference]!, first.words] : [pair.original, missing.original]
  return Math.max(
    0,
    ...words.flatMap((i) => theirs.map((j) => sameName(pair.rendering.words[i]!.text, text.words[j]!.text))),
  )
}

function bestInRendering(pair: AlignedPair, missing: Missing): number {
  const [first] = missing.references
  if (!first) return Math.max(0, ...missing.original.map((i) => supportIn(pair.original, i, pair.rendering).likeness))
  return Math.max(
    0,
    ...first.words.map((i) => supportIn(pair.references[first.reference]!, i, pair.rendering).likeness),
  )
}
