import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { verify } from '../../src/verify.ts'
import { type TestServer, testServer } from '../web/test-server.ts'
import { openBrowser, visit } from './browser.ts'
import { ANOTHER_COUNTRY, MORE_REFERENCES } from './pairs.ts'

describe('the whole journey, with the real comparison', () => {
  let server: TestServer
  let browser: Browser

  before(async () => {
    server = await testServer({ verify })
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await server.close()
  })

  for (const [what, country, status] of [
    ['a rendering that names another country', 'Chad', /^Critical$/],
    ['a rendering that keeps the meaning', 'Niger', /^(Faithful|Minor)$/],
  ] as const) {
    it(`tells ${what} for what it is`, async () => {
      const { page, complaints, close } = await visit(browser, server.url)
      await page.goto('/')
      for (const [name, value] of Object.entries(ANOTHER_COUNTRY)) {
        await page.locator(`[name="${name}"]`).fill(value.replace('Chad', country))
      }
      for (const text of MORE_REFERENCES) {
        await page.getByRole('button', { name: 'Add another' }).click()
        await page.keyboard.insertText(text)
      }
      await page.locator('button.primary').click()
      await page.locator('.banner .status:not(.pending)').waitFor()
      expect(await page.locator('.banner .status').textContent()).to.match(status)
      expect((await page.locator('.discrepancy', { hasText: 'Chad' }).count()) > 0).to.equal(country === 'Chad')
      expect(complaints).to.deep.equal([])
      await close()
    })
  }
})
