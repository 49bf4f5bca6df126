import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import { type VerbGroup, verbGroups } from '../language/verb-groups.ts'
import type { Check, Finding } from './check.ts'
import { countOfReferences, quoted } from './quoted.ts'

interface Counterpart {
  readonly reference: AlignedReference
  readonly group: VerbGroup
  readonly sameVerb: boolean
}

interface GroupedReference {
  readonly reference: AlignedReference
  readonly groups: readonly VerbGroup[]
  /** For each word, the group it is in. */
  readonly groupOf: ReadonlyMap<number, VerbGroup>
}

function groupReference(reference: AlignedReference): GroupedReference {
  const groups = verbGroups(reference.words)
  const groupOf = new Map<number, VerbGroup>()
  for (const group of groups) for (let i = group.first; i <= group.last; i++) groupOf.set(i, group)
  return { reference, groups, groupOf }
}

// Words on either side of a verb in which its counterpart is looked for when the verb itself has none.
const COUNTERPART_REACH = 3

/** Place in the reference of the nearest linked word on one side of a predicate, or −1. */
function placeBeside(reference: AlignedReference, from: number, step: 1 | -1): number {
  for (let k = 0, i = from; k < COUNTERPART_REACH; k++, i += step) {
    const place = reference.toReference[i] ?? -1
    if (place >= 0) return place
  }
  return -1
}

/** The predicate of a reference that corresponds: the one its verb is aligned with, else the nearest free one beside its neighbours. */
function counterpart(group: VerbGroup, { reference, groupOf }: GroupedReference): Counterpart | null {
  const head = reference.toReference[group.head]!
  if (head >= 0) {
    const found = groupOf.get(head)
    return found ? { reference, group: found, sameVerb: true } : null
  }
  const isFree = (candidate: VerbGroup | undefined) => candidate && reference.toRendering[candidate.head]! < 0
  const before = placeBeside(reference, group.first - 1, -1)
  const after = placeBeside(reference, group.last + 1, 1)
  for (let k = 1; k <= COUNTERPART_REACH; k++) {
    const onwards = before >= 0 ? groupOf.get(before + k) : undefined
    if (isFree(onwards)) return { reference, group: onwards!, sameVerb: false }
    const backwards = after >= 0 ? groupOf.get(after - k) : undefined
    if (isFree(backwards)) return { reference, group: backwards!, sameVerb: false }
  }
  return null
}

const isFiniteVerb = (group: VerbGroup): boolean => group.tense !== 'non-finite'
const aspectOf = (group: VerbGroup): string =>
  `${group.perfect ? 'perfect ' : ''}${group.progressive ? 'progressive' : ''}`

const wordsOf = (text: { text: string; words: readonly { start: number; end: number }[] }, group: VerbGroup) => {
  const span = { start: text.words[group.first]!.start, end: text.words[group.last]!.end }
  return { span, text: text.text.slice(span.start, span.end) }
}

function finding(pair: AlignedPair, group: VerbGroup, references: readonly GroupedReference[]): Finding | null {
  const counterparts = references.flatMap((reference) => counterpart(group, reference) ?? [])
  const finite = counterparts.filter((other) => isFiniteVerb(other.group) === isFiniteVerb(group) || other.sameVerb)
  const share = (test: (other: Counterpart) => boolean) =>
    pair.references.length ? finite.filter(test).length / pair.references.length : 0
  const tense = share((other) => other.group.tense !== group.tense)
  const aspect = share((other) => aspectOf(other.group) !== aspectOf(group))
  const modality = share((other) => other.group.modal !== group.modal)
  const voice = share((other) => other.group.passive !== group.passive)
  if (tense === 0 && aspect === 0 && modality === 0 && !group.illFormed) return null
  const same = share(
    (other) =>
      other.group.tense === group.tense &&
      aspectOf(other.group) === aspectOf(group) &&
      other.group.modal === group.modal,
  )
  const differing = finite.filter(
    (other) =>
      other.group.tense !== group.tense ||
      aspectOf(other.group) !== aspectOf(group) ||
      other.group.modal !== group.modal,
  )
  const first = differing[0]
  if (!first) return null
  const own = wordsOf(pair.rendering, group)
  const theirs = wordsOf(first.reference, first.group)
  const isModal = modality > 0 && modality >= tense
  const kind = isModal
    ? 'another certainty or obligation'
    : tense > 0
      ? 'another time'
      : 'another aspect (done, being done, having been done)'
  const nowhere = (test: (other: VerbGroup) => boolean) => (references.some(({ groups }) => groups.some(test)) ? 0 : 1)
  const forms = new Map<string, number>()
  for (const { group: other } of differing) {
    const key = `${other.tense} ${aspectOf(other)} ${other.modal}`
    forms.set(key, (forms.get(key) ?? 0) + 1)
  }
  return {
    category: isModal ? 'modality' : 'tense',
    severity: 'major',
    message: `The rendering says ${quoted(own.text)} where ${countOfReferences(differing.length / pair.references.length, pair.references.length)} ${differing.length > 1 ? 'say' : 'says'} ${quoted(theirs.text)}: ${kind}.`,
    original: [],
    rendering: [own.span],
    references: differing.map((other) => ({
      reference: other.reference.index,
      spans: [wordsOf(other.reference, other.group).span],
    })),
    suggestion: theirs.text,
    features: {
      tense,
      tenseUnanimous: tense === 1 ? 1 : 0,
      aspect,
      modality,
      voice,
      against: same,
      noneAgainst: same === 0 ? 1 : 0,
      agreement: Math.max(...forms.values()) / pair.references.length,
      sameVerb: differing.filter((other) => other.sameVerb).length / pair.references.length,
      future: share((other) => (other.group.tense === 'future') !== (group.tense === 'future')),
      pastPresent: share(
        (other) =>
          new Set([other.group.tense, group.tense]).size === 2 &&
          [other.group.tense, group.tense].every((t) => t === 'past' || t === 'present'),
      ),
      nonFinite: share((other) => isFiniteVerb(other.group) !== isFiniteVerb(group)),
      perfect: share((other) => other.group.perfect !== group.perfect),
      progressive: share((other) => other.group.progressive !== group.progressive),
      unsupported: 1 - pair.support,
      illFormed: group.illFormed ? 1 : 0,
      found: finite.length / pair.references.length,
      tenseOfFound: (tense * pair.references.length) / Math.max(1, finite.length),
      aspectOfFound: (aspect * pair.references.length) / Math.max(1, finite.length),
      modalityOfFound: (modality * pair.references.length) / Math.max(1, finite.length),
      tenseNowhere: nowhere((other) => other.tense === group.tense),
      perfectNowhere: group.perfect ? nowhere((other) => other.perfect) : 0,
      progressiveNowhere: group.progressive ? nowhere((other) => other.progressive) : 0,
      modalNowhere: group.modal ? nowhere((other) => other.modal === group.modal) : 0,
      sameVerbTense: share((other) => other.sameVerb && other.group.tense !== group.tense),
      sameVerbAspect: share((other) => other.sameVerb && aspectOf(other.group) !== aspectOf(group)),
      sameVerbAgainst: share(
        (other) => other.sameVerb && other.group.tense === group.tense && aspectOf(other.group) === aspectOf(group),
      ),
      participle:
        group.first === group.head && pair.rendering.words[group.head]!.norm !== pair.rendering.words[group.head]!.stem
          ? 1
          : 0,
    },
  }
}

export const tense: Check = {
  id: 'tense',
  name: 'Tense, aspect and modality',
  finds: 'A predicate whose time (signed / will sign), aspect or modal verb (may / must) differs from the references.',
  limits:
    'English renderings only, with at least one reference; languages that leave time open let references differ among themselves.',
  passes: [
    {
      original: 'J’ai signé la charte.',
      originalLanguage: 'fr',
      rendering: 'I signed the charter.',
      references: ['I signed the charter.', 'I have signed the charter.'],
    },
    {
      original: 'Wir werden gewinnen.',
      originalLanguage: 'de',
      rendering: 'We will win.',
      references: ['We shall win.', 'We will win.'],
    },
  ],
  fails: [
    {
      original: 'J’ai signé la charte.',
      originalLanguage: 'fr',
      rendering: 'I will sign the charter.',
      references: ['I signed the charter.', 'I have signed the charter.'],
      marks: 'will sign',
    },
    {
      original: 'Der Minister kann zurücktreten.',
      originalLanguage: 'de',
      rendering: 'The minister must resign.',
      references: ['The minister may resign.', 'The minister might resign.'],
      marks: 'must resign',
    },
    {
      original: 'El tren llegará mañana.',
      originalLanguage: 'es',
      rendering: 'The train arrived tomorrow.',
      references: ['The train will arrive tomorrow.', 'The train will arrive tomorrow.'],
      marks: 'arrived',
    },
    {
      original: 'Они строят мост.',
      originalLanguage: 'ru',
      rendering: 'They had built a bridge.',
      references: ['They are building a bridge.', 'They build a bridge.'],
      marks: 'had built',
    },
    {
      original: '彼は明日出発する。',
      originalLanguage: 'ja',
      rendering: 'He left tomorrow.',
      references: ['He will leave tomorrow.', 'He leaves tomorrow.'],
      marks: 'left',
    },
  ],
  run: (pair) => {
    if (pair.rendering.language !== 'en' || pair.references.length === 0) return []
    const references = pair.references.map(groupReference)
    return verbGroups(pair.rendering.words).flatMap((group) => finding(pair, group, references) ?? [])
  },
}
