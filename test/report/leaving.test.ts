import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import type { StoredVerification } from '../../src/model/stored.ts'
import { claimReview, shortened } from '../../src/report/claim-review.ts'
import { correctionRequest } from '../../src/report/correction-request.ts'
import { tmx } from '../../src/report/tmx.ts'
import { webAnnotation } from '../../src/report/web-annotation.ts'
import * as fixtures from '../web/fixtures.ts'

const GOLDEN = 'test/golden'
const OPTIONS = { baseUrl: 'https://quotes.example' }
const goldenCases = readdirSync(GOLDEN).flatMap((name): StoredVerification[] => {
  try {
    return [JSON.parse(readFileSync(join(GOLDEN, name, 'input.json'), 'utf8'))]
  } catch {
    return []
  }
})

/** Any text that the store may hold, among them what XML cannot write. */
const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 80 })

const withTexts = (original: string, rendering: string): StoredVerification => ({
  ...fixtures.critical,
  statement: { ...fixtures.critical.statement, text: original },
  rendering: { ...fixtures.critical.rendering, text: rendering },
})

describe('report/claim-review', () => {
  const read = (verification: StoredVerification) => JSON.parse(claimReview.render(verification, OPTIONS))

  it('keeps the claim to the length that is accepted, and whole characters whole', () => {
    for (const character of ['a', '声', '👩🏽‍🚀', 'é']) {
      const claim = read(withTexts('x', character.repeat(200))).claimReviewed
      expect(claim.length).to.be.at.most(75)
      expect(claim.replaceAll(character, '')).to.equal('…')
    }
    expect(shortened('  short \n text ', 75)).to.equal('short text')
  })

  it('rates what was decided, and gives no number where nothing was', () => {
    expect(read(fixtures.critical).reviewRating).to.include({
      ratingValue: 1,
      bestRating: 5,
      alternateName: 'Critical',
    })
    expect(read({ ...fixtures.faithful, status: 'faithful' }).reviewRating).to.include({
      ratingValue: 5,
      alternateName: 'Faithful',
    })
    const undecided = read({ ...fixtures.faithful, status: 'undetermined' }).reviewRating
    expect(undecided).to.have.all.keys('@type', 'alternateName', 'ratingExplanation')
    expect(read(fixtures.pending)).not.to.have.property('datePublished', null)
  })

  it('says whose the words are, and what they are based on, leaving out what is not known', () => {
    const { itemReviewed } = read(fixtures.critical)
    expect(itemReviewed.author).to.deep.equal({ '@type': 'Organization', name: 'Example Wire' })
    expect(itemReviewed.appearance).to.include({ '@type': 'Quotation', text: fixtures.critical.rendering.text })
    expect(itemReviewed.appearance.isBasedOn).to.include({
      '@type': 'Quotation',
      text: fixtures.critical.statement.text,
    })
    const { speaker: _, ...statement } = fixtures.critical.statement
    const { outlet: __, ...rendering } = fixtures.critical.rendering
    const bare = read({ ...fixtures.critical, statement, rendering }).itemReviewed
    expect(bare).not.to.have.property('author')
    expect(bare.appearance).to.not.have.any.keys('creator', 'publisher')
    expect(JSON.stringify(bare)).not.to.include('null')
  })
})

describe('report/web-annotation', () => {
  const targets = (verification: StoredVerification) =>
    JSON.parse(webAnnotation.render(verification, OPTIONS)).items.flatMap((item: { target: unknown[] }) => item.target)
  const textOf = (verification: StoredVerification, source: string): string =>
    source === (verification.statement.sourceUrl ?? `urn:truequote:statement:${verification.statement.id}`)
      ? verification.statement.text
      : verification.rendering.text

  it('points at the words of every discrepancy, by code points and by what stands around them', () => {
    let seen = 0
    for (const verification of [...goldenCases, fixtures.critical, fixtures.japanese, fixtures.overlapping]) {
      for (const { source, selector } of targets(verification)) {
        const text = textOf(verification, source)
        const [quote, position] = selector
        const points = [...text]
        expect(points.slice(position.start, position.end).join('')).to.equal(quote.exact)
        expect(text).to.include(quote.prefix + quote.exact + quote.suffix)
        seen += 1
      }
    }
    expect(seen).to.be.greaterThan(20)
  })

  it('counts a character beyond the basic plane as one', () => {
    const { outcome } = fixtures.critical
    const found = { ...outcome.discrepancies[0]!, original: [{ start: 4, end: 7 }], rendering: [] }
    const verification = {
      ...withTexts('😀😀one', 'x'),
      outcome: { ...outcome, discrepancies: [found] },
    } as StoredVerification
    const [{ selector }] = targets(verification)
    expect(selector).to.deep.equal([
      { type: 'TextQuoteSelector', exact: 'one', prefix: '😀😀', suffix: '' },
      { type: 'TextPositionSelector', start: 2, end: 5 },
    ])
  })
})

describe('report/tmx', () => {
  /** The segments of a TMX document as an XML parser reads them, with their languages. @throws for what is no XML */
  function segments(xml: string): [language: string, text: string][] {
    const found: [string, string][] = []
    const parser = new SaxesParser()
    let language = ''
    let inside = false
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'tuv') language = String(attributes['xml:lang'])
      inside = name === 'seg'
      if (inside) found.push([language, ''])
    })
    parser.on('text', (text) => {
      if (inside) found.at(-1)![1] += text
    })
    parser.on('closetag', () => {
      inside = false
    })
    parser.write(xml).close()
    return found
  }

  it('holds the statement, the rendering and the translations that people supplied, not those of machines', () => {
    for (const verification of goldenCases) {
      const supplied = (verification.outcome?.references ?? []).filter(
        ({ kind, of }) => kind === 'supplied' && of === 'statement',
      )
      const read = segments(tmx.render(verification, OPTIONS)).map(([, text]) => text)
      expect(read).to.have.length(2 + supplied.length)
    }
    expect(segments(tmx.render(fixtures.critical, OPTIONS)).slice(0, 2)).to.deep.equal([
      ['fr', fixtures.critical.statement.text],
      ['en', fixtures.critical.rendering.text],
    ])
  })

  it('is XML whatever the texts are, and gives back every character that XML has', () => {
    fc.assert(
      fc.property(anyText, anyText, (original, rendering) => {
        const [first, second] = segments(tmx.render(withTexts(original, rendering), OPTIONS))
        const writable = (text: string) =>
          text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        expect([first![1], second![1]]).to.deep.equal([writable(original), writable(rendering)])
      }),
      { seed: 20261124, numRuns: 300 },
    )
  })
})

describe('report/correction-request', () => {
  it('lists what changes the meaning and no shade, and asks', () => {
    const { critical } = fixtures
    const discrepancies = critical.outcome.discrepancies.map((found, index) =>
      index === 0 ? { ...found, severity: 'minor' as const } : found,
    )
    const text = correctionRequest.render({ ...critical, outcome: { ...critical.outcome, discrepancies } }, OPTIONS)
    const worth = discrepancies.filter(({ severity }) => severity === 'critical' || severity === 'major')
    expect(worth.length).to.be.within(1, discrepancies.length - 1)
    expect(text.match(/^\d+\. /gm)).to.have.length(worth.length)
    expect(text).to.match(/^Subject: A quotation of Assimi Goita/)
    expect(text.replace(/\s+/g, ' ')).to.include('Would you check the wording against the original')
  })

  it('leaves a visible gap for whom it does not know', () => {
    const { speaker: _speaker, ...statement } = fixtures.critical.statement
    const { outlet: _outlet, ...rendering } = fixtures.critical.rendering
    const text = correctionRequest.render({ ...fixtures.critical, statement, rendering }, OPTIONS)
    expect(text).to.match(/^Subject: A quotation of \[name of the speaker\]/)
    expect(text).to.include('To the editors of [name of the outlet]')
    expect(text.replace(/\s+/g, ' ')).to.include('as what [name of the speaker] said')
  })

  it('leaves the objection to the editor where the comparison has none', () =>
    expect(correctionRequest.render(fixtures.faithful, OPTIONS).replace(/\s+/g, ' ')).to.include(
      '[The comparison found nothing that changes the meaning',
    ))

  it('keeps its own lines short and lets no text of others begin a line of its own head', () => {
    const hostile = withTexts('Subject: injected\r\nBcc: somebody', 'a\r\n.\r\nTo: everybody')
    const text = correctionRequest.render(
      { ...hostile, statement: { ...hostile.statement, speaker: 'X\r\nBcc: somebody' } },
      OPTIONS,
    )
    expect(text.split('\n').filter((line) => /^(?:Bcc|To|Subject):/.test(line))).to.have.length(1)
    for (const line of text.split('\n').filter((each) => !each.startsWith('http'))) expect(line.length).to.be.below(100)
  })
})
