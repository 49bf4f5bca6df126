import type { AnalysedText } from '../alignment/aligned-pair.ts'
import type { Negation } from './polarity.ts'

// How far behind a coordinator the verb that it joins may stand: "and we will then not open".
const REACH = 6
const VERBS = new Set(['VERB', 'AUX'])
const NOUNS = new Set(['NOUN', 'PROPN', 'NUM'])

/** The one word that coordinates within some sentences, as its index; −1 where there is none or more than one. */
function onlyCoordinator({ words, profile }: AnalysedText, [from, to]: readonly [number, number]): number {
  const { coordinators } = profile
  if (!coordinators) return -1
  let only = -1
  for (let i = 0; i < words.length && words[i]!.sentence < to; i++) {
    if (words[i]!.sentence < from || !coordinators.includes(words[i]!.norm)) continue
    if (only >= 0) return -1
    only = i
  }
  return only
}

/** Whether a coordinator joins verbs, with their subjects or without, rather than names of things. */
function joinsVerbs({ words }: AnalysedText, coordinator: number, denied: Negation): boolean {
  // “And not open”: taggers take such a verb for an adjective.
  const bare = words[denied.last + 1]?.pos
  if (denied.first === coordinator + 1 && denied.predicate === denied.last + 1 && bare === 'ADJ') return true
  for (let i = coordinator + 1; i <= coordinator + REACH && i < words.length; i++) {
    const pos = words[i]!.pos ?? ''
    if (VERBS.has(pos)) return true
    if (NOUNS.has(pos)) return false
  }
  return false
}

/**
 * Whether the only negation of a sentence changed sides of its only coordinator: "not raise taxes and build homes",
 * "raise taxes and not build homes". Told where the rendering's verbs can be known, and where nothing else is denied.
 */
export function changedSides(
  original: AnalysedText,
  rendering: AnalysedText,
  left: { readonly negations: readonly Negation[]; readonly sentences: readonly [number, number] },
  right: { readonly negations: readonly Negation[]; readonly sentences: readonly [number, number] },
): boolean {
  const [there] = left.negations
  const [here] = right.negations
  if (!there || !here || left.negations.length !== 1 || right.negations.length !== 1) return false
  if (left.sentences[1] - left.sentences[0] !== 1 || right.sentences[1] - right.sentences[0] !== 1) return false
  const ours = onlyCoordinator(rendering, right.sentences)
  if (ours < 0 || !joinsVerbs(rendering, ours, here)) return false
  const theirs = onlyCoordinator(original, left.sentences)
  return theirs >= 0 && there.first < theirs !== here.first < ours
}
