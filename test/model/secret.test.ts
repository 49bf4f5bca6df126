import { inspect } from 'node:util'
import { expect } from 'chai'
import { Secret } from '../../src/model/secret.ts'

describe('model/secret', () => {
  const secret = new Secret('sesame')

  it('is told when it is asked for', () => expect(secret.reveal()).to.equal('sesame'))

  const WAYS: readonly (readonly [how: string, shown: string])[] = [
    ['in a string', `${secret}`],
    ['in JSON', JSON.stringify({ secret })],
    ['when inspected', inspect({ secret }, { showHidden: true, depth: 5 })],
    ['by its properties', Object.getOwnPropertyNames(secret).join()],
    ['as a copy', inspect({ ...secret })],
  ]
  for (const [how, shown] of WAYS) it(`is not shown ${how}`, () => expect(shown).not.to.contain('sesame'))
})
