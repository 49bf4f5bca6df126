import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { PendingPage } from '../../../src/web/views/pending-page.tsx'
import { ReportPage } from '../../../src/web/views/report-page.tsx'
import * as fixtures from '../fixtures.ts'
import { parse, seen } from './page.ts'

const EVENT = {
  id: 1,
  at: '2026-11-20T09:12:00.000Z',
  actor: 'anonymous',
  action: 'verification.submitted',
  subject: 'v1',
  details: {},
}

const report = (verification: fixtures.Completed, runs = [fixtures.summaryOf(verification)]) =>
  parse(
    <ReportPage verification={verification} events={[EVENT]} runs={runs} address="http://127.0.0.1/verifications/v1" />,
  )

const texts = (list: Iterable<Element>) => [...list].map((each) => seen(each))

describe('ReportPage', () => {
  it('says the status in a shape and a word, with the summary, the risk and who decided', () => {
    const banner = report(fixtures.critical).querySelector('.banner')!
    expect(banner.querySelector('.status.critical svg')?.getAttribute('aria-hidden')).to.equal('true')
    expect(banner.querySelector('h1')?.textContent).to.equal(
      'CriticalThe rendering names another country and adds an opponent.',
    )
    expect(banner.querySelector('.risk')?.textContent).to.equal('risk 0.97by machine')
    expect(banner.textContent).to.contain('authenticity: not checked')
  })
  it('says who said it where and who published it when', () =>
    expect(seen(report(fixtures.critical).querySelector('.journey'))).to.contain(
      'Assimi Goita, X, 16 Sept 2023 → Example Wire, 17 Sept 2023',
    ))
  it('shows the label and what confidential means', () => {
    expect(texts(report(fixtures.critical).querySelectorAll('.banner .badge'))).to.deep.equal(['constructed example'])
    expect(texts(report(fixtures.japanese).querySelectorAll('.banner .badge'))[0]).to.contain('confidential')
  })
  it('lists the verifications of a pair, and leads from an older one to the newest', () => {
    const older = fixtures.critical
    const runs = [{ ...fixtures.summaryOf(older), id: 'v9', status: 'minor' as const }, fixtures.summaryOf(older)]
    const page = report(older, runs)
    expect(page.querySelector('.newer a')?.getAttribute('href')).to.equal('/verifications/v9')
    expect(texts(page.querySelectorAll('.runs li')).map((line) => line.replace(/ \d.*UTC /, ' '))).to.deep.equal([
      'Minor read it',
      'Critical shown here',
    ])
    const alone = report(older)
    expect([alone.querySelector('.newer'), alone.querySelector('.runs')]).to.deep.equal([null, null])
  })
  it('offers to ask the translators again where one did not answer', () => {
    const buttons = (verification: fixtures.Completed) => texts(report(verification).querySelectorAll('.rerun button'))
    expect(buttons(fixtures.critical)).to.deep.equal(['Ask the translators again', 'Verify again'])
    const { outcome } = fixtures.critical
    const answered = { ...outcome, method: { ...outcome.method, translators: [] } }
    expect(buttons({ ...fixtures.critical, outcome: answered })).to.deep.equal(['Verify again'])
  })
  it('marks the words of each discrepancy in both texts', () => {
    const document = report(fixtures.critical)
    const words = (side: number) => texts(document.querySelectorAll('.pair section')[side]!.querySelectorAll('mark'))
    expect(words(0)).to.deep.equal(['J’ai signé', 'Niger', 'défense collective', 'et d’assistance mutuelle'])
    expect(words(1)).to.deep.equal(['will sign', 'Chad', 'against France', 'economic'])
  })
  it('cuts overlapping marks at the right places', () => {
    const text = fixtures.overlapping.rendering.text
    const marks = [...report(fixtures.overlapping).querySelectorAll('.pair section')[1]!.querySelectorAll('mark')]
    expect(marks.map((mark) => [mark.dataset.d, seen(mark)])).to.deep.equal([
      ['1', text.slice(2, 9)],
      ['1 2', text.slice(9, 12)],
      ['1 2 3', text.slice(12, 14)],
      ['1 3', text.slice(14, 20)],
      ['3', text.slice(20, 30)],
      ['4', ''],
    ])
  })
  it('links every mark to a row and every place in a row to a mark', () => {
    const document = report(fixtures.critical)
    const links = [...document.querySelectorAll('.mark-number a, .place dt a')].map(
      (link) => link.getAttribute('href')!,
    )
    expect(links.length).to.equal(8 + 8)
    for (const href of links) expect(document.querySelector(href), href).not.to.equal(null)
  })
  it('gives each row its severity as a word, its category, message, evidence, confidence and safer wording', () =>
    expect(seen(report(fixtures.critical).querySelector('#discrepancy-1')).replace(/\s+/g, ' ')).to.match(
      /^1 critical name“Niger” is rendered as “Chad”: another country\..*Evidence: the statement; 2 of 2 references · Confidence 0\.98.*Safer wording: Niger$/,
    ))
  it('says where a text has nothing that stands for it', () =>
    expect(texts(report(fixtures.critical).querySelectorAll('#discrepancy-2 .place dd'))[0]).to.equal(
      'nothing in this text stands for it',
    ))
  it('isolates words of another direction inside a message', () => {
    const quoted = report(fixtures.arabic).querySelector('#discrepancy-1 .message bdi')
    expect([quoted?.textContent, quoted?.getAttribute('dir')]).to.deep.equal(['٣٠ يوماً', 'auto'])
  })
  it('sets right-to-left and CJK texts in their language and direction', () => {
    const [arabic] = report(fixtures.arabic).querySelectorAll('.pair blockquote')
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl'])
    const [japanese] = report(fixtures.japanese).querySelectorAll('.pair blockquote')
    expect([japanese?.getAttribute('lang'), japanese?.getAttribute('dir')]).to.deep.equal(['ja', 'ltr'])
  })
  it('shows the notices', () =>
    expect(texts(report(fixtures.critical).querySelectorAll('.notices li'))).to.deep.equal([
      'The translator google could not be reached; the verdict rests on 2 references.',
    ]))
  it('names the origin of every reference', () => {
    const origins = texts(report(fixtures.critical).querySelectorAll('.reference .origin'))
    expect(origins).to.deep.equal([
      'supplied by the desk',
      'translated by google · google-translate 9.2.1 · translated on 17 Nov 2026, 08:00 UTC, 3 days before this verification',
    ])
  })
  it('compares a reference with the published text word by word', () => {
    const [first] = report(fixtures.faithful).querySelectorAll('.difference')
    expect(texts(first!.querySelectorAll('del'))).to.include('Today')
    expect(texts(first!.querySelectorAll('ins'))).to.include('today')
    expect(first!.querySelector('ins .unseen-label')?.textContent).to.contain('only in the published text')
  })
  it('compares a translation back from the rendering with the original', () => {
    const back = { text: 'J’ai signé hier.', language: 'fr', by: 'google', kind: 'machine', of: 'rendering' } as const
    const page = report({ ...fixtures.faithful, outcome: { ...fixtures.faithful.outcome, references: [back] } })
    expect(page.querySelector('.reference summary')?.textContent).to.equal('Compare word by word with the original')
    expect(page.querySelector('.reference .origin')?.textContent).to.equal(
      'back-translation of the published text, translated by google',
    )
    expect(texts(page.querySelectorAll('.difference del')).join()).to.contain('hier')
  })
  it('compares no reference in a third language', () => {
    const [reference] = fixtures.faithful.outcome.references
    const german = { ...reference!, text: 'Ich habe unterzeichnet.', language: 'de' }
    const page = report({ ...fixtures.faithful, outcome: { ...fixtures.faithful.outcome, references: [german] } })
    expect(page.querySelectorAll('.difference').length).to.equal(0)
    expect(page.querySelector('.reference .hint')?.textContent).to.contain('In another language')
  })
  it('compares long texts only when asked', () => {
    const [reference] = fixtures.faithful.outcome.references
    const long = { ...reference!, text: 'word '.repeat(5_000) }
    const verification = { ...fixtures.faithful, outcome: { ...fixtures.faithful.outcome, references: [long] } }
    expect(report(verification).querySelectorAll('.difference').length).to.equal(0)
    const href = report(verification).querySelector('.compare a')?.getAttribute('href')
    expect(href).to.equal('?compare=1#reference-1')
    const page = parse(<ReportPage verification={verification} events={[]} runs={[]} address="" compare={1} />)
    expect(page.querySelectorAll('.difference').length).to.equal(1)
  })
  it('never lets an empty list pass for an answer', () =>
    expect(report(fixtures.undetermined).querySelector('.empty')?.textContent).to.contain(
      'does not make the rendering faithful',
    ))
  it('names everything that made the verdict', () => {
    const method = report(fixtures.critical).querySelector('.method')?.textContent
    for (const part of [
      'truequote 0.1.0',
      'fidelity-1',
      'word-order',
      'google did not answer',
      'critical 0.5',
      '3f1c9a52',
    ]) {
      expect(method).to.contain(part)
    }
  })
  it('says of a memory that it did not know the text, not that nobody asked it', () => {
    const translators = [
      { id: 'memory', outcome: 'skipped', code: 'no-match', reason: 'The memory has no translation of this text.' },
    ] as const
    const { outcome } = fixtures.critical
    const verification = { ...fixtures.critical, outcome: { ...outcome, method: { ...outcome.method, translators } } }
    expect(
      [...report(verification).querySelectorAll('.method li')].map(({ textContent }) => textContent),
    ).to.deep.equal(['memory had no translation of this text'])
  })
  it('prints its address, its method and its time at the foot', () =>
    expect(report(fixtures.critical).querySelector('.imprint')?.textContent).to.match(
      /^http:\/\/127\.0\.0\.1\/verifications\/v1 · verified 20 Nov 2026, 09:12 UTC · truequote 0\.1\.0 · method 3f1c9a52d07b$/,
    ))
  it('lets nothing of a hostile text become markup or a link that runs', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e'
    const { critical } = fixtures
    const document = report({
      ...critical,
      label: evil,
      statement: {
        ...critical.statement,
        text: evil,
        speaker: evil,
        medium: evil,
        date: evil,
        sourceUrl: `javascript:${evil}`,
      },
      rendering: {
        ...critical.rendering,
        text: evil,
        outlet: evil,
        date: evil,
        url: `javascript:${evil}`,
        translatedBy: evil,
      },
      outcome: {
        ...critical.outcome,
        summary: evil,
        notices: [{ code: 'x', message: evil }],
        references: [
          { text: evil, by: evil, language: 'en', kind: 'machine', of: 'statement', engine: evil, version: evil },
        ],
        discrepancies: critical.outcome.discrepancies.map((each) => ({
          ...each,
          message: `“${evil}”`,
          evidence: evil,
          suggestion: evil,
        })),
      },
    })
    expect([...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))).to.deep.equal([
      '/static/report.js',
    ])
    expect(document.querySelectorAll('img, [onerror], [style]').length).to.equal(0)
    expect(
      [...document.querySelectorAll('a')].filter((link) => link.getAttribute('href')?.startsWith('javascript')).length,
    ).to.equal(0)
    expect(document.documentElement.textContent).not.to.contain('\u202e')
  })
  it('frames each of two long texts so that the keyboard reaches it', () => {
    const long = { ...fixtures.faithful, statement: { ...fixtures.faithful.statement, text: 'mot '.repeat(1_000) } }
    const frames = [...report(long).querySelectorAll('.frame')]
    expect(frames.map((frame) => [frame.getAttribute('aria-label'), frame.getAttribute('tabindex')])).to.deep.equal([
      ['Original text', '0'],
      ['Published text', '0'],
    ])
  })
})

describe('PendingPage', () => {
  const document = parse(<PendingPage verification={fixtures.pending} />)
  it('shows both texts', () => expect(document.querySelectorAll('.pair blockquote').length).to.equal(2))
  it('looks again by itself without a script', () =>
    expect(document.querySelector('noscript')?.innerHTML).to.contain('http-equiv="refresh"'))
  it('says that it is being worked on', () => {
    expect(document.querySelector('.status.pending')?.textContent).to.equal('Pending')
    expect(document.querySelector('[role=status]')?.textContent).to.contain('Both texts are kept')
  })

  describe('of references that disagree', () => {
    const ambiguous: fixtures.Completed = JSON.parse(readFileSync('test/golden/ambiguous/input.json', 'utf8'))
    const words = (element: Element | null | undefined) => seen(element!).replace(/\s+/g, ' ').trim()
    const document = report(ambiguous)
    const reference = (number: number) => document.querySelector(`#reference-${number}`)!

    it('says what they say, and which of them', () =>
      expect(words(document.querySelector('#disagreement-1'))).to.equal(
        'aThe references disagree here: “dismissed” (references 3, 5) / “thanked” (reference 1) / “let go” (reference 4). ' +
          'The statement may be ambiguous there.',
      ))
    it('marks the words in each, and links them with the list', () => {
      const disputed = [1, 2, 3, 4, 5, 6].map((number) => texts(reference(number).querySelectorAll('.disputed')))
      expect(disputed).to.deep.equal([['thanked'], [], ['dismissed'], ['let go'], ['dismissed'], []])
      for (const link of document.querySelectorAll('.references a[href^="#"]')) {
        expect(document.querySelector(link.getAttribute('href')!), link.outerHTML).not.to.equal(null)
      }
    })
    it('says where each comes from, how old it is, and whether it counted', () => {
      const heads = [3, 4, 5, 6].map((number) => words(reference(number).querySelector('.origin')))
      expect(heads).to.deep.equal([
        'translated by google · google 9 · translated on 13 Sept 2023, 08:00 UTC, 4 days before this verification',
        'translated by apertium · apertium 9, through Spanish · translated on 17 Sept 2023, 07:59 UTC',
        'from the translation memory (desk.tmx), made by A. Cissé · translated on 4 Mar 2021, 10:00 UTC, 2 years before this verification',
        'from the translation memory (an earlier verification), made by A. Cissé, of a similar text, 83 % alike · supplied on 4 Mar 2022, 10:00 UTC, 561 days before this verification',
      ])
      expect(reference(6).querySelector('.origin a')?.getAttribute('href')).to.equal('/verifications/0190-7a')
      const uses = [1, 2, 3, 4, 5, 6].map((number) => words(reference(number).querySelector('.use')).slice(0, 20))
      expect(uses).to.deep.equal([
        'Used in the comparis',
        'Shown, not used. It ',
        'Used in the comparis',
        'Used in the comparis',
        'Used in the comparis',
        'Shown, not used. It ',
      ])
    })
    it('compares each with the published text, the similar one too', () =>
      expect([1, 2, 3, 4, 5, 6].map((n) => reference(n).querySelectorAll('.difference').length)).to.deep.equal([
        1, 0, 1, 1, 1, 2,
      ]))
    it('shows how the similar text differs from the original', () => {
      const [similar] = reference(6).querySelectorAll('details')
      expect(similar?.hasAttribute('open')).to.equal(true)
      const changed = (tag: string) => [...similar!.querySelectorAll(`.difference ${tag}`)].map((each) => words(each))
      expect([changed('del'), changed('ins')]).to.deep.equal([['reçu'], ['remercié', 'du conseil']])
    })
    it('is quiet where there is nothing', () => {
      const { disagreements: _, ...quiet } = ambiguous.outcome
      expect(report({ ...ambiguous, outcome: quiet }).querySelectorAll('.disputed, .disagreements')).to.have.length(0)
    })
  })
})
