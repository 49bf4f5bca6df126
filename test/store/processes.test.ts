import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import SqliteConnection from 'better-sqlite3'
import { expect } from 'chai'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { allIds } from '../contracts/store/context.ts'
import { fullSubmission, outcome } from '../contracts/store/samples.ts'
import { freshFolder } from './place.ts'

describe('a store in several processes', () => {
  let database: string
  const children: ChildProcess[] = []

  const start = (script: string, ...rest: string[]): ChildProcess => {
    const file = fileURLToPath(new URL(`children/${script}.ts`, import.meta.url))
    const child = spawn(process.execPath, ['--import', 'tsx', file, database, ...rest], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    return child
  }

  /** Kills a child without warning once it has printed so many lines; the lines it had printed by then. */
  const killAfter = async (child: ChildProcess, count: number): Promise<string[]> => {
    const lines: string[] = []
    for await (const line of createInterface({ input: child.stdout! })) {
      lines.push(line)
      if (lines.length === count) child.kill('SIGKILL')
    }
    return lines
  }

  const reopened = async (look: (store: Store) => Promise<void>): Promise<void> => {
    const store = await openStore({ database })
    try {
      await look(store)
    } finally {
      await store.close()
    }
    const file = new SqliteConnection(database, { readonly: true })
    expect(file.pragma('integrity_check', { simple: true })).to.equal('ok')
    expect(file.pragma('foreign_key_check')).to.deep.equal([])
    file.close()
  }

  // Before the folder goes.
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })

  const folder = freshFolder()
  beforeEach(() => {
    database = folder.database
  })

  it('loses nothing that was accepted, and keeps no half, when it is killed while it writes', async () => {
    const accepted = await killAfter(start('submit-until-killed'), 12)
    await reopened(async (store) => {
      const kept = await allIds(store, {}, 5)
      expect(kept).to.include.members(accepted)
      for (const [number, id] of kept.reverse().entries()) {
        const verification = (await store.verification(id))!
        expect(verification.supplied).to.deep.equal(fullSubmission.references)
        expect(verification.outcome).to.deep.equal(verification.status === 'pending' ? null : outcome())
        expect(await store.keptReply(`key-${number}`)).to.deep.equal({ requestHash: 'aa', verificationId: id })
        expect((await store.renderings(verification.statement.id)).map(({ latest }) => latest?.id)).to.deep.equal([id])
      }
      expect(await store.keptReply(`key-${kept.length}`)).to.equal(null)
      expect((await store.statements(undefined, { limit: 1000 })).items).to.have.length(kept.length)
      expect(kept.slice(-1)).to.include.members([...(await store.pending(10))])
    })
  })

  it('keeps nothing of a submission that was killed before its end', async () => {
    await (await openStore({ database })).close()
    expect(await killAfter(start('stop-halfway'), 1)).to.deep.equal(['halfway'])
    await reopened(async (store) => {
      expect((await store.statements(undefined, { limit: 1 })).items).to.deep.equal([])
      expect((await store.verifications({ search: 'demain' }, { limit: 1 })).items).to.deep.equal([])
      expect(await store.events('half-0')).to.deep.equal([])
      expect((await store.submit(fullSubmission, 'anonymous')).status).to.equal('pending')
    })
  })

  it('is opened by several at the same moment and written by all of them', async () => {
    const outlets = ['North', 'South', 'East']
    const exits = await Promise.all(outlets.map((outlet) => once(start('submit-some', '10', outlet), 'exit')))
    expect(exits.map(([code]) => code)).to.deep.equal([0, 0, 0])
    await reopened(async (store) => {
      expect(await allIds(store, {}, 100)).to.have.length(30)
      const [statement, ...others] = (await store.statements(undefined, { limit: 10 })).items
      expect(others).to.deep.equal([])
      const renderings = await store.renderings(statement!.id)
      expect(renderings.map(({ rendering }) => rendering.outlet).sort()).to.deep.equal([...outlets].sort())
    })
  })
})
