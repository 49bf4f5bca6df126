import type { TaggedWord } from './auxiliaries.ts'
import type { Clause } from './clauses.ts'
import type { NounPhrase } from './noun-phrases.ts'

/** One place where an English text says from whom it has something. */
export interface Attribution {
  /** Indices of the first and last word of "said" or "according to". */
  readonly first: number
  readonly last: number
  readonly speaker: NounPhrase
}

// Verbs that give what somebody says; "find" and "think" give what somebody knows.
const REPORTING = new Set(
  `say tell state claim announce declare admit insist argue report warn explain add confirm write allege assert maintain
  deny note remark reply answer promise predict suggest complain stress emphasise emphasize reveal disclose acknowledge
  recall quote`.split(/\s+/),
)

/** Whether a lemma is a verb that gives what somebody says. */
export const isReporting = (lemma: string): boolean => REPORTING.has(lemma)

/** From whom an English text says that it has something: the subjects of verbs of saying, and who follows "according to". */
export function attributionsOf(
  words: readonly TaggedWord[],
  clauses: readonly Clause[],
  phrases: readonly NounPhrase[],
): Attribution[] {
  const found: Attribution[] = []
  for (const { group, agent, patient } of clauses) {
    if (!REPORTING.has(words[group.head]!.stem)) continue
    // "…", said the minister: the subject comes behind, after a mark.
    const before = words[group.first - 1]?.norm ?? ''
    const isInverted = /^["“”'’,»]$/.test(before) && patient !== null && patient.first === group.last + 1
    const follows = isInverted || agent === null
    const speaker = follows ? (group.passive || group.lead === 'non-finite' ? null : patient) : agent
    if (speaker) found.push({ first: group.first, last: group.last, speaker })
  }
  for (const phrase of phrases) {
    const to = phrase.preposition
    if (to > 0 && words[to]!.norm === 'to' && words[to - 1]!.norm === 'according')
      found.push({ first: to - 1, last: to, speaker: phrase })
  }
  return found.sort((a, b) => a.first - b.first)
}
