/** Forms that share a meaning: a time, a person. All lower-cased NFC. */
export interface Forms {
  /** Whole words. */
  readonly words?: readonly string[]
  /** Endings of words; the longest ending that fits a word decides. */
  readonly endings?: readonly string[]
  /** Forms of several words, and pieces where words are not separated: regular expression sources as in `Cues`. */
  readonly patterns?: readonly string[]
}

/** What a sentence's verbs may tell of. `progressive` and `pluperfect` stand beside a time, not in its place. */
export type Time = 'past' | 'present' | 'future' | 'conditional'

/** A language's forms by time. An ending that says nothing for certain is left out. */
export interface Tenses {
  /** Preterite, perfect and imperfect: whatever tells of the past. */
  readonly past: Forms
  /** Generous: whatever may be a present, since it may speak of the future as well. */
  readonly present?: Forms
  readonly future: Forms
  /** Conditional, subjunctive and what leads to it: whatever may be rendered with "will" or "would". */
  readonly conditional?: Forms
  readonly progressive?: Forms
  readonly pluperfect?: Forms
  /** Words that look like one of the forms and are none: nouns, adjectives. */
  readonly lookalikes?: readonly string[]
  /** Endings of such words. */
  readonly lookalikeEndings?: readonly string[]
  /** True where every past and future verb shows its time, so that a missing form says something. */
  readonly obligatory: boolean
  /** True where what is going on at a time has forms of its own. Default false. */
  readonly marksProgressive?: boolean
  /** True where the future has forms of its own and a present seldom stands for it. Default false. */
  readonly marksFuture?: boolean
}

/** What a word for a person says. */
export type Person = 'I' | 'we' | 'you' | 'he' | 'she' | 'they'

/** Words by the persons they may stand for; an ambiguous one (sie) stands in several lists. */
export type Persons = Readonly<Partial<Record<Person, Forms>>>
