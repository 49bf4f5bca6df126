import type { NumberFacts } from '../text/number-facts.ts'
import type { Persons, Tenses } from './grammar.ts'
import type { ShadeWords } from './shade.ts'

/** Words and pieces of words that carry a meaning the checks look for. All lower-cased NFC. */
export interface Cues {
  /** Whole words, or phrases of several words. */
  readonly words: readonly string[]
  /** Pieces found anywhere in the text: for scripts without spaces and for affixes. Regular expression sources, `u` flag. */
  readonly patterns?: readonly string[]
  /** Phrases that contain a cue without its meaning ("not only", "n'importe quel"); regular expression sources, removed first. */
  readonly except?: readonly string[]
}

/** Facts about one language, as data. A check reads them; it never asks which language it is. */
export interface LanguageProfile {
  /** Base language subtag: `fr`, `zh`. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** False where words are not separated by spaces. */
  readonly spaced: boolean
  /** Pairs of quotation marks, opening and closing. */
  readonly quotes: readonly (readonly [string, string])[]
  /** Abbreviations after which a full stop does not end a sentence, without the stop: `M`, `Mr`, `z. B`. */
  readonly abbreviations: readonly string[]
  readonly numbers?: NumberFacts
  /** Forms of each month, January first, beyond what Intl gives: inflected, abbreviated. */
  readonly months?: readonly (readonly string[])[]
  /** Forms of each weekday, Monday first. */
  readonly weekdays?: readonly (readonly string[])[]
  /** Days relative to the day of speaking: `{ today: 0, yesterday: -1, 'après-demain': 2 }`. */
  readonly relativeDays?: Readonly<Record<string, number>>
  /** Negation: particles, negative pronouns and adverbs (not, never, nobody, ne … pas as one cue). */
  readonly negation?: Cues
  /** Words that deny without a negation: refuse, fail, lack, without, unable, deny. */
  readonly implicitNegation?: Cues
  /** Question marks and words or particles that make a question. */
  readonly question?: Cues
  /** Endings and openings that ask as surely as a question mark, which is often left out after them: ですか。 */
  readonly asksWithoutMark?: Cues
  /** Words that join clauses and phrases: and, but, or. */
  readonly coordinators?: readonly string[]
  /** Forms of verbs that tell of the past, the present or the future. */
  readonly tenses?: Tenses
  /** Words for persons: I, we, you, he, she, they. */
  readonly persons?: Persons
  /** Hearsay: alleged, reportedly, according to. */
  readonly hearsay?: Cues
  /** Words for certainty, hearsay, quantity, degree and what joins clauses, by what each says. */
  readonly shades?: ShadeWords
  /** The commonest words that carry grammar rather than content. */
  readonly functionWords: readonly string[]
  /** Words and phrases that say the same, one group a line, separated by `|`, in dictionary form. */
  readonly equalWords?: string
  /** Articles and words that stand in their place (this, my), where the language has them: a name rarely follows one. */
  readonly determiners?: readonly string[]
  /** Words that grammar lets stand twice in a row ("that that", "nous nous"). */
  readonly doubled?: readonly string[]
  /** True where saying a word twice is a means of the grammar: every, very, several. */
  readonly reduplicates?: boolean
  /** True where every noun is written with a capital, so that a capital does not make a name. Default false. */
  readonly capitalisesNouns?: boolean
  /** True where a sentence needs no subject ("Llegó ayer"), so that nothing may tell who is meant. */
  readonly dropsSubjects?: boolean
  /** True where the grammar marks a third person's gender in pronouns or verbs, so that a reference can know it. */
  readonly marksGender: boolean
}
