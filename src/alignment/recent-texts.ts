/** So many characters of texts are kept at most, some 10 MB with what is known of their words. */
const MOST_CHARACTERS = 100_000
/** A text that would push out all others is not kept. */
const LONGEST = 10_000

/**
 * What was worked out for the texts met last. One statement comes with many renderings, and every rendering of it with
 * the same references; a stream in which no text returns gains and loses nothing.
 */
export class RecentTexts<T> {
  // A Map keeps the order of insertion: the first is the one not asked for longest.
  readonly #known = new Map<string, T>()
  #characters = 0

  /** What is known of a text in a language; made where it is not, or no longer. */
  get(text: string, language: string, make: () => T): T {
    const key = `${language} ${text}`
    let found = this.#known.get(key)
    if (found !== undefined) this.#known.delete(key)
    else {
      found = make()
      if (key.length > LONGEST) return found
      this.#characters += key.length
    }
    this.#known.set(key, found)
    for (const oldest of this.#known.keys()) {
      if (this.#characters <= MOST_CHARACTERS) break
      this.#known.delete(oldest)
      this.#characters -= oldest.length
    }
    return found
  }

  get size(): number {
    return this.#known.size
  }
}
