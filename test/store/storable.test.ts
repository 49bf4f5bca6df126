import { expect } from 'chai'
import { InvalidInput } from '../../src/model/failure.ts'
import { refuseUnstorable } from '../../src/store/storable.ts'

describe('store/storable', () => {
  it('takes any whole text, and none', () => {
    refuseUnstorable({ a: '😀 \ufffe \u202e', b: '', c: undefined, d: null })
  })

  it('names every field and place that is wrong', () => {
    expect(() => refuseUnstorable({ first: '😀\ud83d!', second: 'ok', third: 'a\0' }))
      .to.throw(InvalidInput)
      .with.deep.property('problems', [
        { field: 'first', message: 'has half of a character at position 2; remove it.' },
        { field: 'third', message: 'has a NUL character at position 1; remove it.' },
      ])
  })
})
