import { expect } from 'chai'
import fc from 'fast-check'
import { disagreementsAmong } from '../../src/alignment/disagreements.ts'
import { alignPair } from '../../src/alignment/prepare.ts'

/** Each place in short: the readings with slashes between them. */
function places(rendering: string, references: readonly string[], renderingLanguage = 'en'): string[] {
  const pair = alignPair({
    original: 'x',
    originalLanguage: 'und',
    rendering,
    renderingLanguage,
    references,
    quoteType: 'direct',
  })
  return disagreementsAmong(pair).map((readings) =>
    readings
      .map(({ references: [first] }) => {
        const { words } = pair.references[first!.reference]!
        return first!.words.map((j) => words[j]!.text).join(' ')
      })
      .join(' / '),
  )
}

const DISAGREE: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'en',
    'The minister was fired on Monday after the meeting.',
    [
      'The minister was fired on Monday after the meeting.',
      'The minister was dismissed on Monday after the meeting.',
      'The minister was let go on Monday after the meeting.',
    ],
    'fired / dismissed / let go',
  ],
  [
    'en',
    'The government will answer the letter this week.',
    ['The government will answer the note this week.', 'The government will ignore the note this week.'],
    'answer / ignore',
  ],
  [
    'fr',
    'Le ministre a été renvoyé lundi après la réunion.',
    ['Le ministre a été renvoyé lundi après la réunion.', 'Le ministre a été remplacé lundi après la réunion.'],
    'renvoyé / remplacé',
  ],
  [
    'es',
    'El ejército tomó la ciudad durante la noche.',
    ['El ejército ocupó la ciudad durante la noche.', 'El ejército liberó la ciudad durante la noche.'],
    'ocupó / liberó',
  ],
  ['zh', '总统昨天解雇了部长。', ['总统昨天解雇了部长。', '总统昨天批评了部长。'], '解雇 / 批评'],
  [
    'ar',
    'أقال الرئيس الوزير يوم الاثنين',
    ['أقال الرئيس الوزير يوم الاثنين', 'انتقد الرئيس الوزير يوم الاثنين'],
    'أقال / انتقد',
  ],
  [
    'ru',
    'Президент уволил министра в понедельник.',
    ['Президент уволил министра в понедельник.', 'Президент похвалил министра в понедельник.'],
    'уволил / похвалил',
  ],
]

const AGREE: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'one reference against three',
    'en',
    'The minister was fired on Monday night.',
    [
      'The minister was fired on Monday night.',
      'The minister was fired on Monday night.',
      'The minister was praised on Monday night.',
      'The minister was fired on Monday night.',
    ],
  ],
  [
    'equal references',
    'en',
    'We signed the charter today.',
    ['We signed the charter today.', 'We signed the charter today.'],
  ],
  ['one reference', 'en', 'We signed the charter today.', ['We accepted the charter today.']],
  [
    'inflected words',
    'en',
    'We sign the charters today.',
    ['We signed the charter today.', 'We sign the charters today.'],
  ],
  [
    'another order',
    'en',
    'Today we signed the charter in Bamako.',
    ['We signed the charter in Bamako today.', 'Today in Bamako we signed the charter.'],
  ],
  [
    'words of grammar',
    'en',
    'The army entered the city at dawn.',
    ['The army has entered the city at dawn.', 'An army entered that city by dawn.'],
  ],
  [
    'a figure worded otherwise',
    'en',
    'The army lost ten thousand men in the war.',
    ['The army lost 10,000 men in the war.', 'The army lost ten thousand men in the war.'],
  ],
  [
    'a word that only some have',
    'en',
    'The army entered the city at dawn.',
    ['The regular army entered the city at dawn.', 'The army entered the city at dawn.'],
  ],
  [
    'free references',
    'en',
    'The army entered the city at dawn.',
    ['Troops moved into town as day broke.', 'Soldiers came in with the first light.'],
  ],
  [
    'a whole clause put otherwise',
    'en',
    'The army entered the city at dawn and took the bridge.',
    [
      'The army entered the city at dawn and nobody dared to resist its heavy guns.',
      'The army entered the city at dawn and won without a single shot being fired.',
    ],
  ],
]

describe('disagreementsAmong', () => {
  for (const [language, rendering, references, expected] of DISAGREE) {
    it(`tells where references disagree: ${expected}`, () =>
      expect(places(rendering, references, language)).to.deep.equal([expected]))
  }
  for (const [what, language, rendering, references] of AGREE) {
    it(`keeps quiet over ${what}`, () => expect(places(rendering, references, language)).to.deep.equal([]))
  }

  it('puts the reading of most first', () => {
    const [fired, dismissed] = [
      'The minister was fired on Monday night.',
      'The minister was dismissed on Monday night.',
    ]
    expect(places(fired, [fired, dismissed, dismissed])).to.deep.equal(['dismissed / fired'])
  })

  it('tells of a few places only, those where most references differ', () => {
    const words = ['army', 'city', 'bridge', 'river', 'minister', 'letter', 'school', 'market']
    const others = ['fleet', 'village', 'tunnel', 'lake', 'doctor', 'book', 'church', 'garden']
    const say = (list: readonly string[]) =>
      list.map((word, k) => `He saw the ${word} on Monday the ${k + 3}th of May.`).join(' ')
    const one = say(words)
    const other = say(words.map((word, k) => (k === 7 ? word : others[k]!)))
    const third = say(words.map((word, k) => (k === 6 ? 'temple' : word)))
    const found = places(one, [one, other, third])
    expect(found).to.have.length(5)
    expect(found.at(-1)).to.equal('school / church / temple')
  })

  it('takes any texts', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        (text, references) => {
          places(text, references)
        },
      ),
      { numRuns: 100 },
    ))

  it('takes long texts in no time', function () {
    this.timeout(5_000)
    const long = 'The army entered the city at dawn and took the bridge. '.repeat(900)
    const pair = alignPair({
      original: 'x',
      originalLanguage: 'und',
      rendering: long,
      renderingLanguage: 'en',
      references: [long, long.replaceAll('city', 'town')],
      quoteType: 'direct',
    })
    const begun = performance.now()
    disagreementsAmong(pair)
    expect(performance.now() - begun).to.be.lessThan(1_500)
  })
})
