import type { TranslationLimits } from '../config.ts'
import { baseOf, languageName, sameLanguage } from '../language/tag.ts'
import type { Reference } from '../model/reference.ts'
import type { TranslatorReport } from '../model/verification.ts'
import { checkReply } from './check-reply.ts'
import { deadline, untilAborted } from './deadline.ts'
import { MEMORY_ID } from './providers/memory.ts'
import { mayReceive, send } from './send.ts'
import { isAboutTheText, TranslationFailure, type Translator } from './translator.ts'

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
function lackOf(error: unknown, translator: Translator): Pick<TranslatorReport, 'outcome' | 'reason' | 'code'> {
  if (error instanceof TranslationFailure) {
    const { code, message: reason } = error
    return { outcome: isAboutTheText(code) ? 'skipped' : 'failed', reason, code }
  }
  const detail = error instanceof Error ? error.message : String(error)
  return { outcome: 'failed', reason: `${translator.id} broke down: ${detail}`, code: 'broken' }
}

/**
 * Asks several translators at once for a translation of a text, the first that can be asked, and waits for all of them
 * until the deadline. One that is slow is left behind and reported; one that fails gives its place to the next.
 * @throws the signal's reason when the caller aborts, and nothing else.
 */
export async function gatherReferences(request: GatherRequest): Promise<Gathered> {
  const { translators, signal, of } = request
  const { most, deadlineMs } = request.limits
  signal?.throwIfAborted()
  const late = () => new TranslationFailure('timed-out', `There was no answer within ${deadlineMs} ms.`)
  const limit = deadline(deadlineMs, late, signal)
  const reports: TranslatorReport[] = new Array(translators.length)
  const references: (Reference | undefined)[] = new Array(translators.length)

  const asked = ({ id }: Translator) => (of === 'rendering' ? { id, of } : { id })

  /** Whether it gave a reference. */
  async function gather(translator: Translator, index: number): Promise<boolean> {
    try {
      const [reference, cached] = await untilAborted(ask(translator, request, limit.signal), limit.signal)
      references[index] = reference
      reports[index] = { ...asked(translator), outcome: cached ? 'cached' : 'answered' }
      return true
    } catch (error) {
      reports[index] = { ...asked(translator), ...lackOf(error, translator) }
      return false
    }
  }

  const able: [Translator, number][] = []
  for (const [index, translator] of translators.entries()) {
    try {
      const skipped = reasonToSkip(translator, request)
      if (skipped) reports[index] = { ...asked(translator), outcome: 'skipped', reason: skipped }
      else able.push([translator, index])
    } catch (error) {
      reports[index] = { ...asked(translator), ...lackOf(error, translator) }
    }
  }
  // What is remembered is looked up, and takes nobody's place.
  const [remembered, others] = [
    able.filter(([{ id }]) => id === MEMORY_ID),
    able.filter(([{ id }]) => id !== MEMORY_ID),
  ]
  const waiting = others.values()
  /** One place: filled until somebody answers, nobody is left or the time is over. */
  const fill = async () => {
    for (const [translator, index] of waiting) if ((await gather(translator, index)) || limit.signal.aborted) return
  }
  try {
    const places = Array.from({ length: Math.min(most, others.length) }, fill)
    await Promise.all([...remembered.map(([translator, index]) => gather(translator, index)), ...places])
    signal?.throwIfAborted()
    for (const [translator, index] of waiting) {
      const reason = `${translator.id} was not asked: others come before it, and no more than ${most} are asked.`
      reports[index] = { ...asked(translator), outcome: 'skipped', reason, code: 'surplus' }
    }
    return { references: references.filter((reference) => reference !== undefined), reports }
  } finally {
    limit.end()
  }
}
