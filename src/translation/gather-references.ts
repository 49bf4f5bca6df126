import { baseOf, languageName, sameLanguage } from '../language/tag.ts'
import type { Reference } from '../model/reference.ts'
import type { TranslatorReport } from '../model/verification.ts'
import { deadline, untilAborted } from './deadline.ts'
import { TranslationFailure, type Translator } from './translator.ts'

export interface GatherRequest {
  readonly text: string
  /** BCP 47 tags. */
  readonly from: string
  readonly to: string
  readonly of: Reference['of']
  /** A confidential text is given to local translators only. */
  readonly confidential: boolean
  readonly translators: readonly Translator[]
  /** For all of them together, in milliseconds. */
  readonly deadlineMs: number
  readonly signal?: AbortSignal | undefined
}

export interface Gathered {
  /** In the order of the translators. */
  readonly references: readonly Reference[]
  /** One for each translator, in their order. */
  readonly reports: readonly TranslatorReport[]
}

/** Why a translator is not asked, as a sentence; null when it is. */
function reasonToSkip(translator: Translator, { from, to, confidential }: GatherRequest): string | null {
  // Whatever does not say that it is local is taken for remote: a leak cannot be undone.
  if (confidential && translator.kind !== 'local') {
    return `The texts are confidential and were not sent to ${translator.id}.`
  }
  if (from === 'und') return 'The language of the text is not known; state it to have it translated.'
  if (to === 'und') return 'The language to translate into is not known; state it to have the text translated.'
  if (sameLanguage(from, to)) return `Both texts are in ${languageName(from)}; there is nothing to translate.`
  const known = translator.languages()
  const missing = known && [from, to].find((tag) => !known.has(baseOf(tag)))
  return missing ? `${translator.id} does not translate ${languageName(missing)}.` : null
}

async function ask(translator: Translator, request: GatherRequest, signal: AbortSignal): Promise<[Reference, boolean]> {
  const { text, from, to, of } = request
  const translation = await translator.translate({ text, from, to, signal })
  if (!translation.text.trim()) throw new TranslationFailure('bad-reply', `${translator.id} answered with no text.`)
  if (translation.text.trim() === text.trim()) {
    throw new TranslationFailure('bad-reply', `${translator.id} gave the text back untranslated.`)
  }
  const { engine, version, retrievedAt, cached, by = engine, via, match, matched } = translation
  const reference = { text: translation.text, language: to, by, kind: 'machine', of, engine, version } as const
  return [
    {
      ...reference,
      retrievedAt,
      ...(via?.length ? { via } : {}),
      ...(match === undefined ? {} : { match }),
      ...(matched === undefined ? {} : { matched }),
    },
    cached,
  ]
}

/** What went wrong, for the reader of a report: a translator's own sentence, or that it broke. */
function reasonOf(error: unknown, translator: Translator): string {
  if (error instanceof TranslationFailure) return error.message
  const detail = error instanceof Error ? error.message : String(error)
  return `${translator.id} broke down: ${detail}`
}

/**
 * Asks every translator at once for a translation of a text and waits for them until the deadline. One that is slow or
 * fails is left behind and reported; a translation identical with the text is no evidence and counts as a failure.
 * @throws the signal's reason when the caller aborts, and nothing else.
 */
export async function gatherReferences(request: GatherRequest): Promise<Gathered> {
  const { translators, deadlineMs, signal, of } = request
  signal?.throwIfAborted()
  const late = () => new TranslationFailure('timed-out', `There was no answer within ${deadlineMs} ms.`)
  const limit = deadline(deadlineMs, late, signal)
  const gather = async (translator: Translator): Promise<[TranslatorReport, Reference?]> => {
    const asked = of === 'rendering' ? { id: translator.id, of } : { id: translator.id }
    try {
      const skipped = reasonToSkip(translator, request)
      if (skipped) return [{ ...asked, outcome: 'skipped', reason: skipped }]
      const [reference, cached] = await untilAborted(ask(translator, request, limit.signal), limit.signal)
      return [{ ...asked, outcome: cached ? 'cached' : 'answered' }, reference]
    } catch (error) {
      if (error instanceof TranslationFailure && error.code === 'no-match') {
        return [{ ...asked, outcome: 'skipped', reason: error.message }]
      }
      return [{ ...asked, outcome: 'failed', reason: reasonOf(error, translator) }]
    }
  }
  try {
    const gathered = await Promise.all(translators.map(gather))
    signal?.throwIfAborted()
    return {
      references: gathered.flatMap(([, reference]) => reference ?? []),
      reports: gathered.map(([report]) => report),
    }
  } finally {
    limit.end()
  }
}
