import { expect } from 'chai'
import fc from 'fast-check'
import { NUMBER_FACTS } from '../../src/language/profiles/numbers/index.ts'
import { dateFacts } from '../../src/text/date-facts.ts'
import { type DateMention, readDates } from '../../src/text/dates.ts'
import { normalise } from '../../src/text/normalise.ts'
import { readNumbers } from '../../src/text/numbers.ts'

const EXTRA: Readonly<Record<string, Parameters<typeof dateFacts>[1]>> = {
  en: { months: [[], [], [], [], [], [], [], [], ['sept'], [], [], []] },
  fr: { relativeDays: { 'ce jour': 0 } },
  ru: { weekdays: [[], [], ['среду'], [], ['пятницу'], ['субботу'], []] },
}

const facts = new Map<string, ReturnType<typeof dateFacts>>()
function factsOf(language: string): ReturnType<typeof dateFacts> {
  const known = facts.get(language) ?? dateFacts(language, EXTRA[language])
  facts.set(language, known)
  return known
}

function read(text: string, language: string): DateMention[] {
  const normal = normalise(text).text
  return readDates(normal, factsOf(language), readNumbers(normal, NUMBER_FACTS[language]))
}

const WEEKDAYS = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Year-month-day with question marks for what is not said; a weekday; a relative day with its sign; `~` where weak. */
function shown({ year, month, day, weekday, relative, weak }: DateMention): string {
  const parts = [
    month === undefined ? '' : `${year ?? '?'}-${month}-${day ?? '?'}`,
    weekday === undefined ? '' : WEEKDAYS[weekday],
    relative === undefined ? '' : relative.map((days) => (days > 0 ? `+${days}` : String(days))).join('/'),
  ]
  return parts.filter(Boolean).join(' ') + (weak ? '~' : '')
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['en', '16 September 2023', '2023-9-16'],
  ['en', 'September 16, 2023', '2023-9-16'],
  ['en', 'September 16th', '?-9-16'],
  ['en', 'the 16th of September', '?-9-16'],
  ['en', 'the first of May', '?-5-1'],
  ['en', 'Sept. 16', '?-9-16'],
  ['en', 'Jan 5', '?-1-5'],
  ['en', 'March 2020', '2020-3-?'],
  ['en', '2023-09-16', '2023-9-16'],
  ['en', '09/16/2023', '2023-9-16'],
  ['en', '16/09/2023', '2023-9-16'],
  ['en', '9/11', '?-9-11'],
  ['en', '3/4 of them', ''],
  ['en', '24/7', ''],
  ['en', 'on Saturday', 'sat'],
  ['en', 'today and yesterday', '0  -1'],
  ['en', 'in May', '?-5-?'],
  ['en', 'May 5', '?-5-5'],
  ['en', 'May I go?', ''],
  ['en', 'he may go', ''],
  ['en', 'troops march on', ''],
  ['en', 'the March for peace', ''],
  ['en', 'last March', '?-3-?'],
  ['en', 'Mars is red', ''],
  ['en', 'two may go', ''],
  ['en', '15 June to 3 July', '?-6-15  ?-7-3'],
  ['en', 'June 100', '?-6-?'],
  ['fr', 'le 16 septembre 2023', '2023-9-16'],
  ['fr', 'le 1er mars', '?-3-1'],
  ['fr', 'seize septembre', '?-9-16'],
  ['fr', 'hier', '-1'],
  ['fr', 'aujourd’hui', '0'],
  ['fr', 'ce jour', '0'],
  ['fr', 'avant-hier', '-2'],
  ['fr', 'samedi', 'sat'],
  ['fr', '11/9', '?-9-11'],
  ['fr', '16.09.2023', '2023-9-16'],
  ['de', 'am 16. September 2023', '2023-9-16'],
  ['de', 'am ersten November', '?-11-1'],
  ['de', '16.09.23', '2023-9-16'],
  ['de', 'gestern', '-1'],
  ['de', 'morgen', '+1~'],
  ['de', 'Donnerstag', 'thu'],
  ['es', '16 de septiembre de 2023', '2023-9-16'],
  ['es', 'ayer', '-1'],
  ['es', 'mañana', '+1~'],
  ['es', 'sábado', 'sat'],
  ['it', 'il 16 settembre', '?-9-16'],
  ['it', 'ieri', '-1'],
  ['pt', '16 de setembro de 2023', '2023-9-16'],
  ['ru', '16 сентября 2023 года', '2023-9-16'],
  ['ru', 'в сентябре', ''],
  ['ru', 'в субботу', 'sat'],
  ['ru', 'вчера', '-1'],
  ['pl', '16 września', '?-9-16'],
  ['pl', 'wczoraj', '-1'],
  ['cs', '16. září 2023', '2023-9-16'],
  ['uk', '16 вересня', '?-9-16'],
  ['zh', '2023年9月16日', '2023-9-16'],
  ['zh', '二〇二三年九月十六日', '2023-9-16'],
  ['zh', '9月16号', '?-9-16'],
  ['zh', '十二月', '?-12-?'],
  ['zh', '三个月', ''],
  ['zh', '昨天', '-1'],
  ['zh', '星期六', 'sat'],
  ['ja', '2023年9月16日', '2023-9-16'],
  ['ja', '２０２３年９月１６日', '2023-9-16'],
  ['ja', '3か月', ''],
  ['ja', '土曜日', 'sat'],
  ['ja', '昨日', '-1'],
  ['ko', '2023년 9월 16일', '2023-9-16'],
  ['ko', '토요일', 'sat'],
  ['ar', '١٦ سبتمبر', '?-9-16'],
  ['ar', 'أمس', '-1'],
  ['fa', '۱۶ سپتامبر ۲۰۲۳', '2023-9-16'],
  ['he', '16 בספטמבר 2023', '2023-9-16'],
  ['hi', '16 सितंबर 2023', '2023-9-16'],
  ['hi', 'कल', '-1/+1'],
  ['hi', 'शनिवार', 'sat'],
  ['tr', '16 Eylül 2023 Cumartesi', '2023-9-16  sat'],
  ['vi', 'ngày 16 tháng 9 năm 2023', '2023-9-16'],
  ['id', '16 September 2023', '2023-9-16'],
]

describe('text/dates', () => {
  for (const [language, text, expected] of CASES) {
    it(`${language}: ${text} → ${expected || 'nothing'}`, () => {
      expect(read(text, language).map(shown).join('  ')).to.equal(expected)
    })
  }

  it('marks the whole date', () => {
    const text = 'It was on the 16th of September, 2023, they say.'
    const [date] = read(text, 'en')
    expect(date!.text).to.equal('16th of September, 2023')
  })

  it('never throws, and its spans are in order inside the text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          'May',
          'mars',
          ' ',
          '.',
          '/',
          '-',
          '16',
          '2023',
          '9',
          '年',
          '月',
          '日',
          '十',
          'today',
          'hier',
          '٣',
          'of',
          ',',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'zh', 'ar', 'he', 'th', 'zz'), (given, language) => {
        let last = 0
        for (const { start, end, text: part, month, day } of readDates(given, factsOf(language))) {
          expect(start).to.be.at.least(last)
          expect(end).to.be.above(start).and.at.most(given.length)
          expect(given.slice(start, end)).to.equal(part)
          if (month !== undefined) expect(month).to.be.within(1, 12)
          if (day !== undefined) expect(day).to.be.within(1, 31)
          last = start
        }
      }),
      { seed: 1, numRuns: 1_000 },
    )
  })
})
