import { expect } from 'chai'
import { name } from '../../src/checks/name.ts'
import { tryCheck } from './try-check.ts'

describe('the check of names', () => {
  const statement = {
    original: 'J’ai signé avec les Chefs d’Etat du Burkina Faso et du Niger la Charte du Liptako-Gourma.',
    originalLanguage: 'fr',
  }
  const references = [
    'I signed the Liptako-Gourma Charter with the Heads of State of Burkina Faso and Niger.',
    'With the Heads of State of Burkina Faso and Niger I signed the Charter of Liptako-Gourma.',
  ]
  const wrong = 'I signed the Liptako-Gourma Charter with the heads of state of Burkina Faso and Nigeria.'

  for (const [how, list] of [
    ['with references', references],
    ['with one reference', references.slice(0, 1)],
    ['with none', []],
  ] as const) {
    it(`marks Nigeria for Niger ${how}, and says which country is meant`, () => {
      const [finding] = tryCheck(name, { ...statement, rendering: wrong, references: list })
      expect(finding).to.include({ severity: 'critical', category: 'name', suggestion: 'Niger' })
      expect(finding!.message).to.contain('Nigeria')
      const [span] = finding!.rendering
      expect(wrong.slice(span!.start, span!.end)).to.equal('Nigeria')
    })
  }

  it('says nothing of the right one', () => {
    const right = wrong.replace('Nigeria', 'Niger')
    expect(tryCheck(name, { ...statement, rendering: right, references })).to.deep.equal([])
    expect(tryCheck(name, { ...statement, rendering: right })).to.deep.equal([])
  })

  for (const [original, originalLanguage, rendering, marked] of [
    ['Avusturya anlaşmayı imzalayacak.', 'tr', 'Australia will sign the deal.', 'Australia'],
    ['سنعود إلى العراق قريبا', 'ar', 'We will return to Iran soon.', 'Iran'],
    ['हम जापान के साथ काम करेंगे।', 'hi', 'We will work with China.', 'China'],
    ['Irak respeta el acuerdo.', 'es', 'Iran respects the agreement.', 'Iran'],
    ['Die NATO wird handeln.', 'de', 'The OSCE will act.', 'OSCE'],
  ] as const) {
    it(`tells ${marked} from what was said: ${original}`, () => {
      const found = tryCheck(name, { original, originalLanguage, rendering })
      expect(found.some(({ rendering: [span] }) => span && rendering.slice(span.start, span.end) === marked)).to.equal(
        true,
      )
    })
  }

  it('tells Arak from Iraq, however alike', () => {
    const [finding] = tryCheck(name, {
      original: 'Реактор в Араке остановлен.',
      originalLanguage: 'ru',
      rendering: 'The reactor in Iraq has been shut down.',
      references: ['The reactor in Arak has been shut down.', 'The reactor at Arak is stopped.'],
    })
    expect(finding).to.include({ severity: 'critical', suggestion: 'Arak' })
    expect(finding!.features.similarity).to.be.above(0.8)
  })

  it('takes a shorter name of the same person lightly', () => {
    const findings = tryCheck(name, {
      original: 'Präsident Donald Trump schrieb das.',
      originalLanguage: 'de',
      rendering: 'President Trump wrote that.',
      references: ['President Donald Trump wrote that.', 'President Donald Trump has written this.'],
    })
    expect(findings.map(({ severity }) => severity)).to.deep.equal(['minor'])
  })

  it('gives features between 0 and 1', () => {
    const [finding] = tryCheck(name, { ...statement, rendering: wrong, references })
    for (const value of Object.values(finding!.features)) expect(value).to.be.within(0, 1)
  })
})

describe('names that languages call otherwise', () => {
  const severities = (original: string, originalLanguage: string, rendering: string, ...references: string[]) =>
    tryCheck(name, { original, originalLanguage, rendering, references }).map(({ severity }) => severity)

  const SAME: readonly (readonly [string, string, string, ...string[]])[] = [
    ['OBSE wezwała do rozmów.', 'pl', 'The OSCE called for talks.', 'OBSE called for talks.'],
    ['L’ONU a voté.', 'fr', 'The United Nations voted.', 'The UN voted.'],
    ['L’OTAN a voté.', 'fr', 'NATO voted.', 'OTAN voted.'],
    ['GKŚ odwołał mecz.', 'pl', 'The GKŚ called off the match.', 'The Silesian Sports Club called off the match.'],
    ['Il parle persan.', 'fr', 'He speaks the Persian language.', 'He speaks Persian.'],
    ['Le 11 septembre 2001 a tout changé.', 'fr', '9/11 changed everything.', 'September 11, 2001 changed everything.'],
    ['Das französische Volk stimmte ab.', 'de', 'The people of France voted.', 'The French people voted.'],
    ['Мы были в Пекине.', 'ru', 'We were in Peking.', 'We were in Beijing.'],
  ]
  for (const [original, language, rendering, ...references] of SAME) {
    it(`are the same: ${rendering} | ${references[0]}`, () => {
      expect(severities(original, language, rendering, ...references)).to.eql([])
    })
  }
  it('may be a spelled-out acronym, which is asked about at most', () => {
    expect(
      severities('PZLA zaprotestował.', 'pl', 'The Polish Athletics Association protested.', 'PZLA protested.'),
    ).to.eql(['minor'])
  })
  it('may say where the statement is from', () => {
    expect(
      severities('Der Bundestag lehnte ab.', 'de', 'The German parliament refused.', 'The Bundestag refused.'),
    ).to.eql(['minor'])
    expect(severities('Wir haben ihn angezeigt.', 'de', 'We informed on him in Germany.', 'We reported him.')).to.eql([
      'critical',
    ])
    expect(severities('Frankreich lehnte ab.', 'de', 'Germany refused.', 'France refused.')).to.eql(['critical'])
  })
  it('is gone with its title left, which is no shorter name', () => {
    const [found] = tryCheck(name, {
      original: 'Ministra Nováková odstoupila.',
      originalLanguage: 'cs',
      rendering: 'The Minister resigned.',
      references: ['Minister Nováková resigned.', 'Minister Nováková has resigned.'],
    })
    expect(found?.severity).to.equal('critical')
    expect(severities('Karel Novák odešel.', 'cs', 'Novák left.', 'Karel Novák left.')).to.eql(['minor'])
  })
})
