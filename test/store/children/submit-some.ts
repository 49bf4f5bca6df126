import { openStore } from '../../../src/store/open.ts'
import { submission } from '../../contracts/store/samples.ts'

/** Opens a store that may not be there yet and submits as many pairs as it is told, all of the same statement. */
const [database, count, outlet] = process.argv.slice(2)
const store = await openStore({ database: database! })
for (let number = 0; number < Number(count); number++) {
  await store.submit(submission({ rendering: { outlet } }), 'anonymous')
}
await store.close()
