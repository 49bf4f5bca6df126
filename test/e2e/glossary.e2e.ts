import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { verify } from '../../src/verify.ts'
import { type TestServer, testServer } from '../web/test-server.ts'
import { expectAccessible, fitsTheWindow, openBrowser, type Visit, visit } from './browser.ts'

const CSV = [
  'source,source_language,target,target_language,kind,note,deprecated',
  'الاتحاد الأفريقي,ar,African Union,en,institution,"Since 2002; never the OAU, which is another body",',
  'الاتحاد الأفريقي,ar,Organisation of African Unity,en,institution,,yes',
  'תשאד,he,Chad,en,name,,',
  '安理会,zh-Hans,Security Council,en,institution,,',
  'Security Council,en,安全保障理事会|安保理,ja,institution,,',
].join('\n')

describe('the glossary in a browser', () => {
  let server: TestServer
  let browser: Browser
  let visits: Visit[] = []

  before(async () => {
    browser = await openBrowser()
  })
  after(() => browser.close())
  beforeEach(async () => {
    server = await testServer({ verify })
  })
  afterEach(async () => {
    const complaints = visits.flatMap((each) => each.complaints)
    await Promise.all(visits.map((each) => each.close()))
    visits = []
    await server.close()
    expect(complaints, 'what the browser complained of').to.deep.equal([])
  })

  async function open(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
    const opened = await visit(browser, server.url, options)
    visits.push(opened)
    return opened.page
  }

  async function add(page: Page): Promise<void> {
    await page.goto('/glossary')
    await page.locator('[name=source]:not(select)').fill('Alliance des États du Sahel')
    await page.locator('[name=sourceLanguage]').selectOption('fr')
    await page.locator('[name=targetLanguage]').selectOption('en')
    await page.locator('.entry [name=kind]').first().selectOption('institution')
    await page.locator('[name=approved]').fill('Alliance of Sahel States\nAES')
    await page.locator('[name=deprecated]').fill('Union of Desert Countries')
    await page.getByRole('button', { name: 'Add' }).click()
    await page.locator('table.glossary').waitFor()
  }

  async function load(page: Page): Promise<void> {
    await page.goto('/glossary')
    await page.locator('#import summary').click()
    await page.locator('[name=file]').fill(CSV)
    await page.getByRole('button', { name: 'Import' }).click()
    await page.locator('[role=status]').waitFor()
  }

  async function report(page: Page, fields: Record<string, string>): Promise<void> {
    await page.goto('/')
    for (const [name, value] of Object.entries(fields)) await page.locator(`[name="${name}"]`).fill(value)
    await page.locator('button.primary').click()
    await page.locator('.banner .status:not(.pending)').waitFor()
  }

  for (const javaScriptEnabled of [true, false]) {
    it(`leads from a new entry to its panel in a report${javaScriptEnabled ? '' : ', without scripts'}`, async () => {
      const page = await open({ javaScriptEnabled })
      await add(page)
      await report(page, {
        'statement.text': 'Nous avons signé ce jour la charte instituant l’Alliance des États du Sahel.',
        'rendering.text': 'We signed today the charter founding the Union of Desert Countries.',
      })
      const panel = page.locator('.glossary-used')
      expect(await panel.locator('.found').textContent()).to.equal('rendered as no longer approved')
      expect(await page.locator('.discrepancy').first().textContent()).to.contain('Alliance of Sahel States')
      expect((await page.locator('.pair mark').allTextContents()).join(' ')).to.contain('Union of Desert Countries')
      if (javaScriptEnabled) await expectAccessible(page)
      await panel.locator('th a').click()
      await page.locator('details.retire summary').click()
      await page.getByRole('button', { name: 'Yes, take it out' }).click()
      expect(await page.locator('[role=status]').textContent()).to.contain('taken out')
      await page.getByRole('button', { name: 'Add it again' }).click()
      expect(await page.locator('[role=status]').textContent()).to.contain('Added Alliance des États du Sahel')
    })
  }

  it('reads a file into the box of the import', async () => {
    const page = await open()
    await page.goto('/glossary')
    await page.locator('#import summary').click()
    const file = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(CSV, 'utf16le')])
    await page.locator('[type=file]').setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: file })
    await page.waitForFunction('document.getElementById("field-file").value.includes("安理会")')
    await page.getByRole('button', { name: 'Import' }).click()
    expect(await page.locator('[role=status]').textContent()).to.contain('4 entries added, 1 changed')
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 390]) {
      it(`has nothing for axe to find and nothing too wide: ${colorScheme}, ${width} px`, async () => {
        const page = await open({ colorScheme, viewport: { width, height: 844 } })
        const shots = process.env.SCREENSHOTS
        const look = async (name: string) => {
          expect(await fitsTheWindow(page), `${name} fits`).to.equal(true)
          await expectAccessible(page)
          if (shots) await page.screenshot({ path: `${shots}/${name}-${colorScheme}-${width}.png`, fullPage: true })
        }
        await page.goto('/glossary')
        await look('empty')
        await load(page)
        await look('list')
        await page.locator('#import summary').click()
        await page.locator('[name=file]').fill(`${CSV}\nتشاد,ar,Chad,klingonese,,,`)
        await page.getByRole('button', { name: 'Import' }).click()
        await page.locator('#not-taken').waitFor()
        expect(await page.evaluate('document.activeElement.id')).to.equal('field-file')
        await look('not-taken')
        await add(page)
        await look('added')
        await page.goto('/glossary')
        await page.locator('.glossary th a', { hasText: 'الاتحاد' }).click()
        await look('entry')
        await page.locator('[name=approved]').fill('')
        await page.getByRole('button', { name: 'Keep changes' }).click()
        await page.locator('.problems').waitFor()
        await look('problems')
        await report(page, {
          'statement.text': 'قال رئيس الاتحاد الأفريقي إن المجلس سيجتمع غدا في أديس أبابا.',
          'rendering.text':
            'The head of the Organisation of African Unity said the council would meet tomorrow in Addis Ababa.',
        })
        expect(await page.locator('.glossary-used th [dir=rtl]').count()).to.equal(1)
        await look('report')
        await report(page, {
          'statement.text': 'The Security Council will meet again tomorrow morning in New York.',
          'rendering.text': '安保理は明日の朝、ニューヨークで再び会合を開く。',
        })
        expect(await page.locator('.glossary-used .found').textContent()).to.equal('rendered as approved')
        await look('japanese')
      })
    }
  }
})
