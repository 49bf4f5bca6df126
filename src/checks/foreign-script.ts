import type { AnalysedText } from '../alignment/aligned-pair.ts'
import type { LanguageProfile } from '../language/profile.ts'
import type { Span } from '../model/span.ts'

// Scripts that statements are written in, with the languages' own habit of mixing: Japanese writes three of them.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Han',
].map((name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')])
const MIXED = new Set(['Han', 'Hiragana', 'Katakana'])
// Latin names, brands and units stand in texts of every script; only whole words in small letters are telling there.
const EVERYWHERE = 'Latin'

const scriptsOf = (text: string): string[] => SCRIPTS.filter(([, letter]) => letter.test(text)).map(([name]) => name)

/** The script most letters of a text belong to; null without letters. */
export function mainScript(text: string): string | null {
  let best: string | null = null
  let most = 0
  for (const name of scriptsOf(text)) {
    const count = text.match(new RegExp(`\\p{sc=${name}}`, 'gu'))!.length
    if (count > most) [best, most] = [name, count]
  }
  return best
}

/** The scripts a language is written in, by its function words; by the text itself where the language is not known. */
function expectedScripts(profile: LanguageProfile, text: string): Set<string> {
  const known = scriptsOf(profile.functionWords.join(' '))
  const scripts = new Set(known.length ? known : [mainScript(text) ?? EVERYWHERE])
  if ([...scripts].some((name) => MIXED.has(name) && name !== 'Han')) for (const name of MIXED) scripts.add(name)
  return scripts
}

/**
 * Runs of a text in a script its language is not written in, in order. Latin letters count nowhere, and single Greek
 * ones are symbols.
 */
export function foreignScriptRuns({ text, profile }: AnalysedText): Span[] {
  const expected = expectedScripts(profile, text)
  const foreign = scriptsOf(text).filter((name) => !expected.has(name) && name !== EVERYWHERE)
  if (foreign.length === 0) return []
  const letters = foreign.map((name) => `\\p{sc=${name}}`).join('')
  const runs = text.matchAll(
    new RegExp(
      `[${letters}][${letters}\\p{M}\\u200c\\u200d]*(?:[ ·・-]{1,2}[${letters}][${letters}\\p{M}\\u200c\\u200d]*)*`,
      'gu',
    ),
  )
  return [...runs]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end - start > 1 || !/\p{sc=Greek}/u.test(text.slice(start, end)))
}
