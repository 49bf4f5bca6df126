import { openEngine } from '../../../src/store/open.ts'
import { openVerification } from '../../../src/store/queries/verifications.ts'
import { fullSubmission } from '../../contracts/store/samples.ts'

/** Writes a whole submission, says so on standard output, and stays in the transaction until it is killed. */
const engine = openEngine({ database: process.argv[2]! })
await engine.write(async (db) => {
  let count = 0
  const newId = () => `half-${count++}`
  await openVerification({ db, engine, newId, now: '2024-03-01T00:00:00.000Z' }, fullSubmission, 'anonymous')
  process.stdout.write('halfway\n')
  await new Promise(() => setInterval(() => {}, 60_000))
})
