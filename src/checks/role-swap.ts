import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { type Exchange, findExchanges } from '../alignment/exchanges.ts'
import { isTime } from '../language/clauses.ts'
import { SYMMETRIC_VERBS } from '../language/lexicon/converse-verbs.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { verbForm } from '../language/verb-form.ts'
import type { Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { predicatesOfPair } from './predicates.ts'
import { countOfReferences, quoted } from './quoted.ts'
import { type ExchangedModifier, exchangedModifiers, type JudgedClause, judgeClauses } from './role-parts.ts'
import { ROLE_SWAP_FAILS, ROLE_SWAP_PASSES } from './role-swap-examples.ts'

const BE = new Set('be is are was were been being am remain remains remained become became'.split(' '))
// What cannot begin one of two exchanged parts: it moves about freely ("in Paris", "then").
const MOVABLE = new Set(['ADP', 'ADV', 'SCONJ', 'CCONJ', 'PART', 'AUX'])
// Only what says how two things stand to one another makes their order tell: no list does.
const JOINING = new Set(['VERB', 'AUX', 'ADP', 'PART', 'SCONJ'])
const PARTS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'])
// A rendering that shares this much less with the references is a paraphrase, in which words change places for no reason.
const PARAPHRASED = 0.25

const spanOf = (text: AnalysedText, { first, last }: { first: number; last: number }): Span => ({
  start: text.words[first]!.start,
  end: text.words[last]!.end,
})

const wordsIn = (text: AnalysedText, { first, last }: { first: number; last: number }): string =>
  text.text.slice(text.words[first]!.start, text.words[last]!.end)

/** Whether an exchange can change who did what: two nouns with something between them that is no list and no "is". */
function isTelling({ words }: AnalysedText, { left, right, between }: Exchange): boolean {
  const isPart = ({ first, last }: { first: number; last: number }) => {
    if (MOVABLE.has(words[first]!.pos ?? '') || isTime(words[last]!.norm)) return false
    for (let i = first; i <= last; i++) {
      if (words[i]!.pos === 'VERB') return false
      if (PARTS.has(words[i]!.pos ?? '')) return true
    }
    return false
  }
  if (!isPart(left) || !isPart(right)) return false
  const linking = between.map((i) => words[i]!)
  if (linking.some((word) => SYMMETRIC_VERBS.has(word.stem))) return false
  // The tagger takes some verbs for adjectives ("chased"): their form tells.
  return linking.some(({ pos, norm }) => (JOINING.has(pos ?? '') || verbForm(norm).past) && !BE.has(norm))
}

/** Two phrases with a noun, or of one kind: an adjective does not change places with a noun. */
const areOfOneKind = ({ words }: AnalysedText, { left, right }: Exchange): boolean =>
  (words[left.last]!.pos === 'ADJ') === (words[right.last]!.pos === 'ADJ')

interface Evidence {
  readonly votes: number
  readonly against: number
  readonly exchange: number
  readonly swapped: number
  readonly crossed: number
  readonly turned: number
  readonly context: number
  readonly sameVerb: number
}

function features(pair: AlignedPair, phrases: readonly { first: number; last: number }[], evidence: Evidence) {
  const close = Math.max(0, 1 - (1 - pair.support) / PARAPHRASED)
  const heads = phrases.map(({ last }) => pair.rendering.words[last]!.pos)
  return {
    ...evidence,
    unanimous: Number(evidence.votes === 1),
    agreed: evidence.votes * (1 - evidence.against),
    unsupported: 1 - pair.support,
    closeVotes: close * evidence.votes,
    references: Math.min(6, pair.references.length) / 6,
    names: heads.filter((pos) => pos === 'PROPN').length / Math.max(1, heads.length),
    pronouns: heads.filter((pos) => pos === 'PRON').length / Math.max(1, heads.length),
  }
}

const SHOWING: ReadonlySet<string> = new Set(['swapped', 'crossed', 'turned'])

interface Swap {
  readonly parts: readonly [{ first: number; last: number }, { first: number; last: number }]
  readonly exchanges: Exchange[]
}

/** Exchanges of the same two words, counted over the references. */
function exchangesOf(pair: AlignedPair): Swap[] {
  const swaps = new Map<string, Swap>()
  for (const reference of pair.references) {
    for (const exchange of findExchanges(pair.rendering, reference)) {
      if (!isTelling(pair.rendering, exchange) || !areOfOneKind(pair.rendering, exchange)) continue
      const key = `${exchange.left.last} ${exchange.right.last}`
      const known = swaps.get(key)
      if (known) known.exchanges.push(exchange)
      else swaps.set(key, { parts: [exchange.left, exchange.right], exchanges: [exchange] })
    }
  }
  return [...swaps.values()]
}

/** Share of the references that have two words in the rendering's own order. */
function orderShared(pair: AlignedPair, [left, right]: Swap['parts']): number {
  const agreeing = pair.references.filter(({ toReference }) => {
    const [a, b] = [toReference[left.last]!, toReference[right.last]!]
    return a >= 0 && b > a
  })
  return agreeing.length / Math.max(1, pair.references.length)
}

function fromExchange(pair: AlignedPair, { parts, exchanges }: Swap): Finding {
  const total = pair.references.length
  const votes = exchanges.length / total
  const [first] = exchanges
  const there = { first: first!.right.refFirst, last: first!.left.refLast }
  const right = wordsIn(first!.reference, there)
  const [left, other] = parts
  return {
    category: 'role-swap',
    severity: 'critical',
    message: `The rendering says ${quoted(wordsIn(pair.rendering, { first: left.first, last: other.last }))}, but ${countOfReferences(votes, total)} ${exchanges.length > 1 ? 'have' : 'has'} ${quoted(right)}: ${quoted(wordsIn(pair.rendering, left))} and ${quoted(wordsIn(pair.rendering, other))} have changed places.`,
    original: [],
    rendering: parts.map((part) => spanOf(pair.rendering, part)),
    references: exchanges.map(({ reference, left: a, right: b }) => ({
      reference: reference.index,
      spans: [spanOf(reference, { first: b.refFirst, last: a.refLast })],
    })),
    suggestion: right,
    features: features(pair, parts, {
      votes,
      against: orderShared(pair, parts),
      exchange: votes,
      swapped: 0,
      crossed: 0,
      turned: 0,
      context: exchanges.reduce((sum, { context }) => sum + context, 0) / (2 * exchanges.length),
      sameVerb: 1,
    }),
  }
}

function clauseText(text: AnalysedText, { agent, patient, group }: JudgedClause['clause']): string {
  const places = [group, agent, patient].flatMap((part) => (part ? [part.first, part.last] : []))
  return wordsIn(text, { first: Math.min(...places), last: Math.max(...places) })
}

function fromClause(pair: AlignedPair, { clause, phrases, votes }: JudgedClause): Finding[] {
  const showing = votes.filter(({ verdict }) => SHOWING.has(verdict))
  if (showing.length === 0 || phrases.length === 0) return []
  const total = pair.references.length
  // A changed voice alone is told in many ways: most references must show it and none speak against it.
  const isTurned = !showing.some(({ verdict }) => verdict === 'swapped')
  const agreeing = votes.some(({ verdict }) => verdict === 'same')
  if (isTurned && (agreeing || showing.length <= total / 2)) return []
  const share = (verdict: string) => votes.filter((vote) => vote.verdict === verdict).length / total
  const [first] = showing
  const right = clauseText(first!.reference, first!.clause)
  const marked: readonly NounPhrase[] = phrases
  return [
    {
      category: 'role-swap',
      severity: 'critical',
      message: `The rendering says ${quoted(clauseText(pair.rendering, clause))}, but ${countOfReferences(showing.length / total, total)} ${showing.length > 1 ? 'have' : 'has'} ${quoted(right)}: who does it and to whom it is done differ.`,
      original: [],
      rendering: [...marked, clause.group]
        .map((part) => spanOf(pair.rendering, part))
        .sort((a, b) => a.start - b.start),
      references: showing.map(({ reference, clause: other }) => ({
        reference: reference.index,
        spans: [spanOf(reference, other.group)],
      })),
      suggestion: right,
      features: features(pair, marked, {
        votes: showing.length / total,
        against: share('same'),
        exchange: 0,
        swapped: share('swapped'),
        crossed: share('crossed'),
        turned: share('turned'),
        context: 0,
        sameVerb: showing.filter((vote) => vote.sameVerb).length / showing.length,
      }),
    },
  ]
}

/** From the first to the last word of a noun and what belongs to it. */
const whole = ({ head, modifier }: ExchangedModifier['own']) => ({
  first: Math.min(head.first, modifier.first),
  last: Math.max(head.last, modifier.last),
})

function fromModifier(pair: AlignedPair, { own, theirs }: ExchangedModifier): Finding {
  const total = pair.references.length
  const votes = theirs.length / total
  const right = wordsIn(theirs[0]!.reference, whole(theirs[0]!.modifier))
  const agreeing = pair.references.filter(({ toReference }) => {
    const [a, b] = [toReference[own.head.head]!, toReference[own.modifier.head]!]
    return a >= 0 && b >= 0 && a < b === own.head.head < own.modifier.head
  })
  return {
    category: 'role-swap',
    severity: 'critical',
    message: `The rendering says ${quoted(wordsIn(pair.rendering, whole(own)))}, but ${countOfReferences(votes, total)} ${theirs.length > 1 ? 'have' : 'has'} ${quoted(right)}: what belongs to what is turned round.`,
    original: [],
    rendering: [spanOf(pair.rendering, whole(own))],
    references: theirs.map(({ reference, modifier }) => ({
      reference: reference.index,
      spans: [spanOf(reference, whole(modifier))],
    })),
    suggestion: right,
    features: features(pair, [own.head, own.modifier], {
      votes,
      against: agreeing.length / total,
      exchange: 0,
      swapped: votes,
      crossed: 0,
      turned: 0,
      context: 0,
      sameVerb: 1,
    }),
  }
}

const covers = (finding: Finding, other: Finding): boolean =>
  finding.rendering.some((a) => other.rendering.some((b) => a.start < b.end && b.start < a.end))

export const roleSwap: Check = {
  id: 'role-swap',
  name: 'Who did what to whom',
  finds: 'Two people, places or things that have changed places: “Mali attacked France” for “France attacked Mali”.',
  limits:
    'English renderings with references only; in a free paraphrase it knows only plain clauses with the same verb or its counterpart (sell / buy).',
  passes: ROLE_SWAP_PASSES,
  fails: ROLE_SWAP_FAILS,
  run: (pair) => {
    if (pair.rendering.language !== 'en' || pair.references.length === 0) return []
    const exchanged = exchangesOf(pair).map((swap) => fromExchange(pair, swap))
    const predicates = predicatesOfPair(pair)
    const told = [
      ...judgeClauses(pair, predicates).flatMap((judged) => fromClause(pair, judged)),
      ...exchangedModifiers(pair, predicates).map((exchange) => fromModifier(pair, exchange)),
    ].filter((finding) => !exchanged.some((other) => covers(finding, other)))
    return [...exchanged, ...told]
  },
}
