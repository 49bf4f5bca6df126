import { type Engine, engineTranslator } from '../engine.ts'
import { askJson, type JsonService } from '../http-json.ts'
import { OPAQUE_WORDS } from '../placeholders.ts'
import { TranslationFailure, type Translator } from '../translator.ts'
import { type ApertiumRoute, basesOfCode, findRoute, pairsOf } from './apertium-pairs.ts'
import { listedFor } from './listed.ts'
import { kindOf } from './locality.ts'
import type { Provider } from './provider.ts'

export interface ApertiumOptions {
  readonly url: URL
  readonly kind: Translator['kind']
  readonly timeoutMs?: number
}

/** apertium-apy cuts longer texts itself, anywhere near the middle, and drops what is left after ten cuts. */
const LONGEST_REQUEST = 1_000
/** Its pipelines take one request at a time for each pair. */
const AT_ONCE = 2
/** It answers within milliseconds, but starts a pipeline at the first request for a pair. Its own limit is 10 s. */
const TIME_OUT_MS = 10_000

/** Apertium's engine by rules, through apertium-apy. Its text is crude: a second opinion, never the truth. */
export function apertiumTranslator({ url, kind, timeoutMs = TIME_OUT_MS }: ApertiumOptions): Translator {
  const service: JsonService = { name: 'Apertium', kind, addressSetting: 'TRUEQUOTE_APERTIUM_URL' }
  const at = (path: string): URL => new URL(`${url.href.replace(/\/$/, '')}${path}`)
  const pairs = listedFor(async (signal) => pairsOf(await askJson(service, { url: at('/listPairs'), signal })))

  async function step(langpair: string, text: string, signal: AbortSignal): Promise<string> {
    // As plain text: without a format it reads markup.
    const body = new URLSearchParams({ langpair, q: text, format: 'txt', markUnknown: 'no' }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const reply = await askJson(service, { url: at('/translate'), body, headers, signal })
    const data = (reply as { responseData?: { translatedText?: unknown } | null } | null)?.responseData
    if (typeof data?.translatedText === 'string') return data.translatedText
    throw new TranslationFailure('bad-reply', 'Apertium answered without a translation.')
  }

  const engine: Engine<ApertiumRoute> = {
    id: 'apertium',
    name: service.name,
    kind,
    /** The server does not tell the versions of its language pairs; this names the interface. */
    version: 'apy',
    longest: LONGEST_REQUEST,
    atOnce: AT_ONCE,
    timeoutMs,
    placeholders: OPAQUE_WORDS,
    copiesFigures: true,
    languages: () => {
      const known = pairs.known()
      if (!known) return null
      const codes = [...known].flatMap(([source, targets]) => [source, ...targets])
      return new Set(codes.flatMap(basesOfCode).filter((base) => base !== 'und'))
    },
    route: async (from, to, signal) => findRoute(await pairs.get(signal), from, to),
    async ask({ text, route, signal }) {
      let translated = text
      for (const langpair of route.steps) translated = await step(langpair, translated, signal)
      return { text: translated }
    },
  }
  return engineTranslator(engine)
}

export const APERTIUM: Provider = {
  id: 'apertium',
  name: 'Apertium',
  help: 'Apertium, a translator by rules and dictionaries, through an apertium-apy server that can run beside Truequote.',
  languages: 'The pairs its server has installed, some fifty exist; two of them in a row where there is no direct one.',
  limits:
    'Requests of 1,000 characters, answered in milliseconds. Crude wording; words it does not know stay as they are.',
  cost: 'Free.',
  terms: 'Free software (GPL-3.0), in Debian as apertium-apy. Texts go to the server at the address that you set.',
  needs: ['TRUEQUOTE_APERTIUM_URL'],
  reads: [],
  address: ({ apertium }) => apertium.url,
  create: ({ config }) => {
    const { url } = config.apertium
    return apertiumTranslator({ url: url!, kind: kindOf('apertium', url, config) })
  },
}
