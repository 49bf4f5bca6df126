// Marks that search leaves out: accents, Hebrew points, Arabic vowel signs and the tatweel. Vowel signs of Indic and
// South-East Asian scripts are letters to their readers and stay.
const ACCENT = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/g

// No orthography needs more marks on a letter, and Unicode's reordering of them is quadratic.
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu

// Letters that Unicode does not take apart, as people type them without the right keyboard.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const TO_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g')

/** A text without case, accents and compatibility forms, for comparing names and words. Takes any string. */
export const fold = (text: string): string =>
  text
    .toWellFormed()
    .replace(TOO_MANY_MARKS, '$1')
    .normalize('NFKD')
    .replace(ACCENT, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(ACCENT, '')
    .replace(TO_PLAIN, (letter) => PLAIN[letter]!)
