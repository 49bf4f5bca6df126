import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Source files by their path from the project's root, as text. */
export type SourceTree = ReadonlyMap<string, string>

export const readTree = (pattern: string): SourceTree =>
  new Map(
    globSync(pattern)
      .sort()
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

/** `import … from`, `export … from`, `import '…'`, `import('…')`: whatever names another file of ours, types included. */
const RELATIVE_IMPORT = /\b(?:from|import)\s*\(?\s*(['"])(\.[^'"\n]+)\1/g
const COMMENT = /^\s*(?:\/\/|\/?\*).*$/gm

/** The files that a file imports, as paths from the project's root. Packages are left out. */
export const importsOf = (path: string, source: string): string[] =>
  [...source.replace(COMMENT, '').matchAll(RELATIVE_IMPORT)].map((match) => normalize(join(dirname(path), match[2]!)))

const PACKAGE_IMPORT = /\b(?:from|import)\s*\(?\s*(['"])([^.'"\n][^'"\n]*)\1/g

/** The packages that a file imports, `node:` ones too, without the path inside the package. */
export const packagesOf = (source: string): string[] =>
  [...source.replace(COMMENT, '').matchAll(PACKAGE_IMPORT)].map((match) => /^(?:@[^/]+\/)?[^/]+/.exec(match[2]!)![0])

/** What stands on a floor: a folder of `src` or a file directly in it. Higher floors may import lower ones. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 1,
  'config.ts': 1,
  'version.ts': 1,
  text: 2,
  verdict: 2,
  review: 2,
  report: 2,
  store: 2,
  language: 3,
  evidence: 3,
  translation: 4,
  alignment: 4,
  extraction: 4,
  checks: 5,
  journey: 6,
  'verify.ts': 6,
  service: 7,
  web: 8,
  cli: 9,
  'main.ts': 10,
  'index.ts': 10,
}

/** Rooms of one floor do not import one another, but for these: each from the rooms named. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  'config.ts': ['model'],
  store: ['text'],
  report: ['text'],
  verdict: ['text'],
  'verify.ts': ['journey'],
}

const roomOf = (path: string): string => path.split('/')[1] ?? ''

/** Every import that goes upwards, sideways, out of `src` or out of a room that the map does not know. */
export function floorFaults(tree: SourceTree): string[] {
  const faults: string[] = []
  for (const [path, source] of tree) {
    const room = roomOf(path)
    const floor = FLOORS[room]
    if (floor === undefined) {
      faults.push(`${path} stands in “${room}”, which is on no floor`)
      continue
    }
    for (const imported of importsOf(path, source)) {
      const other = roomOf(imported)
      const below = FLOORS[other]
      if (!imported.startsWith('src/')) faults.push(`${path} imports ${imported}, outside of src`)
      else if (below === undefined) faults.push(`${path} imports ${imported}, which is on no floor`)
      else if (below > floor) faults.push(`${path} imports ${imported}, ${below - floor} floors up`)
      else if (below === floor && other !== room && !NEIGHBOURS[room]?.includes(other)) {
        faults.push(`${path} imports ${imported}, a room beside it`)
      }
    }
  }
  return faults
}

/** The first circle of imports found, as the files on it in order; empty when there is none. */
export function circle(tree: SourceTree): string[] {
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string): string[] => {
    if (done.has(file)) return []
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    path.push(file)
    for (const imported of importsOf(file, tree.get(file) ?? '')) {
      const found = tree.has(imported) ? visit(imported) : []
      if (found.length > 0) return found
    }
    path.pop()
    done.add(file)
    return []
  }
  for (const file of tree.keys()) {
    const found = visit(file)
    if (found.length > 0) return found
  }
  return []
}

/** Imports of files that are not there. */
export const danglingImports = (tree: SourceTree, exists: (path: string) => boolean): string[] =>
  [...tree].flatMap(([path, source]) =>
    importsOf(path, source)
      .filter((imported) => !tree.has(imported) && !exists(imported))
      .map((imported) => `${path} imports ${imported}, which is not there`),
  )
