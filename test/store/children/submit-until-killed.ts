import { openStore } from '../../../src/store/open.ts'
import { fullSubmission, outcome } from '../../contracts/store/samples.ts'

/** Submits and completes without end; names on standard output each verification that the store has accepted. */
const store = await openStore({ database: process.argv[2]! })
for (let number = 0; ; number++) {
  const text = `Numéro ${number} ${'demain '.repeat(2000)}`
  const submission = { ...fullSubmission, statement: { ...fullSubmission.statement, text } }
  const { id } = await store.submit(submission, 'anonymous', { key: `key-${number}`, requestHash: 'aa' })
  process.stdout.write(`${id}\n`)
  await store.complete(id, outcome(), 'system')
}
