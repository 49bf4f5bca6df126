import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { GlossaryKind } from '../model/glossary.ts'
import { type Concept, type ConceptTerm, itemsOf } from './glossary-concept.ts'
import type { GlossaryItem } from './glossary-item.ts'

/** The names that the versions of TBX have for the same things. */
const CONCEPT = new Set(['termEntry', 'conceptEntry'])
const LANGUAGE = new Set(['langSet', 'langSec'])
const TERM_SECTION = new Set(['tig', 'ntig', 'termSec'])
/** No terminology is nested deeper; a file that is would only cost memory. */
const DEEPEST = 60
/** What is longer is no term and no note; the rest is not kept. In code units. */
const LONGEST_TEXT = 5_000
const PIECE = 65_536

/** A name without the prefix of its namespace, which files choose as they like. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reading cannot go on; what was read before stands. */
class Unreadable extends Error {}

const STATUS = /^(preferred|admitted|deprecated|superseded|standardized|legal|regulated)/i

/** What a note of a term says, in the style of attributes (`type="…"`) or of elements, by its name. */
function applyNote(
  term: { -readonly [Key in keyof ConceptTerm]: ConceptTerm[Key] },
  name: string,
  value: string,
): void {
  const text = value.trim()
  if (/^(administrativeStatus|normativeAuthorization)$/.test(name)) {
    const status = STATUS.exec(text)?.[1]?.toLowerCase()
    if (status === 'deprecated' || status === 'superseded') term.deprecated = true
    else if (status === 'preferred' || status === 'standardized' || status === 'legal' || status === 'regulated') {
      term.preferred = true
    }
  }
  if (name === 'partOfSpeech' && /^proper\s*noun$/i.test(text)) term.proper = true
}

/** Collects concepts from the events of a parser. */
class Collector {
  readonly items: GlossaryItem[] = []
  readonly #kind: GlossaryKind
  readonly #path: string[] = []
  #concept: { line: number; terms: ConceptTerm[]; note: string } | null = null
  #language = ''
  #term: { -readonly [Key in keyof ConceptTerm]: ConceptTerm[Key] } | null = null
  #text: { name: string; value: string; depth: number } | null = null
  isTbx = false

  constructor(kind: GlossaryKind) {
    this.#kind = kind
  }

  open(tag: SaxesTagPlain, line: number): void {
    const name = local(tag.name)
    if (this.#path.push(name) > DEEPEST) throw new Unreadable('it is nested too deeply for a terminology')
    const attribute = (wanted: string): string =>
      Object.entries(tag.attributes).find(([key]) => local(key) === wanted)?.[1] ?? ''
    if (this.#path.length === 1) this.isTbx = name === 'martif' || name === 'tbx'
    if (CONCEPT.has(name)) this.#concept = { line, terms: [], note: '' }
    else if (LANGUAGE.has(name)) this.#language = attribute('lang')
    else if (TERM_SECTION.has(name)) {
      this.#term = { language: this.#language, text: '', preferred: false, deprecated: false, proper: false }
    } else if (!this.#text) {
      const isNote = name === 'termNote' || name === 'note' || (this.#term !== null && name !== 'termGrp')
      if (name === 'term' || isNote) {
        this.#text = { name: name === 'termNote' ? attribute('type') : name, value: '', depth: this.#path.length }
      }
    }
  }

  text(value: string): void {
    if (this.#text && this.#text.value.length < LONGEST_TEXT) this.#text.value += value.slice(0, LONGEST_TEXT)
  }

  close(): void {
    const name = this.#path.at(-1)!
    if (this.#text && this.#text.depth === this.#path.length) this.#closeText(this.#text.name, this.#text.value)
    if (TERM_SECTION.has(name)) {
      if (this.#term && this.#concept) this.#concept.terms.push(this.#term)
      this.#term = null
    }
    if (LANGUAGE.has(name)) this.#language = ''
    if (CONCEPT.has(name) && this.#concept) {
      this.items.push(...itemsOf(this.#concept satisfies Concept, this.#kind))
      this.#concept = null
    }
    this.#path.pop()
  }

  #closeText(name: string, value: string): void {
    this.#text = null
    if (name === 'term' && this.#term) this.#term.text = value
    else if (name === 'note' && this.#concept) this.#concept.note ||= value
    else if (this.#term) applyNote(this.#term, name, value)
  }
}

/** Splits long pieces, so that what a parser is handed at once stays small. */
function* slices(piece: string): Generator<string> {
  for (let at = 0; at < piece.length; at += PIECE) yield piece.slice(at, at + PIECE)
}

/**
 * The terms of a TBX file (ISO 30042: TBX-Basic and version 2 as `martif`, version 3 as `tbx`, attributes or elements),
 * concept by concept, for every ordered pair of its languages. Entities of its own are refused and nothing outside it is
 * read. What comes before a mistake in the XML stands.
 */
export async function* readGlossaryTbx(
  text: AsyncIterable<string>,
  defaultKind: GlossaryKind,
): AsyncGenerator<GlossaryItem> {
  const collector = new Collector(defaultKind)
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Unreadable('it declares entities, which are not accepted')
  })
  parser.on('error', (error) => {
    throw new Unreadable(error.message.replace(/^\d+:\d+: /, ''))
  })
  parser.on('opentag', (tag) => collector.open(tag, parser.line))
  parser.on('text', (value) => collector.text(value))
  parser.on('cdata', (value) => collector.text(value))
  parser.on('closetag', () => collector.close())
  try {
    for await (const piece of text) {
      for (const slice of slices(piece)) {
        parser.write(slice)
        yield* collector.items.splice(0)
      }
    }
    parser.close()
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause
    yield* collector.items.splice(0)
    yield {
      line: parser.line,
      fault: `The XML cannot be read from here on: ${cause.message}. Correct it and import it again.`,
    }
    return
  }
  yield* collector.items
  if (!collector.isTbx)
    yield { line: 1, fault: 'This is XML, but no TBX: its outermost element is neither martif nor tbx.' }
}
