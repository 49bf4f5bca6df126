import { analyse } from '../src/alignment/analyse.ts'
import type { Span } from '../src/model/span.ts'
import { normalise } from '../src/text/normalise.ts'
import type { Case } from './fidelity-cases.ts'

// The data has English renderings of foreign texts. With the roles exchanged they are English statements with foreign
// renderings, and machine translations of the foreign text into English are back-translations. A damaged English text is
// then a statement that its rendering does not fit. What a damaged *rendering* looks like, all back-translations
// differing from the statement in the same way, is made here by doing to each of them what was done to the sentence.

/** The same case as a statement in English with a foreign rendering. `changed` stays where it was, in the English text. */
export const turnCase = (one: Case): Case => ({
  ...one,
  original: one.rendering,
  rendering: one.original,
  isBack: true,
})

// Damage that a fluent back-translation of a damaged rendering can show; misspellings and scrambled words it cannot.
const CARRIED = new Set(
  'adj_adv_removed verb_removed noun_removed subj_removed pp_removed addition antonym hypernym tense gender'.split(' '),
)
const WORD_START = /(?<![\p{L}\p{N}])\S*$/u
const WORD_END = /^\S*/u

/** An edit as whole words: what stood there and what stands there now, with a word on each side where nothing stood. */
function editOf(faithful: string, { start, end }: Span, damaged: string): [before: string, after: string] | null {
  const tail = damaged.length - end
  const head = faithful.slice(0, start)
  const rest = faithful.slice(faithful.length - tail)
  const left = WORD_START.exec(head)?.[0] ?? ''
  const right = WORD_END.exec(rest)?.[0] ?? ''
  const before = left + faithful.slice(start, faithful.length - tail) + right
  const after = left + damaged.slice(start, end) + right
  return before.trim().length > 1 ? [before.trim(), after.trim()] : null
}

/** The text with an edit made, where its words stand in it exactly once; null otherwise. */
function carry(text: string, [before, after]: [string, string]): { text: string; changed: Span } | null {
  const at = text.indexOf(before)
  const isWhole = !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + before.length] ?? ' '))
  if (at < 0 || !isWhole || text.indexOf(before, at + 1) >= 0) return null
  const rest = text.slice(at + before.length)
  return {
    text: text.slice(0, at) + after + (after ? rest : rest.trimStart()),
    changed: { start: Math.max(0, at - 1), end: at + after.length + 1 },
  }
}

/**
 * A damaged rendering, seen through back-translations that all show its damage, after the faithful one seen through the
 * same; nothing where no back-translation has the words concerned.
 */
export function carriedDamage(one: Case, faithful: string, statement: string): Case[] {
  const edit = CARRIED.has(one.category) && one.changed ? editOf(faithful, one.changed, one.rendering) : null
  if (!edit) return []
  const words = statement.includes(edit[0]) ? edit[0] : ''
  // What was removed shows only as words of the statement that have no counterpart.
  if (!words && one.category.endsWith('_removed')) return []
  const carried = one.references.flatMap((text) => {
    const made = carry(text, edit)
    return made ? [{ given: text, ...made }] : []
  })
  if (carried.length === 0) return []
  const at = words ? statement.indexOf(words) : -1
  const given = carried.map((made) => made.given)
  const twin = [statement, ...given].join('\n')
  const both = { ...one, original: statement, rendering: one.original, twin, isBack: true }
  return [
    { ...both, references: given, label: 'faithful', category: '', changed: null },
    {
      ...both,
      references: carried.map(({ text }) => text),
      changed: at < 0 ? null : { start: at, end: at + words.length },
      changedInReferences: carried.map(({ changed }) => changed),
    },
  ]
}

/** The case with all its references, with two and with one, others for each item; what it has not twice. */
export function withFewer(one: Case): Case[] {
  const { references, item } = one
  const from = (count: number) => references.map((_, k) => references[(item + k) % references.length]!).slice(0, count)
  return [references, ...[2, 1].filter((count) => count < references.length).map(from)].map((list) => ({
    ...one,
    references: list,
    twin: [one.twin, ...list].join('\n'),
  }))
}

// A last clause of fewer words than this is an afterthought.
const CLAUSE_WORDS = 4

/** A rendering that leaves out the end of the statement: every back-translation stops at its last comma. */
export function droppedEnd(one: Case): Case | null {
  const cut = one.references.flatMap((reference) => {
    const { text } = normalise(reference)
    const comma = text.lastIndexOf(',')
    const tail = analyse(text.slice(comma + 1), 'en').words.filter((word) => word.kind !== 'punctuation')
    return comma > 0 && tail.length >= CLAUSE_WORDS ? [`${text.slice(0, comma)}.`] : []
  })
  if (cut.length < one.references.length) return null
  const { text } = normalise(one.original)
  const comma = text.lastIndexOf(',')
  if (comma < 0) return null
  return {
    ...one,
    references: cut,
    label: 'major',
    category: 'dropped_end',
    changed: { start: comma, end: text.length },
  }
}
