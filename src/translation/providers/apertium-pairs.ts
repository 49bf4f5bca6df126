import { baseOf, canonicalTag } from '../../language/tag.ts'
import type { Route } from '../engine.ts'
import { TranslationFailure } from '../translator.ts'

/** Pairs that a server has, in its own codes: from each source the targets. */
export type ApertiumPairs = ReadonlyMap<string, ReadonlySet<string>>

/** One request or two in the server's codes: `fra|eng`, or `fra|spa` and `spa|eng`. */
export interface ApertiumRoute extends Route {
  readonly steps: readonly string[]
}

/** Apertium's best kept languages, tried first where several lie between two others. */
const GOOD_BETWEEN = ['en', 'es', 'fr', 'ca', 'pt', 'it']

/** Codes that stand for several languages. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = { hbs: ['sr', 'hr', 'bs'], nor: ['nb', 'nn', 'no'] }

/** The base subtags of a code of Apertium's: `fra` → `fr`, `por_BR` → `pt`, `hbs` → `sr`, `hr` and `bs`. */
export function basesOfCode(code: string): readonly string[] {
  const plain = code.split('_', 1)[0]!
  return SEVERAL[plain] ?? [baseOf(canonicalTag(plain) ?? 'und')]
}

/** The pairs in an answer of `/listPairs`. @throws TranslationFailure `bad-reply` */
export function pairsOf(listing: unknown): ApertiumPairs {
  const list: unknown = (listing as { responseData?: unknown } | null)?.responseData
  if (!Array.isArray(list)) {
    throw new TranslationFailure('bad-reply', 'Apertium answered without a list of its language pairs.')
  }
  const pairs = new Map<string, Set<string>>()
  for (const entry of list as ({ sourceLanguage?: unknown; targetLanguage?: unknown } | null)[]) {
    const { sourceLanguage: source, targetLanguage: target } = entry ?? {}
    if (typeof source !== 'string' || typeof target !== 'string') continue
    pairs.set(source, (pairs.get(source) ?? new Set()).add(target))
  }
  return pairs
}

/** Codes of one language: the plain one before its variants, such as `eng` before `eng_US`. */
const codesFor = (tag: string, codes: Iterable<string>): string[] =>
  [...codes]
    .filter((code) => basesOfCode(code).includes(baseOf(canonicalTag(tag) ?? tag)))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))

function rankBetween(code: string): number {
  const rank = GOOD_BETWEEN.indexOf(basesOfCode(code)[0]!)
  return rank < 0 ? GOOD_BETWEEN.length : rank
}

/** The direct way where the server has it, else one through a third language. @throws TranslationFailure */
export function findRoute(pairs: ApertiumPairs, from: string, to: string): ApertiumRoute {
  const sources = codesFor(from, pairs.keys())
  for (const source of sources) {
    const [target] = codesFor(to, pairs.get(source)!)
    if (target) return { steps: [`${source}|${target}`] }
  }
  const ways = sources.flatMap((source) =>
    [...pairs.get(source)!].flatMap((between) => {
      const [target] = codesFor(to, pairs.get(between) ?? [])
      return target ? [{ source, between, target }] : []
    }),
  )
  const [way] = ways.sort((a, b) => rankBetween(a.between) - rankBetween(b.between) || (a.between < b.between ? -1 : 1))
  if (way) {
    const { source, between, target } = way
    return { steps: [`${source}|${between}`, `${between}|${target}`], via: [basesOfCode(between)[0]!] }
  }
  throw new TranslationFailure(
    'unsupported-language',
    `This Apertium server has no way from “${from}” to “${to}”, not even through a third language.`,
  )
}
