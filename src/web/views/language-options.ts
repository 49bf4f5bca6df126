import { languageName } from '../../report/language-name.ts'

/** Languages without a two-letter tag, and written forms of one language, that desks name often. */
const LONGER_TAGS = ['ceb', 'ckb', 'fil', 'haw', 'yue', 'pt-BR', 'pt-PT', 'sr-Latn', 'zh-Hans', 'zh-Hant']

/** Twi is a part of Akan and is called by its name: the same line twice would only make one wonder. */
const SAME_NAME = new Set(['tw'])

function twoLetterTags(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => !SAME_NAME.has(tag) && Intl.getCanonicalLocales(tag)[0] === tag && languageName(tag) !== tag)
}

/** Every language that the form offers, by tag and English name, in the order of the names. */
export const LANGUAGE_OPTIONS: readonly { readonly tag: string; readonly name: string }[] = [
  ...twoLetterTags(),
  ...LONGER_TAGS,
]
  .map((tag) => ({ tag, name: languageName(tag) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
