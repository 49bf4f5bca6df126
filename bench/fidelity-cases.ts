import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.ts'
import { carriedDamage, droppedEnd, turnCase, withFewer } from './back-cases.ts'

/** One sentence with its translations, as `items.jsonl` of the fidelity data has it. */
interface Item {
  readonly id: number
  readonly language: string
  readonly original: string
  readonly human: string
  readonly mt: Readonly<Record<string, string>>
}

interface Row {
  readonly item: number
  readonly severity: 'critical' | 'major' | 'minor'
  readonly category: string
  readonly faithful: string
  readonly rendering: string
}

/** A rendering of known fidelity with the references a setting allows. */
export interface Case {
  readonly item: number
  readonly language: string
  readonly original: string
  readonly rendering: string
  readonly references: readonly string[]
  readonly label: 'faithful' | 'minor' | 'major' | 'critical'
  readonly category: string
  /** Equal for a damaged rendering and the faithful one it was made of, seen through the same references. */
  readonly twin: string
  /** Where the damage is, in the rendering; null in a faithful one. */
  readonly changed: Span | null
  /** True for a statement in English with a foreign rendering: the references are back-translations, `changed` is in the statement. */
  readonly isBack?: boolean
  /** Where each back-translation shows the damage of the rendering. */
  readonly changedInReferences?: readonly Span[]
}

export const SOURCES = ['human', 'engines', 'one', 'two', 'none', 'hard', 'published', 'varied', 'back'] as const
export type Source = (typeof SOURCES)[number]

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** Translations an item offers as references. `two` takes two engines, others for each item, so that a pair of any engines is learnt. */
function referencesOf(item: Item, source: Source): string[] {
  const engines = Object.entries(item.mt).filter(([name]) => name !== 'google' || source === 'published')
  switch (source) {
    case 'human':
      return [item.human]
    case 'one':
      return engines.filter(([name]) => name === 'microsoft').map(([, text]) => text)
    case 'two': {
      const texts = engines.map(([, text]) => text)
      const first = item.id % Math.max(1, texts.length)
      return texts.length < 2 ? [] : [texts[first]!, texts[(first + 1) % texts.length]!]
    }
    case 'none':
      return []
    default:
      return engines.map(([, text]) => text)
  }
}

function changedSpan(faithful: string, damaged: string): Span {
  let start = 0
  while (start < faithful.length && faithful[start] === damaged[start]) start++
  let before = faithful.length
  let end = damaged.length
  while (before > start && end > start && faithful[before - 1] === damaged[end - 1]) {
    before--
    end--
  }
  return { start, end }
}

/**
 * Faithful renderings judged by other references than the settings allow: the other human or machine translation among
 * them, one left out; and what two good engines wrote, judged by the rest. They teach how freely faithful renderings vary.
 */
function* variedCases(item: Item, faithful: readonly string[], of: (text: string, refs: string[]) => Case) {
  const engines = Object.entries(item.mt).filter(([name]) => name !== 'google')
  if (engines.length < 2) return
  const some = engines.filter((_, i) => i !== item.id % engines.length).map(([, text]) => text)
  const others = (left: (name: string) => boolean) => [
    ...Object.entries(item.mt).flatMap(([name, text]) => (left(name) ? [] : [text])),
    item.human,
  ]
  for (const text of faithful) yield of(text, [...some, item.human])
  if (item.mt.google) yield of(item.human, [...some, item.mt.google])
  if (item.mt.microsoft)
    yield of(
      item.mt.microsoft,
      others((name) => name === 'microsoft'),
    )
  const bergamot = item.mt['bergamot-base-memory']
  if (bergamot)
    yield of(
      bergamot,
      others((name) => name.startsWith('bergamot')),
    )
}

/** The cases of a setting, from a folder with `items.jsonl`, `renderings.jsonl` and `transplanted.jsonl`. */
export function* fidelityCases(data: string, source: Source): Generator<Case> {
  const items = new Map(lines<Item>(join(data, 'items.jsonl')).map((item) => [item.id, item]))
  const faithful = (item: Item, rendering: string, references = referencesOf(item, source)): Case => ({
    item: item.id,
    language: item.language,
    original: item.original,
    rendering,
    references,
    label: 'faithful',
    category: '',
    twin: rendering,
    changed: null,
  })
  if (source === 'varied') {
    const known = new Map<number, Set<string>>()
    for (const row of lines<Row>(join(data, 'renderings.jsonl')))
      known.set(row.item, (known.get(row.item) ?? new Set()).add(row.faithful))
    for (const item of items.values())
      for (const one of variedCases(item, [...(known.get(item.id) ?? [])], (text, refs) => faithful(item, text, refs)))
        if (one.references.length >= 3) yield one
    return
  }
  if (source === 'published') {
    for (const item of items.values()) if (Object.keys(item.mt).length) yield faithful(item, item.human)
    return
  }
  if (source === 'back') {
    yield* backCases(data, items)
    return
  }
  const seen = new Set<string>()
  for (const row of lines<Row>(join(data, source === 'hard' ? 'transplanted.jsonl' : 'renderings.jsonl'))) {
    const item = items.get(row.item)!
    if (source !== 'none' && referencesOf(item, source).length === 0) continue
    const key = `${row.item}\n${row.faithful}`
    if (!seen.has(key)) {
      seen.add(key)
      yield faithful(item, row.faithful)
    }
    yield {
      ...faithful(item, row.rendering),
      label: row.severity,
      category: row.category,
      twin: row.faithful,
      changed: changedSpan(row.faithful, row.rendering),
    }
  }
}

/** Every case of free human English and its damage with the roles exchanged, and damage that back-translations carry. */
function* backCases(data: string, items: ReadonlyMap<number, Item>): Generator<Case> {
  for (const whole of fidelityCases(data, 'hard')) {
    // Nobody makes a statement half in another language.
    if (whole.category === 'codemix') continue
    for (const one of withFewer(turnCase(whole))) {
      yield one
      const dropped = one.label === 'faithful' && droppedEnd(one)
      if (dropped) yield dropped
    }
  }
  const seen = new Set<string>()
  for (const row of lines<Row>(join(data, 'renderings.jsonl'))) {
    const item = items.get(row.item)!
    const references = referencesOf(item, 'back')
    const damaged: Case = {
      item: item.id,
      language: item.language,
      original: item.original,
      rendering: row.rendering,
      references,
      label: row.severity,
      category: row.category,
      twin: row.faithful,
      changed: changedSpan(row.faithful, row.rendering),
    }
    for (const one of carriedDamage(damaged, row.faithful, item.human)) {
      const key = [item.id, ...one.references].join('\n')
      if (one.label === 'faithful' && seen.has(key)) continue
      seen.add(key)
      yield one
    }
  }
}
