import { expect } from 'chai'
import type { StoredVerification, VerificationSummary } from '../../../src/model/stored.ts'
import { type ListQuery, listAddress } from '../../../src/web/views/list-address.ts'
import { ListPage } from '../../../src/web/views/list-page.tsx'
import { StatementPage } from '../../../src/web/views/statement-page.tsx'
import * as fixtures from '../fixtures.ts'
import { parse, seen } from './page.ts'

const ALL: ListQuery = { status: [], language: '', search: '', cursor: '' }
const NOW = new Date('2026-11-20T12:30:00.000Z')

const list = (items: readonly StoredVerification[], query: Partial<ListQuery> = {}, cursor: string | null = null) =>
  parse(
    <ListPage
      query={{ ...ALL, ...query }}
      languages={['fr', 'ar']}
      page={{ items: items.map(fixtures.summaryOf), cursor }}
      now={NOW}
    />,
  )

const row = (verification: StoredVerification, change: Partial<VerificationSummary> = {}) =>
  parse(
    <ListPage
      query={ALL}
      languages={[]}
      page={{ items: [{ ...fixtures.summaryOf(verification), ...change }], cursor: null }}
      now={NOW}
    />,
  ).querySelector('.row')!

describe('ListPage', () => {
  it('shows status, both texts, who, languages and age in a line', () =>
    expect(seen(row(fixtures.critical)).replace(/\s+/g, ' ')).to.match(
      /^Critical.*J’ai signé ce jour.*I will sign today.*Assimi Goita → Example Wire ?constructed example.*fr → en.*3 h ago$/,
    ))
  it('gives each text its language and direction', () => {
    const [original, rendering] = row(fixtures.arabic).querySelectorAll('.line .quoted')
    expect([original?.getAttribute('lang'), original?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl'])
    expect([rendering?.getAttribute('lang'), rendering?.getAttribute('dir')]).to.deep.equal(['en', 'ltr'])
  })
  it('keeps hostile text in its place', () => {
    const evil = '<b>\u202e"'
    const line = row(fixtures.critical, { original: evil, rendering: evil, speaker: evil, outlet: evil, label: evil })
    expect(line.querySelector('b')).to.equal(null)
    expect(line.textContent).not.to.contain('\u202e')
  })
  for (const [createdAt, age] of [
    ['2026-11-20T12:29:40.000Z', 'just now'],
    ['2026-11-20T12:18:00.000Z', '12 min ago'],
    ['2026-11-18T12:00:00.000Z', '2 d ago'],
    ['2026-01-02T12:00:00.000Z', '2 Jan 2026'],
  ] as const) {
    it(`calls ${createdAt} ${age}`, () =>
      expect(row(fixtures.critical, { createdAt }).querySelector('.age')?.textContent).to.equal(age))
  }
  it('keeps every filter while one changes', () => {
    const page = list([], { status: ['major'], language: 'fr', search: 'Niger' })
    const faithful = [...page.querySelectorAll('.statuses a')].find((link) => link.textContent === 'Faithful')
    expect(faithful?.getAttribute('href')).to.equal('/verifications?status=faithful&language=fr&search=Niger')
    expect(page.querySelector('input[type=hidden][name=status]')?.getAttribute('value')).to.equal('major')
    expect(page.querySelector('[name=search]')?.getAttribute('value')).to.equal('Niger')
    expect(page.querySelector('[name=language] [selected]')?.textContent).to.equal('French')
  })
  it('leads to older pages under the same filters, and back to the newest', () => {
    const links = (page: ReturnType<typeof list>) =>
      [...page.querySelectorAll('.pages a')].map((link) => link.getAttribute('href'))
    expect(links(list([fixtures.critical], { search: 'x' }, 'c2'))).to.deep.equal(['/verifications?search=x&cursor=c2'])
    expect(links(list([fixtures.critical], { search: 'x', cursor: 'c2' }))).to.deep.equal(['/verifications?search=x'])
  })
  it('says what to do where there is nothing', () => {
    expect(list([]).querySelector('.empty a[href="/?example=goita"]')).not.to.equal(null)
    expect(list([], { search: 'x' }).querySelector('.empty')?.textContent).to.contain('No verification matches')
  })
})

describe('listAddress', () => {
  it('leaves out what is empty', () => expect(listAddress(ALL)).to.equal('/verifications'))
  it('writes any words safely', () =>
    expect(listAddress({ search: 'a&status=b #1' })).to.equal('/verifications?search=a%26status%3Db+%231'))
})

describe('StatementPage', () => {
  const latest = fixtures.summaryOf(fixtures.arabic)
  const page = parse(
    <StatementPage
      statement={fixtures.arabic.statement}
      renderings={[
        { rendering: fixtures.arabic.rendering, latest },
        { rendering: { ...fixtures.arabic.rendering, id: 'r2', text: 'We shall sign.' }, latest: null },
      ]}
    />,
  )
  it('shows the statement in its language', () => {
    const quote = page.querySelector('.statement > blockquote')
    expect([quote?.getAttribute('lang'), quote?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl'])
  })
  it('shows each rendering with its latest verification', () => {
    const [first, second] = page.querySelectorAll('.card')
    expect(first?.querySelector('.latest a')?.getAttribute('href')).to.equal(`/verifications/${latest.id}`)
    expect(first?.querySelector('.status')?.textContent).to.equal('Major')
    expect(second?.querySelector('.latest')?.textContent).to.equal('Not verified yet.')
  })
})
