import { expect } from 'chai'
import type { Problem } from '../../../src/model/failure.ts'
import { FormPage } from '../../../src/web/views/form-page.tsx'
import type { FormValues } from '../../../src/web/views/form-values.ts'
import { parse } from './page.ts'

const form = (values: FormValues = {}, problems: readonly Problem[] = [], maxReferences = 10) =>
  parse(
    <FormPage
      values={values}
      problems={problems}
      formKey="key-1"
      maxText={100_000}
      maxReferences={maxReferences}
      recent={[]}
      now={new Date(0)}
    />,
  )

const field = (document: ReturnType<typeof form>, path: string) => {
  const element = document.querySelector(`[name="${path}"]`)
  if (!element) throw new Error(`no field ${path}`)
  return element
}

/** The sentence beside a field, reached as a screen reader reaches it. */
function said(document: ReturnType<typeof form>, path: string): string[] {
  const ids = field(document, path).getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`)
}

/** What a browser finds in a text area: without the first line break, its entities read (linkedom does neither). */
const typed = (textarea: { textContent: string | null }): string =>
  (textarea.textContent ?? '')
    .replace(/^\n/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('FormPage', () => {
  it('names every field by its path in a submission', () => {
    const names = new Set([...form().querySelectorAll('[name]')].map((each) => each.getAttribute('name')))
    for (const path of [
      ...['text', 'language', 'speaker', 'date', 'medium', 'sourceUrl'].map((name) => `statement.${name}`),
      ...['text', 'language', 'outlet', 'url', 'date', 'quoteType', 'translatedBy'].map((name) => `rendering.${name}`),
      ...['text', 'language', 'by'].map((name) => `references.0.${name}`),
      'confidential',
    ]) {
      expect(names, path).to.include(path)
    }
  })
  it('gives every field a label', () => {
    const document = form()
    for (const each of document.querySelectorAll('input:not([type=hidden]), textarea, select')) {
      const label = each.id ? document.querySelector(`label[for="${each.id}"]`) : null
      expect(label ?? each.closest('label'), each.getAttribute('name') ?? '').not.to.equal(null)
    }
  })
  it('says beside the field what is wrong with it', () => {
    const document = form({}, [{ field: 'rendering.text', message: 'There is no text here.' }])
    expect(field(document, 'rendering.text').getAttribute('aria-invalid')).to.equal('true')
    expect(said(document, 'rendering.text')[0]).to.equal('There is no text here.')
    expect(field(document, 'statement.text').hasAttribute('aria-invalid')).to.equal(false)
  })
  it('sums up at the top, each problem leading to its field', () => {
    const problems = [
      { field: 'rendering.text', message: 'There is no text here.' },
      { field: 'references.1.language', message: '“xx-” is not the tag of a language.' },
      { field: '', message: 'The whole is too long.' },
    ]
    const document = form({ 'references.1.by': 'desk' }, problems)
    expect(document.querySelector('.problems h2')?.textContent).to.contain('3 things need')
    const links = [...document.querySelectorAll('.problems a')].map((link) => link.getAttribute('href')!)
    expect(links.map((href) => document.querySelector(href)?.getAttribute('name'))).to.deep.equal([
      'rendering.text',
      'references.1.language',
    ])
    expect(document.querySelector('.problems')?.textContent).to.contain('The whole is too long.')
  })
  it('keeps everything that was typed', () => {
    const hostile = '</textarea><script>alert(1)</script>"\'&lt;'
    const values = {
      'statement.text': `\n${hostile}`,
      'statement.speaker': hostile,
      'statement.language': 'xx-bad tag',
      'statement.date': '2023-02-30',
      'rendering.quoteType': 'partial',
      'references.0.text': 'one',
      'references.1.text': 'two',
      'references.1.language': 'fr',
      confidential: 'yes',
    }
    const document = form(values)
    expect(typed(field(document, 'statement.text'))).to.equal(values['statement.text'])
    expect(field(document, 'statement.speaker').getAttribute('value')).to.equal(hostile)
    expect(field(document, 'statement.language').querySelector('[selected]')?.getAttribute('value')).to.equal(
      'xx-bad tag',
    )
    expect(field(document, 'statement.date').getAttribute('value')).to.equal('2023-02-30')
    expect(field(document, 'statement.date').getAttribute('type')).to.equal('text')
    expect(document.querySelector('[type=radio][checked]')?.getAttribute('value')).to.equal('partial')
    expect(field(document, 'references.1.text').textContent).to.contain('two')
    expect(field(document, 'references.1.language').querySelector('[selected]')?.textContent).to.equal('French')
    expect(field(document, 'confidential').hasAttribute('checked')).to.equal(true)
    expect(document.querySelectorAll('script').length).to.equal(1)
  })
  it('opens a fold that holds a value or a problem', () => {
    const open = (document: ReturnType<typeof form>) =>
      [...document.querySelectorAll('details')].map((each) => each.hasAttribute('open'))
    expect(open(form())).to.deep.equal([false, false])
    expect(open(form({ 'statement.medium': 'X' }))).to.deep.equal([true, false])
    expect(open(form({}, [{ field: 'rendering.url', message: 'no' }]))).to.deep.equal([false, true])
  })
  it('answers the Enter key with Verify', () =>
    expect(form().querySelector('form.submit button')?.textContent).to.equal('Verify'))
  it('offers another reference until there are as many as are accepted', () => {
    expect(form({}, [], 2).querySelectorAll('[name=add]').length).to.equal(1)
    expect(form({ 'references.1.text': '' }, [], 2).querySelectorAll('[name=add]').length).to.equal(0)
  })
  it('lets foreign text find its own direction', () => {
    for (const path of ['statement.text', 'rendering.text', 'references.0.text', 'statement.speaker']) {
      expect(field(form(), path).getAttribute('dir'), path).to.equal('auto')
    }
  })
  it('leads a newcomer to the example', () =>
    expect(form().querySelector('.recent a')?.getAttribute('href')).to.equal('/?example=goita'))
})
