/** Scripts told apart, by Unicode's names. */
const SCRIPTS = [
  'Latin Cyrillic Arabic Han Hiragana Katakana Hangul Devanagari Greek Hebrew Thai Armenian Georgian Ethiopic Bengali',
  'Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Lao Myanmar Khmer Tibetan Thaana Mongolian Syriac Nko',
  'Yi Cherokee Ol_Chiki Bopomofo Meetei_Mayek',
].flatMap((line) => line.split(' '))
const MATCHERS = SCRIPTS.map((script) => [script, new RegExp(`^\\p{Script=${script}}$`, 'u')] as const)
const LETTER = /^[\p{L}\p{M}]$/u

/**
 * A character of these says as much as several letters. Latin ones say less: texts in every other script have Latin names
 * in them, and seldom the other way round.
 */
const WEIGHT: Readonly<Record<string, number>> = { Han: 3, Hiragana: 2, Katakana: 2, Hangul: 2.5, Latin: 0.5 }

const known = new Map<string, string>()

/** The script of one character; empty for what is no letter or belongs to no script told apart. */
function scriptOf(char: string): string {
  let script = known.get(char)
  if (script === undefined) {
    script = LETTER.test(char) ? (MATCHERS.find(([, matcher]) => matcher.test(char))?.[0] ?? '') : ''
    known.set(char, script)
  }
  return script
}

export interface ScriptUsed {
  /** Unicode's name: `Latin`, `Han`. Han with kana is `Hiragana`. */
  readonly script: string
  /** Letters of the text in this script; marks count as letters. */
  readonly letters: number
  /** Their part of all letters, 0–1, characters that say more weighing more. */
  readonly share: number
}

/** The script that most of a text is written in; null for a text without letters. Linear. */
export function mainScript(text: string): ScriptUsed | null {
  const counts = new Map<string, number>()
  for (const char of text) {
    const script = scriptOf(char)
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const kana = (counts.get('Hiragana') ?? 0) + (counts.get('Katakana') ?? 0)
  if (kana > 0) {
    counts.set('Hiragana', kana + (counts.get('Han') ?? 0))
    counts.delete('Katakana')
    counts.delete('Han')
  }
  const weighed = [...counts].map(([script, count]) => [script, count * (WEIGHT[script] ?? 1)] as const)
  const total = weighed.reduce((sum, [, weight]) => sum + weight, 0)
  const [first] = weighed.sort(([, a], [, b]) => b - a)
  return first ? { script: first[0], letters: counts.get(first[0])!, share: first[1] / total } : null
}

/** The text with blanks for the letters of other scripts: names in them say nothing of its language. Linear. */
export const inScript = (text: string, script: string): string =>
  text.replace(/[\p{L}\p{M}]/gu, (char) => {
    const own = scriptOf(char)
    return own === script || own === '' ? char : ' '
  })
