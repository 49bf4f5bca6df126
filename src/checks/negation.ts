import type { Check } from './check.ts'
import { addedNegations } from './negation-added.ts'
import { negationFails, negationPasses } from './negation-examples.ts'
import { lostNegations } from './negation-lost.ts'
import { compareWithSource } from './negation-source.ts'
import { compareWithReference } from './negation-votes.ts'

/** Finds negations that the rendering adds, drops or attaches to other words. */
export const negation: Check = {
  id: 'negation',
  name: 'Negation',
  finds:
    'A negation that the rendering adds, drops, or moves to other words than the statement and the references deny.',
  limits:
    'Without references it compares how often each sentence denies something: a negation moved inside a sentence is seen only where it changes sides of an “and” or “but”, and opposites put without a negation word are left to the antonym check.',
  passes: negationPasses,
  fails: negationFails,
  run: (pair) => {
    const evidence = {
      pair,
      source: compareWithSource(pair),
      references: pair.references.map((reference) => compareWithReference(pair, reference)),
    }
    const lost = lostNegations(evidence)
    const places = evidence.references.flatMap((reference) => reference.lost.filter((one) => !one.paraphrased))
    const lostIn = new Set(places.map(({ place }) => pair.rendering.words[place]!.sentence))
    return [...addedNegations(evidence, lostIn), ...lost]
  },
}
