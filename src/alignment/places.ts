import { CHANGED_ENDINGS, PILING } from '../language/lexicon/name-endings.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'
import { KEY, type PlaceForm, type PlaceTable, placeNorm, placesOf, UNSPACED } from './place-table.ts'
import { withoutArticle } from './transliterate.ts'

/** Words of a text that name a known place, people or organisation. */
export interface PlaceMention {
  readonly code: string
  /** Indices of its first and last word. */
  readonly first: number
  readonly last: number
}

const LONGEST_PILE = 8
// The stem that must be left of a name when its ending changes: Praha, Praze; Niger must not become Nigeria.
const SHORTEST_STEM = 3
const SHORTEST_INFLECTED = 4
// Words shorter than this in lower case are rather ordinary words (Polish "dane", Czech "pole") than peoples.
const SHORTEST_LOWER = 5
// Conjunctions, prepositions and the article that are written together with the word after them.
const PARTICLES: Readonly<Record<string, readonly RegExp[]>> = {
  ar: [/^[وف]/u, /^[وف]?[بلك]/u, /^(?:[وف]?[بلك]?ال|[وف]?لل)/u],
  he: [/^[ובלמהשכ]/u, /^[ובלמהשכ]{2}/u],
}

const commonPrefix = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length)
  let i = 0
  while (i < length && a[i] === b[i]) i++
  return i
}

// Distances of inflected forms stay below that of any demonym.
const DEMONYM = 1
const ISO_CODE = /^[A-Z]{2}$/

/** Whether the word is the form with an ending of its language: the letters that differ, or −1. */
function inflectionApart(rest: string, lost: string, prefix: number, language: string, table: PlaceTable): number {
  if (lost === '' && (rest === 's' || rest === "'s" || rest === "'")) return 0.5
  if (prefix < SHORTEST_STEM || prefix + lost.length < SHORTEST_INFLECTED) return -1
  if (PILING.has(language))
    return lost.length <= 1 && rest.length <= LONGEST_PILE ? lost.length / 4 + rest.length / 16 : -1
  if (rest === '') return -1
  if ((lost === '' || table.endings.has(lost)) && table.endings.has(rest) && lost.length <= 1)
    return lost.length / 4 + rest.length / 8
  return CHANGED_ENDINGS.some(([from, to]) => from === lost && to === rest) && table.endings.has('owi') ? 0.9 : -1
}

/** How far a word is from a form, in letters that differ at the end; −1 when it is another word. */
function endingsApart(word: string, form: string, of: PlaceForm, language: string, table: PlaceTable): number {
  if (word === form) return 0
  const prefix = commonPrefix(word, form)
  const rest = word.slice(prefix)
  const lost = form.slice(prefix)
  if (of.goesOn === 'any') return lost === '' ? rest.length / 4 : -1
  if (of.goesOn === 'never' || form.length <= 2 || of.capitals) return -1
  const inflected = inflectionApart(rest, lost, prefix, language, table)
  if (inflected >= 0) return inflected
  const isDemonym =
    ISO_CODE.test(of.code) &&
    prefix >= SHORTEST_STEM &&
    table.demonym?.loses.test(lost) &&
    table.demonym.takes.test(rest)
  return isDemonym ? DEMONYM + lost.length + rest.length / 4 : -1
}

const isCapitalised = (text: string): boolean => /^\p{Lu}|^\p{Lt}/u.test(text)
const isCapitals = (text: string): boolean => /^[\p{Lu}\p{N}.]+$/u.test(text)
const isCased = (text: string): boolean => /^[\p{Lu}\p{Ll}\p{Lt}]/u.test(text)

/** Matches a form from a word on: the letters that differ, or −1. */
function matchAt(text: Norms, at: number, form: PlaceForm, language: string, table: PlaceTable): number {
  const { words, bare, marked } = text
  if (at + form.tokens.length > words.length) return -1
  let apart = 0
  for (let k = 0; k < form.tokens.length; k++) {
    const word = (form.marked ? marked : bare)[at + k]!
    const one = endingsApart(word, form.tokens[k]!, form, language, table)
    if (one < 0) return -1
    apart += one
  }
  const first = withoutArticle(words[at]!.text)
  if (form.capitals) return isCapitals(first) ? apart : -1
  if (!isCased(first) || isCapitalised(first)) return apart
  // In lower case only peoples and languages, and only where the language writes them so.
  const people = form.marked || (apart >= DEMONYM && form.tokens.length === 1)
  return language !== 'en' && people && first.length >= SHORTEST_LOWER ? apart : -1
}

interface Norms {
  readonly words: readonly Word[]
  readonly bare: string[]
  readonly marked: readonly string[]
}

// US dollars are a unit before they are a country.
const isDollar = (words: readonly Word[], at: number): boolean => {
  const next = words[at]?.text === '-' ? words[at + 1] : words[at]
  return /^doll?ar/i.test(next?.text ?? '') || /^долл/i.test(next?.text ?? '')
}

/** "u.s." as "us". */
const withoutDots = (word: string): string => (word.includes('.') ? word.replace(/\.(?=.)|(?<=.)\.$/g, '') : word)

function readSpaced(text: AnalysedText, table: PlaceTable): PlaceMention[] {
  const { words, language } = text
  const marked = words.map((word) => withoutDots(word.text.toLowerCase()))
  const norms: Norms = { words, bare: words.map((word) => placeNorm(word.text)), marked }
  const mentions: PlaceMention[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.kind !== 'word') continue
    let best: PlaceForm | undefined
    let bestScore = Number.NEGATIVE_INFINITY
    const whole = norms.bare[at]!
    for (const bare of alternatives(whole, language)) {
      norms.bare[at] = bare
      for (const form of table.forms.get(bare.slice(0, KEY)) ?? []) {
        const apart = matchAt(norms, at, form, language, table)
        // More words first, then the nearest ending.
        const score = form.tokens.length * 10 - apart
        if (apart >= 0 && score > bestScore) {
          best = form
          bestScore = score
        }
      }
    }
    norms.bare[at] = whole
    if (!best || (best.code === 'US' && isDollar(words, at + best.tokens.length))) continue
    mentions.push({ code: best.code, first: at, last: at + best.tokens.length - 1 })
    at += best.tokens.length - 1
  }
  return mentions
}

/** A word, and what is left of it without the particles that a language writes together with it. */
function alternatives(norm: string, language: string): string[] {
  const shorter = PARTICLES[language]
    ? PARTICLES[language].map((particle) => norm.replace(particle, ''))
    : [withoutArticle(norm)]
  return [norm, ...new Set(shorter.filter((bare) => bare !== norm && bare.length >= SHORTEST_STEM))]
}

// Characters that Chinese spells foreign names with: a place made of them alone, beside another of them, is rather a
// piece of a longer name (马里 in 波特马里恩).
const SPELLING = new Set(
  '阿埃艾安奥巴贝比宾波伯博布茨达戴德迪蒂丁顿厄恩尔法菲费芬弗夫福戈格古哈赫胡基吉加贾杰卡凯坎康科克肯库拉莱兰朗劳勒雷里利莉林卢鲁伦罗洛马麦曼梅蒙米密莫姆穆纳娜奈内尼诺努欧帕派佩彭皮普奇齐恰乔切萨塞桑瑟森沙舍史斯苏索塔泰坦汤特提廷图托瓦万威韦维温沃乌伍希谢辛休亚扬耶伊因尤约泽扎詹兹佐',
)
const KATAKANA = /[\p{Script=Katakana}ー]/u

/** Whether a name in a text without spaces is a word of its own, as far as its neighbours tell. */
function standsAlone(text: string, at: number, form: string): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + form.length] ?? ''
  if (KATAKANA.test(form[0]!) && KATAKANA.test(before)) return false
  if (KATAKANA.test(form.at(-1)!) && KATAKANA.test(after)) return false
  const spelled = [...form].every((character) => SPELLING.has(character))
  return !spelled || !(SPELLING.has(before) || SPELLING.has(after))
}

function readUnspaced(text: AnalysedText, table: PlaceTable): PlaceMention[] {
  const mentions: PlaceMention[] = []
  const source = text.text
  let word = 0
  for (let at = 0; at < source.length; at++) {
    const form = table.unspaced
      .get(source[at]!)
      ?.find((candidate) => source.startsWith(candidate.form, at) && standsAlone(source, at, candidate.form))
    if (!form) continue
    const end = at + form.form.length
    while (word < text.words.length - 1 && text.words[word]!.end <= at) word++
    let last = word
    while (last < text.words.length - 1 && text.words[last]!.end < end) last++
    if (text.words[word]) mentions.push({ code: form.code, first: word, last })
    at = end - 1
  }
  return mentions
}

const read = new WeakMap<AnalysedText['words'], readonly PlaceMention[]>()

/**
 * The known places, peoples and organisations a text names, in order, inflected forms and adjectives included. Worked
 * out once for a text. Linear in its length.
 */
export function readPlaces(text: AnalysedText): readonly PlaceMention[] {
  let mentions = read.get(text.words)
  if (!mentions) {
    const table = placesOf(text.language)
    mentions = [...readSpaced(text, table), ...(UNSPACED.test(text.text) ? readUnspaced(text, table) : [])].sort(
      (a, b) => a.first - b.first,
    )
    read.set(text.words, mentions)
  }
  return mentions
}
