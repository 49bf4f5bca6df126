import { toAsciiDigits } from './numerals.ts'

// Letters that run together with digits; of other scripts it is a particle or a counter.
export const ALPHABET_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u
export const ALPHABET_START = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
export const ORDINAL_SUFFIX =
  /^(?:st|nd|rd|th|er|re|ère|e|ᵉ|è|ème|eme|nde?|º|ª|o|a|os|as|ste|de|ter|tes?|ro|ra|to|ta|mo|ma|vo|va|no|na|ο|ος|η|го|й|я|е|му|м|х|ми|ю|ый|ой|ий|ая|ое|ого|ому|ом|ым|ых)$/iu
export const DECADE_SUFFIX = /^(?:s|er|ern|ers|es|-?х|-?е|-?ые|-?ых|-?ті|-?тих|lar|ler)$/u
// Words before a hyphen that leave the number a number: mid-2019, post-1990.
export const NUMBER_PREFIX =
  /^(?:mid|pre|post|sub|under|over|top|early|late|circa|non|mi|pod|nad|před|po|по|под|до|пост)$/iu
export const MERIDIEM = /^ ?(?<half>[ap])\.? ?m\b\.?/iu
export const CLOCK = /^(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::[0-5]\d)?$/
// 20h30, 20 h 30, 8시 30분; 9点半, 20時30分: after 时 and 点 decimals are no minutes (3点5).
export const HOUR_MINUTE =
  /^ ?(?:시 ?(?<after>반)(?=에|부터|까지|경|쯤|께|[\s.,)]|$)|(?:h|H|시) ?(?<minute>[0-5]?\p{Nd})(?: ?(?:분|m(?:in)?\b))?(?![\p{L}\p{N}%])|[時时點点](?:(?<half>半)|(?<minutes>[0-5]?\p{Nd})(?:分(?!之)|(?![\p{N}%]))))/u
export const HOUR_ALONE = /^(?:時|时|點|点(?!\p{Nd})|시)(?![間间代期速価價给給])/u
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅐': 1 / 7, '⅑': 1 / 9, '⅒': 0.1 }

/** The value of a one-character fraction such as ½ or ⅔. */
export function fractionValue(char: string): number {
  const known = FRACTIONS[char]
  if (known !== undefined) return known
  const [over = '', under = ''] = char.normalize('NFKC').split('\u2044')
  return Number(over) / Number(under)
}

/** Minutes of an hour as written after it, half an hour included. */
export function minutesOf(groups: Readonly<Record<string, string | undefined>> | undefined): number {
  if (groups?.half || groups?.after) return 30
  return Number(toAsciiDigits(groups?.minute ?? groups?.minutes ?? '0'))
}
