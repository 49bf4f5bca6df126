import { expect } from 'chai'
import { withoutCopied } from '../../src/journey/quoted-passages.ts'
import { resolveLanguage } from '../../src/language/resolve.ts'
import { verify } from '../../src/verify.ts'

const SURRENDER = 'We will never surrender to the terrorists'
const STATEMENT = `Le président a déclaré: "${SURRENDER}."`
const RENDERING = `The president declared: "${SURRENDER}."`

const languagesOf = (original: string, rendering: string) => ({
  original: resolveLanguage(original),
  rendering: resolveLanguage(rendering, 'en'),
})

const taken = (original: string, rendering: string, references: readonly string[] = []) =>
  withoutCopied({ original, rendering, references }, languagesOf(original, rendering))

const blanked = (text: string, passage: string) => text.replace(passage, ' '.repeat(passage.length))

async function judged(original: string, from: string, rendering: string, to: string, ...references: string[]) {
  const { status, discrepancies } = await verify({
    original,
    originalLanguage: from,
    rendering,
    renderingLanguage: to,
    references: references.map((text) => ({ text, language: to })),
  })
  const grave = discrepancies.filter(({ severity }) => severity === 'critical' || severity === 'major')
  return {
    status,
    grave: grave.map(({ category }) => category),
    places: grave.map((one) => one.original.map(({ start, end }) => original.slice(start, end)).join(' ')),
  }
}

/** Statement, its language, the quotation as it stands, the quotation altered, what that is found as. */
const QUOTING: readonly (readonly [string, string, string, string, string, string])[] = [
  ['fr', STATEMENT, RENDERING, 'never ', '', 'never surrender'],
  [
    'es',
    'El ministro dijo en inglés: "We have no money and we cannot pay".',
    'The minister said in English: "We have no money and we cannot pay".',
    'cannot',
    'can',
    'cannot pay',
  ],
  [
    'ru',
    `Президент сказал: "${SURRENDER}." Он не уточнил деталей.`,
    `The president said: "${SURRENDER}." He did not give details.`,
    'never ',
    '',
    'never surrender',
  ],
  [
    'ja',
    '首相は記者団に「We will never accept this decision」と述べ、会場を後にした。',
    'The prime minister told reporters "We will never accept this decision" and left the venue.',
    'never ',
    '',
    'never accept',
  ],
]

describe('journey/quoted-passages', () => {
  it('takes a passage out of all texts that have it, and keeps every place', () => {
    const reference = `The head of state said: “${SURRENDER}”.`
    expect(taken(STATEMENT, RENDERING, [reference])).to.deep.equal({
      original: blanked(STATEMENT, SURRENDER),
      rendering: blanked(RENDERING, SURRENDER),
      references: [blanked(reference, SURRENDER)],
      copied: [{ start: RENDERING.indexOf(SURRENDER), end: RENDERING.indexOf(SURRENDER) + SURRENDER.length }],
      passages: [],
    })
  })
  it('finds it whatever the marks and capitals, and each of two in its own place', () => {
    const twice = `${STATEMENT} Il a répété: "${SURRENDER}."`
    const rendering = `He declared “we will never surrender, to the terrorists” and repeated: “${SURRENDER}!”`
    const { original, rendering: rest, copied } = taken(twice, rendering)
    expect(copied).to.have.lengthOf(2)
    expect(original + rest).not.to.match(/surrender/)
    expect(rest).to.have.lengthOf(rendering.length)
  })
  it('leaves it where the rendering or a reference words it otherwise, and says where it is', () => {
    for (const [rendering, references] of [
      ['The president declared that they would fight on.', []],
      [RENDERING, ['The president said they would fight on.']],
    ] as const) {
      const { original, rendering: kept, copied, passages } = taken(STATEMENT, rendering, references)
      expect([original, kept, copied]).to.deep.equal([STATEMENT, rendering, []])
      expect(passages.map(({ start, end }) => STATEMENT.slice(start, end))).to.deep.equal([SURRENDER])
    }
  })
  it('leaves a statement alone that quotes another language, or none', () => {
    const german = 'Le président a déclaré: "Wir werden niemals vor den Terroristen kapitulieren."'
    expect(taken(german, RENDERING)).to.deep.include({ original: german, copied: [], passages: [] })
    const plain = 'Le président a déclaré que nous ne céderons jamais.'
    expect(taken(plain, RENDERING)).to.deep.include({ original: plain, copied: [], passages: [] })
  })

  for (const [from, statement, rendering, word, other, denied] of QUOTING) {
    it(`accuses no faithful rendering of a statement that quotes English (${from})`, async () => {
      expect(await judged(statement, from, rendering, 'en')).to.deep.equal({
        status: 'undetermined',
        grave: [],
        places: [],
      })
    })
    it(`still finds an altered quotation (${from})`, async () => {
      const { status, grave, places } = await judged(statement, from, rendering.replace(word, other), 'en')
      expect(status).to.equal('critical')
      expect(grave).to.include('negation')
      expect(places).to.include(denied)
    })
  }
  it('still finds what is wrong beside a copied quotation', async () => {
    const [, statement, rendering] = QUOTING[2]!
    const { grave } = await judged(statement, 'ru', rendering.replace('did not give', 'gave'), 'en')
    expect(grave).to.deep.equal(['negation'])
  })
  it('judges a rendering by references that have the quotation too', async () => {
    const reference = `The president stated: "${SURRENDER}."`
    expect(await judged(STATEMENT, 'fr', RENDERING, 'en', reference)).to.include({ status: 'faithful' })
    const altered = await judged(STATEMENT, 'fr', RENDERING.replace('never ', ''), 'en', reference)
    expect(altered.grave).to.include('negation')
  })
  it('still says that nothing was translated', async () => {
    const { grave } = await judged(STATEMENT, 'fr', STATEMENT, 'en')
    expect(grave).to.include('untranslated')
  })
})
