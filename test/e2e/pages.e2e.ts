import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { type TestServer, testServer } from '../web/test-server.ts'
import { expectAccessible, fitsTheWindow, openBrowser, type Visit, visit } from './browser.ts'
import { ANOTHER_COUNTRY, ARABIC, type Filled, HOSTILE, JAPANESE } from './pairs.ts'
import { plantedVerify } from './planted.ts'

/** Fills the form by the names of its fields. */
async function fill(page: Page, fields: Filled): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value)
}

/** Submits a pair through the form and ends on its report. */
async function submit(page: Page, fields: Filled): Promise<void> {
  await page.goto('/')
  await fill(page, fields)
  await page.locator('button.primary').click()
  await page.locator('.banner .status:not(.pending)').waitFor()
}

describe('the pages in a browser', () => {
  let server: TestServer
  let browser: Browser
  let visits: Visit[] = []

  before(async () => {
    server = await testServer({ verify: plantedVerify })
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await server.close()
  })
  afterEach(async () => {
    const complaints = visits.flatMap((each) => each.complaints)
    await Promise.all(visits.map((each) => each.close()))
    visits = []
    expect(complaints, 'what the browser complained of').to.deep.equal([])
  })

  async function open(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
    const opened = await visit(browser, server.url, options)
    visits.push(opened)
    return opened.page
  }

  it('leads from the form to a report that shows the wrong country in both texts', async () => {
    const page = await open()
    await submit(page, ANOTHER_COUNTRY)
    expect(await page.locator('.banner .status').textContent()).to.equal('Critical')
    const row = page.locator('.discrepancy', { hasText: 'Chad' }).first()
    const number = await row.getAttribute('data-d')
    const marks = page.locator(`.pair mark[data-d~="${number}"]`)
    expect((await marks.allTextContents()).join(' ')).to.match(/Niger.*Chad/)
    expect(await page.locator('.reference').count()).to.equal(1)
  })

  it('lights both places and the row when a mark is pointed at or focused', async () => {
    const page = await open()
    await submit(page, ANOTHER_COUNTRY)
    await page.locator('.pair mark').first().hover()
    expect(await page.locator('.pair mark.lit').count()).to.be.at.least(1)
    expect(await page.locator('.discrepancy.lit').count()).to.be.at.least(1)
    await page.mouse.move(0, 0)
    await page.locator('#rendering-1').focus()
    expect(await page.locator('.discrepancy.lit').getAttribute('data-d')).to.equal('1')
  })

  it('says the language of a text while it is typed', async () => {
    const page = await open()
    await page.goto('/')
    await page.locator('[name="statement.text"]').pressSequentially('Nous ne signerons pas cet accord aujourd’hui.')
    await page.locator('output', { hasText: 'French' }).waitFor()
  })

  it('keeps everything typed when something is wrong, and says so beside the field and at the top', async () => {
    const page = await open()
    await page.goto('/')
    await page.locator('details summary').first().click()
    await fill(page, {
      ...HOSTILE,
      'statement.text': `\n${HOSTILE['statement.text']}`,
      'statement.sourceUrl': 'ftp://x',
    })
    await page.locator('[value=indirect]').check()
    await page.locator('[name="rendering.language"]').selectOption('en')
    await page.locator('button.primary').click()
    await page.locator('.problems').waitFor()
    expect(await page.locator('[name="statement.text"]').inputValue()).to.equal(`\n${HOSTILE['statement.text']}`)
    expect(await page.locator('[name="rendering.text"]').inputValue()).to.equal(HOSTILE['rendering.text'])
    expect(await page.locator('[name="rendering.language"]').inputValue()).to.equal('en')
    expect(await page.locator('[value=indirect]').isChecked()).to.equal(true)
    expect(await page.locator('#field-statement-sourceUrl-error').textContent()).to.contain('only http:// and https://')
    expect(await page.evaluate('document.activeElement.className')).to.equal('problems')
    await page.locator('.problems a').click()
    expect(await page.evaluate('document.activeElement.name')).to.equal('statement.sourceUrl')
    await expectAccessible(page)
  })

  it('adds and removes references in place', async () => {
    const page = await open()
    await page.goto('/')
    await fill(page, { 'references.0.text': 'one' })
    await page.getByRole('button', { name: 'Add another' }).click()
    expect(await page.evaluate('document.activeElement.name')).to.equal('references.1.text')
    await page.keyboard.type('two')
    await page.getByRole('button', { name: 'Remove reference 1' }).click()
    await page.waitForLoadState()
    expect(
      await page
        .locator('.reference textarea')
        .evaluateAll((boxes) => boxes.map((box) => (box as unknown as { value: string }).value)),
    ).to.deep.equal(['two'])
  })

  it('works without scripts: add a reference, submit, read, follow a mark to its row', async () => {
    const page = await open({ javaScriptEnabled: false })
    await page.goto('/')
    await fill(page, ANOTHER_COUNTRY)
    await page.getByRole('button', { name: 'Add another' }).click()
    expect(await page.locator('.reference').count()).to.equal(2)
    expect(await page.locator('[name="statement.text"]').inputValue()).to.equal(ANOTHER_COUNTRY['statement.text'])
    await page.locator('button.primary').click()
    await page.locator('.banner .status.critical').waitFor()
    await page.locator('.mark-number a').first().click()
    expect(page.url()).to.match(/#discrepancy-\d+$/)
    expect(await page.locator('.discrepancy:target').count()).to.equal(1)
  })

  it('works with the keyboard alone', async () => {
    const page = await open()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent.trim()')).to.equal('Skip to the content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.name')).to.equal('statement.text')
    await page.keyboard.type('Nous ne signerons pas.')
    for (let name = ''; name !== 'rendering.text'; name = await page.evaluate('document.activeElement.name ?? ""')) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type('We will sign.')
    for (let name = ''; name !== 'rendering.outlet'; name = await page.evaluate('document.activeElement.name ?? ""')) {
      await page.keyboard.press('Tab')
    }
    // Enter in a field of one line verifies; it must not press “Add another”.
    await page.keyboard.press('Enter')
    await page.locator('.banner .status:not(.pending)').waitFor()
    expect(page.url()).to.contain('/verifications/')
  })

  it('shows a text written right to left, its marks and its numbers where they stand', async () => {
    const page = await open()
    await submit(page, ARABIC)
    const quote = page.locator('.pair blockquote').first()
    expect(await quote.getAttribute('dir')).to.equal('rtl')
    expect(await quote.getAttribute('lang')).to.equal('ar')
    expect((await quote.locator('mark').allTextContents()).join(' ')).to.contain('٣٠')
    expect((await page.locator('.pair blockquote').nth(1).locator('mark').allTextContents()).join(' ')).to.contain('13')
    await expectAccessible(page)
  })

  it('shows a text without spaces, its marks where they stand', async () => {
    const page = await open()
    await submit(page, JAPANESE)
    const quote = page.locator('.pair blockquote').first()
    expect(await quote.getAttribute('lang')).to.equal('ja')
    expect((await quote.locator('mark').allTextContents()).join(' ')).to.contain('120')
    await expectAccessible(page)
  })

  it('shows hostile text as text', async () => {
    const page = await open()
    await submit(page, HOSTILE)
    expect(await page.title()).not.to.contain('owned')
    const [original] = await page.locator('.pair blockquote').allTextContents()
    expect(original).to.contain('<script>').and.to.contain('RLO').and.not.to.contain('\u202e')
    await page.goto('/verifications')
    expect(await page.locator('.row').first().textContent()).to.contain('<script>')
    await expectAccessible(page)
  })

  it('narrows the list by status, language and words, and keeps that in the address', async () => {
    const page = await open()
    await submit(page, ANOTHER_COUNTRY)
    await page.goto('/verifications')
    await page.getByRole('searchbox').fill('Chad')
    await page.getByLabel('Language').selectOption('fr')
    await page.getByRole('button', { name: 'Filter' }).click()
    await page.locator('.statuses a', { hasText: 'Critical' }).click()
    expect(page.url()).to.contain('status=critical').and.to.contain('language=fr').and.to.contain('search=Chad')
    expect(await page.locator('.row').count()).to.be.at.least(1)
    for (const text of await page.locator('.row').allTextContents())
      expect(text).to.contain('Critical').and.to.contain('fr')
    await page.locator('.statuses a', { hasText: 'Faithful' }).click()
    expect(await page.locator('.empty').textContent()).to.contain('No verification matches')
    await page.getByRole('link', { name: 'Clear' }).click()
    expect(await page.locator('.row').count()).to.be.at.least(1)
  })

  it('begins with the example one click away', async () => {
    const page = await open()
    await page.goto('/?example=goita')
    await page.locator('button.primary').click()
    await page.locator('.banner .status:not(.pending)').waitFor()
    expect(await page.locator('.banner .status').textContent()).to.equal('Faithful')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      it(`has nothing for axe to find and nothing too wide: ${colorScheme}, ${width} px`, async () => {
        const page = await open({ colorScheme, viewport: { width, height: 844 } })
        const outlet = 'An agency with a name that is longer than any line of the list can be '.repeat(3)
        await submit(page, { ...ANOTHER_COUNTRY, 'rendering.outlet': outlet, 'statement.speaker': outlet })
        const report = new URL(page.url()).pathname
        const statement = await page.locator('.source a[href^="/statements/"]').getAttribute('href')
        for (const path of [
          '/',
          '/?example=goita',
          '/verifications',
          '/verifications?status=pending',
          report,
          statement!,
          '/nowhere',
        ]) {
          await page.goto(path)
          expect(await fitsTheWindow(page), `${path} fits`).to.equal(true)
          await expectAccessible(page)
        }
      })
    }
  }

  it('shows the snippets of both texts on a phone, where the columns are apart', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } })
    await submit(page, ANOTHER_COUNTRY)
    expect(await page.locator('.discrepancy .place').first().isVisible()).to.equal(true)
  })

  it('prints the report without the site around it', async () => {
    const page = await open()
    await submit(page, ANOTHER_COUNTRY)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header.site').isVisible()).to.equal(false)
    const ways = await page.locator('.leave, .rerun').all()
    expect(ways.length).to.be.greaterThan(1)
    for (const way of ways) expect(await way.isVisible()).to.equal(false)
    expect(await page.locator('.imprint').textContent()).to.contain(page.url())
    expect(await page.locator('.imprint').isVisible()).to.equal(true)
  })
})
