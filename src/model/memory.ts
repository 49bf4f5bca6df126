/** One text in several languages, as an imported file has it. Any of its texts can be the source of any other. */
export interface MemoryUnit {
  readonly texts: readonly { readonly language: string; readonly text: string }[]
  readonly madeBy?: string | undefined
  /** ISO 8601 time at which it was last changed. */
  readonly madeAt?: string | undefined
}

/** The file that units come from, and the program that wrote it where it says so. */
export interface MemorySource {
  readonly file: string
  readonly tool?: string | undefined
}

/** A translation that is known already: from an imported file, or supplied with an earlier verification. */
export interface RememberedTranslation {
  readonly text: string
  /** BCP 47 tag of `text`. */
  readonly language: string
  /** The text that it translates. */
  readonly source: string
  /** How alike that text is to the one asked for, 0–1; 1 where they are the same but for spaces and quotation marks. */
  readonly likeness: number
  readonly origin: 'tmx' | 'verification'
  /** The file, or the id of the verification. */
  readonly name: string
  /** Who made it, where that is known. */
  readonly by?: string | undefined
  /** ISO 8601 time at which it was made, or else came here. */
  readonly at: string
  /** Nobody knows when it was made: `at` is when it came here. */
  readonly undated?: boolean
}
