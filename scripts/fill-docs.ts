import { CHECKS } from '../src/checks/index.ts'
import { SETTINGS } from '../src/config.ts'
import { REPORTS } from '../src/report/index.ts'
import { PROVIDERS } from '../src/translation/providers/index.ts'
import { ROUTES } from '../src/web/routes.ts'

const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** The pages that have such tables. */
export const FILLED_PAGES = ['README.md', 'docs/TRANSLATORS.md'] as const

/** The tables of the pages by the name in their markers, each made from the list that the program itself runs on. */
export const TABLES: Readonly<Record<string, () => string>> = {
  settings: () =>
    table(
      ['Setting', 'Default', 'What it does'],
      SETTINGS.map(({ name, default: value, help }) => [
        `\`${name}\``,
        value === '' ? '(empty)' : `\`${value}\``,
        help,
      ]),
    ),
  checks: () =>
    table(
      ['Check', 'Finds', 'Does not see'],
      CHECKS.map(({ id, finds, limits }) => [`\`${id}\``, finds, limits]),
    ),
  translators: () =>
    table(
      ['Translator', 'What it is', 'Needs'],
      PROVIDERS.map(({ id, help, needs }) => [`\`${id}\``, help, codes(needs) || 'nothing']),
    ),
  terms: () =>
    table(
      ['Translator', 'Languages', 'Limits', 'Cost', 'Terms', 'Settings'],
      PROVIDERS.map(({ id, languages, limits, cost, terms, needs, reads }) => [
        `\`${id}\``,
        languages,
        limits,
        cost,
        terms,
        [codes(needs), reads.length > 0 && `optional: ${codes(reads)}`].filter(Boolean).join('; ') || 'none',
      ]),
    ),
  reports: () =>
    table(
      ['`format`', 'Report', 'Media type'],
      REPORTS.map(({ id, name, mediaType }) => [`\`${id}\``, name, `\`${mediaType.split(';', 1)[0]}\``]),
    ),
  routes: () =>
    table(
      ['Address', 'For', 'What it does'],
      ROUTES.map(({ method, path, who, help }) => [`\`${method} ${path}\``, who, help]),
    ),
}

const MARKED = /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g

/** The text with every marked table made anew. @throws Error for a marker of a table that there is not. */
export const fillDocs = (text: string): string =>
  text.replace(MARKED, (_whole, start: string, name: string, end: string) => {
    const make = TABLES[name]
    if (!make) throw new Error(`There is no table “${name}”; the known ones are ${Object.keys(TABLES).join(', ')}.`)
    return `${start}${make()}\n${end}`
  })
