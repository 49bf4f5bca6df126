import type { LanguageProfile } from '../language/profile.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { AnalysedText } from './aligned-pair.ts'

/** A text that is known to have passages in the language of the other text. */
export const withForeignParts = (text: AnalysedText, profile: LanguageProfile, spans: readonly Span[]): AnalysedText =>
  // What is worked out for a text is remembered by its words: with passages it is another text.
  spans.length > 0 ? { ...text, words: [...text.words], foreign: { profile, spans } } : text

/** What is read of a text by the facts of its language, and of its foreign passages by those of theirs; in order. */
export function readByLanguage<P extends Span>(
  text: AnalysedText,
  read: (text: string, profile: LanguageProfile) => readonly P[],
): readonly P[] {
  const own = read(text.text, text.profile)
  if (!text.foreign) return own
  const { profile, spans } = text.foreign
  const theirs = spans.flatMap(({ start, end }) =>
    read(text.text.slice(start, end), profile).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  )
  const isOwn = (one: P) => !spans.some((span) => overlaps(span, one))
  return [...own.filter(isOwn), ...theirs].sort((a, b) => a.start - b.start)
}
