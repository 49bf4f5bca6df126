import type { TranslationLimits } from '../config.ts'
import { baseOf, languageName, sameLanguage } from '../language/tag.ts'
import type { Reference } from '../model/reference.ts'
import type { TranslatorReport } from '../model/verification.ts'
import { checkReply } from './check-reply.ts'
import { deadline, untilAborted } from './deadline.ts'
import { MEMORY_ID } from './providers/memory.ts'
import { mayReceive, send } from './send.ts'
import { TranslationFailure, type Translator } from './translator.ts'

export interface GatherRequest {
  readonly text: string
  /** BCP 47 tags. */
  readonly from: string
  readonly to: string
  readonly of: Reference['of']
  /** A confidential text is given to local translators only. */
  readonly confidential: boolean
  /** In the order in which they are preferred. */
  readonly translators: readonly Translator[]
  readonly limits: TranslationLimits
  readonly signal?: AbortSignal | undefined
}

export interface Gathered {
  /** In the order of the translators. */
  readonly references: readonly Reference[]
  /** One for each translator, in their order. */
  readonly reports: readonly TranslatorReport[]
}

/** Why a translator cannot be asked, as a sentence; null when it can. */
function reasonToSkip(translator: Translator, { from, to, confidential }: GatherRequest): string | null {
  if (!mayReceive(translator, confidential)) {
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
  const { text, from, to, of, confidential } = request
  const translation = await send(translator, { text, from, to, signal, confidential })
  const { language = to, undated = false } = translation
  checkReply(translation.text, { name: translator.id, text, to: language })
  const { engine, version, retrievedAt, cached, by = engine, via, match, matched } = translation
  const reference = { text: translation.text, language, by, kind: 'machine', of, engine, version } as const
  return [
    {
      ...reference,
      ...(undated ? {} : { retrievedAt }),
      ...(via?.length ? { via } : {}),
      ...(match === undefined ? {} : { match }),
      ...(matched === undefined ? {} : { matched }),
    },
    cached,
  ]
}

/** What went wrong, for the reader of a report: a translator's own sentence, or that it broke. */
function failureOf(error: unknown, translator: Translator): Pick<TranslatorReport, 'reason' | 'code'> {
  if (error instanceof TranslationFailure) return { reason: error.message, code: error.code }
  const detail = error instanceof Error ? error.message : String(error)
  return { reason: `${translator.id} broke down: ${detail}`, code: 'broken' }
}

const late = (who: string, ms: number) => () =>
  new TranslationFailure('timed-out', `${who} did not answer within ${ms} ms.`)

/**
 * Asks several translators at once for a translation of a text, the first that can be asked, and waits for each
 * until its deadline and for all until the common one. One that is slow or fails is left behind and reported; a
 * translation identical with the text is no evidence and counts as a failure.
 * @throws the signal's reason when the caller aborts, and nothing else.
 */
export async function gatherReferences(request: GatherRequest): Promise<Gathered> {
  const { translators, signal, of } = request
  const { most, deadlineEachMs, deadlineMs } = request.limits
  signal?.throwIfAborted()
  const all = deadline(deadlineMs, late('The translators', deadlineMs), signal)
  let places = most

  const gather = async (translator: Translator): Promise<[TranslatorReport, Reference?]> => {
    const asked = of === 'rendering' ? { id: translator.id, of } : { id: translator.id }
    const each = deadline(deadlineEachMs, late(translator.id, deadlineEachMs), all.signal)
    try {
      const skipped = reasonToSkip(translator, request)
      if (skipped) return [{ ...asked, outcome: 'skipped', reason: skipped }]
      // What is remembered is looked up, and takes nobody's place.
      if (translator.id !== MEMORY_ID && places-- <= 0) {
        const reason = `${translator.id} was not asked: ${most} others come before it, and no more are asked at once.`
        return [{ ...asked, outcome: 'skipped', reason, code: 'surplus' }]
      }
      const [reference, cached] = await untilAborted(ask(translator, request, each.signal), each.signal)
      return [{ ...asked, outcome: cached ? 'cached' : 'answered' }, reference]
    } catch (error) {
      if (error instanceof TranslationFailure && error.code === 'no-match') {
        return [{ ...asked, outcome: 'skipped', reason: error.message, code: error.code }]
      }
      return [{ ...asked, outcome: 'failed', ...failureOf(error, translator) }]
    } finally {
      each.end()
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
    all.end()
  }
}
