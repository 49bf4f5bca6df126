import { expect } from 'chai'
import { MOST_FINDINGS } from '../src/checks/run-checks.ts'
import { verify } from '../src/verify.ts'

/** The longest text accepted by default. */
const LONGEST = 100_000
/** For the runner, in milliseconds: many times what the slowest takes, and far less than quadratic work would. */
const TIME_OUT_MS = 90_000

const long = (part: string): string => part.repeat(Math.ceil(LONGEST / part.length)).slice(0, LONGEST)
const listed = (part: (i: number) => string): string =>
  long(Array.from({ length: 12_000 }, (_, i) => part(i)).join(' '))
/** Letters for a number, the next one unlike it. */
const word = (i: number): string => ((i * 48_271) % 2_147_483_647).toString(36).replace(/\d/g, (d) => 'ghijklmnop'[+d]!)
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

/** [what the texts are made of, French statement, English rendering, reference if any] */
const CASES: readonly (readonly [string, string, string, string?])[] = [
  ['one long word', long('abc'), long('abd'), long('abe')],
  ['one repeated word', long('paix '), long('peace '), long('war ')],
  ['thousands of words', listed(word), listed((i) => word(i + 7_000)), listed((i) => word(i + 3_000))],
  ['negations', long('ne pas '), long('not '), long('never ')],
  ['figures', listed((i) => `${i * 7}`), listed((i) => `${i * 11}`), listed((i) => `${i * 13}`)],
  ['one repeated figure', long('12 '), long('13 '), long('14 ')],
  ['figures, no reference', listed((i) => `${i * 7}`), listed((i) => `${i * 11}`)],
  ['dates', long('12 mars 2023 '), long('March 13, 2023 '), long('March 12, 2023 ')],
  ['countries, no reference', long('Niger Mali France '), long('Chad Iran Iraq ')],
  ['countries', long('Niger Mali France '), long('Chad Iran Iraq '), long('Niger Mali ')],
  ['names', listed((i) => capital(word(i))), listed((i) => capital(word(i + 7_000))), listed((i) => capital(word(i)))],
  ['acronyms', long('ABCD EFG '), long('EFGH ABC '), long('A.B.C. ')],
  ['initials', long('A.B.'), long('U.S. '), long('U.S.')],
  ['ellipses', long('...'), long('… '), long('[...] ')],
  ['quotation marks', long('«oui» '), long('“”'), long('"')],
  ['short clauses', long('il ira '), long('he will go '), long('he went ')],
  ['short sentences', long('Il ira. '), long('He will go. '), long('He went. ')],
  ['questions', long('Va-t-il ? '), long('Is he? '), long('He is. ')],
  ['pronouns', long('il elle '), long('he she '), long('she he ')],
  [
    'names that speak',
    listed((i) => `${capital(word(i))} dit`),
    listed((i) => `${capital(word(i + 7_000))} says`),
    listed((i) => `${capital(word(i + 3_000))} says`),
  ],
  ['slashes and hyphens', long('1/2/'), long('3/4/'), long('ab-cd-')],
]

describe('verify, of texts as long as are accepted', function () {
  this.timeout(TIME_OUT_MS)
  for (const [name, french, english, reference] of CASES) {
    const references = reference === undefined ? [] : [{ text: reference, language: 'en' }]
    const forth = { original: french, originalLanguage: 'fr', rendering: english, renderingLanguage: 'en', references }
    const back = { original: english, originalLanguage: 'en', rendering: french, renderingLanguage: 'fr', references }
    for (const [way, pair] of [['', forth] as const, ...(reference ? [[', back-translated', back] as const] : [])]) {
      it(`answers, with findings that a person can read: ${name}${way}`, async () => {
        const { discrepancies } = await verify(pair)
        const counts = Object.values(Object.groupBy(discrepancies, ({ check }) => check)).map((list) => list!.length)
        expect(Math.max(0, ...counts)).to.be.at.most(MOST_FINDINGS)
        for (const { original, rendering } of discrepancies) {
          for (const { end } of original) expect(end).to.be.at.most(pair.original.length)
          for (const { end } of rendering) expect(end).to.be.at.most(pair.rendering.length)
        }
      })
    }
  }
})
