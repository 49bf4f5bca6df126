import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { type TestServer, testServer } from '../web/test-server.ts'
import { expectAccessible, fitsTheWindow, openBrowser, type Visit, visit } from './browser.ts'
import { plantedVerify } from './planted.ts'

const STATEMENT = '[name="statement.text"]'
const LANGUAGE = '[name="statement.language"]'
const DETECTED = 'output[for="field-statement-text"]'

describe('the language of a text, in a browser', () => {
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

  async function form(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
    const opened = await visit(browser, server.url, options)
    visits.push(opened)
    await opened.page.goto('/')
    return opened.page
  }
  const says = async (page: Page, what: RegExp) => {
    await page.locator(DETECTED, { hasText: what }).waitFor()
  }

  it('is said while one types, and goes with the text', async () => {
    const page = await form()
    await page.locator(STATEMENT).pressSequentially('Le président a signé la charte ce matin.')
    await says(page, /detected: French \(\d\.\d\d\)/)
    await page.locator(STATEMENT).fill('The president signed the charter this morning.')
    await says(page, /detected: English/)
    await page.locator(STATEMENT).fill('')
    await page.locator(DETECTED, { hasText: /^$/ }).waitFor({ state: 'attached' })
    expect(await page.locator(DETECTED).textContent()).to.equal('')
  })

  it('is offered among its neighbours where the words do not tell, and one of them can be chosen', async () => {
    const page = await form()
    await page.locator(STATEMENT).fill('Podpisali su povelju danas')
    await says(page, /do not tell it from its neighbours/)
    const bosnian = page.locator('.candidates button[data-tag="bs"]').first()
    await bosnian.waitFor()
    await expectAccessible(page)
    await bosnian.click()
    expect(await page.locator(LANGUAGE).inputValue()).to.equal('bs')
    expect(await page.locator('.candidates button:visible').count()).to.equal(0)
  })

  it('says when the chosen language is not what the text reads as', async () => {
    const page = await form()
    await page.locator(LANGUAGE).selectOption('es')
    await page.locator(STATEMENT).fill('Le président a signé la charte ce matin avec ses voisins.')
    await says(page, /chosen by you; the text reads as French/)
    await page.locator(LANGUAGE).selectOption('')
    await says(page, /detected: French/)
  })

  it('tells a quotation in another language', async () => {
    const page = await form()
    await page
      .locator(STATEMENT)
      .fill('Il a déclaré hier : « We will never give up the fight against those people », puis il est parti.')
    await says(page, /detected: French .*partly English/)
  })

  it('fits a phone with its candidates shown', async () => {
    const page = await form({ viewport: { width: 360, height: 800 } })
    await page.locator(STATEMENT).fill('Podpisali su povelju danas')
    await page.locator('.candidates button').first().waitFor()
    expect(await fitsTheWindow(page)).to.equal(true)
  })
})
