import { canonicalTag } from '../../language/tag.ts'
import type { MemoryUnit } from '../../model/memory.ts'

/** Longest text of a unit, in UTF-16 code units: units are sentences and paragraphs. */
export const LONGEST_SEGMENT = 10_000
/** Most texts of one unit. The largest institutions work in a few dozen languages. */
export const MOST_TEXTS = 100
/** Longest name of a person, file or program that is kept, in UTF-16 code units. */
const LONGEST_NAME = 200

type Attributes = Readonly<Record<string, string>>

const TMX_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/

/** `20230916T100000Z` as ISO 8601; undefined for what is no such date. */
function readDate(date: string | undefined): string | undefined {
  const [, ...parts] = TMX_DATE.exec(date?.trim() ?? '') ?? []
  const [year, month, day, hour, minute, second] = parts
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** A name on one line, cut where it is too long; undefined for an empty one. */
export const readName = (name: string | undefined): string | undefined =>
  name?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME).toWellFormed() || undefined

/** Elements that hold codes of a text's format and not its words. What a `sub` in them says is another text. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])
/** Those that may stand for something between two words: a line break, a picture. */
const SEPARATING = new Set(['ph', 'ut'])
const ENDS_IN_WORD = /[\p{L}\p{N}]$/u
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u

/** Collects the text of one segment, without the codes in it. */
class Segment {
  #text = ''
  #codes = 0
  #separated = false
  tooLong = false

  open(element: string): void {
    if (CODES.has(element)) this.#codes += 1
    if (SEPARATING.has(element)) this.#separated = true
  }

  close(element: string): void {
    if (CODES.has(element)) this.#codes -= 1
  }

  add(text: string): void {
    if (this.#codes > 0 || this.tooLong) return
    if (this.#separated && ENDS_IN_WORD.test(this.#text.slice(-2)) && BEGINS_WITH_WORD.test(text)) this.#text += ' '
    this.#separated = false
    this.#text += text
    this.tooLong = this.#text.length > LONGEST_SEGMENT
  }

  /** Line breaks are those of the file, not of the text. */
  get text(): string {
    return this.#text.replace(/\s*[\r\n]\s*/g, ' ').trim()
  }
}

/** As our own exports name their program, and the statuses of the pairs in them that a memory may learn from. */
const OWN_TOOL = 'Truequote'
const SOUND = new Set(['faithful', 'minor'])

interface Change {
  readonly at: string | undefined
  readonly by: string | undefined
}

const changeOf = (attributes: Attributes): Change => ({
  at: readDate(attributes.changedate) ?? readDate(attributes.creationdate),
  by: readName(attributes.changeid) ?? readName(attributes.creationid),
})

/** Puts one unit together while its elements are read. */
export class UnitBuilder {
  /** Where it begins. */
  readonly line: number
  readonly #texts: { language: string; text: string }[] = []
  readonly #changes: Change[]
  #fault: string | null = null
  #language: string | null = null
  #segment: Segment | null = null
  readonly #isOwn: boolean
  /** The property being read, and what was read of it. */
  #property: string | null = null
  #value = ''

  /** `tool`: the program that wrote the file, unless the unit names another. */
  constructor(attributes: Attributes, line: number, tool = '') {
    this.line = line
    this.#isOwn = (attributes.creationtool ?? tool) === OWN_TOOL
    this.#changes = [changeOf(attributes)]
  }

  open(element: string, attributes: Attributes): void {
    if (this.#segment) this.#segment.open(element)
    else if (element === 'seg') this.#segment = new Segment()
    else if (element === 'tuv') this.#openVariant(attributes)
    else if (element === 'prop') {
      this.#property = attributes.type ?? ''
      this.#value = ''
    }
  }

  #openVariant(attributes: Attributes): void {
    const given = attributes['xml:lang'] ?? attributes.lang ?? ''
    this.#language = canonicalTag(given)
    this.#changes.push(changeOf(attributes))
    if (this.#language === null || this.#language === 'und') {
      this.#language = null
      this.#fault ??= `“${given.slice(0, 40)}” is not a language; write it as a tag such as fr or pt-BR.`
    }
  }

  text(text: string): void {
    if (this.#property !== null) this.#value = (this.#value + text).slice(0, LONGEST_NAME)
    else this.#segment?.add(text)
  }

  /** What our own exports say of a pair: whether it is a secret, and whether its rendering is one to learn from. */
  #closeProperty(): void {
    const [type, value] = [this.#property, this.#value.trim()]
    this.#property = null
    if (type === 'x-confidential' && value === 'true') {
      this.#fault ??= 'The pair is confidential, so its texts are not remembered.'
    }
    if (this.#isOwn && type === 'x-status' && !SOUND.has(value)) {
      this.#fault ??= `Truequote found this rendering “${value}”, not faithful or minor, so nothing is learnt from it.`
    }
  }

  close(element: string): void {
    if (element === 'prop' && this.#property !== null) this.#closeProperty()
    if (!this.#segment) return
    if (element !== 'seg') {
      this.#segment.close(element)
      return
    }
    const { text, tooLong } = this.#segment
    this.#segment = null
    if (tooLong) {
      this.#fault ??= `A text has more than ${LONGEST_SEGMENT.toLocaleString('en-US')} characters; cut it into sentences.`
    } else if (this.#texts.length >= MOST_TEXTS) this.#fault ??= `There are more than ${MOST_TEXTS} texts in one unit.`
    else if (text !== '' && this.#language !== null) this.#texts.push({ language: this.#language, text })
  }

  /** The unit, or why there is none, in a sentence. One bad text makes the unit one to look at, so it is left out. */
  finish(): MemoryUnit | string {
    if (this.#fault !== null) return this.#fault
    if (new Set(this.#texts.map(({ language }) => language)).size < 2) {
      return 'There is no text with its translation: texts in two languages are needed.'
    }
    if (new Set(this.#texts.map(({ text }) => text)).size < 2)
      return 'All its texts are the same, so none translates another.'
    const dated = this.#changes.filter(({ at }) => at !== undefined).sort((a, b) => (a.at! < b.at! ? 1 : -1))
    const madeBy = [...dated, ...this.#changes].find(({ by }) => by !== undefined)?.by
    const madeAt = dated[0]?.at
    return { texts: this.#texts, ...(madeBy ? { madeBy } : {}), ...(madeAt ? { madeAt } : {}) }
  }
}
