/** Numerals written character by character, as in Chinese, Japanese and Sino-Korean. */
export interface NumeralRuns {
  readonly digits: Readonly<Record<string, number>>
  /** 十 10, 百 100, 万 10,000 … */
  readonly scales: Readonly<Record<string, number>>
  /** What may follow a single numeral so that it is surely one: 个, 人, 名, 年. */
  readonly counters: readonly string[]
  /** Words that hold numeral characters without a number: 十分, 三明治, 万一. */
  readonly except: readonly string[]
  /** Before a number that ranks: 第. */
  readonly ordinal: readonly string[]
  /** Between denominator and numerator: 分之. */
  readonly fraction: readonly string[]
  /** Before the decimals: 点. */
  readonly point: readonly string[]
  /** Beside a numeral, these make it vague: 几, 数. */
  readonly vague: readonly string[]
  /** A half: after a counter or a unit it adds to the number (两年半), before a unit it is one (半年). */
  readonly half?: string
  /** After a numeral, tenths of a whole: 割, 成. A regular expression source, with what must not follow. */
  readonly tenths?: string
  /** After a numeral behind tenths, hundredths: 分. */
  readonly hundredths?: string
  /** Hundreds and thousands that stand without a digit before them: 백이십만, 千五百. */
  readonly bare?: readonly string[]
  /** True where a number stands at the start of a word only, so that 구 inside 복구 is none. */
  readonly opensWords?: true
  /** Runs that are as often a word: 오만 is fifty thousand and Oman. */
  readonly doubtful?: readonly string[]
}

/** How a language writes numbers, as data. Keys are lower-cased NFC words; a hyphen in a key stands for hyphen or space. */
export interface NumberFacts {
  readonly decimal: '.' | ',' | '٫'
  readonly grouping: readonly string[]
  /** Every word with a value of its own, irregular and inflected ones included: `{ twelve: 12, 'quatre-vingt-dix': 90 }`. */
  readonly words: Readonly<Record<string, number>>
  /** Words that multiply what precedes them: hundred, thousand, million, 万, lakh, Mrd. */
  readonly scales: Readonly<Record<string, number>>
  /** Words that may stand inside a number without a value of their own: and, et, und, y. */
  readonly joiners: readonly string[]
  /** Ordinal words: `{ first: 1, third: 3 }`. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Fractions as words: `{ half: 0.5, third: 1/3, Hälfte: 0.5 }`; also multiples: `{ twice: 2, dozen: 12 }`. */
  readonly fractions: Readonly<Record<string, number>>
  /** Words of the above that are more often something else ("one", "un", "ein", "second"): a weak value when they stand alone. */
  readonly ambiguous: readonly string[]
  /** True where number words are written together (dreiundzwanzig, ventitré) and must be cut apart. */
  readonly compounds: boolean
  /** Words that mean one before a scale or a fraction only: a hundred, a third. */
  readonly articles?: readonly string[]
  /** Words between a fraction and what it is a part of: of, de. */
  readonly of?: readonly string[]
  /** The word between whole and decimals that are read out: point, virgule, Komma. */
  readonly point?: readonly string[]
  /** The word for whole ones before a fraction that belongs to them: целых. */
  readonly whole?: readonly string[]
  /** Fractions for about ten that others call a dozen: dizaine, decena, десяток. */
  readonly dozenish?: readonly string[]
  /** Words of the above that no fraction follows: in “a single quarter” the quarter is a time. */
  readonly closed?: readonly string[]
  /** Words that are a number and its unit at once: `{ fortnight: [2, 'week'], полгода: [0.5, 'year'] }`. */
  readonly measures?: Readonly<Record<string, readonly [value: number, unit: string]>>
  /** Words for a number known only roughly, with what it may be, likeliest first: `{ kilkanaście: [15, 12, …] }`. */
  readonly vague?: Readonly<Record<string, readonly number[]>>
  /** Pieces that count only inside a compound: elided and combining forms (vent-, двух-). */
  readonly inside?: Readonly<Record<string, number>>
  /** Endings of words made from a number: -jährig, -летний, -fach. */
  readonly tails?: readonly string[]
  /** Endings that make an ordinal of a compound: -ste, -sten, -esimo. */
  readonly ordinalTails?: readonly string[]
  /** Proclitics written onto number words; the value says whether it joins (و, ו: and) or not (ب, ב: in). */
  readonly prefixes?: Readonly<Record<string, boolean>>
  /** True where the unit may stand before the ten: dreiundzwanzig, ثلاثة وعشرون. */
  readonly unitsFirst?: true
  /** `hundreds` where a joiner inside a number stands after hundreds only (two hundred and five). Default: tens too. */
  readonly joinAfter?: 'hundreds'
  /** Scales that are a number without another before them: cent, mil, hundert, сто. */
  readonly bare?: readonly string[]
  /** True where years are read in pairs: nineteen eighty-four. */
  readonly pairYears?: true
  /** What adds to the number before it: `{ 'and a half': 0.5, 'с половиной': 0.5 }`. */
  readonly plus?: Readonly<Record<string, number>>
  /** What adds to the number after it: `{ साढ़े: 0.5 }`. */
  readonly plusBefore?: Readonly<Record<string, number>>
  /** Words for units after a number, by code: `{ kilometres: 'km', percent: '%', dollars: 'USD' }`. Phrases are allowed. */
  readonly units?: Readonly<Record<string, string>>
  /** The same, before a number: `{ yüzde: '%', 百分之: '%' }`. */
  readonly unitsBefore?: Readonly<Record<string, string>>
  /** Words that make a number a rough one, before or after it: about, nearly, more than. */
  readonly approximate?: readonly string[]
  readonly runs?: NumeralRuns
}
