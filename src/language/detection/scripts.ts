/** Scripts told apart, by Unicode's names. Han, Hiragana and Katakana stay apart: kana among Han makes it Japanese. */
const SCRIPTS =
  'Latin Cyrillic Arabic Han Hiragana Katakana Hangul Devanagari Greek Hebrew Thai Armenian Georgian Ethiopic Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Lao Myanmar Khmer Tibetan Thaana Mongolian Tifinagh Syriac Nko Yi Cherokee Ol_Chiki Canadian_Aboriginal Bopomofo Meetei_Mayek Adlam'.split(
    ' ',
  )
const MATCHERS = SCRIPTS.map((script) => [script, new RegExp(`^\\p{Script=${script}}$`, 'u')] as const)
const LETTER = /^[\p{L}\p{M}]$/u

const known = new Map<string, string>()

/** The script of one character, by Unicode's name; empty for what is no letter or belongs to no script told apart. */
function scriptOf(char: string): string {
  let script = known.get(char)
  if (script === undefined) {
    script = LETTER.test(char) ? (MATCHERS.find(([, matcher]) => matcher.test(char))?.[0] ?? '') : ''
    known.set(char, script)
  }
  return script
}

/** How many letters of each script a text has, most first; marks count as letters. Linear. */
export function countScripts(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const char of text) {
    const script = scriptOf(char)
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
