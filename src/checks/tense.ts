import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import type { Check, Finding } from './check.ts'
import { type Counterpart, counterpartsOf, type PairPredicates, predicatesOfPair } from './predicates.ts'
import { countOfReferences, quoted } from './quoted.ts'
import {
  differenceOf,
  differs,
  ownEvidence,
  strangeness,
  type TenseDifference,
  tenseEvidence,
} from './tense-evidence.ts'
import { deniedBySource, sourceEvidence } from './tense-source.ts'

const wordsOf = (text: { text: string; words: readonly { start: number; end: number }[] }, group: VerbGroup) => {
  const span = { start: text.words[group.first]!.start, end: text.words[group.last]!.end }
  return { span, text: text.text.slice(span.start, span.end) }
}

/** A form that is wrong by itself (no grammar allows it, its sentence names another time) or by what the statement shows. */
function impossible(pair: AlignedPair, group: VerbGroup, found: number, predicates: PairPredicates): Finding | null {
  const features: Record<string, number> = {
    ...ownEvidence(pair, group),
    ...strangeness(pair, group, found, predicates),
    ...sourceEvidence(pair, group, predicates),
  }
  const isStrange = features.strange && features.timeNowhere
  // References that have this predicate know better than the statement's forms.
  const denied = found === 0 ? deniedBySource(pair, group, predicates) : null
  if (!features.illFormed && !features.clash && !isStrange && !denied) return null
  const own = wordsOf(pair.rendering, group)
  const reason = features.clash
    ? 'the sentence names another time'
    : features.illFormed
      ? 'no form of an English verb'
      : denied
        ? `the statement ${denied.says} (${denied.at.map(({ start, end }) => quoted(pair.original.text.slice(start, end))).join(', ')})`
        : 'no reference speaks of that time'
  return {
    category: 'tense',
    severity: 'major',
    message: `The rendering says ${quoted(own.text)}: ${reason}.`,
    original: denied?.at ?? [],
    rendering: [own.span],
    references: [],
    features,
  }
}

// What each modal says of certainty or obligation; the others place an event in time.
const MODALITY: Readonly<Record<string, string>> = {
  can: 'possible',
  could: 'possible',
  may: 'possible',
  might: 'possible',
  must: 'must',
  should: 'should',
}
const modalityOf = ({ modal }: VerbGroup): string => MODALITY[modal ?? ''] ?? ''

/** Whether predicates differ first of all in certainty or obligation (may / must), which the check of modality reports. */
function isOfModality(group: VerbGroup, counterparts: readonly Counterpart[]): boolean {
  const count = (test: (other: Counterpart) => boolean) => counterparts.filter(test).length
  const modal = count(({ group: other }) => {
    // A denied modal forbids as often as it doubts: the check of modality leaves it alone.
    if ((group.modal && group.negated) || (other.modal && other.negated)) return false
    return modalityOf(other) !== modalityOf(group)
  })
  return modal * 2 >= counterparts.length && modal >= count((other) => isOfTime(differenceOf(group, other.group)))
}

const isOfTime = ({ tense, lead }: TenseDifference): boolean => tense || lead

const kindOf = (group: VerbGroup, counterparts: readonly Counterpart[]): string =>
  counterparts.some((other) => isOfTime(differenceOf(group, other.group)) || other.group.modal !== group.modal)
    ? 'another time'
    : 'another aspect (done, being done, having been done)'

function finding(
  pair: AlignedPair,
  group: VerbGroup,
  counterparts: readonly Counterpart[],
  predicates: PairPredicates,
  tracking: number,
): Finding | null {
  const differing = counterparts.filter((other) => differs(differenceOf(group, other.group)))
  const first = differing.find((other) => other.sameVerb) ?? differing[0]
  // Half the references say it as the rendering does: they differ among themselves.
  if (first && (counterparts.length - differing.length) * 2 >= pair.references.length) return null
  if (!first) return impossible(pair, group, counterparts.length, predicates)
  if (isOfModality(group, differing)) return null
  const own = wordsOf(pair.rendering, group)
  const theirs = wordsOf(first.reference, first.group)
  const available = pair.references.length
  const isFrame = group.reporting && differing.every((other) => other.group.reporting)
  return {
    category: 'tense',
    severity: isFrame ? 'minor' : 'major',
    message: `The rendering says ${quoted(own.text)} where ${countOfReferences(differing.length / available, available)} ${differing.length > 1 ? 'say' : 'says'} ${quoted(theirs.text)}: ${kindOf(group, differing)}.`,
    original: [],
    rendering: [own.span],
    references: differing.map((other) => ({
      reference: other.reference.index,
      spans: [wordsOf(other.reference, other.group).span],
    })),
    suggestion: theirs.text,
    features: {
      ...tenseEvidence(pair, group, counterparts, predicates, tracking),
      ...sourceEvidence(pair, group, predicates),
    },
  }
}

/** For each predicate the share of the others whose time is that of most counterparts: where the rest follows, a difference stands out. */
function trackingOf(follows: readonly (boolean | null)[]): number[] {
  const known = follows.filter((value) => value !== null).length
  const following = follows.filter((value) => value === true).length
  return follows.map((own) => {
    const others = known - (own === null ? 0 : 1)
    return others ? (following - (own ? 1 : 0)) / others : NO_OTHERS
  })
}

// What a text with a single predicate counts for: neither kept nor broken.
const NO_OTHERS = 0.5

function findings(pair: AlignedPair): Finding[] {
  const predicates = predicatesOfPair(pair)
  const { groups } = predicates.rendering
  const counterparts = counterpartsOf(pair, predicates)
  const follows = groups.map((group, k) => {
    const all = counterparts[k]!
    if (all.length === 0) return null
    return all.filter((other) => !differs(differenceOf(group, other.group))).length * 2 >= all.length
  })
  const tracking = trackingOf(follows)
  return groups.flatMap((group, k) => finding(pair, group, counterparts[k]!, predicates, tracking[k]!) ?? [])
}

export const tense: Check = {
  id: 'tense',
  name: 'Tense and aspect',
  finds:
    'A predicate whose time (signed / will sign) or aspect differs from the references, or whose time the statement’s own verbs rule out.',
  limits:
    'English renderings only; without references only what the forms of the statement’s own verbs rule out, and languages that leave time open rule out little.',
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
    {
      original: 'El libro firmado en mayo es suyo.',
      originalLanguage: 'es',
      rendering: 'The book signed in May is his.',
      references: ['The book that was signed in May is his.', 'The book signed in May is his.'],
    },
    {
      original: 'Он собирается уйти.',
      originalLanguage: 'ru',
      rendering: 'He is going to leave.',
      references: ['He will leave.', 'He is going to leave.'],
    },
    {
      original: '他们应该离开。',
      originalLanguage: 'zh',
      rendering: 'They should leave.',
      references: ['They ought to leave.', 'They should go.'],
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
      original: 'Der Minister ist zurückgetreten.',
      originalLanguage: 'de',
      rendering: 'The minister will resign.',
      references: ['The minister has resigned.', 'The minister resigned.'],
      marks: 'will resign',
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
  run: (pair) => (pair.rendering.language === 'en' ? findings(pair) : []),
}
