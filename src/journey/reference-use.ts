import { scriptOf } from '../language/script.ts'
import { languageName } from '../language/tag.ts'
import { MEMORY_ENGINE, type Reference } from '../model/reference.ts'
import { normalise } from '../text/normalise.ts'
import { isComparable, isOfSimilarText, type Languages } from './read-references.ts'

/** The two texts that are compared. */
export interface Texts {
  readonly original: string
  readonly rendering: string
}

const scriptNames = new Intl.DisplayNames(['en'], { type: 'script' })

/** Why two texts of one language cannot be compared word by word; undefined where they are written alike. */
function otherScript(reference: Reference, text: string, tag: string): string | undefined {
  const [its, wanted] = [scriptOf(reference.text, reference.language), scriptOf(text, tag)]
  if (its === undefined || wanted === undefined || its === wanted) return undefined
  const which = reference.of === 'rendering' ? 'statement' : 'rendering'
  return `It is written in another script (${scriptNames.of(its)}) than the ${which} (${scriptNames.of(wanted)}), so their words cannot be compared.`
}

const wordsOf = (text: string): string => normalise(text).text.replace(/\s+/gu, ' ').trim()

/** Why a reference does not count, in a sentence; undefined where it does. */
function reasonAgainst(
  reference: Reference,
  supplied: ReadonlySet<string>,
  { original, rendering }: Languages,
  texts: Texts,
): string | undefined {
  const [text, language] =
    reference.of === 'rendering' ? [texts.original, original.tag] : [texts.rendering, rendering.tag]
  if (!isComparable(reference, { original, rendering })) {
    return `It is in ${languageName(reference.language)}, not in ${languageName(language)}.`
  }
  if (isOfSimilarText(reference))
    return 'It translates a similar text, not this one, so it shows what to look at and proves nothing.'
  // Whoever verifies a pair again supplies the same reference, which is then remembered too.
  if (reference.engine === MEMORY_ENGINE && supplied.has(wordsOf(reference.text))) {
    return 'The same translation was supplied with the pair, and counts once.'
  }
  // A memory may have it from this very publication: exported, and imported again.
  if (reference.engine === MEMORY_ENGINE && wordsOf(reference.text) === wordsOf(text)) {
    const which = reference.of === 'rendering' ? 'statement' : 'published text'
    return `It is the ${which} word for word. The memory may have it from there, so it proves nothing.`
  }
  return otherScript(reference, text, language)
}

/** The references, each that the comparison leaves out with the reason. What they said of that before is forgotten. */
export function withReasons(references: readonly Reference[], languages: Languages, texts: Texts): Reference[] {
  const remembered = references.some(({ engine }) => engine === MEMORY_ENGINE)
  const supplied = new Set(
    (remembered ? references : [])
      .filter((reference) => reference.kind === 'supplied' && isComparable(reference, languages))
      .map(({ text }) => wordsOf(text)),
  )
  return references.map((reference) => {
    const { unused: _, ...plain } = reference
    const unused = reasonAgainst(plain, supplied, languages, texts)
    return unused === undefined ? plain : { ...plain, unused }
  })
}

/** The reason against a reference that a translator lost its way in. */
export const UNSOUND = 'It repeats itself, or has hardly a word in common with the rendering and the other references.'
