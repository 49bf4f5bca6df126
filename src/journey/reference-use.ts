import { languageName } from '../language/tag.ts'
import { MEMORY_ENGINE, type Reference } from '../model/reference.ts'
import { normalise } from '../text/normalise.ts'
import { isComparable, isOfSimilarText, type Languages } from './read-references.ts'

const wordsOf = (text: string): string => normalise(text).text.replace(/\s+/gu, ' ').trim()

/** Why a reference does not count, in a sentence; undefined where it does. */
function reasonAgainst(
  reference: Reference,
  supplied: ReadonlySet<string>,
  { original, rendering }: Languages,
): string | undefined {
  if (!isComparable(reference, { original, rendering })) {
    const wanted = reference.of === 'rendering' ? original : rendering
    return `It is in ${languageName(reference.language)}, not in ${languageName(wanted.tag)}.`
  }
  if (isOfSimilarText(reference))
    return 'It translates a similar text, not this one, so it shows what to look at and proves nothing.'
  // Whoever verifies a pair again supplies the same reference, which is then remembered too.
  if (reference.engine === MEMORY_ENGINE && supplied.has(wordsOf(reference.text))) {
    return 'The same translation was supplied with the pair, and counts once.'
  }
  return undefined
}

/** The references, each that the comparison leaves out with the reason. What they said of that before is forgotten. */
export function withReasons(references: readonly Reference[], languages: Languages): Reference[] {
  const remembered = references.some(({ engine }) => engine === MEMORY_ENGINE)
  const supplied = new Set(
    (remembered ? references : [])
      .filter((reference) => reference.kind === 'supplied' && isComparable(reference, languages))
      .map(({ text }) => wordsOf(text)),
  )
  return references.map((reference) => {
    const { unused: _, ...plain } = reference
    const unused = reasonAgainst(plain, supplied, languages)
    return unused === undefined ? plain : { ...plain, unused }
  })
}

/** The reason against a reference that a translator lost its way in. */
export const UNSOUND = 'It repeats itself, or has hardly a word in common with the rendering and the other references.'
