import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { quoted } from '../checks/quoted.ts'
import type { CheckFinding } from '../checks/run-checks.ts'
import type { Category } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'

/** A finding of the pair with exchanged roles, with what it means for the rendering. */
export interface BackDifference {
  readonly finding: CheckFinding
  readonly kind: 'replaced' | 'left-out' | 'added'
  readonly turned: AlignedPair
}

// What the difference amounts to, after the words themselves.
const AMOUNTS_TO: Partial<Record<Category, string>> = {
  antonym: ': the opposite',
  mistranslation: ' or the like: a different meaning as far as the words tell',
  tense: ': another time',
  modality: ': another force',
  person: ': somebody else',
}

const wordsAt = ({ text }: AnalysedText, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(Boolean)
    .join(' … ')

/** Who speaks for the rendering: "the back-translation of the rendering", "2 of 3 back-translations of the rendering". */
export function countOfBackTranslations(count: number, available: number): string {
  if (available === 1) return 'the back-translation of the rendering'
  if (count < available) return `${count} of ${available} back-translations of the rendering`
  return `${available === 2 ? 'both' : `all ${available}`} back-translations of the rendering`
}

/** What differs, for a reporter: told of the statement and of what the back-translations make of the rendering. */
export function backMessage({ finding, kind, turned }: BackDifference): string {
  const { category, features, references } = finding
  const available = turned.references.length
  const count = Math.round((features.votes ?? 0) * available) || references.length || available
  const who = countOfBackTranslations(count, available)
  const [has, says, puts] = count > 1 ? ['have', 'say', 'put'] : ['has', 'says', 'puts']
  const own = wordsAt(turned.rendering, finding.rendering)
  const rendered = wordsAt(turned.original, finding.original)
  const witness = references.find(({ spans }) => spans.length > 0)
  const theirs = witness ? wordsAt(turned.references[witness.reference]!, witness.spans) : ''

  if (category === 'question') {
    const [here, there] = features.added === 1 ? ['asks', 'an assertion'] : ['asserts', 'a question']
    return `The statement ${here} (${quoted(own)}) what ${who} ${puts} as ${there}.`
  }
  if (category === 'negation') {
    return features.lost === 1
      ? `The rendering seems to deny what the statement says (${quoted(own)})${theirs ? `: ${who} ${has} ${quoted(theirs)}` : ''}.`
      : `The statement says ${quoted(own)}, a negation that is not in ${who}.`
  }
  if (kind === 'left-out') return `The rendering seems to leave out ${quoted(own)}: ${who} ${has} nothing like it.`
  if (kind === 'added') {
    return theirs
      ? `The rendering seems to add ${quoted(theirs)}: ${who} ${has} it, the statement does not.`
      : `The rendering says ${quoted(rendered)}; the statement has nothing like it.`
  }
  if (!theirs) {
    const instead = rendered ? `: ${quoted(rendered)} is published` : ''
    return `The statement says ${quoted(own)}, which ${who} ${has} not${instead}.`
  }
  const published = rendered ? ` (${quoted(rendered)} as published)` : ''
  return `The statement says ${quoted(own)}, ${who} ${says} ${quoted(theirs)}${published}${AMOUNTS_TO[category] ?? ''}.`
}
