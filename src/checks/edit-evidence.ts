import anyAscii from 'any-ascii'
import { distance } from 'fastest-levenshtein'
import type { AlignedPair, AlignedReference, AnalysedText, Edit, Word } from '../alignment/aligned-pair.ts'
import { rarity, relatedness } from '../language/word-vectors.ts'
import { relationBetween, type WordRelation } from '../language/wordnet.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './check.ts'

// Longer runs say no more than this many words do.
const LONG_RUN = 5
const CLASSES = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'] as const
// Words on either side that tell whether the rendering follows the references closely around an edit.
const NEIGHBOURHOOD = 5

/** Content words of a reference at an edit. */
export function wordsAt(pair: AlignedPair, vote: Edit['votes'][number]): Word[] {
  const reference = pair.references[vote.reference]!
  return vote.words.map((j) => reference.words[j]!)
}

/** The words a reference has at an edit, as they stand in it, function words between them included; null when it has none. */
export function wordingAt(pair: AlignedPair, vote: Edit['votes'][number]): { text: string; span: Span } | null {
  const reference = pair.references[vote.reference]!
  const first = reference.words[vote.words[0] ?? -1]
  const last = reference.words[vote.words.at(-1) ?? -1]
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  return { text: reference.text.slice(span.start, span.end), span }
}

/** The wording most references share at an edit: that of the vote whose words recur most in the others. */
export function commonWording(pair: AlignedPair, edit: Edit): { text: string; reference: AlignedReference } | null {
  const roots = edit.votes.map((vote) => new Set(wordsAt(pair, vote).map((word) => word.root)))
  let best: Edit['votes'][number] | undefined
  let most = -1
  edit.votes.forEach((vote, k) => {
    if (vote.words.length === 0) return
    let shared = 0
    roots.forEach((other, l) => {
      if (l !== k) for (const root of roots[k]!) if (other.has(root)) shared++
    })
    const score = shared / roots[k]!.size
    if (score > most) {
      most = score
      best = vote
    }
  })
  const wording = best && wordingAt(pair, best)
  return wording ? { text: wording.text, reference: pair.references[best!.reference]! } : null
}

export const referenceSpans = (pair: AlignedPair, edit: Edit): Finding['references'] =>
  edit.votes.flatMap((vote) => {
    const wording = wordingAt(pair, vote)
    return wording ? [{ reference: vote.reference, spans: [wording.span] }] : []
  })

/** WordNet relations between the rendering's own words and those opposite, over all references. */
export function relationsOf(pair: AlignedPair, edit: Edit): Set<WordRelation> {
  const found = new Set<WordRelation>()
  if (pair.rendering.language !== 'en') return found
  const own = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  for (const vote of edit.votes) {
    for (const other of wordsAt(pair, vote)) {
      for (const word of own) {
        const relation = relationBetween(word.stem, other.stem)
        if (relation) found.add(relation)
      }
    }
  }
  return found
}

/** Index of the first word that ends at or after a place, by bisection; −1 past the last. */
function wordAt(words: readonly Word[], place: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end < place) low = middle + 1
    else high = middle
  }
  return low < words.length ? low : -1
}

/** Words of the rendering beside an edit, nearest first on each side, punctuation left out. */
function beside(pair: AlignedPair, edit: Edit): { before: number[]; after: number[] } {
  const { words } = pair.rendering
  const first = edit.words[0] ?? wordAt(words, edit.place.end + 1)
  const start = first < 0 ? words.length : first
  const last = edit.words.at(-1) ?? start - 1
  const before: number[] = []
  const after: number[] = []
  for (let i = start - 1; i >= 0 && before.length < NEIGHBOURHOOD; i--)
    if (words[i]!.kind !== 'punctuation') before.push(i)
  for (let i = last + 1; i < words.length && after.length < NEIGHBOURHOOD; i++) {
    if (words[i]!.kind !== 'punctuation') after.push(i)
  }
  return { before, after }
}

/** How the references stand around an edit. */
function surroundings(pair: AlignedPair, edit: Edit) {
  const { before, after } = beside(pair, edit)
  const near = [...before, ...after]
  let closest = 0
  let exact = 0
  let inserted = 0
  let supported = 0
  for (const i of near) if (pair.references.some((reference) => reference.toReference[i]! >= 0)) supported++
  for (const reference of pair.references) {
    const linked = near.filter((i) => reference.toReference[i]! >= 0).length
    closest = Math.max(closest, near.length ? linked / near.length : 0)
    const left = before.length ? reference.toReference[before[0]!]! : -1
    const right = after.length ? reference.toReference[after[0]!]! : reference.words.length
    const room = edit.votes.find((vote) => vote.reference === reference.index)?.words.length ?? 0
    const atStart = before.length === 0
    if (!((left >= 0 || atStart) && right > left)) continue
    if (right - left - 1 <= room + 1) exact++
    if (right - left === 1) inserted++
  }
  const count = pair.references.length
  return {
    closest,
    exact: exact / count,
    exactAny: indicator(exact > 0),
    insertedExactly: inserted / count,
    supportedNear: near.length ? supported / near.length : pair.support,
  }
}

// What a word is taken to be related to nothing by, and by which a word the vectors do not know is.
const UNKNOWN_RELATEDNESS = 0.3

const relatednessOf = (a: Word, b: Word): number =>
  a.root === b.root
    ? 1
    : Math.max(relatedness(a.stem, b.stem) ?? UNKNOWN_RELATEDNESS, relatedness(a.norm, b.norm) ?? UNKNOWN_RELATEDNESS)

/** Relatedness of a word to the nearest of others; 0 when there are none. */
const nearestRelated = (word: Word, others: readonly Word[]): number =>
  others.reduce((most, other) => Math.max(most, relatednessOf(word, other)), 0)

// Words of the other text beyond this many from the place are not searched for a paraphrase.
const PARAPHRASE_REACH = 15

/** Content words of a text around a word. `keep` may leave some out, by index. */
function wordsAround(words: readonly Word[], at: number, keep: (i: number) => boolean = () => true): Word[] {
  const from = Math.max(0, at - PARAPHRASE_REACH)
  return words.slice(from, at + PARAPHRASE_REACH).filter((word, k) => word.content && keep(from + k))
}

// Shorter words resemble one another by chance.
const SHORTEST_ALIKE = 4

const skeletons = new WeakMap<AnalysedText, readonly string[]>()

/** The statement's words in plain ASCII letters: Россия as "rossiya". Built once a text. */
function skeletonsOf(text: AnalysedText): readonly string[] {
  let known = skeletons.get(text)
  if (!known) {
    known = [
      ...new Set(text.words.filter((word) => word.kind === 'word').map((word) => anyAscii(word.norm).toLowerCase())),
    ]
    skeletons.set(text, known)
  }
  return known
}

const alikeness = (a: string, b: string): number =>
  Math.min(a.length, b.length) < SHORTEST_ALIKE ? Number(a === b) : 1 - distance(a, b) / Math.max(a.length, b.length)

// Comparing every word with every word of a long statement would be quadratic; a long text is not searched.
const MOST_SKELETONS = 300

/** How much a word looks like one of the statement's, 0–1, transliterated: names and loanwords. */
function likenessInOriginal(pair: AlignedPair, word: Word): number {
  const known = skeletonsOf(pair.original)
  if (known.length > MOST_SKELETONS) return 0
  const own = anyAscii(word.norm).toLowerCase()
  return known.reduce(
    (most, other) => Math.max(most, alikeness(own, other), alikeness(own, other.slice(0, own.length))),
    0,
  )
}

/** How far the changed words are said in other words on the other side; all 0–1, for English only. */
function meaningEvidence(pair: AlignedPair, edit: Edit, own: readonly Word[]): Record<string, number> {
  if (pair.rendering.language !== 'en') return {}
  if (edit.words.length) {
    const opposed = edit.votes.filter((vote) => vote.words.length).map((vote) => wordsAt(pair, vote))
    // The most alien of the rendering's own words decides, against the reference that comes closest to it.
    const related = Math.min(...own.map((word) => Math.max(0, ...opposed.map((words) => nearestRelated(word, words)))))
    const typical = Math.min(
      ...own.map(
        (word) => opposed.reduce((sum, words) => sum + nearestRelated(word, words), 0) / Math.max(1, opposed.length),
      ),
    )
    const elsewhere = Math.min(
      ...own.map((word) =>
        Math.max(
          ...pair.references.map((reference) => nearestRelated(word, wordsAround(reference.words, edit.words[0]!))),
        ),
      ),
    )
    return {
      related: opposed.length ? related : 0,
      relatedTypically: opposed.length ? typical : 0,
      relatedElsewhere: elsewhere,
      rarity: Math.max(...own.map((word) => rarity(word.stem))),
    }
  }
  const vote = edit.votes.find((candidate) => candidate.words.length)
  if (!vote) return {}
  const missing = wordsAt(pair, vote)
  const at = Math.max(0, wordAt(pair.rendering.words, edit.place.start))
  const near = wordsAround(pair.rendering.words, at)
  const isUnsupported = (i: number) => !pair.references.some(({ toReference }) => toReference[i]! >= 0)
  const unsupported = wordsAround(pair.rendering.words, at, isUnsupported)
  const said = missing.map((word) => nearestRelated(word, near))
  return {
    saidElsewhere: Math.min(...said),
    saidAtMost: Math.max(...said),
    saidFreely: Math.max(0, ...missing.map((word) => nearestRelated(word, unsupported))),
    rarity: Math.max(...missing.map((word) => rarity(word.stem))),
  }
}

const indicator = (test: boolean): number => (test ? 1 : 0)

/** What speaks for or against an edit, whatever its kind: the features that the checks over edits share. */
export function evidenceOf(pair: AlignedPair, edit: Edit): Record<string, number> {
  const own = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  const opposite = edit.votes.flatMap((vote) => wordsAt(pair, vote))
  const changed = own.length ? own : opposite
  const around = surroundings(pair, edit)
  const single = indicator((own.length || opposite.length / Math.max(1, edit.votes.length)) <= 1)
  const features: Record<string, number> = {
    votes: edit.share,
    unanimous: indicator(edit.share === 1),
    agreement: edit.agreement,
    context: edit.context,
    length: Math.min(LONG_RUN, own.length || Math.max(0, ...edit.votes.map((vote) => vote.words.length))) / LONG_RUN,
    single,
    unsupported: 1 - pair.support,
    unsupportedNear: 1 - around.supportedNear,
    closest: around.closest,
    exact: around.exact,
    exactAny: around.exactAny,
    exactAgreement: around.exact * edit.agreement,
    exactSingle: around.exactAny * single,
    closestAgreement: around.closest * edit.agreement,
    closestUnanimous: around.closest * indicator(edit.share === 1),
    agreementSingle: edit.agreement * single,
    consensusAgreement: pair.consensus * edit.agreement,
    agreementFull: indicator(edit.agreement > 0.99),
    agreementFullClosest: indicator(edit.agreement > 0.99) * around.closest,
    insertedExactly: around.insertedExactly,
    insertedAny: indicator(around.insertedExactly > 0),
    references: Math.min(6, pair.references.length) / 6,
    consensus: pair.consensus,
    agreementInContext: edit.agreement * edit.context,
    shortText: 1 / Math.max(1, pair.rendering.words.length / 10),
    copied: indicator(own.some((word) => word.norm.length > 2 && pair.original.text.includes(word.text))),
  }
  for (const tag of CLASSES) {
    const share = changed.filter((word) => word.pos === tag).length / Math.max(1, changed.length)
    if (share) features[tag] = share
  }
  const oppositeTags = new Set(opposite.map((word) => word.pos))
  if (own.length && opposite.length) features.samePos = indicator(own.some((word) => oppositeTags.has(word.pos)))
  Object.assign(features, meaningEvidence(pair, edit, own))
  if (own.length) {
    features.likeOriginal = Math.min(...own.map((word) => likenessInOriginal(pair, word)))
    features.likeOpposite = Math.min(
      ...own.map((word) => opposite.reduce((most, other) => Math.max(most, alikeness(word.norm, other.norm)), 0)),
    )
    features.namelike = features.likeOriginal * (features.PROPN ?? 0)
  } else features.likeOriginal = Math.max(0, ...opposite.slice(0, 6).map((word) => likenessInOriginal(pair, word)))
  if (features.related !== undefined) {
    features.alien = edit.agreement * (1 - features.related)
    features.alienExact = around.exactAny * (1 - features.related)
    features.alienElsewhere = around.closest * (1 - (features.relatedElsewhere ?? 0))
  }
  if (features.saidElsewhere !== undefined) {
    features.unsaid = edit.agreement * (1 - features.saidElsewhere)
    features.unsaidRare = edit.agreement * features.rarity!
  }
  const relations = relationsOf(pair, edit)
  for (const relation of relations) {
    features[relation] = 1
    features[`${relation}Agreed`] = edit.agreement * around.closest
  }
  if (own.length && opposite.length && relations.size === 0) features.unrelated = edit.agreement
  return features
}
