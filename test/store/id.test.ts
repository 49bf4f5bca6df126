import { expect } from 'chai'
import fc from 'fast-check'
import { idMaker } from '../../src/store/id.ts'

const AT = Date.UTC(2023, 8, 16)

describe('store/id', () => {
  it('is a UUID of version 7 that begins with the time', () => {
    const id = idMaker(() => AT)()
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).to.equal(AT)
  })

  it('sorts in the order of making, whatever the clock does', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 2, maxLength: 50 })
    fc.assert(
      fc.property(clocks, (times) => {
        let tick = 0
        const newId = idMaker(() => times[tick++]!)
        const ids = times.map(newId)
        expect([...ids].sort()).to.deep.equal(ids)
        expect(new Set(ids).size).to.equal(ids.length)
      }),
      { seed: 20240229 },
    )
  })

  it('does not run out within a millisecond', () => {
    const newId = idMaker(() => AT)
    const ids = Array.from({ length: 10_000 }, newId)
    expect([...ids].sort()).to.deep.equal(ids)
    expect(new Set(ids).size).to.equal(10_000)
  })

  it('differs between two makers at the same moment', () => {
    expect(idMaker(() => AT)()).not.to.equal(idMaker(() => AT)())
  })
})
