/** Forms of a language's dates that Intl does not give. The shapes are those of a language profile. */
export interface ExtraDateForms {
  /** January first. */
  readonly months?: readonly (readonly string[])[]
  /** Monday first. */
  readonly weekdays?: readonly (readonly string[])[]
  readonly relativeDays?: Readonly<Record<string, number>>
}

/** The words that dates are made of in one language, ready to look up. All lower-cased. */
export interface DateFacts {
  /** 1 to 12. Includes abbreviations, which count beside a number only. */
  readonly months: ReadonlyMap<string, number>
  /** 1 (Monday) to 7. */
  readonly weekdays: ReadonlyMap<string, number>
  /** Days from the day of speaking; several where the word is used for several (कल). */
  readonly relative: ReadonlyMap<string, readonly number[]>
  /** Month names that are a month for sure only beside a number: abbreviations, May, March. */
  readonly unsure: ReadonlySet<string>
  readonly order: 'dmy' | 'mdy' | 'ymd'
  /** False where words are not set apart by spaces. */
  readonly spaced: boolean
  /** True where a month's name has a capital, which tells it from another word of its spelling. */
  readonly capitalMonths: boolean
  /** Letters that are written onto the front of a word: “in September” is one word in Hebrew. */
  readonly proclitics: string
  /** What may be written onto the end of a word: particles in Korean. */
  readonly enclitics: readonly string[]
}

// Common words that are spelled like a month, in the languages where they are.
const UNSURE_MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: ['may', 'march'],
  tr: ['ocak', 'ekim'],
  pl: ['maja'],
  id: ['mei'],
}
// Words for tomorrow that mean the morning as well.
const ALSO_MORNING = new Set(['mañana', 'morgen', 'amanhã'])
const CAPITAL_MONTHS = new Set(['en', 'de', 'tr', 'id'])
const UNSPACED = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'yue'])
const ENCLITICS: Readonly<Record<string, readonly string[]>> = {
  ko: '에 에는 에도 은 는 이 가 의 을 를 도 부터 까지 과 와 마다 날 밤 아침 저녁 오전 오후'.split(' '),
}
const PROCLITICS: Readonly<Record<string, string>> = { he: 'בלהמוכש', ar: 'وبلفك' }
// A form given beside Intl's that is no longer than this is an abbreviation.
const ABBREVIATION = 4
const LETTER = /\p{L}/u
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

const lower = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('’', "'").trim()

function namesOf(tag: string, moment: number, part: 'month' | 'weekday'): { long: string[]; short: string[] } {
  const name = (options: Intl.DateTimeFormatOptions): string => {
    const format = new Intl.DateTimeFormat(tag, {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
    })
    return lower(format.formatToParts(moment).find(({ type }) => type === part)?.value ?? '')
  }
  return part === 'month'
    ? {
        long: [name({ month: 'long' }), name({ month: 'long', day: 'numeric' }), name({ dateStyle: 'long' })],
        short: [name({ month: 'short' }), name({ month: 'short', day: 'numeric' })],
      }
    : { long: [name({ weekday: 'long' }), name({ weekday: 'long', day: 'numeric', month: 'long' })], short: [] }
}

function orderOf(tag: string): DateFacts['order'] {
  const parts = new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC' }).formatToParts(MONDAY)
  const order = parts.map(({ type }) => type[0]).filter((type) => 'dmy'.includes(type!))
  const joined = order.join('')
  return joined === 'mdy' || joined === 'ymd' ? joined : 'dmy'
}

function relativeWords(tag: string, extra: ExtraDateForms['relativeDays']): Map<string, readonly number[]> {
  const words = new Map<string, readonly number[]>()
  const add = (word: string, days: number): void => {
    const known = words.get(word) ?? []
    if (word && !known.includes(days)) words.set(word, [...known, days])
  }
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  for (const days of [-2, -1, 0, 1, 2]) {
    const word = lower(format.format(days, 'day'))
    // “in 2 days” is a number, not a name of a day.
    if (!/\p{N}/u.test(word)) add(word, days)
  }
  for (const [word, days] of Object.entries(extra ?? {})) add(lower(word), days)
  return words
}

/** Everything known about a language's dates: Intl's names, nominative and genitive, with the extra forms given. */
export function dateFacts(tag: string, extra: ExtraDateForms = {}): DateFacts {
  const base = tag.split('-')[0]!
  const months = new Map<string, number>()
  const unsure = new Set(UNSURE_MONTHS[base] ?? [])
  for (let month = 1; month <= 12; month++) {
    const { long, short } = namesOf(tag, Date.UTC(2024, month - 1, 5), 'month')
    for (const name of long) if (LETTER.test(name)) months.set(name, month)
    const more = (extra.months?.[month - 1] ?? []).map(lower)
    for (const name of [...more, ...short].map((form) => form.replace(/\.$/, ''))) {
      if (!LETTER.test(name) || months.has(name)) continue
      months.set(name, month)
      if (name.length <= ABBREVIATION || short.includes(name)) unsure.add(name)
    }
  }
  // A bare 月 is no name of a month; numbers with it are read as such.
  for (const name of ['月', '월']) months.delete(name)
  const weekdays = new Map<string, number>()
  for (let weekday = 1; weekday <= 7; weekday++) {
    const { long } = namesOf(tag, MONDAY + (weekday - 1) * DAY_MS, 'weekday')
    for (const name of [...long, ...(extra.weekdays?.[weekday - 1] ?? []).map(lower)])
      if (name) weekdays.set(name, weekday)
  }
  return {
    months,
    weekdays,
    relative: relativeWords(tag, extra.relativeDays),
    unsure,
    order: orderOf(tag),
    spaced: !UNSPACED.has(base),
    capitalMonths: CAPITAL_MONTHS.has(base),
    proclitics: PROCLITICS[base] ?? '',
    enclitics: ENCLITICS[base] ?? [],
  }
}

/** Whether a word for a day is as often a word for the morning. */
export const alsoMorning = (word: string): boolean => ALSO_MORNING.has(word)
