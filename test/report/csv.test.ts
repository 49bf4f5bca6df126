import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { csv, csvField } from '../../src/report/csv.ts'

describe('csvField', () => {
  for (const [value, field] of [
    ['plain', 'plain'],
    [null, ''],
    [undefined, ''],
    [0, '0'],
    [0.5, '0.5'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['a=b', 'a=b'],
  ] as const) {
    it(`${JSON.stringify(value)} becomes ${JSON.stringify(field)}`, () => expect(csvField(value)).to.equal(field))
  }
})

describe('the CSV report', () => {
  const read = (name: string) => JSON.parse(readFileSync(`test/golden/${name}/input.json`, 'utf8'))
  const rows = (name: string) => csv.render(read(name), {}).split('\r\n')

  it('begins with a byte order mark', () => expect(csv.render(read('faithful'), {})).to.match(/^\uFEFFverification,/))
  it('has a row for each discrepancy', () => expect(rows('another-country')).to.have.length(1 + 2 + 1))
  it('has one row without any', () => expect(rows('faithful')).to.have.length(1 + 1 + 1))
  it('has the same number of fields in every row', () => {
    const fields = rows('pending')
      .slice(0, 2)
      .map((row) => row.split(',').length)
    expect(fields[0]).to.equal(fields[1])
  })
})
