import { expect } from 'chai'
import type { Failure } from '../../src/model/failure.ts'
import { importTmx } from '../../src/service/import-tmx.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { freshFolder } from '../store/place.ts'
import { pieces, tmx, tu } from '../translation/tmx/tmx.ts'

describe('importing a TMX file', () => {
  const folder = freshFolder()
  let store: Store
  beforeEach(async () => {
    store = await openStore({ database: folder.database })
  })
  afterEach(() => store.close())

  const take = (file: string, onProgress?: (soFar: { units: number }) => void) =>
    importTmx({ store }, pieces(file, 4_000), { file: 'a.tmx', ...(onProgress ? { onProgress } : {}) })
  const many = (count: number) =>
    Array.from({ length: count }, (_, k) => tu(`le comité ${k} a voté`, `committee ${k} voted`)).join('\n')

  it('adds what is new, once', async () => {
    const file = tmx(`${many(3)}${tu('1984', '1984')}`)
    const fault = { line: 6, message: 'All its texts are the same, so none translates another.' }
    expect(await take(file)).to.deep.equal({ units: 4, added: 3, known: 0, skipped: 1, faults: [fault] })
    expect(await take(file)).to.deep.include({ added: 0, known: 3, skipped: 1 })
    expect((await store.recall({ text: 'le comité 2 a voté', from: 'fr', to: 'en' }))?.text).to.equal(
      'committee 2 voted',
    )
  })

  it('learns nothing from pairs that Truequote found wrong, nor from confidential ones', async () => {
    const own = 'creationtool="Truequote" creationtoolversion="1"'
    const pair = (fr: string, ...properties: readonly (readonly [string, string])[]) =>
      tu(fr, `In English: ${fr}`).replace(
        '<tuv',
        `${properties.map(([type, value]) => `<prop type="x-${type}">${value}</prop>`).join('')}<tuv`,
      )
    const file = tmx(
      [
        pair('un', ['status', 'critical']),
        pair('deux', ['status', 'minor']),
        pair('trois', ['status', 'faithful'], ['confidential', 'true']),
        pair('quatre', ['status', 'pending']),
      ].join('\n'),
      own,
    )
    const found = await take(file)
    expect(found).to.include({ units: 4, added: 1, skipped: 3 })
    expect(found.faults.map(({ message }) => message)).to.deep.equal([
      'Truequote found this rendering “critical”, not faithful or minor, so nothing is learnt from it.',
      'The pair is confidential, so its texts are not remembered.',
      'Truequote found this rendering “pending”, not faithful or minor, so nothing is learnt from it.',
    ])
    // What another program calls a status says nothing of the translation.
    expect(await take(tmx(pair('cinq', ['status', 'draft'])))).to.include({ added: 1, skipped: 0 })
  })

  it('tells how far it is, and lists the first faults only', async () => {
    const seen: number[] = []
    const result = await take(tmx(many(450) + tu('x', 'x').repeat(30)), ({ units }) => seen.push(units))
    expect(seen).to.deep.equal([200, 400, 480])
    expect([result.added, result.skipped, result.faults.length]).to.deep.equal([450, 30, 20])
  })

  it('keeps what stands before a fault in the file, and says how much', async () => {
    const failure = (await take(tmx(`${many(201)}<tu><seg></tu>`)).catch((error) => error)) as Failure
    expect(failure.code).to.equal('bad-tmx')
    expect(failure.message).to.match(/^Line 204 is not XML .* What stands before that \(201 units\) is kept\.$/)
    expect(await store.recall({ text: 'le comité 200 a voté', from: 'fr', to: 'en' })).to.not.equal(null)
    const nothing = (await take('<tmx').catch((error) => error)) as Failure
    expect(nothing.message).to.match(/Nothing of it was added\.$/)
  })
})
