import type { Store } from '../../src/store/store.ts'
import { completing } from './store/completing.ts'
import type { Context, Place } from './store/context.ts'
import { findingAgain } from './store/finding-again.ts'
import { glossary } from './store/glossary.ts'
import { keeping } from './store/keeping.ts'
import { listing } from './store/listing.ts'
import { remembering } from './store/remembering.ts'
import { rerunning } from './store/rerunning.ts'
import { searching } from './store/searching.ts'
import { submitting } from './store/submitting.ts'

/** The suite that every engine passes. `makePlace` gives an empty place of its own. */
export function describeStore(name: string, makePlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place
    let store: Store
    const opened: Store[] = []

    beforeEach(async () => {
      const made = await makePlace()
      place = {
        ...made,
        open: async (options) => {
          const another = await made.open(options)
          opened.push(another)
          return another
        },
      }
      store = await place.open()
    })

    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close()
      await place.remove()
    })

    const context: Context = {
      get store() {
        return store
      },
      get place() {
        return place
      },
    }
    for (const part of [
      submitting,
      findingAgain,
      completing,
      listing,
      searching,
      keeping,
      rerunning,
      remembering,
      glossary,
    ])
      part(context)
  })
}
