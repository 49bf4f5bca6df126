import { canonicalTag } from '../language/tag.ts'
import type { GlossaryKind } from '../model/glossary.ts'

/** What a column of a glossary in CSV holds. */
export type Column = 'source' | 'sourceLanguage' | 'target' | 'targetLanguage' | 'kind' | 'note' | 'deprecated'

/** Names of columns as people and other programs write them: lower-cased, letters only. */
const NAMES: Readonly<Record<Column, string>> = {
  source: 'source sourceterm term original originalterm',
  sourceLanguage: 'sourcelanguage sourcelang srclang srclanguage originallanguage languagefrom languageofterm',
  target: 'target targetterm translation rendering approved approvedrendering approvedrenderings approvedterm',
  targetLanguage: 'targetlanguage targetlang tgtlang tgtlanguage renderinglanguage translationlanguage languageto',
  kind: 'kind type category class',
  note: 'note notes comment comments remark remarks',
  deprecated: 'deprecated forbidden donotuse avoid obsolete deprecatedrendering deprecatedrenderings',
}

const KINDS: Readonly<Record<GlossaryKind, string>> = {
  name: 'name names person people place propernoun propername',
  institution: 'institution institutions organisation organization organisations organizations body agency',
  term: 'term terms word words expression commonnoun',
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

const lookUp = <Key extends string>(lists: Readonly<Record<Key, string>>, text: string): Key | undefined =>
  (Object.keys(lists) as Key[]).find((key) => lists[key].split(' ').includes(plain(text)))

/** The kind that a cell names; undefined for another word. */
export const kindNamed = (text: string): GlossaryKind | undefined => lookUp(KINDS, text)

/** Where each column stands. Languages that name the two columns themselves (fr,en) are stated once for all lines. */
export interface Columns {
  readonly at: Partial<Readonly<Record<Column, number>>>
  readonly languages?: { readonly source: string; readonly target: string }
}

/** Reads the first line; a sentence where it does not name what is needed. */
export function readColumns(header: readonly string[]): Columns | string {
  const at: Partial<Record<Column, number>> = {}
  header.forEach((name, position) => {
    const column = lookUp(NAMES, name)
    if (column) at[column] ??= position
  })
  if (at.source === undefined && at.target === undefined) {
    const tagged = header.flatMap((name, position) => {
      const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/.test(name.trim()) ? canonicalTag(name) : null
      return tag ? [{ tag, position }] : []
    })
    const [source, target] = tagged
    if (source && target && tagged.length === 2) {
      return {
        at: { ...at, source: source.position, target: target.position },
        languages: { source: source.tag, target: target.tag },
      }
    }
  }
  const missing = (['source', 'sourceLanguage', 'target', 'targetLanguage'] as const).filter(
    (column) => at[column] === undefined,
  )
  if (missing.length === 0) return { at }
  const names = missing.map((column) => column.replace('Language', '_language')).join(', ')
  return `The first line does not name the columns ${names}. Begin with: source,source_language,target,target_language,kind,note,deprecated.`
}
