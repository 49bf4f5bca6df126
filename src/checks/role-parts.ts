import type { AlignedPair, AlignedReference, AnalysedText } from '../alignment/aligned-pair.ts'
import { type Clause, type Modifier, readSyntax, type Syntax } from '../language/clauses.ts'
import { CONVERSE_VERBS, LABILE_VERBS, SAYING_VERBS, SYMMETRIC_VERBS } from '../language/lexicon/converse-verbs.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { personOf } from '../language/persons.ts'
import { relationBetween } from '../language/wordnet.ts'
import { counterpartsOf, type PairPredicates, type Predicates } from './predicates.ts'

/** The parts that phrases play in what a predicate tells, by name: agent, patient, source, goal, or a preposition. */
export type Parts = ReadonlyMap<string, NounPhrase>

/** How one reference stands to who does what in a clause of the rendering. */
export interface RoleVote {
  readonly reference: AlignedReference
  /**
   * `swapped`: two parts are exchanged; `crossed`: one has the part of another, who is called otherwise; `turned`: one who
   * suffers acts, or the other way round, and nobody else is named; `same`: the parts agree.
   */
  readonly verdict: 'swapped' | 'crossed' | 'turned' | 'same' | 'open'
  /** The reference's clause. */
  readonly clause: Clause
  readonly sameVerb: boolean
}

export interface JudgedClause {
  readonly clause: Clause
  /** The phrases of the rendering that changed parts in a reference that says so. */
  readonly phrases: readonly NounPhrase[]
  readonly votes: readonly RoleVote[]
}

function partsOf(text: AnalysedText, clause: Clause, frame: string | null): Parts {
  const places = frame ? CONVERSE_VERBS[text.words[clause.group.head]!.stem]?.places : undefined
  const parts = new Map<string, NounPhrase>()
  const put = (place: string, phrase: NounPhrase | null) => {
    const part = places ? places[place] : place
    if (part && phrase && !parts.has(part)) parts.set(part, phrase)
  }
  put('agent', clause.agent)
  put('patient', clause.patient)
  for (const { preposition, phrase } of clause.obliques) put(preposition, phrase)
  return parts
}

/** Whether two phrases are about one: their heads correspond, or both are pronouns of one person. */
export function areSame(pair: AlignedPair, reference: AlignedReference, own: NounPhrase, other: NounPhrase): boolean {
  const mine = pair.rendering.words[own.head]!
  const theirs = reference.words[other.head]!
  if (mine.pos === 'PRON' || theirs.pos === 'PRON') {
    const person = personOf(mine.norm)
    return person !== undefined && person === personOf(theirs.norm)
  }
  const there = reference.toReference[own.head]!
  const here = reference.toRendering[other.head]!
  return (there >= other.first && there <= other.last) || (here >= own.first && here <= own.last)
}

const frameOf = (text: AnalysedText, clause: Clause): string | null =>
  CONVERSE_VERBS[text.words[clause.group.head]!.stem]?.frame ?? null

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'am', "'s", "'re", "'m", 'have'])

/**
 * Whether a predicate tells by its voice alone who acts: not where its verb goes both ways ("the door opened"), and not
 * for a bare participle in a sentence with another predicate ("three people injured when …").
 */
function tellsVoice(text: AnalysedText, clause: Clause, finite: ReadonlyMap<number, number>): boolean {
  const verb = text.words[clause.group.head]!
  if (BE.has(verb.stem) || BE.has(verb.norm) || LABILE_VERBS.has(verb.stem) || SAYING_VERBS.has(verb.stem)) return false
  return !clause.group.bare || finite.get(verb.sentence) === 1
}

/** How many predicates with a time of their own each sentence has. */
function finiteIn(text: AnalysedText, { clauses }: Syntax): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { group } of clauses) {
    const { sentence } = text.words[group.head]!
    if (group.lead !== 'non-finite') found.set(sentence, (found.get(sentence) ?? 0) + 1)
  }
  return found
}

const NO_PHRASES: readonly NounPhrase[] = []

function judge(
  pair: AlignedPair,
  reference: AlignedReference,
  own: Parts,
  theirs: Parts,
  voiced: boolean,
): { verdict: RoleVote['verdict']; phrases: readonly NounPhrase[] } {
  const same = (a: NounPhrase | undefined, b: NounPhrase | undefined) =>
    a !== undefined && b !== undefined && areSame(pair, reference, a, b)
  let turned: NounPhrase | null = null
  let crossed: NounPhrase | null = null
  let agrees = false
  for (const [part, phrase] of own) {
    if (same(phrase, theirs.get(part))) agrees = true
    for (const [other, theirPhrase] of theirs) {
      if (other === part || !same(phrase, theirPhrase) || same(phrase, theirs.get(part))) continue
      const opposite = own.get(other)
      if (same(opposite, theirs.get(part))) return { verdict: 'swapped', phrases: [phrase, opposite!] }
      // "was attacked" as "attacked": the one part that is left changed sides, and nobody took its place.
      const isTurn = (part === 'agent' && other === 'patient') || (part === 'patient' && other === 'agent')
      if (isTurn && opposite && theirs.has(part)) crossed = phrase
      if (voiced && isTurn && !opposite && !theirs.has(part)) turned = phrase
    }
  }
  if (crossed && !agrees) return { verdict: 'crossed', phrases: [crossed] }
  if (turned) return { verdict: 'turned', phrases: [turned] }
  return { verdict: agrees ? 'same' : 'open', phrases: NO_PHRASES }
}

const syntaxOf = (text: AnalysedText, { groups }: Predicates): Syntax => readSyntax(text.words, groups)

/** A noun and its modifier, which references have the other way round. */
export interface ExchangedModifier {
  readonly own: Modifier
  readonly theirs: readonly { readonly reference: AlignedReference; readonly modifier: Modifier }[]
}

/** Nouns of the rendering that belong to what belongs to them in a reference: "the company of the president". */
export function exchangedModifiers(pair: AlignedPair, predicates: PairPredicates): ExchangedModifier[] {
  const theirs = predicates.references.map(({ reference, predicates: found }) => {
    // By the word that is the modifier's head, so that each pair is looked up once.
    const byModifier = new Map(
      syntaxOf(reference, found).modifiers.flatMap((one) => {
        const words: [number, Modifier][] = []
        for (let j = one.modifier.first; j <= one.modifier.last; j++) words.push([j, one])
        return words
      }),
    )
    return { reference, byModifier }
  })
  return syntaxOf(pair.rendering, predicates.rendering).modifiers.flatMap((own) => {
    const found = theirs.flatMap(({ reference, byModifier }) => {
      const other = byModifier.get(reference.toReference[own.head.head]!)
      const isExchanged =
        other !== undefined &&
        areSame(pair, reference, own.head, other.modifier) &&
        areSame(pair, reference, own.modifier, other.head)
      return isExchanged ? [{ reference, modifier: other }] : []
    })
    return found.length > 0 ? [{ own, theirs: found }] : []
  })
}

/** What the clauses of the rendering say of who does what, against those of the references that tell of the same. */
export function judgeClauses(pair: AlignedPair, predicates: PairPredicates): JudgedClause[] {
  const own = syntaxOf(pair.rendering, predicates.rendering)
  const finite = finiteIn(pair.rendering, own)
  const theirs = new Map(
    predicates.references.map(({ reference, predicates: found }) => {
      const syntax = syntaxOf(reference, found)
      const clauses = new Map(syntax.clauses.map((clause) => [clause.group, clause]))
      return [reference, { clauses, finite: finiteIn(reference, syntax) }]
    }),
  )
  const counterparts = counterpartsOf(pair, predicates)
  return own.clauses.map((clause, k) => {
    const phrases: NounPhrase[] = []
    const verb = pair.rendering.words[clause.group.head]!
    const frame = frameOf(pair.rendering, clause)
    const votes = SYMMETRIC_VERBS.has(verb.stem)
      ? []
      : counterparts[k]!.flatMap(({ reference, group, sameVerb }): RoleVote[] => {
          const other = theirs.get(reference)?.clauses.get(group)
          if (!other) return []
          const theirVerb = reference.words[group.head]!
          const isConverse = !sameVerb && frame !== null && frameOf(reference, other) === frame
          const isSynonym = sameVerb || relationBetween(verb.stem, theirVerb.stem) === 'synonym'
          // Two sides of one event in verbs of different frames: nothing can be said of the parts.
          if (!isSynonym && !isConverse && (frame ?? frameOf(reference, other)) !== null) return []
          const shared = isConverse ? frame : null
          const judged = judge(
            pair,
            reference,
            partsOf(pair.rendering, clause, shared),
            partsOf(reference, other, shared),
            tellsVoice(pair.rendering, clause, finite) &&
              tellsVoice(reference, other, theirs.get(reference)!.finite) &&
              clause.group.passive !== other.group.passive,
          )
          // Of another verb only a full exchange tells: what pleases me I like.
          if (!isSynonym && !isConverse && judged.verdict !== 'swapped') return []
          if (phrases.length < judged.phrases.length) phrases.splice(0, phrases.length, ...judged.phrases)
          return [{ reference, verdict: judged.verdict, clause: other, sameVerb: sameVerb || isConverse }]
        })
    return { clause, phrases, votes }
  })
}
