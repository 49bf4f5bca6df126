/** Written forms of one language that readers, detectors and files do not keep apart, by base subtag. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', tl: 'fil', sh: 'sr' }

/** Written in both of their scripts in one and the same country: the region says nothing. */
const EITHER_SCRIPT = new Set(['bs', 'sr', 'uz'])

/** The subtag under which a language's written forms are one: `no` for `nb`. */
export const oneLanguage = (base: string): string => ONE_LANGUAGE[base] ?? base

/** Every base subtag that names the same language, the given one first: `nb`, `no`, `nn`. */
export function namesOfLanguage(base: string): readonly string[] {
  const one = oneLanguage(base)
  const others = Object.keys(ONE_LANGUAGE).filter((name) => ONE_LANGUAGE[name] === one)
  return [...new Set([base, one, ...others])]
}

/** The script that a tag states, or that goes with its region: `Hant` of `zh-TW`; undefined where it says none. */
export function scriptSaid(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag)
    if (locale.script || !locale.region || EITHER_SCRIPT.has(locale.language)) return locale.script
    return locale.maximize().script
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether two tags say different scripts. One that says none denies none. */
export function scriptsDiffer(a: string, b: string): boolean {
  const [first, second] = [scriptSaid(a), scriptSaid(b)]
  return first !== undefined && second !== undefined && first !== second
}

/** The language without script, region and the rest, lower-cased: `zh` of `zh-Hant-TW`. */
export const baseTag = (tag: string): string => tag.split(/[-_]/, 1)[0]!.toLowerCase()
