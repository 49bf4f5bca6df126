import { expect } from 'chai'
import { readConfig, SETTINGS } from '../../../src/config.ts'
import { Failure } from '../../../src/model/failure.ts'
import { chosenProviders, createTranslators, PROVIDERS } from '../../../src/translation/providers/index.ts'
import { isConfigured, missingSettings } from '../../../src/translation/providers/provider.ts'

type Environment = Readonly<Record<string, string>>

const parts = (environment: Environment) => ({ config: readConfig(environment) })
const chosen = (environment: Environment) => chosenProviders(parts(environment)).map(({ id }) => id)

const EVERYTHING: Environment = {
  TRUEQUOTE_DEEPL_KEY: 'abc:fx',
  TRUEQUOTE_LIBRETRANSLATE_URL: 'http://127.0.0.1:5000',
  TRUEQUOTE_APERTIUM_URL: 'http://127.0.0.1:2737',
  TRUEQUOTE_OPENAI_URL: 'http://127.0.0.1:11434/v1',
  TRUEQUOTE_OPENAI_MODEL: 'tiny',
}

describe('translation/providers', () => {
  it('create a translator of the same id', () => {
    for (const { id, create } of PROVIDERS) expect(create(parts(EVERYTHING)).id).to.equal(id)
  })

  it('have ids of their own and say in sentences what they are', () => {
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).to.equal(PROVIDERS.length)
    for (const { help, languages, limits, cost, terms } of PROVIDERS) {
      for (const line of [help, languages, limits, cost, terms]) expect(line).to.match(/^[A-Z][^\n]+\.$/)
    }
  })

  it('name settings that there are', () => {
    const known: readonly string[] = SETTINGS.map(({ name }) => name)
    for (const { needs, reads } of PROVIDERS) expect(known).to.include.members([...needs, ...reads])
  })

  it('are configured by their settings, each by its own', () => {
    for (const provider of PROVIDERS) {
      const given = Object.entries(EVERYTHING).filter(([name]) => provider.needs.some((need) => need === name))
      expect(isConfigured(provider, parts(Object.fromEntries(given))), provider.id).to.equal(true)
      for (const name of provider.needs) {
        const less = Object.fromEntries(given.filter(([each]) => each !== name))
        expect(missingSettings(provider, parts(less))).to.deep.equal([name])
      }
    }
  })

  it('are all asked that are configured, unless the settings name some or none', () => {
    expect(chosen({})).to.deep.equal(['memory', 'google'])
    expect(chosen(EVERYTHING)).to.deep.equal(PROVIDERS.map(({ id }) => id))
    expect(chosen({ ...EVERYTHING, TRUEQUOTE_TRANSLATORS: 'configured' })).to.have.length(PROVIDERS.length)
    expect(chosen({ ...EVERYTHING, TRUEQUOTE_TRANSLATORS: 'apertium, google,apertium' })).to.deep.equal([
      'apertium',
      'google',
    ])
    expect(chosen({ ...EVERYTHING, TRUEQUOTE_TRANSLATORS: 'none' })).to.deep.equal([])
    expect(chosen({ TRUEQUOTE_DEEPL_KEY: '  ' })).to.deep.equal(['memory', 'google'])
  })

  it('are named when an id is not among them', () => {
    expect(() => chosen({ TRUEQUOTE_TRANSLATORS: 'gogle' })).to.throw(
      Failure,
      /There is no translator “gogle”; use one of: .*\bgoogle\b.*, or none\./,
    )
  })

  it('say which setting is missing when they are named without it', () => {
    expect(() => chosen({ TRUEQUOTE_TRANSLATORS: 'google,deepl' })).to.throw(
      Failure,
      'The translator “deepl” needs TRUEQUOTE_DEEPL_KEY; set it, or leave “deepl” out of TRUEQUOTE_TRANSLATORS.',
    )
    expect(() => chosen({ TRUEQUOTE_TRANSLATORS: 'openai-compatible' })).to.throw(
      Failure,
      'needs TRUEQUOTE_OPENAI_URL and TRUEQUOTE_OPENAI_MODEL; set them,',
    )
  })

  it('stay what they are inside the circuit breaker', () => {
    const [translator] = createTranslators(parts({ TRUEQUOTE_TRANSLATORS: 'google' }))
    expect(translator).to.include({ id: 'google', kind: 'remote', version: 'web' })
    expect(translator?.languages()?.has('fr')).to.equal(true)
  })

  it('ask DeepL where its key belongs, and run here only at an address here', () => {
    const kinds = (environment: Environment) =>
      Object.fromEntries(createTranslators(parts({ ...EVERYTHING, ...environment })).map(({ id, kind }) => [id, kind]))
    expect(kinds({})).to.deep.equal({
      memory: 'local',
      deepl: 'remote',
      google: 'remote',
      libretranslate: 'local',
      'openai-compatible': 'local',
      apertium: 'local',
    })
    const away = { TRUEQUOTE_LIBRETRANSLATE_URL: 'https://translate.example.org' }
    expect(kinds(away).libretranslate).to.equal('remote')
    expect(kinds({ ...away, TRUEQUOTE_LOCAL_TRANSLATORS: 'libretranslate' }).libretranslate).to.equal('local')
    expect(kinds({ TRUEQUOTE_DEEPL_URL: 'http://127.0.0.1:1' }).deepl).to.equal('local')
  })

  it('cannot be called local at the address of their maker, nor under an id that there is not', () => {
    for (const id of ['google', 'deepl', 'gogle']) {
      expect(() => createTranslators(parts({ TRUEQUOTE_LOCAL_TRANSLATORS: id })), id).to.throw(
        Failure,
        new RegExp(`TRUEQUOTE_LOCAL_TRANSLATORS: .*“${id}”`),
      )
    }
  })
})
