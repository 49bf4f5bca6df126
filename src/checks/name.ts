import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { compareNames } from '../alignment/compare-names.ts'
import type { NameDifference } from '../alignment/name-difference.ts'
import type { Words } from '../alignment/name-runs.ts'
import { indexNames } from '../alignment/name-support.ts'
import { missingBefore } from '../language/missing-word.ts'
import type { Severity } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { NAME_FAILS, NAME_PASSES } from './name-examples.ts'
import { countOfReferences, quoted } from './quoted.ts'

// A dropped name that nearly every reference has is no free paraphrase.
const SURELY_DROPPED = 0.75
const NO_HOLES: ReadonlyMap<number, number> = new Map()
const ISO_CODE = /^[A-Z]{2}$/

/** Neighbouring words as one span, the small words between them included. */
function spansOf(text: AnalysedText, words: Words): Span[] {
  const first = text.words[words[0] ?? -1]
  const last = text.words[words.at(-1) ?? -1]
  return first && last ? [{ start: first.start, end: last.end }] : []
}

const wordingOf = (text: AnalysedText, words: Words): string =>
  spansOf(text, words)
    .map(({ start, end }) => text.text.slice(start, end))
    .join(' ')

/** The place in the rendering where a name is missing, with the words on both sides. */
function gapSpan(text: AnalysedText, [left, right]: readonly [number, number]): Span[] {
  const before = text.words[left]
  const after = text.words[right]
  if (before && after) return before.start < after.end ? [{ start: before.start, end: after.end }] : []
  const beside = before ?? after
  return beside ? [{ start: beside.start, end: beside.end }] : []
}

/** What the right name is called in the rendering's language: as the references have it, or a country by Intl. */
function rightName(pair: AlignedPair, difference: NameDifference): string | undefined {
  const [first] = difference.references
  if (first) return wordingOf(pair.references[first.reference]!, first.words)
  const index = indexNames(pair.original)
  const code = index.mentions[index.mentionOf[difference.original[0] ?? -1] ?? -1]?.place
  if (code === undefined) return undefined
  if (!ISO_CODE.test(code)) return pair.rendering.language === 'en' && !code.startsWith('lang-') ? code : undefined
  return new Intl.DisplayNames(pair.rendering.language, { type: 'region' }).of(code)
}

/** "2 of 3 references have", "the reference has". */
const whoHave = (share: number, total: number): string =>
  `${countOfReferences(share, total)} ${Math.round(share * total) > 1 ? 'have' : 'has'}`

function messageOf(pair: AlignedPair, difference: NameDifference, right: string | undefined): string {
  const own = quoted(wordingOf(pair.rendering, difference.rendering))
  const total = pair.references.length
  const said = wordingOf(pair.original, difference.original)
  const source = said ? `the statement says ${quoted(said)}` : ''
  if (difference.kind === 'replaced') {
    const witnesses = total > 0 ? `${whoHave(difference.evidence.votes, total)} ${quoted(right ?? '')}` : source
    return `The rendering names ${own}, but ${witnesses}.`
  }
  if (difference.kind === 'added') {
    const nobody = total > 0 ? 'the statement and the references' : 'the statement'
    return `The rendering names ${own}, which ${nobody} do${total > 0 ? '' : 'es'} not have.`
  }
  const name = quoted(right ?? said)
  return total > 0
    ? `The name ${name} is missing: ${whoHave(difference.evidence.votes, total)} it.`
    : `The name ${name} is missing, although ${source}.`
}

function severityOf(difference: NameDifference): Severity {
  // It cannot be told without a directory whether the long name is that of the acronym.
  if (difference.evidence.expansion === 1) return 'minor'
  // "The German chancellor": a rendering says for its readers where the statement is from.
  if (difference.evidence.home === 1 && difference.evidence.placeForPlace === 0) return 'minor'
  if (difference.kind !== 'dropped') return 'critical'
  // Donald Trump, Trump: the same person, named more briefly.
  if (difference.evidence.remains === 1 && difference.evidence.place === 0) return 'minor'
  return difference.evidence.votes >= SURELY_DROPPED ? 'critical' : 'major'
}

// Log-odds of a missing word, from an ordinary place to one where no grammar goes on.
const [NO_HOLE, SURE_HOLE] = [-4, 2]

/** A name that nobody else has, whole and no word of the dictionary: what a linear weighing of its parts does not see. */
function aloneEvidence({ kind, rendering, evidence }: NameDifference): Record<string, number> {
  const alone = Number(evidence.against === 0 && !evidence.ordinary && !evidence.doubtful) * evidence.share
  const replaced = Number(kind === 'replaced')
  return {
    alone,
    aloneReplaced: alone * replaced * evidence.votes,
    aloneUnsaid: alone * (1 - evidence.inSource * evidence.trust),
    aloneFull: alone * Number(rendering.length > 1),
    aloneForName: alone * replaced * Number(!evidence.missingOrdinary),
    unlike: replaced * evidence.votes * (1 - evidence.similarity),
    institution: replaced * evidence.votes * evidence.share * evidence.ordinary * Number(rendering.length > 1),
  }
}

/** A name that is gone: nothing stands in its place, and the words around it do not go together any more. */
function goneEvidence(
  pair: AlignedPair,
  { gap: [left, right], evidence }: NameDifference,
  holes: ReadonlyMap<number, number>,
): Record<string, number> {
  const odds = [left + 1, right].map((i) => holes.get(i) ?? NO_HOLE)
  const hole = Math.min(1, Math.max(0, (Math.max(...odds) - NO_HOLE) / (SURE_HOLE - NO_HOLE)))
  const isWhole = Number(!evidence.remains)
  return {
    hole,
    holeVotes: hole * evidence.votes,
    wholeVotes: isWhole * evidence.votes,
    unfilled: evidence.votes * (1 - evidence.filled),
    gone: isWhole * Number(evidence.votes === 1) * Number(!evidence.missingOrdinary),
    goneUnlike: isWhole * evidence.votes * Number(evidence.similarity < 0.6) * (1 - evidence.explained),
    close: isWhole * evidence.votes * pair.support,
  }
}

function findingOf(pair: AlignedPair, difference: NameDifference, holes: ReadonlyMap<number, number>): Finding {
  const { evidence } = difference
  const right = rightName(pair, difference)
  const dropped = difference.kind === 'dropped'
  return {
    category: 'name',
    severity: severityOf(difference),
    message: messageOf(pair, difference, right),
    original: spansOf(pair.original, difference.original),
    rendering: dropped ? gapSpan(pair.rendering, difference.gap) : spansOf(pair.rendering, difference.rendering),
    references: difference.references.map(({ reference, words }) => ({
      reference: pair.references[reference]!.index,
      spans: spansOf(pair.references[reference]!, words),
    })),
    ...(right === undefined ? {} : { suggestion: right }),
    features: {
      ...evidence,
      source: dropped ? evidence.missingInSource * evidence.trust : (1 - evidence.inSource) * evidence.trust,
      lacking: evidence.missingInSource * evidence.trust,
      replaced: Number(difference.kind === 'replaced'),
      added: Number(difference.kind === 'added'),
      dropped: Number(dropped),
      ...(dropped ? goneEvidence(pair, difference, holes) : aloneEvidence(difference)),
    },
  }
}

export const name: Check = {
  id: 'name',
  name: 'Names',
  finds: 'Names of people, places and organisations that the rendering replaces, adds or leaves out.',
  limits:
    'Without references it is sure only of countries, well-known places and organisations, and of names in scripts that spell their sound.',
  passes: NAME_PASSES,
  fails: NAME_FAILS,
  run: (pair) => {
    const differences = compareNames(pair)
    const isGone = differences.some(({ kind }) => kind === 'dropped')
    const holes = isGone && pair.rendering.language === 'en' ? missingBefore(pair.rendering.words) : NO_HOLES
    return differences.map((difference) => findingOf(pair, difference, holes))
  },
}
