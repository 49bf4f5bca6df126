import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { FILLED_PAGES, fillDocs, TABLES } from '../scripts/fill-docs.ts'
import { truequote } from './cli/command-line.ts'

const README = readFileSync('README.md', 'utf8')
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/TRANSLATORS.md']

describe('the generated tables', () => {
  const pages = FILLED_PAGES.map((page) => readFileSync(page, 'utf8'))
  for (const [index, page] of FILLED_PAGES.entries()) {
    it(`of ${page} are those that the program would make now (otherwise: npm run docs)`, () =>
      expect(pages[index]).to.equal(fillDocs(pages[index]!)))
  }
  for (const name of Object.keys(TABLES)) {
    it(`of ${name} stand in a page`, () => expect(pages.join('\n')).to.contain(`<!-- table: ${name} -->`))
  }
})

describe('the README', () => {
  it('begins with two commands', () => {
    for (const command of ['npm ci && npm run demo', 'npm ci && npm test']) expect(README).to.contain(command)
  })
  it('names every command of the program', async () => {
    const { out } = await truequote(['--help'])
    const commands = [...out.matchAll(/^ {2}([a-z]+)(?: \[| {2,})/gm)].map(([, name]) => name)
    expect(commands).to.include.members(['verify', 'serve'])
    for (const command of commands.filter((name) => name !== 'help')) expect(README).to.contain(`\`${command}`)
  })
  it('is refused with a table that there is not', () =>
    expect(() => fillDocs('<!-- table: nonsense -->\n<!-- end -->')).to.throw(/no table “nonsense”/))
  it('would be found out with a wrong table', () =>
    expect(fillDocs('<!-- table: checks -->\n| old |\n<!-- end -->')).not.to.contain('| old |'))
})

describe('the documents', () => {
  for (const page of PAGES) {
    it(`${page} links to what is there`, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path!)
      expect(links.filter((path) => !existsSync(join(dirname(page), path)))).to.deep.equal([])
    })
    it(`${page} names files that are there`, () => {
      const named = [...readFileSync(page, 'utf8').matchAll(/`((?:src|test|db|migrations|bench|scripts)\/[\w./-]+)`/g)]
      // A database is there once the program has run.
      const expected = named.map(([, path]) => path!).filter((path) => !path.endsWith('.db'))
      expect(expected.filter((path) => !existsSync(path))).to.deep.equal([])
    })
    it(`${page} names npm scripts that are there`, () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
      const named = [...readFileSync(page, 'utf8').matchAll(/npm run (?!-)([\w:-]+)/g)].map(([, name]) => name!)
      expect(named.filter((name) => !(name in scripts))).to.deep.equal([])
    })
  }
})
