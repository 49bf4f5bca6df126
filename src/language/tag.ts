import { baseTag, oneLanguage, scriptsDiffer } from '../model/language-tag.ts'

const NAMES_KNOWN = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
const LONGEST_TAG = 100
/** Tags with a name that are no language a text can be in. */
const NO_LANGUAGE = new Set(['mul', 'zxx', 'mis'])

const REMEMBERED = 1_000
const canonicals = new Map<string, string | null>()

/**
 * The canonical form of a BCP 47 tag: `FR_ca` → `fr-CA`, `fra` → `fr`, `iw` → `he`. Null for what is no tag and for
 * languages that Unicode has no name for. `und` is allowed.
 */
export function canonicalTag(tag: string): string | null {
  if (tag.length > LONGEST_TAG) return null
  let canonical = canonicals.get(tag)
  if (canonical === undefined) {
    // Tags come from outside: what does not end must not be kept.
    if (canonicals.size >= REMEMBERED) canonicals.clear()
    canonical = findCanonical(tag)
    canonicals.set(tag, canonical)
  }
  return canonical
}

function findCanonical(tag: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0]
    if (!canonical) return null
    const base = baseTag(canonical)
    if (NO_LANGUAGE.has(base)) return null
    return base === 'und' || NAMES_KNOWN.of(base) ? canonical : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export { baseTag as baseOf }

const names = new Map<string, Intl.DisplayNames>()

/** What readers of `inLanguage` call a language: “French” for `fr`; the tag itself where there is no name. */
export function languageName(tag: string, inLanguage = 'en'): string {
  try {
    let known = names.get(inLanguage)
    if (!known) {
      known = new Intl.DisplayNames([inLanguage, 'en'], { type: 'language', languageDisplay: 'standard' })
      names.set(inLanguage, known)
    }
    return known.of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}

/** Whether two tags name one language, whatever the script and region. An undetermined one is never the same. */
export function sameLanguage(a: string, b: string): boolean {
  const [first, second] = [a, b].map((tag) => baseTag(canonicalTag(tag) ?? tag)) as [string, string]
  return first !== 'und' && oneLanguage(first) === oneLanguage(second)
}

/**
 * Whether what is said of one tag holds for a text of another: one language, and neither says a script or a region that
 * the other denies. `zh-TW` fits `zh-Hant`, `no` fits `nb`; `pt-BR` does not fit `pt-PT`.
 */
export function fits(tag: string, other: string): boolean {
  if (!sameLanguage(tag, other)) return false
  const [a, b] = [canonicalTag(tag), canonicalTag(other)]
  if (a === null || b === null) return tag === other
  const [here, there] = [a, b].map((one) => new Intl.Locale(one).region)
  return !scriptsDiffer(a, b) && (!here || !there || here === there)
}
