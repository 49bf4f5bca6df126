import { expect } from 'chai'
import { VerificationQueue } from '../../src/service/verification-queue.ts'

/** Work that ends when it is told to. */
function handWork() {
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<string>>()
  const work = (id: string) => {
    begun.push(id)
    const end = Promise.withResolvers<string>()
    ends.set(id, end)
    return end.promise
  }
  return { begun, work, finish: (id: string) => ends.get(id)!.resolve(`${id} done`), ends }
}

describe('service/verification-queue', () => {
  it('runs so many at once, the others in the order they came', async () => {
    const { begun, work, finish } = handWork()
    const queue = new VerificationQueue(work, 2)
    const results = ['a', 'b', 'c', 'd'].map((id) => queue.run(id))
    expect(begun).to.deep.equal(['a', 'b'])
    finish('b')
    expect(await results[1]).to.equal('b done')
    expect(begun).to.deep.equal(['a', 'b', 'c'])
    finish('a')
    finish('c')
    await results[0]
    await results[2]
    finish('d')
    expect(await Promise.all(results)).to.deep.equal(['a done', 'b done', 'c done', 'd done'])
    expect(queue.size).to.equal(0)
  })

  it('does the same work once while it waits or runs, and again afterwards', async () => {
    const { begun, work, finish } = handWork()
    const queue = new VerificationQueue(work, 1)
    const [first, second] = [queue.run('a'), queue.run('a')]
    expect(first).to.equal(second)
    finish('a')
    await first
    const again = queue.run('a')
    expect(begun).to.deep.equal(['a', 'a'])
    finish('a')
    await again
  })

  it('goes on after work that fails', async () => {
    const { work, finish, ends } = handWork()
    const queue = new VerificationQueue(work, 1)
    const [first, second] = [queue.run('a'), queue.run('b')]
    const failed = first.then(
      () => 'ended',
      (error: Error) => error.message,
    )
    ends.get('a')!.reject(new Error('broken'))
    expect(await failed).to.equal('broken')
    finish('b')
    expect(await second).to.equal('b done')
  })

  it('turns away what waits when it closes, and waits for what runs', async () => {
    const { begun, work, finish } = handWork()
    const queue = new VerificationQueue(work, 1)
    const [running, waiting] = [queue.run('a'), queue.run('b')]
    const turnedAway = waiting.catch((error: { code: string }) => error.code)
    let closed = false
    const closing = queue.close().then(() => {
      closed = true
    })
    expect(await turnedAway).to.equal('stopping')
    expect(await queue.run('c').catch((error: { code: string }) => error.code)).to.equal('stopping')
    expect(closed).to.equal(false)
    finish('a')
    expect(await running).to.equal('a done')
    await closing
    expect(begun).to.deep.equal(['a'])
  })
})
