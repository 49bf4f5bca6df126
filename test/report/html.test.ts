import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { html } from '../../src/report/html.tsx'

const page = (name: string) =>
  parseHTML(html.render(JSON.parse(readFileSync(`test/golden/${name}/input.json`, 'utf8')), {})).document

describe('the HTML report', () => {
  it('lets nothing of a hostile text become markup', () => {
    const document = page('hostile-text')
    for (const tag of ['script', 'img', 'b', 'i', 'em', 'u', 'link', 'iframe']) {
      expect(document.querySelectorAll(tag).length, tag).to.equal(0)
    }
    expect(document.querySelector('blockquote')?.textContent).to.contain('<script>alert(1)</script>')
  })
  it('loads nothing', () =>
    expect(page('hostile-text').querySelectorAll('[src], link, [href^=http]').length).to.equal(0))
  it('marks words in both texts and links them to their row', () => {
    const document = page('another-country')
    expect([...document.querySelectorAll('mark.critical')].map((mark) => mark.textContent)).to.deep.equal([
      'Niger',
      'Nigeria',
    ])
    for (const link of document.querySelectorAll('sup a')) {
      expect(document.querySelector(link.getAttribute('href') ?? '')?.tagName).to.equal('LI')
    }
  })
  it('gives each text its language and direction', () => {
    const [arabic, chinese] = page('arabic-to-chinese').querySelectorAll('blockquote')
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl'])
    expect([chinese?.getAttribute('lang'), chinese?.getAttribute('dir')]).to.deep.equal(['zh', 'ltr'])
  })
  it('carries a policy that allows its own style and nothing else', () =>
    expect(html.contentSecurityPolicy).to.match(/^default-src 'none'; style-src 'sha256-[\w+/]+=*'; /))
})
