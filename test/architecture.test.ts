import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { expect } from 'chai'
import {
  circle,
  danglingImports,
  floorFaults,
  importsOf,
  readTree,
  type SourceTree,
} from './architecture/import-graph.ts'

const tree = readTree('src/**/*.{ts,tsx}')
const fake = (files: Record<string, string>): SourceTree => new Map(Object.entries(files))

/** Folders under `src` that a file may stand in, one inside the other. */
const DEEPEST = 3
/** Past this a file holds more than one idea. Tables of facts about languages are data, however long. */
const LONGEST_FILE = 250
const DATA = /^src\/language\/(?:profiles|lexicon)\//
/** A name that takes in anything: by itself, or as the last word. “common-words” is none. */
const DRAWER = /(?:^|-)(?:utils?|helpers?|misc|manager|impl)$|^common$/i

describe('the architecture', () => {
  it('imports downwards only', () => expect(floorFaults(tree)).to.deep.equal([]))
  it('has no circles', () => expect(circle(tree)).to.deep.equal([]))
  it('imports only what is there', () => expect(danglingImports(tree, existsSync)).to.deep.equal([]))
  it('saw the whole tree', () => {
    expect(tree.size).to.be.greaterThan(50)
    expect(importsOf('src/main.ts', tree.get('src/main.ts')!)).to.include('src/cli/program.ts')
  })

  it('is at most three folders deep', () =>
    expect([...tree.keys()].filter((path) => path.split('/').length - 2 > DEEPEST)).to.deep.equal([]))
  it('names files after one idea, in kebab-case', () =>
    expect([...tree.keys()].filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(basename(path)))).to.deep.equal(
      [],
    ))
  it('has no drawers', () =>
    expect(
      [...tree.keys()].filter((path) => path.split('/').some((part) => DRAWER.test(part.replace(/\.tsx?$/, '')))),
    ).to.deep.equal([]))
  it('keeps files short', () => {
    const long = [...tree].filter(([path, text]) => !DATA.test(path) && text.split('\n').length - 1 > LONGEST_FILE)
    expect(long.map(([path]) => path)).to.deep.equal([])
  })
})

describe('the door to the translators', () => {
  /** Wrappers, which stand behind the door, and the door itself. */
  const BEHIND = /^src\/translation\/(?:send|cached|circuit-breaker|with-[a-z-]+)\.ts$|^src\/translation\/providers\//
  const asking = (sources: SourceTree): string[] =>
    [...sources].filter(([path, text]) => !BEHIND.test(path) && /\.translate\b/.test(text)).map(([path]) => path)

  it('is the only way to ask one', () => expect(asking(tree)).to.deep.equal([]))
  it('would be missed', () =>
    expect(
      asking(
        fake({
          'src/service/leak.ts': 'await translator.translate(request)',
          'src/translation/send.ts': 'x.translate()',
        }),
      ),
    ).to.deep.equal(['src/service/leak.ts']))
})

describe('the lists', () => {
  /** Every file that declares a thing of the kind is imported by the list of its room. */
  const unlisted = (folder: string, declares: RegExp): string[] => {
    const list = `${folder}/index.ts`
    const listed = importsOf(list, tree.get(list) ?? '')
    return [...tree]
      .filter(([path, source]) => path.startsWith(`${folder}/`) && path !== list && declares.test(source))
      .map(([path]) => path)
      .filter((path) => !listed.includes(path))
  }

  it('name every check', () => expect(unlisted('src/checks', /:\s*Check\s*=/)).to.deep.equal([]))
  it('name every report', () => expect(unlisted('src/report', /:\s*Report\s*=/)).to.deep.equal([]))
  it('name every language profile', () =>
    expect(unlisted('src/language/profiles', /:\s*LanguageProfile\s*=/)).to.deep.equal([]))
  it('name every brief profile', () =>
    expect(unlisted('src/language/profiles/brief', /export const \w+ = (?:brief|south)/)).to.deep.equal([]))
  it('name every translator', () =>
    expect(
      unlisted('src/translation/providers', /implements Translator\b|:\s*Translator\s*=|\): Translator\b/),
    ).to.deep.equal([]))
})

describe('the guards of the architecture', () => {
  const faults = (files: Record<string, string>) => floorFaults(fake(files)).join()

  it('see an import upwards', () =>
    expect(faults({ 'src/text/a.ts': "import { b } from '../checks/b.ts'" })).to.match(/3 floors up/))
  it('see an import of a type upwards', () =>
    expect(faults({ 'src/model/a.ts': "import type { B } from '../store/b.ts'" })).to.match(/1 floors up/))
  it('see a type imported in passing', () =>
    expect(faults({ 'src/model/a.ts': "let b: import('../store/b.ts').B" })).to.match(/1 floors up/))
  it('see a lazy import upwards', () =>
    expect(faults({ 'src/service/a.ts': "await import('../web/b.ts')" })).to.match(/1 floors up/))
  it('see something passed on', () =>
    expect(faults({ 'src/service/a.ts': "export * from '../cli/b.ts'" })).to.match(/2 floors up/))
  it('see an import of several lines', () =>
    expect(faults({ 'src/text/a.ts': "import {\n  b,\n} from '../web/b.ts'" })).to.match(/6 floors up/))
  it('see an import of a room beside', () =>
    expect(faults({ 'src/report/a.ts': "import { b } from '../store/b.ts'" })).to.match(/a room beside it/))
  it('see a room that is on no floor', () => expect(faults({ 'src/attic/a.ts': '' })).to.match(/no floor/))
  it('see an import from outside', () =>
    expect(faults({ 'src/text/a.ts': "import { b } from '../../test/b.ts'" })).to.match(/outside of src/))
  it('allow what is below', () =>
    expect(
      faults({ 'src/web/a.ts': "import { b } from '../model/b.ts'\n// import { c } from '../cli/c.ts'" }),
    ).to.equal(''))

  it('see a circle, also one of types only', () =>
    expect(
      circle(
        fake({
          'src/text/a.ts': "import { b } from './b.ts'",
          'src/text/b.ts': "import type { c } from './c.ts'",
          'src/text/c.ts': "import { b } from './b.ts'",
        }),
      ),
    ).to.deep.equal(['src/text/b.ts', 'src/text/c.ts', 'src/text/b.ts']))
  it('see a missing file', () =>
    expect(danglingImports(fake({ 'src/text/a.ts': "import './gone.ts'" }), () => false)).to.have.length(1))
})
