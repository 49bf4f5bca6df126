import type { AlignedPair, AlignedReference, AnalysedText } from '../alignment/aligned-pair.ts'
import { type Attribution, attributionsOf } from '../language/attributions.ts'
import { readSyntax } from '../language/clauses.ts'
import { findCues } from '../language/cues.ts'
import type { Span } from '../model/span.ts'
import { ATTRIBUTION_FAILS, ATTRIBUTION_PASSES } from './attribution-examples.ts'
import type { Check, Finding } from './check.ts'
import { predicatesOfPair } from './predicates.ts'
import { countOfReferences, quoted } from './quoted.ts'
import { areSame } from './role-parts.ts'

// With fewer of the references saying whose words they are, leaving it out is a matter of style.
const LEAST_SHARE = 0.6

// Words between two names for one speaker.
const APPOSITION = 8

type Stretch = Pick<Attribution, 'first' | 'last'>

const spanOf = (text: AnalysedText, { first, last }: Stretch): Span => ({
  start: text.words[first]!.start,
  end: text.words[last]!.end,
})

const wordsOf = (text: AnalysedText, stretch: Stretch): string => {
  const { start, end } = spanOf(text, stretch)
  return text.text.slice(start, end)
}

const wholeOf = ({ first, last, speaker }: Attribution): Stretch => ({
  first: Math.min(first, speaker.first),
  last: Math.max(last, speaker.last),
})

/** Whether a text says in any way that it gives somebody's words: a cue of hearsay, or quotation marks. */
const isReported = ({ text, profile }: AnalysedText): boolean =>
  findCues(text, profile.hearsay, profile.spaced).length > 0 || /["“”«»„]/.test(text)

interface Told {
  readonly own: readonly Attribution[]
  readonly theirs: readonly { readonly reference: AlignedReference; readonly attributions: readonly Attribution[] }[]
}

function toldBy(pair: AlignedPair): Told {
  const { rendering, references } = predicatesOfPair(pair)
  const read = (text: AnalysedText, groups: typeof rendering.groups) => {
    const { clauses, phrases } = readSyntax(text.words, groups)
    return attributionsOf(text.words, clauses, phrases)
  }
  return {
    own: read(pair.rendering, rendering.groups),
    theirs: references.map(({ reference, predicates }) => ({
      reference,
      attributions: read(reference, predicates.groups),
    })),
  }
}

const shared = (pair: AlignedPair, said: boolean) => ({
  unsupported: 1 - pair.support,
  references: Math.min(6, pair.references.length) / 6,
  said: Number(said),
})

const NAMING = new Set(['NOUN', 'PROPN'])

/** Whether the rendering has neither the speaker nor the verb of a report; pronouns and figures say too little. */
const isGone = (reference: AlignedReference, { speaker, last }: Attribution): boolean =>
  NAMING.has(reference.words[speaker.head]!.pos ?? '') &&
  reference.toRendering[speaker.head]! < 0 &&
  reference.toRendering[last]! < 0

/** The rendering states as a fact what the references give as somebody's words. */
function dropped(pair: AlignedPair, { own, theirs }: Told): Finding[] {
  if (own.length > 0 || isReported(pair.rendering)) return []
  const total = pair.references.length
  // A speaker who is still there says it with another verb: "vowed", "informed".
  const telling = theirs.filter(({ reference, attributions }) => attributions.some((one) => isGone(reference, one)))
  const share = telling.length / total
  const [first] = telling
  if (!first || share < LEAST_SHARE) return []
  const { speaker } = first.attributions.find((one) => isGone(first.reference, one))!
  // The words of the rendering that have the place of the report: all of them where it only lost its frame.
  const whole: Stretch = { first: 0, last: pair.rendering.words.length - 1 }
  const said = findCues(pair.original.text, pair.original.profile.hearsay, pair.original.profile.spaced)
  return [
    {
      category: 'attribution',
      severity: 'major',
      message: `The rendering states as a fact what ${countOfReferences(share, total)} ${telling.length > 1 ? 'give' : 'gives'} as the words of ${quoted(wordsOf(first.reference, speaker))}.`,
      original: said,
      rendering: [spanOf(pair.rendering, whole)],
      references: telling.map(({ reference, attributions }) => ({
        reference: reference.index,
        spans: attributions.map((one) => spanOf(reference, wholeOf(one))),
      })),
      features: {
        votes: share,
        unanimous: Number(share === 1),
        dropped: 1,
        source: Number(said.length > 0),
        ...shared(pair, said.length > 0),
      },
    },
  ]
}

/** The rendering gives as somebody's words what the references say plainly. */
function invented(pair: AlignedPair, { own, theirs }: Told): Finding[] {
  const total = pair.references.length
  const silent = theirs.filter(({ reference, attributions }) => attributions.length === 0 && !isReported(reference))
  if (silent.length < total) return []
  const said = findCues(pair.original.text, pair.original.profile.hearsay, pair.original.profile.spaced)
  return own.flatMap((one): Finding[] => {
    // A reference that has the verb or the speaker says it in other words.
    const alone = pair.references.filter(
      ({ toReference }) => toReference[one.speaker.head]! < 0 && toReference[one.last]! < 0,
    )
    if (alone.length < total) return []
    const whole = wholeOf(one)
    return [
      {
        category: 'attribution',
        severity: 'major',
        message: `The rendering gives this as the words of ${quoted(wordsOf(pair.rendering, one.speaker))}, which ${total === 1 ? 'the reference does' : `none of the ${total} references does`}.`,
        original: [],
        rendering: [spanOf(pair.rendering, whole)],
        references: [],
        features: { votes: 1, unanimous: 1, invented: 1, ...shared(pair, said.length > 0) },
      },
    ]
  })
}

/** The same report, but of another speaker. */
function exchanged(pair: AlignedPair, { own, theirs }: Told): Finding[] {
  const total = pair.references.length
  return own.flatMap((one): Finding[] => {
    const mine = pair.rendering.words[one.speaker.head]!
    if (!NAMING.has(mine.pos ?? '')) return []
    let agreeing = 0
    const differing = theirs.flatMap(({ reference, attributions }) => {
      if (attributions.some((other) => areSame(pair, reference, one.speaker, other.speaker))) agreeing++
      const other = attributions.find((candidate) => {
        const at = reference.toReference[one.last]!
        return (at >= candidate.first && at <= candidate.last) || (attributions.length === 1 && own.length === 1)
      })
      const theirWord = other && reference.words[other.speaker.head]!
      if (!other || !theirWord || !NAMING.has(theirWord.pos ?? '') || theirWord.root === mine.root) return []
      // "Novák, the mayor, said": two names for one speaker stand side by side.
      const there = reference.toReference[one.speaker.head]!
      const isBeside = there >= 0 && Math.abs(there - other.speaker.head) <= APPOSITION
      return isBeside || areSame(pair, reference, one.speaker, other.speaker) ? [] : [{ reference, other }]
    })
    const votes = differing.length / total
    const [first] = differing
    if (!first || agreeing > 0 || votes < LEAST_SHARE) return []
    const isElsewhere = differing.filter(({ reference }) => reference.toReference[one.speaker.head]! >= 0).length
    const right = wordsOf(first.reference, first.other.speaker)
    return [
      {
        category: 'attribution',
        severity: 'critical',
        message: `The rendering gives this as the words of ${quoted(wordsOf(pair.rendering, one.speaker))}, but ${countOfReferences(votes, total)} ${differing.length > 1 ? 'name' : 'names'} ${quoted(right)}.`,
        original: [],
        rendering: [spanOf(pair.rendering, one.speaker)],
        references: differing.map(({ reference, other }) => ({
          reference: reference.index,
          spans: [spanOf(reference, other.speaker)],
        })),
        suggestion: right,
        features: {
          votes,
          unanimous: Number(votes === 1),
          exchanged: 1,
          elsewhere: isElsewhere / total,
          names: Number(mine.pos === 'PROPN'),
          ...shared(pair, false),
        },
      },
    ]
  })
}

export const attribution: Check = {
  id: 'attribution',
  name: 'Whose words',
  finds:
    'A report inside the quote whose speaker is exchanged, invented or left out, so that a claim stands as a fact.',
  limits:
    'English renderings with references only; pronouns are left to the check of persons, and a speaker called otherwise in a free rendering may be taken for another.',
  passes: ATTRIBUTION_PASSES,
  fails: ATTRIBUTION_FAILS,
  run: (pair) => {
    if (pair.rendering.language !== 'en' || pair.references.length === 0 || pair.rendering.words.length === 0) return []
    const told = toldBy(pair)
    return [...dropped(pair, told), ...invented(pair, told), ...exchanged(pair, told)]
  },
}
