import { expect } from 'chai'
import fc from 'fast-check'
import type { Outcome } from '../src/model/verification.ts'
import { verify } from '../src/verify.ts'
import { FakeTranslator } from './translation/fake-translator.ts'

const SEED = 20231117

const isInside = (text: string) => (span: { start: number; end: number }) =>
  span.start >= 0 && span.start <= span.end && span.end <= text.length

function expectSpansInside(outcome: Outcome, original: string, rendering: string): void {
  for (const found of outcome.discrepancies) {
    expect(found.original.every(isInside(original)), found.message).to.equal(true)
    expect(found.rendering.every(isInside(rendering)), found.message).to.equal(true)
    for (const { reference, spans } of found.references) {
      expect(spans.every(isInside(outcome.references[reference]!.text)), found.message).to.equal(true)
    }
  }
}

const TAXES =
  'The minister signed fifteen agreements with Poland on Monday and promised to lower taxes for small companies.'
const TEACHERS = 'The government will pay the teachers next week.'
const BRIDGE = 'Le maire n’a jamais promis de fermer les trois écoles du quartier.'

interface Faithful {
  readonly original: string
  readonly rendering: string
  readonly back: readonly string[]
}

const FAITHFUL: Readonly<Record<string, Faithful>> = {
  'English → French': {
    original: TAXES,
    rendering:
      'Le ministre a signé lundi quinze accords avec la Pologne et a promis de baisser les impôts des petites entreprises.',
    back: [
      'The minister signed fifteen agreements with Poland on Monday and promised to cut taxes for small businesses.',
    ],
  },
  'English → German': {
    original: TAXES,
    rendering:
      'Der Minister unterzeichnete am Montag fünfzehn Abkommen mit Polen und versprach, die Steuern für kleine Unternehmen zu senken.',
    back: [
      'The minister signed fifteen agreements with Poland on Monday and promised to lower taxes for small businesses.',
      'On Monday the minister signed fifteen agreements with Poland and promised to cut taxes for small companies.',
    ],
  },
  'English → Russian': {
    original: TEACHERS,
    rendering: 'На следующей неделе правительство заплатит учителям.',
    back: ['Next week, the government will pay teachers.', 'The government will pay the teachers next week.'],
  },
  'English → Japanese': {
    original: TEACHERS,
    rendering: '政府は来週、教師に給料を支払う。',
    back: [
      'The government will pay the teachers their salaries next week.',
      'The government will pay teachers next week.',
    ],
  },
  'English → Chinese': {
    original: TAXES,
    rendering: '部长周一与波兰签署了十五项协议，并承诺降低小公司的税收。',
    back: [
      'The minister signed fifteen agreements with Poland on Monday and promised to lower taxes for small companies.',
    ],
  },
  'English → Arabic': {
    original: TEACHERS,
    rendering: 'ستدفع الحكومة رواتب المعلمين الأسبوع المقبل.',
    back: [
      'The government will pay the teachers’ salaries next week.',
      'The government will pay the teachers next week.',
    ],
  },
  'French → German': {
    original: BRIDGE,
    rendering: 'Der Bürgermeister hat nie versprochen, die drei Schulen des Viertels zu schließen.',
    back: ['Le maire n’a jamais promis de fermer les trois écoles du quartier.'],
  },
}

type Damage = readonly [
  pair: string,
  what: string,
  rendering: string,
  back: readonly string[],
  check: string,
  /** Words marked in the statement, exactly; null where it has none. */
  original: string | null,
  /** Words that the mark in the rendering holds. */
  published: string,
]

const backOf = (pair: string, ...exchanges: readonly [string, string][]): string[] =>
  FAITHFUL[pair]!.back.map((text) => exchanges.reduce((all, [from, to]) => all.replace(from, to), text))
const renderingOf = (pair: string, from: string, to: string): string => FAITHFUL[pair]!.rendering.replace(from, to)

const DAMAGED: readonly Damage[] = [
  [
    'English → French',
    'another number',
    renderingOf('English → French', 'quinze', 'cinquante'),
    backOf('English → French', ['fifteen', 'fifty']),
    'number',
    'fifteen',
    'cinquante',
  ],
  [
    'English → French',
    'a negation that was added',
    renderingOf('English → French', 'a signé', 'n’a pas signé'),
    backOf('English → French', ['signed', 'did not sign']),
    'negation',
    'signed',
    'n’a pas signé',
  ],
  [
    'English → German',
    'another country',
    renderingOf('English → German', 'Polen', 'Portugal'),
    backOf('English → German', ['Poland', 'Portugal']),
    'name',
    'Poland',
    'Portugal',
  ],
  [
    'English → German',
    'the opposite',
    renderingOf('English → German', 'senken', 'erhöhen'),
    backOf('English → German', ['lower', 'raise'], ['cut taxes', 'raise taxes']),
    'antonym',
    'lower',
    'erhöhen',
  ],
  [
    'English → Russian',
    'a denial',
    renderingOf('English → Russian', 'заплатит', 'не заплатит'),
    backOf('English → Russian', ['will pay', 'will not pay']),
    'negation',
    'pay',
    'не заплатит',
  ],
  [
    'English → Russian',
    'another time',
    'На прошлой неделе правительство заплатило учителям.',
    ['Last week, the government paid the teachers.', 'The government paid teachers last week.'],
    'tense',
    'will pay',
    'заплатило',
  ],
  [
    'English → Japanese',
    'a question',
    '政府は来週、教師に給料を支払いますか？',
    ['Will the government pay the teachers next week?', 'Will the government pay teachers their salaries next week?'],
    'question',
    TEACHERS,
    '支払いますか？',
  ],
  [
    'English → Chinese',
    'another day',
    renderingOf('English → Chinese', '周一', '周五'),
    backOf('English → Chinese', ['Monday', 'Friday']),
    'date',
    'Monday',
    '周五',
  ],
  [
    'English → Chinese',
    'the opposite',
    renderingOf('English → Chinese', '小公司', '大公司'),
    backOf('English → Chinese', ['small', 'large']),
    'antonym',
    'small',
    '大公司',
  ],
  [
    'English → Arabic',
    'a question',
    'هل ستدفع الحكومة رواتب المعلمين الأسبوع المقبل؟',
    ['Will the government pay the teachers next week?', 'Will the government pay teachers’ salaries next week?'],
    'question',
    TEACHERS,
    'هل ستدفع',
  ],
  [
    'French → German',
    'a lost negation',
    renderingOf('French → German', 'nie ', ''),
    ['Le maire a promis de fermer les trois écoles du quartier.'],
    'negation',
    'n’a jamais promis',
    'versprochen',
  ],
  [
    'French → German',
    'another number',
    renderingOf('French → German', 'drei', 'dreizehn'),
    ['Le maire n’a jamais promis de fermer les treize écoles du quartier.'],
    'number',
    'trois',
    'dreizehn',
  ],
]

describe('verify through back-translations', () => {
  for (const [pair, { original, rendering, back }] of Object.entries(FAITHFUL)) {
    it(`calls a faithful rendering faithful: ${pair}`, async () => {
      const outcome = await verify({ original, rendering, references: back.map((text) => ({ text })) })
      expect(outcome.status, outcome.summary).to.be.oneOf(['faithful', 'minor'])
      expect(outcome.references.map(({ of, kind }) => [of, kind])).to.eql(back.map(() => ['rendering', 'supplied']))
      expect(outcome.method).to.include({ referencesUsed: 0, backTranslationsUsed: back.length })
      expect(outcome.notices.map(({ code }) => code)).to.not.include.members(['no-references'])
      expectSpansInside(outcome, original, rendering)
    })
  }

  for (const [pair, what, rendering, back, check, marked, published] of DAMAGED) {
    it(`finds ${what} and where it stands in both texts: ${pair}`, async () => {
      const { original } = FAITHFUL[pair]!
      const outcome = await verify({ original, rendering, references: back.map((text) => ({ text })) })
      expect(outcome.status, outcome.summary).to.be.oneOf(['critical', 'major'])
      const found = outcome.discrepancies.find((one) => one.check === check)
      expect(found, outcome.summary).to.not.equal(undefined)
      expect(found!.original.map(({ start, end }) => original.slice(start, end))).to.eql(marked ? [marked] : [])
      expect(found!.rendering.map(({ start, end }) => rendering.slice(start, end)).join(' ')).to.include(published)
      expect(found!.message).to.match(/statement/)
      expect(found!.references.every(({ reference }) => outcome.references[reference]!.of === 'rendering')).to.equal(
        true,
      )
      expectSpansInside(outcome, original, rendering)
    })
  }

  it('says what the statement says and what the back-translation makes of the rendering', async () => {
    const [, , rendering, back] = DAMAGED[0]!
    const outcome = await verify({ original: TAXES, rendering, references: back.map((text) => ({ text })) })
    expect(outcome.summary).to.equal(
      'The statement says “fifteen”, the back-translation of the rendering says “fifty” (“cinquante” as published).',
    )
    expect(outcome.discrepancies[0]!.evidence).to.equal('the statement itself; 1 of 1 back-translation')
  })

  it('counts a difference only as far as the back-translations agree on it', async () => {
    const { rendering, back } = FAITHFUL['English → German']!
    const [first, second] = backOf('English → German', ['lower', 'raise'], ['cut taxes', 'raise taxes']) as [
      string,
      string,
    ]
    const risk = async (...texts: string[]) =>
      (await verify({ original: TAXES, rendering, references: texts.map((text) => ({ text })) })).risk
    expect(await risk(first, second)).to.be.above(await risk(first, back[1]!))
    const split = await verify({
      original: TAXES,
      rendering,
      references: [first, back[0]!, back[1]!].map((text) => ({ text })),
    })
    expect(split.discrepancies.filter(({ check }) => check === 'antonym')).to.eql([])
    expect(split.status).to.be.oneOf(['faithful', 'minor'])
  })

  it('turns what was left out and what was added the right way round', async () => {
    const german = FAITHFUL['English → German']!
    const added = await verify({
      original: TAXES,
      rendering: german.rendering.replace('fünfzehn Abkommen', 'fünfzehn geheime Abkommen'),
      references: backOf('English → German', ['fifteen agreements', 'fifteen secret agreements']).map((text) => ({
        text,
      })),
    })
    const addition = added.discrepancies.find(({ message }) => message.includes('secret'))!
    expect([addition.check, addition.category]).to.eql(['addition', 'addition'])
    expect(addition.message).to.match(/^The rendering seems to add “secret”: both back-translations of the rendering/)
    const leftOut = await verify({
      original: TAXES.replace('fifteen agreements', 'fifteen secret agreements'),
      rendering: german.rendering,
      references: german.back.map((text) => ({ text })),
    })
    const omission = leftOut.discrepancies.find(({ message }) => message.includes('secret'))!
    expect([omission.check, omission.category]).to.eql(['omission', 'omission'])
    expect(omission.original).to.eql([{ start: 28, end: 34 }])
  })

  it('does not blame what a partial quote leaves out', async () => {
    const pair = {
      original: `${TAXES} Nobody in the cabinet had expected such a step before the summer.`,
      rendering: 'Der Minister versprach, die Steuern für kleine Unternehmen zu senken.',
      references: [{ text: 'The minister promised to lower taxes for small companies.' }],
    }
    const partial = await verify({ ...pair, quoteType: 'partial' })
    expect(partial.discrepancies.filter(({ category }) => category === 'omission')).to.eql([])
    expect(partial.status).to.be.oneOf(['faithful', 'minor'])
    const direct = await verify(pair)
    expect(direct.status).to.be.oneOf(['major', 'critical'])
    expect(direct.discrepancies.some(({ original }) => original.some(({ start }) => start < 60))).to.equal(true)
  })

  it('joins both directions and tells each difference once', async () => {
    const [, , rendering, back] = DAMAGED[0]!
    const forth = {
      text: 'Lundi, le ministre a signé quinze accords avec la Pologne et promis de baisser les impôts des petites entreprises.',
    }
    const outcome = await verify({ original: TAXES, rendering, references: [forth, ...back.map((text) => ({ text }))] })
    expect(outcome.references.map(({ of }) => of)).to.eql(['statement', 'rendering'])
    expect(outcome.method).to.include({ referencesUsed: 1, backTranslationsUsed: 1 })
    expect(outcome.status).to.equal('critical')
    expect(outcome.discrepancies.filter(({ check }) => check === 'number')).to.have.length(1)
    const good = FAITHFUL['English → French']!
    const fine = await verify({
      original: TAXES,
      rendering: good.rendering,
      references: [forth, ...good.back.map((text) => ({ text }))],
    })
    expect(fine.status).to.be.oneOf(['faithful', 'minor'])
    expect(fine.risk).to.be.below(outcome.risk)
    expect(fine.summary).to.match(/one reference and one back-translation of the rendering|meaning is kept/)
  })

  it('still looks at the words of the rendering itself', async () => {
    const { back } = FAITHFUL['English → French']!
    const rendering =
      'Le ministre a signé lundi quinze agreements avec la Pologne et a promis de baisser les impôts des petites entreprises.'
    const outcome = await verify({ original: TAXES, rendering, references: back.map((text) => ({ text })) })
    const found = outcome.discrepancies.find(({ check }) => check === 'untranslated')!
    expect(found.rendering.map(({ start, end }) => rendering.slice(start, end))).to.eql(['agreements'])
  })

  it('calls a text about something else unrelated', async () => {
    const outcome = await verify({
      original: TAXES,
      rendering: 'Die Touristen füllten die Cafés der Altstadt, während eine milde Sonne über dem Hafen schien.',
      references: [{ text: 'Tourists filled the cafés of the old town while a mild sun shone over the harbor.' }],
    })
    expect(outcome.status).to.equal('unrelated')
  })

  it('warns of a back-translation that is the statement word for word', async () => {
    const { rendering } = FAITHFUL['English → German']!
    const codes = async (text: string) =>
      (await verify({ original: TAXES, rendering, references: [{ text }] })).notices.map(({ code }) => code)
    expect(await codes(TAXES)).to.eql(['back-translation-identical'])
    expect(await codes(FAITHFUL['English → German']!.back[0]!)).to.eql([])
  })

  it('takes a reference in a third language for none, and says which two it could be in', async () => {
    const { rendering } = FAITHFUL['English → German']!
    const outcome = await verify({
      original: TAXES,
      rendering,
      references: [{ text: FAITHFUL['English → French']!.rendering, by: 'the desk' }],
    })
    const notice = outcome.notices.find(({ code }) => code === 'reference-not-used')!
    expect(notice.message).to.include('in French, not in German as the rendering nor').and.include('in English')
    expect(outcome.method.referencesUsed).to.equal(0)
    expect(outcome.method).to.not.have.property('backTranslationsUsed')
  })

  it('has an English statement translated both ways, and says which translation is which', async () => {
    const good = FAITHFUL['English → German']!
    const translator = new FakeTranslator(async ({ to }) =>
      to === 'en' ? good.back[0]! : good.rendering.replace('senken', 'verringern'),
    )
    const outcome = await verify({ original: TAXES, rendering: good.rendering }, { translators: [translator] })
    expect(translator.asked.map(({ text, from, to }) => [text, from, to])).to.eql([
      [TAXES, 'en', 'de'],
      [good.rendering, 'de', 'en'],
    ])
    expect(outcome.references.map(({ of, language }) => [of, language])).to.eql([
      ['statement', 'de'],
      ['rendering', 'en'],
    ])
    expect(outcome.method.translators).to.eql([
      { id: 'fake', outcome: 'answered' },
      { id: 'fake', of: 'rendering', outcome: 'answered' },
    ])
    expect(outcome.status).to.be.oneOf(['faithful', 'minor'])
  })

  it('asks for no back-translation where the rendering is English or neither text is', async () => {
    const directions = async (original: string, rendering: string) => {
      const translator = new FakeTranslator(async () => 'x')
      await verify({ original, rendering }, { translators: [translator] })
      return translator.asked.map(({ from, to }) => `${from}-${to}`)
    }
    expect(await directions(FAITHFUL['English → German']!.rendering, TAXES)).to.eql(['de-en'])
    expect(await directions(BRIDGE, FAITHFUL['French → German']!.rendering)).to.eql(['fr-de'])
  })

  it('shows neither text of a confidential pair to a remote translator, and says so once', async () => {
    const good = FAITHFUL['English → German']!
    const remote = new FakeTranslator()
    const local = new FakeTranslator(async () => good.back[0]!, { id: 'local', kind: 'local' })
    const outcome = await verify(
      { original: TAXES, rendering: good.rendering, confidential: true },
      { translators: [remote, local] },
    )
    expect(remote.asked).to.eql([])
    expect(local.asked).to.have.length(2)
    expect(outcome.notices.filter(({ code }) => code === 'translator-skipped')).to.have.length(1)
  })

  it('gives the same verdict for every Unicode form, quote style and spacing', async () => {
    const [, , rendering, back] = DAMAGED[1]!
    const references = back.map((text) => ({ text }))
    const plain = await verify({ original: `"${TAXES}"`, rendering, references })
    for (const variant of [
      { original: `"${TAXES}"`, rendering: rendering.normalize('NFD') },
      { original: `“${TAXES}”`, rendering: rendering.replaceAll(' ', '  ') },
    ]) {
      const outcome = await verify({ ...variant, references })
      expect(outcome.status).to.equal(plain.status)
      expect(outcome.risk).to.be.closeTo(plain.risk, 1e-9)
      expectSpansInside(outcome, variant.original, variant.rendering)
    }
  })

  it('survives any text, with every span inside', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
    const words = fc
      .array(fc.constantFrom('minister', 'signed', 'not', '12', 'Paris', 'in', 'will', '?', '.', '…', 'Monday'), {
        maxLength: 12,
      })
      .map((list) => list.join(' '))
    const any = fc.oneof(text, words)
    await fc.assert(
      fc.asyncProperty(
        any,
        any,
        fc.array(any, { maxLength: 3 }),
        fc.array(any, { maxLength: 2 }),
        async (original, rendering, back, forth) => {
          const outcome = await verify({
            original,
            originalLanguage: 'en',
            rendering,
            renderingLanguage: 'fr',
            references: [
              ...back.map((one) => ({ text: one, language: 'en' })),
              ...forth.map((one) => ({ text: one, language: 'fr' })),
            ],
          })
          expect(outcome.risk).to.be.within(0, 1)
          expect(outcome.method.backTranslationsUsed ?? 0).to.equal(back.length)
          expectSpansInside(outcome, original, rendering)
        },
      ),
      { seed: SEED, numRuns: 200 },
    )
  })

  it('finds nothing between a statement and back-translations equal to it', async () => {
    const words = fc.array(
      fc.constantFrom('minister', 'signed', 'the', 'charter', 'in', 'Paris', '12', 'not', 'and', 'will', 'peace'),
      { minLength: 4, maxLength: 14 },
    )
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const original = `${list.join(' ')}.`
        const outcome = await verify({
          original,
          originalLanguage: 'en',
          rendering: 'Ώδε',
          renderingLanguage: 'el',
          references: [
            { text: original, language: 'en' },
            { text: original, language: 'en' },
          ],
        })
        expect(outcome.discrepancies.filter(({ references }) => references.length > 0)).to.eql([])
      }),
      { seed: SEED, numRuns: 60 },
    )
  })
})
