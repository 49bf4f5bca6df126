import type { Words } from './name-runs.ts'

/** A name on which rendering, statement and references do not agree. */
export interface NameDifference {
  readonly kind: 'replaced' | 'added' | 'dropped'
  /** Words of the rendering's own name; empty for a dropped one. */
  readonly rendering: Words
  /** For a dropped name: the words of the rendering between which it is missing, −1 at an end of the text or unknown. */
  readonly gap: readonly [number, number]
  /** Words of the name that should stand there, by position of the reference. */
  readonly references: readonly { readonly reference: number; readonly words: Words }[]
  /** Words of the statement: the missing name, or what is most like the added one. */
  readonly original: Words
  readonly evidence: NameEvidence
}

/** What speaks for a difference; all of it 0–1. */
export interface NameEvidence {
  /** Share of references that have the missing name; for an added one, that lack it. */
  readonly votes: number
  /** Share of references that have the rendering's name; for a dropped one, that lack it too. */
  readonly against: number
  /** How surely the statement has the rendering's name. */
  readonly inSource: number
  /** How surely the statement has the name that is missing. */
  readonly missingInSource: number
  /** Trust in both: low for scripts that hide the sound. */
  readonly trust: number
  /** The statement has a name that the rendering lacks. */
  readonly sourceMissing: number
  /** The name, or the missing one, is a known place, people or organisation. */
  readonly place: number
  /** Both the added and the missing name are known places, peoples or organisations, and not the same. */
  readonly placeForPlace: number
  /** Likeness of the added name and the missing one; for a dropped one, of the name most like it in the rendering. */
  readonly similarity: number
  readonly acronym: number
  readonly sentenceStart: number
  /** Nothing but a capital at the beginning of a sentence makes it a name. */
  readonly doubtful: number
  /** The name, or the missing one, is an ordinary word too. */
  readonly ordinary: number
  readonly missingOrdinary: number
  /** Share of the words of the name that differ. */
  readonly share: number
  /** Share of the references with other content words where the rendering has the added name. */
  readonly otherWords: number
  /** For a dropped name: share of the references where the rendering has other words in its place. */
  readonly filled: number
  /** For a dropped name: how surely one of those words is a name of the statement that the references spell otherwise. */
  readonly explained: number
  /** For a dropped name: the words around it do not go together, as a preposition before a full stop. */
  readonly hanging: number
  /** For a dropped name: part of it still stands and still names somebody: Trump of Donald Trump, not the minister of Minister Brown. */
  readonly remains: number
  /** For a replaced name: it may spell out an acronym that the references leave as the statement has it. */
  readonly expansion: number
  /** The added name is the country where the statement's language is at home, which a rendering may add: "the German chancellor". */
  readonly home: number
}
