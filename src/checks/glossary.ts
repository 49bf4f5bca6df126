import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import { analysePhrase } from '../alignment/analyse-phrase.ts'
import { findPhrase } from '../alignment/find-phrase.ts'
import { sameName } from '../alignment/name-similarity.ts'
import { type TermWord, termWordsOf } from '../alignment/term-words.ts'
import type { TermPlace, UsedTerm } from '../alignment/used-term.ts'
import type { DirectedTerm } from '../model/glossary.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { GLOSSARY_FAILS, GLOSSARY_PASSES } from './glossary-examples.ts'
import { isExplained } from './glossary-explained.ts'
import { quoted } from './quoted.ts'

// A rendering that a desk has put on its list stands there to the letter or inflected: that is as sure as reading.
const DEPRECATED_CERTAINTY = 0.99
// A term without its rendering may be put in other words that nobody listed.
const ABSENT_CERTAINTY = 0.6
// Two spellings of one name (Kiev, Kyiv), as `sameName` has it; the desk's choice between them changes no meaning.
const SAME_NAME = 0.8
// Share of its words that a name has in common with another wording of it: “Union of Sahel States”, “Alliance of Sahel States”.
const SAME_WORDS = 0.5

/** Whether a deprecated rendering is another name than every approved one, not a spelling or a longer form of it. */
function isOtherName({ approved, kind }: DirectedTerm, words: string, language: string): boolean {
  if (kind === 'term') return false
  const tellingOf = (phrase: string) => termWordsOf(analysePhrase(phrase, language), true).filter(({ small }) => !small)
  const own = tellingOf(words)
  const isSame = (a: TermWord, b: TermWord): boolean =>
    a.forms.some((form) => b.forms.includes(form)) || sameName(a.folded, b.folded) >= SAME_NAME
  return !approved.some((phrase) => {
    const theirs = tellingOf(phrase)
    return own.filter((word) => theirs.some((other) => isSame(word, other))).length >= SAME_WORDS * own.length
  })
}

/** The category of MQM that is nearest: a closed list without one for terminology. */
const categoryOf = ({ kind }: DirectedTerm): Finding['category'] => (kind === 'term' ? 'mistranslation' : 'name')

const remark = ({ note }: DirectedTerm): string => (note ? ` The glossary notes: ${quoted(note)}.` : '')

/** The approved renderings, for a sentence: “AES” or “Alliance of Sahel States”. */
const choice = ({ approved }: DirectedTerm): string => approved.slice(0, 3).map(quoted).join(' or ')

function deprecatedFindings(pair: AlignedPair, { term, places }: UsedTerm): Finding[] {
  return places.flatMap(({ original, rendering, form }): Finding[] => {
    if (form !== 'deprecated' || !rendering) return []
    const said = pair.original.text.slice(original.start, original.end)
    const words = pair.rendering.text.slice(rendering.start, rendering.end)
    const other = isOtherName(term, words, pair.rendering.language)
    return [
      {
        category: categoryOf(term),
        severity: other ? 'major' : 'minor',
        message: `The glossary no longer renders ${quoted(said)} as ${quoted(words)}; write ${choice(term)}.${remark(term)}`,
        original: [original],
        rendering: [rendering],
        references: [],
        suggestion: term.approved[0]!,
        features: { glossary: 1, source: 1, certainty: DEPRECATED_CERTAINTY },
      },
    ]
  })
}

/** Where the rendering has something else: in the place of what the references render the term as, or the term itself. */
function placeInRendering(pair: AlignedPair, term: DirectedTerm): Span[] {
  const asName = term.kind !== 'term'
  const [kept] = findPhrase(pair.rendering, term.source, asName)
  if (kept) return [{ start: kept.start, end: kept.end }]
  const has = (edit: Edit): boolean =>
    edit.votes.some(({ reference, words }) => {
      const text = pair.references[reference]!
      const places = term.approved.flatMap((phrase) => findPhrase(text, phrase, asName))
      return words.some((j) => places.some((place) => overlaps(place, text.words[j]!)))
    })
  const edit = pair.edits.find((one) => one.words.length > 0 && has(one))
  return edit ? [edit.place] : []
}

function absentFinding(pair: AlignedPair, { term, places }: UsedTerm): Finding[] {
  if (places.some(({ rendering }) => rendering)) return []
  const place = places.find((one): one is TermPlace & { opposite: readonly [number, number] } => one.opposite !== null)
  if (!place || isExplained(pair, term, place.opposite)) return []
  const said = pair.original.text.slice(place.original.start, place.original.end)
  const rendering = placeInRendering(pair, term)
  const instead = rendering[0] ? pair.rendering.text.slice(rendering[0].start, rendering[0].end) : ''
  return [
    {
      category: categoryOf(term),
      severity: 'minor',
      message:
        `The glossary renders ${quoted(said)} as ${choice(term)}, ` +
        `${instead ? `not as ${quoted(instead)}` : 'which is not in the rendering'}.${remark(term)}`,
      original: [place.original],
      rendering,
      references: [],
      suggestion: term.approved[0]!,
      features: { glossary: 1, source: 1, absent: 1, certainty: ABSENT_CERTAINTY },
    },
  ]
}

export const glossary: Check = {
  id: 'glossary',
  name: 'Glossary',
  finds: 'Terms of the glossary that the rendering renders in a way that is not approved, or no longer.',
  limits:
    'Runs only where the statement has a term of a glossary; a term put in words that nobody listed looks like one that was left out, so that its absence is minor at most.',
  passes: GLOSSARY_PASSES,
  fails: GLOSSARY_FAILS,
  oneWay: true,
  needsGlossary: true,
  run: (pair) =>
    (pair.glossary?.used ?? [])
      // What a desk renders a term as does not make that rendering a term itself; names and bodies have names in both.
      .filter(({ term }) => !term.reversed || term.kind !== 'term')
      .flatMap((used) => [...deprecatedFindings(pair, used), ...absentFinding(pair, used)]),
}
