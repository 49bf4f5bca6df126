import { canonicalTag, languageName } from '../../language/tag.ts'
import { Failure } from '../../model/failure.ts'
import type { RememberedTranslation } from '../../model/memory.ts'
import { MEMORY_ENGINE } from '../../model/reference.ts'
import { untilAborted } from '../deadline.ts'
import { type Translation, TranslationFailure, type TranslationRequest, type Translator } from '../translator.ts'
import type { Provider, TranslationMemory } from './provider.ts'

/** Its permanent id. */
export const MEMORY_ID = 'memory'

/** The memory of somebody who has no store. */
const NO_MEMORY: TranslationMemory = { recall: async () => null }

/** Where a remembered translation comes from, as a version: a file, or `verification …` with its id. */
const originOf = ({ origin, name }: RememberedTranslation): string =>
  origin === 'verification' ? `verification ${name}` : name

/** A memory that cannot be read is none. Whoever runs it must look, unless it is only locked for the moment. */
const unreadable = (cause: Failure): TranslationFailure =>
  new TranslationFailure(
    cause.code === 'store-locked' ? 'unavailable' : 'refused',
    `The translation memory cannot be read: ${cause.message}`,
    { cause },
  )

/** Translations that people made before: imported, or supplied with earlier verifications. Nothing leaves the machine. */
export class MemoryTranslator implements Translator {
  readonly id = MEMORY_ID
  readonly kind = 'local'
  readonly version = '1'
  readonly #memory: TranslationMemory

  constructor(memory: TranslationMemory) {
    this.#memory = memory
  }

  languages(): null {
    return null
  }

  async translate({ text, from, to, signal }: TranslationRequest): Promise<Translation> {
    signal?.throwIfAborted()
    const unknown = [from, to].find((tag) => canonicalTag(tag) === null)
    if (unknown !== undefined) {
      throw new TranslationFailure('unsupported-language', `The memory does not know ${languageName(unknown)}.`)
    }
    const asked = this.#memory.recall({ text, from, to }).catch((cause: unknown) => {
      throw cause instanceof Failure ? unreadable(cause) : cause
    })
    const found = await (signal ? untilAborted(asked, signal) : asked)
    if (!found) throw new TranslationFailure('no-match', 'The translation memory has no translation of this text.')
    return {
      text: found.text,
      language: found.language,
      engine: MEMORY_ENGINE,
      version: originOf(found),
      retrievedAt: found.at,
      cached: false,
      ...(found.undated ? { undated: true } : {}),
      ...(found.by === undefined ? {} : { by: found.by }),
      ...(found.likeness === 1 ? {} : { match: found.likeness, matched: found.source }),
    }
  }
}

export const MEMORY: Provider = {
  id: MEMORY_ID,
  name: 'Translation memory',
  help: 'Translations that people made before: imported from TMX files, or supplied with earlier verifications.',
  languages: 'Those of what it was given, in every direction.',
  limits:
    'Texts it has a translation of. That of a similar text is shown with how alike the two are, and does not vote.',
  cost: 'Free.',
  terms: 'Yours: it is a part of the database, and nothing leaves the machine.',
  needs: [],
  reads: ['TRUEQUOTE_DB'],
  create: ({ memory = NO_MEMORY }) => new MemoryTranslator(memory),
}
