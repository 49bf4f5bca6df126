import { inspect } from 'node:util'
import { expect } from 'chai'
import { readConfig } from '../src/config.ts'
import { Failure } from '../src/model/failure.ts'

/** What reading these settings fails with; empty where it does not. */
function fault(environment: Readonly<Record<string, string>>): string {
  try {
    readConfig(environment)
    return ''
  } catch (error) {
    expect(error).to.be.instanceOf(Failure).with.property('code', 'invalid-setting')
    return (error as Error).message
  }
}

describe('the settings', () => {
  it('choose every configured translator, none, or those named', () => {
    expect(readConfig({}).translators).to.equal('configured')
    expect(readConfig({ TRUEQUOTE_TRANSLATORS: 'none' }).translators).to.deep.equal([])
    expect(readConfig({ TRUEQUOTE_TRANSLATORS: ' google, deepl,' }).translators).to.deep.equal(['google', 'deepl'])
  })

  it('know which of them are given', () => {
    expect([...readConfig({ TRUEQUOTE_DEEPL_KEY: 'k', PORT: ' ', OTHER: '1' }).given]).to.deep.equal([
      'TRUEQUOTE_DEEPL_KEY',
    ])
  })

  it('read addresses without what does not belong to them', () => {
    const url = (value: string) => readConfig({ TRUEQUOTE_OPENAI_URL: value }).openai.url?.href
    expect(url('https://example.org/v1/')).to.equal('https://example.org/v1')
    expect(url('http://127.0.0.1:5000')).to.equal('http://127.0.0.1:5000/')
    expect(url('http://x.org/a//?b=c#d')).to.equal('http://x.org/a')
    expect(url('')).to.equal(undefined)
  })

  for (const value of ['127.0.0.1:5000', 'localhost', 'ftp://x.org', 'file:///etc/passwd', 'javascript:1', '//x.org']) {
    it(`refuse ${value} as an address`, () =>
      expect(fault({ TRUEQUOTE_LIBRETRANSLATE_URL: value })).to.contain(`TRUEQUOTE_LIBRETRANSLATE_URL “${value}”`))
  }

  it('refuse passwords in addresses, and keys that are none, without showing them', () => {
    for (const value of ['http://me:sesame@x.org', 'https://sesame@x.org', 'me:sesame@x.org']) {
      expect(fault({ TRUEQUOTE_APERTIUM_URL: value }))
        .to.match(/^TRUEQUOTE_APERTIUM_URL /)
        .and.not.to.contain('sesame')
    }
    for (const value of ['sesame street', 'sesame\u00e9', 'sesame\nx-header: 1']) {
      expect(fault({ TRUEQUOTE_DEEPL_KEY: value }))
        .to.match(/^TRUEQUOTE_DEEPL_KEY /)
        .and.not.to.contain('sesame')
    }
  })

  it('show no key, however they are printed', () => {
    const keys = {
      TRUEQUOTE_DEEPL_KEY: 'sesame',
      TRUEQUOTE_OPENAI_KEY: 'sesame',
      TRUEQUOTE_LIBRETRANSLATE_KEY: 'sesame',
    }
    const config = readConfig(keys)
    expect(config.deepl.key?.reveal()).to.equal('sesame')
    expect(JSON.stringify(config) + inspect(config, { depth: 9, showHidden: true })).not.to.contain('sesame')
  })
})
