import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import type { Place } from '../contracts/store/context.ts'

/** An empty folder of its own; whoever makes it removes it. */
const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'truequote-store-'))

const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** A folder of its own for every test of the suite that calls this, removed afterwards. */
export function freshFolder(): { readonly path: string; readonly database: string } {
  let path = ''
  beforeEach(async () => {
    path = await newFolder()
  })
  afterEach(() => removeFolder(path))
  return {
    get path() {
      return path
    },
    get database() {
      return join(path, 'store.db')
    },
  }
}

/** A place for a store on a real file. */
export async function filePlace(): Promise<Place> {
  const folder = await newFolder()
  return {
    open: (options) => openStore({ database: join(folder, 'store.db'), ...options }),
    remove: () => removeFolder(folder),
  }
}
