import { cleanPost } from '../language/clean-post.ts'
import { detect } from '../language/detect.ts'
import { scriptRead } from '../language/script.ts'
import { couldBe } from '../language/siblings.ts'
import { baseOf, languageName } from '../language/tag.ts'
import { scriptSaid } from '../model/language-tag.ts'
import { TranslationFailure } from './translator.ts'

/** What was asked, and of whom. */
export interface AskedFor {
  /** As messages call the translator. */
  readonly name: string
  readonly text: string
  /** BCP 47 tag of the language to translate into. */
  readonly to: string
}

/** Chinese grows about fourfold into German, one word may become a line; no translation is longer than this. */
const LONGEST = { times: 12, more: 200 }
/** German shrinks to a fifth in Chinese. From so many letters on, a reply of less than this share lost the rest. */
const SHORTEST = { share: 0.05, from: 300 }
/** Fewer letters are a name, a cry, a number: their language cannot be told well enough to doubt a translator. */
const LEAST_LETTERS = 40
/** So much of a reply tells whether it has enough letters. */
const SAMPLE = 1_000
/** From here on a translator is doubted: 7 of 59,000 news sentences in 59 languages were, most of them English indeed. */
const SURE = 0.97

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** @throws TranslationFailure `bad-reply` for a reply without text, or whose length no translation of the text has. */
export function checkLength(reply: string, { name, text }: Pick<AskedFor, 'name' | 'text'>): void {
  if (!reply.trim()) throw new TranslationFailure('bad-reply', `${name} answered with no text.`)
  const asked = text.trim().length
  const got = reply.trim().length
  if (got > LONGEST.times * asked + LONGEST.more) {
    throw new TranslationFailure('bad-reply', `${name} answered with ${got} characters for ${asked}.`)
  }
  if (asked >= SHORTEST.from && got < SHORTEST.share * asked) {
    throw new TranslationFailure('bad-reply', `${name} answered with only ${got} characters for ${asked}.`)
  }
}

/** @throws TranslationFailure `bad-reply` for a reply in another script than the tag asks for: the words are not those. */
function checkScript(reply: string, { name, to }: AskedFor): void {
  const [got, wanted] = [scriptRead(reply, to), scriptSaid(to)]
  if (got === undefined || wanted === undefined || got === wanted) return
  const [answered, asked] = [got, wanted].map((script) => languageName(`${baseOf(to)}-${script}`))
  throw new TranslationFailure('bad-reply', `${name} answered in ${answered} instead of ${asked}.`)
}

/**
 * Looks whether a reply can be a translation of what was asked: it has text, of a length that translations have, it is
 * not the text given back, and, as far as its letters tell, it is in the language asked for.
 * @throws TranslationFailure `bad-reply`; `untranslated` for a short text itself, which is right for a name
 */
export function checkReply(reply: string, asked: AskedFor): void {
  checkLength(reply, asked)
  const { name, text, to } = asked
  const isShort = lettersOf(cleanPost(reply.slice(0, SAMPLE))) < LEAST_LETTERS
  if (reply.trim() === text.trim()) {
    throw new TranslationFailure(isShort ? 'untranslated' : 'bad-reply', `${name} gave the text back untranslated.`)
  }
  checkScript(reply, asked)
  if (isShort) return
  const { tag, confidence } = detect(reply)
  if (tag === 'und' || confidence < SURE || couldBe(tag, to)) return
  const wanted = languageName(to)
  throw new TranslationFailure('bad-reply', `${name} answered in ${languageName(tag)} instead of ${wanted}.`)
}
