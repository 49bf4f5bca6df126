import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import type { Person } from '../language/grammar.ts'
import { findPersons } from '../language/verbal-forms.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './check.ts'
import { quoted } from './quoted.ts'

// Persons that stand in each other's way: where a text has one of a pair, the other is another person.
const OPPOSITE: Readonly<Record<string, Person>> = { he: 'she', she: 'he', I: 'we', we: 'I' }
const GENDERED = new Set(['he', 'she'])

const foundIn = new WeakMap<AnalysedText, ReadonlyMap<string, readonly Span[]>>()

/** The statement's words for persons, by the persons that each may stand for. */
export function personsOfSource(text: AnalysedText): ReadonlyMap<string, readonly Span[]> {
  let found = foundIn.get(text)
  if (!found) {
    const { persons, spaced, capitalisesNouns = false } = text.profile
    const shown = persons ? findPersons({ ...text, spaced, capitalisesNouns }, persons) : []
    const byPerson = new Map<string, Span[]>()
    for (const { kind, start, end } of shown) {
      const spans = byPerson.get(kind)
      if (spans) spans.push({ start, end })
      else byPerson.set(kind, [{ start, end }])
    }
    found = byPerson
    foundIn.set(text, found)
  }
  return found
}

/** What the statement's own words say for and against a person of the rendering; all 0–1. `instead`: whom others name. */
export function sourcePersonEvidence(pair: AlignedPair, person: string, instead: string): Record<string, number> {
  const shown = personsOfSource(pair.original)
  const has = (one: string) => shown.has(one)
  return {
    sourceKnown: Number(shown.size > 0),
    sourceShows: Number(has(person)),
    sourceShowsOther: Number(has(instead)),
    source: Number(has(instead) && !has(person)),
  }
}

/**
 * Persons of the rendering that the statement's words rule out: it says "she" and never "he", the statement has a word
 * for him and none that may stand for her. `own`: the rendering's words, by index, for each person.
 */
export function deniedPersons(pair: AlignedPair, own: ReadonlyMap<string, readonly number[]>): Finding[] {
  const shown = personsOfSource(pair.original)
  return [...own].flatMap(([person, places]): Finding[] => {
    const other = OPPOSITE[person]
    const spans = other && shown.get(other)
    if (!spans || shown.has(person) || own.has(other)) return []
    const { text } = pair.original
    const theirs = [...new Set(spans.map(({ start, end }) => quoted(text.slice(start, end))))].join(', ')
    return [
      {
        category: 'person',
        severity: 'critical',
        message: `The rendering speaks of ${quoted(person)} where the statement's own words (${theirs}) speak of ${quoted(other)}.`,
        original: spans,
        rendering: places.map((i) => ({ start: pair.rendering.words[i]!.start, end: pair.rendering.words[i]!.end })),
        references: [],
        features: {
          ...sourcePersonEvidence(pair, person, other),
          sourceOnly: 1,
          gender: Number(GENDERED.has(person)),
          sourceSpans: Math.min(3, spans.length) / 3,
          places: Math.min(3, places.length) / 3,
        },
      },
    ]
  })
}
