import type { Word } from '../src/alignment/aligned-pair.ts'
import { verbForm } from '../src/language/verb-form.ts'
import type { Replacement } from './constructed-roles.ts'
import type { Case } from './fidelity-cases.ts'

// Lost and exchanged shades (certainty, hearsay, quantity, degree, links between clauses), which the data's own damage
// lacks: made from whatever the rendering itself says, so that the fit learns to weigh them.

/** Phrases by what they are exchanged for; an empty one is left out. A number must follow `#`. */
type Exchanges = readonly (readonly [said: string, instead: string])[]

const MODALITY: Exchanges = [
  ['may', 'must'],
  ['might', 'must'],
  ['could', 'must'],
  ['must', 'may'],
  ['have to', 'may'],
  ['has to', 'may'],
  ['had to', 'could'],
  ['should', 'may'],
  ['will', 'may'],
  ['can', 'must'],
  ['probably', ''],
  ['likely', ''],
  ['possibly', ''],
  ['perhaps', ''],
  ['may have been', 'was'],
  ['may be', 'is'],
  ['should be', 'are'],
]
const HEDGING: Exchanges = [
  ['alleged', ''],
  ['allegedly', ''],
  ['reportedly', ''],
  ['so-called', ''],
  ['suspected', ''],
  ['apparently', ''],
  ['supposedly', ''],
]
const QUANTITY: Exchanges = [
  ['all', 'some'],
  ['every', 'some'],
  ['most', 'all'],
  ['many', 'few'],
  ['some', 'all'],
  ['several', 'all'],
  ['few', 'many'],
  ['half of', 'most of'],
  ['always', 'sometimes'],
  ['often', 'rarely'],
  ['usually', 'rarely'],
  ['sometimes', 'always'],
  ['only', ''],
  ['only', 'even'],
  ['at least', 'at most'],
  ['more than', 'less than'],
  ['less than', 'more than'],
  ['over #', 'under'],
  ['up to #', 'at least'],
  ['about #', 'more than'],
  ['more than', ''],
  ['at least', ''],
  ['almost', ''],
  ['nearly', ''],
  ['about #', ''],
  ['approximately', ''],
]
const DEGREE: Exchanges = [
  ['very', 'slightly'],
  ['very', ''],
  ['extremely', 'slightly'],
  ['completely', 'partly'],
  ['fully', 'partly'],
  ['totally', 'partly'],
  ['partly', 'completely'],
  ['partially', 'completely'],
  ['partly', ''],
  ['slightly', 'extremely'],
]
const LINKS: Exchanges = [
  ['because', 'although'],
  ['due to', 'despite'],
  ['although', 'because'],
  ['though', 'because'],
  ['despite', 'because of'],
  ['after', 'before'],
  ['before', 'after'],
  ['if', 'unless'],
  ['if', 'because'],
  ['until', 'after'],
  ['while', 'because'],
  ['in order to', 'after having to'],
]

const escaped = (phrase: string) => phrase.replace(' #', '(?= \\d)')

function exchange(exchanges: Exchanges, text: string, random: () => number): Replacement | null {
  const places = exchanges.flatMap(([said, instead]) =>
    [...text.matchAll(new RegExp(`\\b${escaped(said)}\\b(?! not\\b)${instead ? '' : ' ?'}`, 'gi'))].map(
      (match): Replacement => [match.index, match.index + match[0].length, instead],
    ),
  )
  return places[Math.floor(random() * places.length)] ?? null
}

/** Puts an adverb before a verb of the past, which then claims less or more. */
function insert(adverb: string, words: readonly Word[], random: () => number): Replacement | null {
  const verbs = words.filter(({ pos, norm }) => pos === 'VERB' && verbForm(norm).past)
  const verb = verbs[Math.floor(random() * verbs.length)]
  return verb ? [verb.start, verb.start, `${adverb} `] : null
}

type ShadeDamage = (words: readonly Word[], random: () => number, text: string) => Replacement | null

/** Every kind of lost or exchanged shade, each made at one place of a text where it fits. */
export const SHADE_DAMAGES: readonly { category: string; label: Case['label']; damage: ShadeDamage }[] = [
  { category: 'modality', label: 'major', damage: (_, random, text) => exchange(MODALITY, text, random) },
  { category: 'hedge_lost', label: 'major', damage: (_, random, text) => exchange(HEDGING, text, random) },
  { category: 'hedge_added', label: 'major', damage: (words, random) => insert('allegedly', words, random) },
  { category: 'quantity', label: 'major', damage: (_, random, text) => exchange(QUANTITY, text, random) },
  { category: 'degree', label: 'minor', damage: (_, random, text) => exchange(DEGREE, text, random) },
  { category: 'link', label: 'major', damage: (_, random, text) => exchange(LINKS, text, random) },
]
