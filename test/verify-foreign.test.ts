import { expect } from 'chai'
import { verify } from '../src/verify.ts'

interface Pair {
  readonly original: string
  readonly rendering: string
  readonly references: readonly string[]
}

/** Two foreign languages, compared by references in the language of the rendering. */
const PAIRS: Readonly<Record<string, Pair>> = {
  'French → German': {
    original:
      'Le ministre a signé lundi quinze accords avec la Pologne et n’a pas promis de baisser les impôts des petites entreprises.',
    rendering:
      'Der Minister unterzeichnete am Montag fünfzehn Abkommen mit Polen und versprach nicht, die Steuern kleiner Unternehmen zu senken.',
    references: [
      'Der Minister unterzeichnete am Montag fünfzehn Abkommen mit Polen und versprach nicht, die Steuern für kleine Unternehmen zu senken.',
      'Am Montag hat der Minister fünfzehn Abkommen mit Polen unterschrieben und nicht versprochen, die Steuern kleiner Unternehmen zu senken.',
    ],
  },
  'Russian → Spanish': {
    original: 'Президент открыл во вторник новую больницу в Казани и пообещал построить ещё три школы до конца года.',
    rendering:
      'El presidente inauguró el martes un nuevo hospital en Kazán y prometió construir otras tres escuelas antes de fin de año.',
    references: [
      'El presidente inauguró el martes un nuevo hospital en Kazán y prometió construir tres escuelas más antes de que acabe el año.',
      'El martes el presidente abrió un hospital nuevo en Kazán y prometió construir otras tres escuelas antes de fin de año.',
    ],
  },
  'Chinese → Japanese': {
    original: '市长星期三宣布，将拨款两百万元修复古桥，但没有说明工程何时开始。',
    rendering: '市長は水曜日、古い橋の修復に200万元を支出すると発表したが、工事がいつ始まるかは説明しなかった。',
    references: [
      '市長は水曜日、古い橋を修復するために200万元を拠出すると発表したが、工事がいつ始まるかは説明しなかった。',
      '市長は水曜日に古い橋の修復に200万元を支出すると発表したが、工事がいつ始まるかは説明しなかった。',
    ],
  },
  'Arabic → Turkish': {
    original: 'وصل الرئيس إلى باريس يوم الخميس والتقى بثلاثة وزراء لبحث أزمة المياه.',
    rendering: 'Cumhurbaşkanı perşembe günü Paris’e geldi ve su krizini görüşmek üzere üç bakanla bir araya geldi.',
    references: [
      'Cumhurbaşkanı perşembe günü Paris’e ulaştı ve su krizini görüşmek için üç bakanla buluştu.',
      'Başkan perşembe günü Paris’e geldi ve su krizini ele almak üzere üç bakanla bir araya geldi.',
    ],
  },
}

const DAMAGED: readonly (readonly [pair: string, check: string, from: string, to: string, marked: string])[] = [
  ['French → German', 'number', 'fünfzehn', 'fünfzig', 'fünfzig'],
  ['French → German', 'negation', ' nicht,', ',', 'Steuern'],
  ['French → German', 'name', 'Polen', 'Portugal', 'Portugal'],
  ['Russian → Spanish', 'number', 'tres', 'trece', 'trece'],
  ['Russian → Spanish', 'negation', 'prometió', 'no prometió', 'no prometió'],
  ['Russian → Spanish', 'name', 'Kazán', 'Samara', 'Samara'],
  ['Russian → Spanish', 'date', 'martes', 'jueves', 'jueves'],
  ['Chinese → Japanese', 'number', '200', '500', '500万'],
  ['Chinese → Japanese', 'negation', '説明しなかった', '説明した', '説明'],
  ['Chinese → Japanese', 'date', '水曜日', '金曜日', '金曜日'],
  ['Arabic → Turkish', 'negation', 'Paris’e geldi', 'Paris’e gelmedi', 'gelmedi'],
  ['Arabic → Turkish', 'name', 'Paris', 'Londra', 'Londra'],
]

describe('verify between two foreign languages', () => {
  const compare = ({ original, references }: Pair, rendering: string) =>
    verify({ original, rendering, references: references.map((text) => ({ text })) })

  for (const [name, pair] of Object.entries(PAIRS)) {
    it(`calls a faithful rendering faithful: ${name}`, async () => {
      const outcome = await compare(pair, pair.rendering)
      expect(outcome.method.referencesUsed).to.equal(2)
      expect(outcome.status, outcome.summary).to.be.oneOf(['faithful', 'minor'])
    })
    it(`tells a question from an assertion: ${name}`, async () => {
      const outcome = await compare(pair, pair.rendering.replace(/[.。]$/, '？'))
      expect(outcome.discrepancies.map(({ category }) => category)).to.include('question')
      expect(outcome.status, outcome.summary).to.be.oneOf(['major', 'critical'])
    })
  }
  for (const [name, check, from, to, marked] of DAMAGED) {
    it(`finds another ${check}: ${name}`, async () => {
      const pair = PAIRS[name]!
      const rendering = pair.rendering.replace(from, to)
      const outcome = await compare(pair, rendering)
      expect(outcome.status, outcome.summary).to.be.oneOf(['major', 'critical'])
      const found = outcome.discrepancies.find((one) => one.check === check)
      expect(found?.rendering.map(({ start, end }) => rendering.slice(start, end)).join(' ')).to.include(marked)
    })
  }
})
