import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import type { WordRelation } from '../language/wordnet.ts'
import { dictionaryEvidence } from './edit-dictionary.ts'
import { meaningEvidence, relationsOf } from './edit-meaning.ts'
import { surroundings } from './edit-place.ts'
import { wordsAt } from './edit-wording.ts'
import { alikeness, likenessInOriginal } from './likeness.ts'

// Longer runs say no more than this many words do.
const LONG_RUN = 5
const CLASSES = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'] as const

/** The relations that the evidence counts, for checks that look for one of them. */
export { relationsOf }

// Where a rendering shares all but a quarter of its words with the references, it is not a paraphrase of them.
const PARAPHRASED = 0.25
// Letters that two spellings of a word share at the least.
const SAME_SPELLING = 0.6
// A word of the references that looks so much like one of the statement's surely renders it.
const LIKE_ORIGINAL = 0.6

// Two words less related than this, and not linked in WordNet, hardly render the same word: of 16 exchanges
// in faithful renderings that otherwise followed their references, 10 were linked there.
const AKIN = 0.6

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
  Object.assign(features, meaningEvidence(pair, edit, own), dictionaryEvidence(pair, edit))
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
    features.alienFreely = around.closest * (1 - (features.relatedFreely ?? 0))
    features.alienElsewhere = around.closest * (1 - (features.relatedElsewhere ?? 0))
  }
  if (features.saidElsewhere !== undefined) {
    features.unsaid = edit.agreement * (1 - features.saidElsewhere)
    features.unsaidRare = edit.agreement * features.rarity!
  }
  const relations = relationsOf(pair, edit)
  Object.assign(features, cleanEvidence(features, relations))
  for (const relation of relations) {
    features[relation] = 1
    features[`${relation}Agreed`] = edit.agreement * around.closest
  }
  if (own.length && opposite.length && relations.size === 0) features.unrelated = edit.agreement
  return features
}

/**
 * The clean case of each kind of edit: a rendering that otherwise follows references which all agree, with one word
 * exchanged, left out or put in. A product of what counts singly, which a linear weighing cannot make by itself.
 */
function cleanEvidence(
  features: Readonly<Record<string, number>>,
  relations: ReadonlySet<WordRelation>,
): Record<string, number> {
  const { exactAny = 0, agreementFull = 0, insertedExactly = 0, single = 0, PROPN = 0, unanimous = 0 } = features
  const close = Math.max(0, 1 - (features.unsupported ?? 0) / PARAPHRASED)
  // A single reference agrees with itself: it takes two to make a case clean.
  const agreed = close * agreementFull * exactAny * indicator((features.references ?? 0) > 1 / 6)
  if (features.related !== undefined) {
    const isOther = features.related < AKIN && (features.likeOpposite ?? 0) < SAME_SPELLING
    const swap = agreed * single * (1 - PROPN) * indicator(isOther)
    const isSynonym = relations.has('synonym')
    return {
      clean: swap * indicator(relations.size === 0),
      cleanSwap: swap * indicator(relations.size === 0),
      cleanSibling: swap * indicator(relations.size > 0 && !isSynonym),
      cleanAddition: close * unanimous * insertedExactly,
    }
  }
  if (features.saidElsewhere === undefined) return {}
  const cleanCut = agreed * (1 - (features.saidFreely ?? 0))
  return {
    cleanCut,
    cleanCutUnsaid: agreed * (1 - features.saidElsewhere),
    cleanCutOfOriginal: cleanCut * indicator((features.likeOriginal ?? 0) > LIKE_ORIGINAL),
  }
}
