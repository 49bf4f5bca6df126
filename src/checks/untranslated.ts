import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import { normOf } from '../alignment/analyse.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { foreignScriptRuns } from './foreign-script.ts'
import { countOfReferences, quoted } from './quoted.ts'
import { untranslatedFails, untranslatedPasses } from './untranslated-examples.ts'
import { type Suspicion, suspiciousWords } from './untranslated-words.ts'

// A text with more runs is not translated at all; the first ones tell as much, and each is looked up in all texts.
const MOST_RUNS = 200
// How many places in the statement are shown for a run.
const MOST_PLACES = 3

/** A word that is the statement's own beyond much doubt: no name, and not a word of both languages. */
const isPlain = ({
  inStatement,
  homograph,
  capital,
  opening,
  functionWord,
  determinedThere,
  determinedHere,
}: Suspicion) =>
  inStatement && !homograph && (!capital || (functionWord && opening) || (determinedThere && determinedHere))

/** A run of the rendering that looks untranslated. */
interface Run {
  readonly span: Span
  /** What is suspicious about each of its words; empty for a run in another script. */
  readonly words: readonly Suspicion[]
  readonly script: boolean
}

function wordRuns({ rendering }: AlignedPair, suspicions: ReadonlyMap<number, Suspicion>): Run[] {
  const runs: { span: Span; words: Suspicion[]; script: false; last: number }[] = []
  for (const [i, suspicion] of suspicions) {
    const word = rendering.words[i]!
    const last = runs.at(-1)
    // A name beside an untranslated word is no part of it.
    if (last && last.last === i - 1 && last.words.at(-1)!.capital === suspicion.capital) {
      last.words.push(suspicion)
      last.span = { start: last.span.start, end: word.end }
      last.last = i
    } else runs.push({ span: { start: word.start, end: word.end }, words: [suspicion], script: false, last: i })
  }
  return runs
}

/** Whether a reference has the words of a run too, so that the rendering is not alone with it. */
const has = (reference: AlignedReference, norms: readonly string[]): boolean => {
  const known = normsOf(reference)
  return norms.every((norm) => known.has(norm))
}

const referenceNorms = new WeakMap<AlignedReference['words'], ReadonlySet<string>>()
function normsOf(reference: AlignedReference): ReadonlySet<string> {
  let norms = referenceNorms.get(reference.words)
  if (!norms) {
    norms = new Set(reference.words.flatMap(({ norm, stem }) => [norm, stem]))
    referenceNorms.set(reference.words, norms)
  }
  return norms
}

/** What the references have in place of a run: the words of the first one that has any. */
function inPlaceOf({ edits, references, rendering }: AlignedPair, span: Span): string | undefined {
  const edit = edits.find(({ words }) => words.some((i) => overlaps(rendering.words[i]!, span)))
  const vote = edit?.votes.find(({ words }) => words.length > 0)
  if (!vote) return undefined
  const reference = references[vote.reference]!
  return reference.text.slice(reference.words[vote.words[0]!]!.start, reference.words[vote.words.at(-1)!]!.end)
}

/** The same words in the statement. */
function inStatement({ original }: AlignedPair, text: string): Span[] {
  const norms = new Set(text.split(/[\s-]+/).map(normOf))
  const exact = original.text.indexOf(text)
  if (exact >= 0) return [{ start: exact, end: exact + text.length }]
  const places = original.words.filter(({ norm }) => norms.has(norm)).slice(0, MOST_PLACES)
  return places.map(({ start, end }) => ({ start, end }))
}

const OPENING = /[("«„“‘'[*_]$/
const CLOSING = /^[)"»“”’'\]*_]/

function finding(pair: AlignedPair, run: Run): Finding {
  const { rendering, original, references } = pair
  const text = rendering.text.slice(run.span.start, run.span.end)
  const before = rendering.text.slice(Math.max(0, run.span.start - 1), run.span.start)
  const after = rendering.text.slice(run.span.end, run.span.end + 1)
  const setOff = OPENING.test(before) && CLOSING.test(after)
  const norms = text.split(/[\s-]+/).map(normOf)
  const against = references.filter((reference) => has(reference, norms) || reference.text.includes(text)).length
  const votes = references.length ? 1 - against / references.length : 0
  const spans = inStatement(pair, text)
  const share = (test: (suspicion: Suspicion) => boolean) =>
    run.words.length ? run.words.filter(test).length / run.words.length : 0
  const any = (test: (suspicion: Suspicion) => boolean) => (run.words.some(test) ? 1 : 0)
  const plain = run.script || any(isPlain)
  const replacement = inPlaceOf(pair, run.span)
  const whose = spans.length ? 'the statement’s own words' : 'not written as its language is'
  return {
    category: 'untranslated',
    severity: setOff ? 'minor' : share((word) => word.functionWord) === 1 ? 'major' : 'critical',
    message: `${quoted(text)} was left untranslated: ${whose}${votes ? `, which ${countOfReferences(votes, references.length)} ${votes * references.length > 1 ? 'render' : 'renders'}${replacement ? ` as ${quoted(replacement)}` : ''}` : ''}.`,
    original: spans,
    rendering: [run.span],
    references: [],
    ...(replacement ? { suggestion: replacement } : {}),
    features: {
      source: plain ? 1 : 0,
      votes,
      against: references.length ? against / references.length : 0,
      unanimous: votes === 1 ? 1 : 0,
      references: references.length,
      script: run.script ? 1 : 0,
      inStatement: spans.length ? 1 : 0,
      inflected: any((word) => word.inflected),
      functionWord: any((word) => word.functionWord),
      homograph: share((word) => word.homograph),
      capital: share((word) => word.capital),
      opening: share((word) => word.opening),
      determinedThere: any((word) => word.determinedThere),
      determinedHere: any((word) => word.determinedHere),
      length: Math.min(1, (run.words.length || text.split(/\s+/).length) / 4),
      characters: Math.min(1, text.length / 12),
      marks: /[^\p{ASCII}]/u.test(text) && !run.script ? 1 : 0,
      setOff: setOff ? 1 : 0,
      vocabularyUnknown: rendering.language === 'en' ? 0 : 1,
      sameScript: original.language === 'und' ? 0 : 1,
    },
  }
}

/** Finds words left in the statement's language, or in another script. */
export const untranslated: Check = {
  id: 'untranslated',
  name: 'Untranslated words',
  finds: 'Words left in the language of the statement, or written in a script the rendering’s language does not use.',
  limits:
    'A word spelled alike in both languages, a name and a loanword look untranslated only where no reference has them; without an English rendering there is no word list to know a shared word by.',
  passes: untranslatedPasses,
  fails: untranslatedFails,
  oneWay: true,
  run: (pair) => {
    const scripts = foreignScriptRuns(pair.rendering)
      .slice(0, MOST_RUNS)
      .map((span): Run => ({ span, words: [], script: true }))
    const words = wordRuns(pair, suspiciousWords(pair)).slice(0, MOST_RUNS)
    const apart = words.filter((run) => !scripts.some(({ span }) => overlaps(span, run.span)))
    // What every reference keeps as it is needs no translation.
    const isKept = ({ features }: Finding) => features.against === 1 && features.script === 0
    return [...scripts, ...apart].map((run) => finding(pair, run)).filter((found) => !isKept(found))
  },
}
