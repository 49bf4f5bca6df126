import { expect } from 'chai'
import { ComparisonThread, threadedVerify } from '../../src/service/comparison-thread.ts'
import { gather, verify } from '../../src/verify.ts'

const SENTENCE = 'Le président n’a pas signé la charte avec les trois chefs d’État. '
const RENDERED = 'The president signed the charter with the four heads of state. '

const pairOf = (sentences: number) => ({
  original: SENTENCE.repeat(sentences),
  originalLanguage: 'fr',
  rendering: RENDERED.repeat(sentences),
  references: [{ text: RENDERED.replace('signed', 'did not sign').repeat(sentences), language: 'en' }],
})

/** The longest time, in milliseconds, in which this thread could do nothing else while the work ran. */
async function longestBlock(work: Promise<unknown>): Promise<number> {
  let last = performance.now()
  let longest = 0
  const note = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(note, 1)
  await work
  note()
  clearInterval(timer)
  return longest
}

describe('service/comparison-thread', () => {
  it('gives the outcome of the comparison, whether the pair is short or long', async () => {
    const threaded = threadedVerify()
    for (const sentences of [1, 100]) {
      expect(await threaded(pairOf(sentences))).to.deep.equal(await verify(pairOf(sentences)))
    }
  })

  it('takes a glossary along', async () => {
    const term = { source: 'charte', sourceLanguage: 'fr', targetLanguage: 'en', approved: ['charter'], deprecated: [] }
    const glossary = [{ ...term, kind: 'term' as const }]
    const outcome = await threadedVerify()(pairOf(100), { glossary })
    expect(outcome.glossary?.[0]).to.deep.include({ source: 'charte', found: 'approved' })
    expect(outcome).to.deep.equal(await verify(pairOf(100), { glossary: async () => glossary }))
  })

  it('compares a short pair with many terms on the thread as well', async () => {
    const base = { sourceLanguage: 'fr', targetLanguage: 'en', deprecated: [], kind: 'term' as const }
    const glossary = Array.from({ length: 2_000 }, (_, i) => ({ ...base, source: `mot${i}`, approved: [`word${i}`] }))
    const threaded = threadedVerify()
    await threaded(pairOf(1), { glossary })
    const begun = performance.now()
    const block = await longestBlock(threaded(pairOf(1), { glossary }))
    expect(block).to.be.below((performance.now() - begun) * 0.6)
  })

  it('leaves its caller free while a long pair is compared', async () => {
    const threaded = threadedVerify()
    await threaded(pairOf(100))
    const begun = performance.now()
    const block = await longestBlock(threaded(pairOf(800)))
    expect(block).to.be.below((performance.now() - begun) * 0.6)
  })

  it('lets others have their turn between short pairs, however many are ready at once', async () => {
    const threaded = threadedVerify()
    let turns = 0
    let done = false
    const count = () => {
      turns += 1
      if (!done) setImmediate(count)
    }
    count()
    const turnOf = await Promise.all(Array.from({ length: 8 }, () => threaded(pairOf(1)).then(() => turns)))
    done = true
    expect(new Set(turnOf).size).to.equal(8)
  })

  it('answers several long pairs, each with its own', async () => {
    const threaded = threadedVerify()
    const pairs = [100, 80, 90].map(pairOf)
    const outcomes = await Promise.all(pairs.map((pair) => threaded(pair)))
    expect(outcomes.map(({ references }) => references[0]?.text.length)).to.deep.equal(
      pairs.map(({ references }) => references[0]?.text.length),
    )
  })

  it('hands on what the comparison throws, and goes on', async () => {
    const thread = new ComparisonThread()
    const pair = pairOf(1)
    const gathered = await gather(pair)
    const broken = { pair: { ...pair, original: null as unknown as string }, gathered }
    expect(await thread.compare(broken).catch((error: unknown) => error)).to.be.instanceOf(TypeError)
    expect(await thread.compare({ pair, gathered })).to.deep.equal(await verify(pair))
  })

  it('answers a question that is asked again as soon as the thread breaks', async () => {
    // A thread that breaks says so first and exits a little later, while the next one is at work.
    const script = `
      import { parentPort } from 'node:worker_threads'
      parentPort.on('message', ({ call, pair }) => {
        if (pair.original === 'break') throw new Error('out of order')
        setTimeout(() => parentPort.postMessage({ call, outcome: pair.original }), 50)
      })`
    const thread = new ComparisonThread(new URL(`data:text/javascript,${encodeURIComponent(script)}`))
    const gathered = await gather(pairOf(1))
    const ask = (original: string): Promise<unknown> => thread.compare({ pair: { ...pairOf(1), original }, gathered })
    const broken = await ask('break').catch((error: Error) => error.message)
    expect([broken, await ask('answer')]).to.deep.equal(['out of order', 'answer'])
  })
})
