import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { verify } from '../../src/verify.ts'
import { type TestServer, testServer } from '../web/test-server.ts'
import { expectAccessible, fitsTheWindow, openBrowser, visit } from './browser.ts'

interface Case {
  readonly name: string
  readonly languages: readonly [original: string, rendering: string]
  readonly original: string
  readonly rendering: string
  readonly references: readonly string[]
  /** The readings at the first place. */
  readonly readings: readonly string[]
}

/** References that disagree, in scripts that are segmented or run from right to left. */
const CASES: readonly Case[] = [
  {
    name: 'English',
    languages: ['fr', 'en'],
    original: 'Le ministre a été remercié lundi après la réunion du conseil.',
    rendering: 'The minister was thanked on Monday after the council meeting.',
    references: [
      'The minister was dismissed on Monday after the council meeting.',
      'The minister was let go on Monday after the council meeting.',
    ],
    readings: ['dismissed', 'let go'],
  },
  {
    name: 'Arabic',
    languages: ['fr', 'ar'],
    original: 'Le président a remercié le ministre lundi.',
    rendering: 'أقال الرئيس الوزير يوم الاثنين',
    references: ['أقال الرئيس الوزير يوم الاثنين', 'شكر الرئيس الوزير يوم الاثنين'],
    readings: ['أقال', 'شكر'],
  },
  {
    name: 'Hebrew',
    languages: ['fr', 'he'],
    original: 'Le président a remercié le ministre lundi après la réunion.',
    rendering: 'הנשיא פיטר את השר ביום שני אחרי הישיבה',
    references: ['הנשיא פיטר את השר ביום שני אחרי הישיבה', 'הנשיא שיבח את השר ביום שני אחרי הישיבה'],
    readings: ['פיטר', 'שיבח'],
  },
  {
    name: 'Chinese',
    languages: ['fr', 'zh'],
    original: 'Le président a remercié le ministre hier.',
    rendering: '总统昨天解雇了部长。',
    references: ['总统昨天解雇了部长。', '总统昨天感谢了部长。'],
    readings: ['解雇', '感谢'],
  },
]

describe('the references of a report in a browser', () => {
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

  for (const { name, languages, original, rendering, references, readings } of CASES) {
    it(`show where those in ${name} disagree, wide and narrow, light and dark`, async () => {
      const [from, language] = languages
      const answer = await server.post('/api/v1/verifications', {
        statement: { text: original, language: from },
        rendering: { text: rendering, language },
        references: references.map((text, k) => ({ text, language, by: `desk ${k + 1}` })),
      })
      const { links } = await answer.json()
      for (const look of [
        { viewport: { width: 1280, height: 1200 }, colorScheme: 'light' as const },
        { viewport: { width: 390, height: 1200 }, colorScheme: 'dark' as const },
      ]) {
        const { page, complaints, close } = await visit(browser, server.url, look)
        await page.goto(links.page)
        const place = page.locator('#disagreement-1')
        expect(await place.locator('.quoted').allTextContents()).to.deep.equal(readings)
        expect(await page.locator('.disputed').allTextContents()).to.include.members([...readings])
        for (const summary of await page.locator('.reference summary').all()) await summary.click()
        expect(await page.locator('.difference').count()).to.equal(references.length)
        expect(await fitsTheWindow(page)).to.equal(true)
        await expectAccessible(page)
        await page.locator('.disputed + sup a').first().click()
        expect(new URL(page.url()).hash).to.equal('#disagreement-1')
        const folder = process.env.SCREENSHOTS
        if (folder)
          await page.locator('section.references').screenshot({ path: `${folder}/${name}-${look.viewport.width}.png` })
        expect(complaints).to.deep.equal([])
        await close()
      }
    })
  }
})
