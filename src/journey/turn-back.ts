import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { projector } from '../alignment/project.ts'
import { pairSentences } from '../alignment/sentence-pairs.ts'
import type { CheckFinding } from '../checks/run-checks.ts'
import type { Severity } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import { type BackDifference, backMessage } from './back-message.ts'

// What the statement has alone was left out, and what it lacks was added: in that the roles change the meaning.
const TURNED: Readonly<Record<string, 'omission' | 'addition'>> = { addition: 'omission', omission: 'addition' }
// As the checks grade them: what is invented is critical, what is left out is major.
const ADDED: Severity = 'critical'
const LEFT_OUT: Severity = 'major'
// Figures, dates and names are compared in both texts themselves: where one has no counterpart, it came or went.
const ONE_SIDED = new Set(['number', 'date', 'name'])

/** What the rendering did, by what the statement in its place seems to have done. */
function kindOf(finding: CheckFinding): BackDifference['kind'] {
  const { check, category, features } = finding
  if (check === 'addition') return 'left-out'
  if (check === 'omission' || features.dropped === 1) return 'added'
  if (!ONE_SIDED.has(category) || features.replaced === 1 || finding.original.length > 0) return 'replaced'
  return 'left-out'
}

function severityOf(kind: BackDifference['kind'], severity: Severity): Severity {
  if (severity === 'neutral' || severity === 'minor' || kind === 'replaced') return severity
  return kind === 'added' ? ADDED : LEFT_OUT
}

// Of a sentence that was rendered, however freely, more of its words come back than this.
const NOT_RENDERED = 0.2

/** Tells findings about a sentence of the statement of which hardly a word comes back: it was not rendered at all. */
export function isOfLeftOut({ rendering: statement, references }: AlignedPair): (turned: CheckFinding) => boolean {
  const content = new Array<number>(statement.sentences.length).fill(0)
  const borneOut = new Array<number>(statement.sentences.length).fill(0)
  statement.words.forEach((word, i) => {
    if (!word.content) return
    content[word.sentence]!++
    if (references.some(({ toReference }) => toReference[i]! >= 0)) borneOut[word.sentence]!++
  })
  const leftOut = statement.sentences.filter((_, k) => borneOut[k]! < NOT_RENDERED * content[k]!)
  return ({ rendering: places }) =>
    places.length > 0 &&
    places.every((place) => leftOut.some((one) => one.start <= place.start && place.end <= one.end))
}

const isInside = (place: Span, [sentence]: readonly Span[]): boolean =>
  sentence !== undefined && sentence.start <= place.start && place.end <= sentence.end

/** The sentences of `to` that render the one of `from` at a place; all of `to` where that is not known. */
function sentenceOpposite(from: AnalysedText, place: Span, to: AnalysedText): Span[] {
  const found = from.sentences.findIndex(({ end }) => place.start < end)
  const at = found < 0 ? from.sentences.length - 1 : found
  const [first, last] = pairSentences(from, to).find(({ left }) => left[0] <= at && at < left[1])?.right ?? [
    0,
    to.sentences.length,
  ]
  return last > first ? [{ start: to.sentences[first]!.start, end: to.sentences[last - 1]!.end }] : []
}

/**
 * Turns findings of a pair with exchanged roles (`turnPair`) into findings about the rendering: what the statement has and
 * the back-translations lack is an omission, and so on. Places in the statement are exact. Those in the rendering are exact
 * where the finding compared it itself (figures, names); otherwise a look-alike word shows the place, or the sentence stands.
 */
export function turnerBack(turned: AlignedPair): (finding: CheckFinding) => CheckFinding {
  const { original: rendering, rendering: statement, references } = turned
  const fromReference = references.map((reference) => projector(rendering, reference))
  const fromStatement = projector(rendering, statement)

  function placeInRendering(finding: CheckFinding): readonly Span[] {
    if (finding.original.length > 0) return finding.original
    for (const { reference, spans } of finding.references) {
      for (const span of spans) {
        const sentence = sentenceOpposite(references[reference]!, span, rendering)
        const place = fromReference[reference]!(span)
        if (place && isInside(place, sentence)) return [place]
      }
    }
    const [witness] = finding.references
    if (witness?.spans[0]) return sentenceOpposite(references[witness.reference]!, witness.spans[0], rendering)
    const [own] = finding.rendering
    if (!own) return []
    const sentence = sentenceOpposite(statement, own, rendering)
    const place = fromStatement(own)
    return place && isInside(place, sentence) ? [place] : sentence
  }

  return (finding) => {
    const kind = kindOf(finding)
    const check = TURNED[finding.check] ?? finding.check
    const { suggestion: _inTheStatementsLanguage, ...rest } = finding
    return {
      ...rest,
      check,
      category: TURNED[finding.check] ?? finding.category,
      severity: severityOf(kind, finding.severity),
      message: backMessage({ finding, kind, turned }),
      original: finding.rendering,
      rendering: placeInRendering(finding),
      features: { ...finding.features, dropped: kind === 'left-out' ? 1 : 0 },
    }
  }
}
