import { expect } from 'chai'
import { resumePending } from '../../src/service/resume-pending.ts'
import { submitPair } from '../../src/service/submit-pair.ts'
import { outcomeOf } from './outcome.ts'
import { type TestService, testService } from './test-service.ts'

const input = (number: number) => ({
  statement: { text: `Il a dit ${number}.` },
  rendering: { text: `He said ${number}.` },
})

describe('service/resume-pending', () => {
  let made: TestService
  afterEach(() => made.close())

  it('finishes everything that is pending, oldest first, one after another', async () => {
    const order: string[] = []
    let running = 0
    made = await testService({
      verify: async (pair) => {
        running += 1
        expect(running).to.equal(1)
        order.push(pair.original)
        await made.service.store.ping()
        running -= 1
        return outcomeOf(pair)
      },
    })
    for (const number of [1, 2, 3]) await submitPair(made.service, input(number))
    expect(await resumePending(made.service)).to.equal(3)
    expect(order).to.deep.equal(['Il a dit 1.', 'Il a dit 2.', 'Il a dit 3.'])
    expect(await made.service.store.pending(10)).to.deep.equal([])
    expect(await resumePending(made.service)).to.equal(0)
  })

  it('goes past one that cannot be finished, and ends', async () => {
    made = await testService()
    const [first, second] = [await submitPair(made.service, input(1)), await submitPair(made.service, input(2))]
    const { store } = made.service
    const failing = {
      ...made.service,
      queue: Object.assign(Object.create(made.service.queue), {
        run: (id: string) => (id === first.id ? Promise.reject(new Error('disk full')) : made.service.queue.run(id)),
      }),
    }
    expect(await resumePending(failing)).to.equal(1)
    expect(await store.pending(10)).to.deep.equal([first.id])
    expect((await store.verification(second.id))?.status).to.equal('critical')
    expect(JSON.stringify(made.logged)).to.include('disk full')
  })

  it('stops when the service does', async () => {
    made = await testService()
    await submitPair(made.service, input(1))
    await made.service.queue.close()
    expect(await resumePending(made.service)).to.equal(0)
    expect(await made.service.store.pending(10)).to.have.length(1)
    expect(made.logged).to.deep.equal([])
  })
})
