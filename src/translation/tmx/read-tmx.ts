import { SaxesParser } from 'saxes'
import { Failure } from '../../model/failure.ts'
import type { MemoryUnit } from '../../model/memory.ts'
import { decodeText } from '../../text/decode-text.ts'
import { readName, UnitBuilder } from './unit-builder.ts'

/** What a TMX file holds, in its order: the program that wrote it, units, and units that cannot be taken with the reason. */
export type TmxItem =
  | { readonly kind: 'tool'; readonly tool: string }
  | { readonly kind: 'unit'; readonly line: number; readonly unit: MemoryUnit }
  | { readonly kind: 'fault'; readonly line: number; readonly reason: string }

/** Text and tags longer than this, in characters, would only fill the memory. */
const LONGEST_STRETCH = 4_000_000
/** The parser's “3:14: ” before what is wrong. */
const POSITION = /^(?:\d+:\d+: )?/

const badTmx = (message: string, cause?: unknown): Failure => new Failure('bad-tmx', message, { cause })

/** Reads XML pushed into it and collects the items. */
class TmxReader {
  readonly #parser = new SaxesParser()
  #items: TmxItem[] = []
  #unit: UnitBuilder | null = null
  #begun = false
  #silent = 0
  #tool = ''

  constructor() {
    // A document type is skipped, so nothing outside of the file is ever read and no entity of its own is expanded.
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    this.#parser.on('closetag', ({ name }) => this.#close(name))
    for (const event of ['text', 'cdata'] as const) {
      this.#parser.on(event, (text) => {
        this.#silent = 0
        this.#unit?.text(text)
      })
    }
  }

  #open(name: string, attributes: Record<string, string>): void {
    this.#silent = 0
    if (!this.#begun && name !== 'tmx') {
      throw badTmx(`This is XML, but not TMX: it begins with <${name.slice(0, 40)}>. Export it as TMX 1.4.`)
    }
    this.#begun = true
    if (this.#unit) this.#unit.open(name, attributes)
    else if (name === 'tu') this.#unit = new UnitBuilder(attributes, this.#parser.line, this.#tool)
    else if (name === 'header') {
      const tool = readName([attributes.creationtool, attributes.creationtoolversion].filter(Boolean).join(' '))
      this.#tool = attributes.creationtool ?? ''
      if (tool) this.#items.push({ kind: 'tool', tool })
    }
  }

  #close(name: string): void {
    if (name !== 'tu' || !this.#unit) {
      this.#unit?.close(name)
      return
    }
    const { line } = this.#unit
    const finished = this.#unit.finish()
    this.#unit = null
    this.#items.push(
      typeof finished === 'string' ? { kind: 'fault', line, reason: finished } : { kind: 'unit', line, unit: finished },
    )
  }

  /** Reads on; null at the end. What was found so far is taken away with `take`, also after a failure. */
  write(text: string | null): void {
    this.#silent += text?.length ?? 0
    try {
      if (text === null) this.#parser.close()
      else this.#parser.write(text)
    } catch (cause) {
      if (cause instanceof Failure || !(cause instanceof Error)) throw cause
      const { line } = this.#parser
      throw badTmx(
        `Line ${line} is not XML as it should be: ${cause.message.replace(POSITION, '').slice(0, 200)}`,
        cause,
      )
    }
    if (this.#silent > LONGEST_STRETCH) throw badTmx(`From line ${this.#parser.line} on there is no end of an element.`)
  }

  take(): TmxItem[] {
    const items = this.#items
    this.#items = []
    return items
  }
}

/**
 * The units of a TMX file (1.1 to 1.4b) while it is read; only the unit being read is in memory. Codes in the texts are
 * left out, words that are only marked (`hi`) stay.
 * @throws Failure `bad-tmx`, `unreadable-file`, after everything that stands before the fault
 */
export async function* readTmx(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TmxItem> {
  const reader = new TmxReader()
  const texts = decodeText(chunks)
  for (;;) {
    const { value, done } = await texts.next()
    let failure: unknown = null
    try {
      reader.write(done ? null : value)
    } catch (error) {
      failure = error
    }
    yield* reader.take()
    if (failure) throw failure
    if (done) return
  }
}
