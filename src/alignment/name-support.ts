import { anagramKey, expansionKey, initialsKey, isAcronym } from './acronyms.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'
import { soundInside, soundsAlike } from './name-similarity.ts'
import { type NameMention, readNames } from './names.ts'
import { UNSPACED } from './place-table.ts'
import { soundOf, trustOf, withoutArticle } from './transliterate.ts'

/** What another text says of a word of a name. */
export interface NameSupport {
  /** How surely the other text has the same name, 0–1. */
  readonly likeness: number
  /** Index of its word that is most like it, −1 when none is. */
  readonly word: number
}

// Two known places that differ are never the same, however alike (Niger, Nigeria). A known place and an unknown word
// are the same only when they are all but equal: Arak is not Iraq.
const PLACE_LIKENESS = 0.95
const UNLIKE_A_PLACE = 3
// A likeness found inside a compound or a text without spaces has more chances to be an accident.
const INSIDE_DISCOUNT = 0.95
const COMPOUND_LEFTOVER = 3
const SHORTEST_INSIDE = 4
const SHORTEST_SOUND = 3
// Same letters in another order: the acronym of another language, perhaps.
const ANAGRAM = 0.8
// What the whole text of a script without spaces may be searched for; longer texts have no single quote.
const LONGEST_UNSPACED = 4_000
// How many words the names of one text are compared with by sound, all together: about a second. Texts of up to 1,400
// words are searched as a whole for each name; in longer ones only what is near its relative place.
const MOST_COMPARED = 2_000_000
const ISO_CODE = /^[A-Z]{2}$/

/** What is needed of a text to look names up in it, worked out once. */
export interface NameIndex {
  readonly mentions: readonly NameMention[]
  /** For each word the index of its mention, or −1. */
  readonly mentionOf: Int32Array
  readonly norms: ReadonlyMap<string, number>
  readonly stems: ReadonlyMap<string, number>
  readonly codes: ReadonlyMap<string, number>
  /** Words that are acronyms, by what they may stand for and by their letters in one order. */
  readonly acronyms: ReadonlyMap<string, number>
  readonly anagrams: ReadonlyMap<string, number>
  /** Sounds of the words, empty for those that cannot be a name. */
  readonly sounds: readonly string[]
  /** The whole text as one sound, where words are not separated; otherwise empty. */
  readonly wholeSound: string
  /** Trust in the sounds, 0–1. */
  readonly trust: number
  /** By mention what an acronym for it would be looked up by; null where it is no name of several words. */
  readonly initials: readonly (string | null)[]
  /** The first mention with these initials. */
  readonly phrases: ReadonlyMap<string, number>
  /** What was found by sound, so that a name said a thousand times is looked for once. */
  readonly heard: Map<string, NameSupport>
}

const indices = new WeakMap<AnalysedText['words'], NameIndex>()

/** Index of the names of a text. Linear. */
export function indexNames(text: AnalysedText): NameIndex {
  let index = indices.get(text.words)
  if (!index) {
    index = buildIndex(text)
    indices.set(text.words, index)
  }
  return index
}

function buildIndex(text: AnalysedText): NameIndex {
  const { words } = text
  const mentions = readNames(text)
  const mentionOf = new Int32Array(words.length).fill(-1)
  const codes = new Map<string, number>()
  mentions.forEach((mention, at) => {
    for (let i = mention.first; i <= mention.last; i++) mentionOf[i] = at
    if (mention.place !== undefined && !codes.has(mention.place)) codes.set(mention.place, mention.first)
  })
  const norms = new Map<string, number>()
  const stems = new Map<string, number>()
  const acronyms = new Map<string, number>()
  const anagrams = new Map<string, number>()
  const sounds: string[] = []
  const unspaced = UNSPACED.test(text.text)
  let longest = ''
  words.forEach((word, i) => {
    for (const key of keysOf(word)) if (!norms.has(key)) norms.set(key, i)
    if (!stems.has(word.stem)) stems.set(word.stem, i)
    if (word.kind === 'word' && isAcronym(word.text)) {
      keepFirst(acronyms, expansionKey(word.text), i)
      keepFirst(anagrams, anagramKey(word.text), i)
    }
    const readable = word.kind === 'word' && (word.content || mentionOf[i] !== -1)
    sounds.push(readable ? soundOf(word.text) : '')
    if (readable && word.text.length > longest.length) longest = word.text
  })
  const initials = mentions.map((mention) => initialsKey(contentOf(words, mention)))
  const phrases = new Map<string, number>()
  for (const [at, key] of initials.entries()) keepFirst(phrases, key, at)
  return {
    mentions,
    mentionOf,
    norms,
    stems,
    codes,
    acronyms,
    anagrams,
    sounds,
    wholeSound: unspaced ? soundOf(text.text.slice(0, LONGEST_UNSPACED)) : '',
    trust: trustOf(unspaced ? (UNSPACED.exec(text.text)?.[0] ?? '') : longest),
    initials,
    phrases,
    heard: new Map(),
  }
}

function keepFirst(places: Map<string, number>, key: string | null, at: number): void {
  if (key !== null && !places.has(key)) places.set(key, at)
}

const contentOf = (words: readonly Word[], mention: NameMention): string[] =>
  words
    .slice(mention.first, mention.last + 1)
    .filter((word) => word.kind === 'word' && word.content)
    .map((word) => word.text)

const NONE: NameSupport = { likeness: 0, word: -1 }

/**
 * Looks for a word of a name of one text in another text: by what it stands for, by its letters, by its sound, as an
 * acronym or as a word of what an acronym stands for.
 */
export function supportIn(text: AnalysedText, at: number, other: AnalysedText): NameSupport {
  const word = text.words[at]!
  const index = indexNames(other)
  const own = indexNames(text)
  const mention = own.mentions[own.mentionOf[at]!]
  const code = mention?.place
  if (code !== undefined) {
    const found = index.codes.get(code)
    if (found !== undefined) return { likeness: 1, word: found }
  }
  const sameLanguage = text.language === other.language
  const equal = findEqual(word, index) ?? (sameLanguage ? index.stems.get(word.stem) : undefined)
  if (equal !== undefined && agree(code, placeAt(index, equal))) return { likeness: 1, word: equal }
  const expansion = acronymSupport(word, own, at, index)
  const heard = [word.text, ...(sameLanguage ? [] : englishName(code))].map((name) =>
    soundSupport(soundOf(name), code, index, sameLanguage, at / text.words.length),
  )
  const bySound = heard.reduce((a, b) => (b.likeness > a.likeness ? b : a))
  return expansion.likeness > bySound.likeness ? expansion : bySound
}

/** What a word is looked up by: without dots (U.N.), and without the number of a type (RM-1) or an article (l’AES). */
function keysOf(word: Word): string[] {
  const key = word.norm.replace(/\./g, '')
  const bare = withoutArticle(key).replace(/[-–]?\p{N}+$/u, '')
  return bare === key || bare.length < 2 ? [key] : [key, bare]
}

function findEqual(word: Word, index: NameIndex): number | undefined {
  for (const key of keysOf(word)) {
    const found = index.norms.get(key)
    if (found !== undefined) return found
  }
  return undefined
}

const placeAt = (index: NameIndex, at: number): string | undefined => index.mentions[index.mentionOf[at]!]?.place

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

function acronymSupport(word: Word, own: NameIndex, at: number, index: NameIndex): NameSupport {
  if (isAcronym(word.text)) {
    const phrase = index.phrases.get(expansionKey(word.text))
    if (phrase !== undefined) return { likeness: 1, word: index.mentions[phrase]!.first }
    const anagram = index.anagrams.get(anagramKey(word.text) ?? '')
    return anagram === undefined ? NONE : { likeness: ANAGRAM, word: anagram }
  }
  const acronym = index.acronyms.get(own.initials[own.mentionOf[at]!] ?? '')
  return acronym === undefined ? NONE : { likeness: 1, word: acronym }
}

// A place sounds like its English name more often than like its adjective: Scottish, स्कॉटलैंड.
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
function englishName(code: string | undefined): string[] {
  if (code === undefined || code.includes(' ') || code.startsWith('lang-')) return []
  const name = ISO_CODE.test(code) ? regionNames.of(code) : code
  return name === undefined || name.includes(' ') ? [] : [name]
}

function soundSupport(
  sound: string,
  code: string | undefined,
  index: NameIndex,
  sameLanguage: boolean,
  place: number,
): NameSupport {
  if (sound.length < SHORTEST_SOUND) return NONE
  const key = `${sound} ${sameLanguage} ${code ?? ''}`
  let found = index.heard.get(key)
  if (!found) {
    found = listen(sound, code, index, sameLanguage, place)
    index.heard.set(key, found)
  }
  return found
}

/** The word that sounds most like a name, looked for around its relative place `near`, 0–1. */
function listen(
  sound: string,
  code: string | undefined,
  index: NameIndex,
  sameLanguage: boolean,
  near: number,
): NameSupport {
  let best = 0
  let at = -1
  const { length } = index.sounds
  const reach = Math.floor(MOST_COMPARED / Math.max(1, length) / 2)
  const whole = length <= 2 * reach
  const from = whole ? 0 : Math.max(0, Math.floor(near * length) - reach)
  const to = whole ? length : Math.min(length, from + 2 * reach)
  for (let i = from; i < to; i++) {
    const candidate = index.sounds[i]!
    if (candidate === '') continue
    const named = index.mentionOf[i]! !== -1
    if (sameLanguage && !named) continue
    const place = placeAt(index, i)
    if (!agree(code, place)) continue
    let likeness = soundsAlike(sound, candidate)
    if (sound.length >= SHORTEST_INSIDE && candidate.length >= sound.length + COMPOUND_LEFTOVER) {
      likeness = Math.max(likeness, INSIDE_DISCOUNT * soundInside(sound, candidate))
    }
    if ((code === undefined) !== (place === undefined) && likeness < PLACE_LIKENESS) likeness **= UNLIKE_A_PLACE
    if (likeness > best) {
      best = likeness
      at = i
    }
  }
  // A country would have been recognised; its sound is found in any long text by accident.
  if (index.wholeSound && sound.length >= SHORTEST_INSIDE && !ISO_CODE.test(code ?? '')) {
    const inside = INSIDE_DISCOUNT * soundInside(sound, index.wholeSound)
    if (inside > best) return { likeness: inside, word: -1 }
  }
  return { likeness: best, word: at }
}
