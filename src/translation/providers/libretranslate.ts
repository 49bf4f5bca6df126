import { baseOf, canonicalTag } from '../../language/tag.ts'
import type { Secret } from '../../model/secret.ts'
import { type Engine, engineTranslator, type Route } from '../engine.ts'
import { askJson, type JsonService } from '../http-json.ts'
import { OPAQUE_WORDS } from '../placeholders.ts'
import { TranslationFailure, type Translator } from '../translator.ts'
import { listedFor } from './listed.ts'
import { kindOf } from './locality.ts'
import type { Provider } from './provider.ts'

export interface LibreTranslateOptions {
  readonly url: URL
  readonly key?: Secret | null
  readonly kind: Translator['kind']
  readonly timeoutMs?: number
}

interface CodeRoute extends Route {
  readonly source: string
  readonly target: string
}

/** Public servers accept 2,000 characters at once; a server of one's own, as many as it is told. */
const LONGEST_REQUEST = 2_000
/** It translates on the processor: more requests at a time only wait for each other. */
const AT_ONCE = 2
/** Its first answer in a language waits until the model is loaded. */
const TIME_OUT_MS = 20_000

/** Its own codes for what has another tag. */
const SPELLED: Readonly<Record<string, string>> = { zt: 'zh-Hant', pb: 'pt-BR' }

/** Source codes of a server, each with its targets. */
type Pairs = ReadonlyMap<string, ReadonlySet<string>>

const tagOf = (code: string): string => canonicalTag(SPELLED[code] ?? code) ?? 'und'

function pairsOf(listing: unknown): Pairs {
  const pairs = new Map<string, ReadonlySet<string>>()
  for (const entry of Array.isArray(listing) ? (listing as unknown[]) : []) {
    const { code, targets } = (entry ?? {}) as { code?: unknown; targets?: unknown }
    if (typeof code !== 'string' || !Array.isArray(targets)) continue
    pairs.set(code, new Set(targets.filter((target): target is string => typeof target === 'string')))
  }
  if (pairs.size > 0) return pairs
  throw new TranslationFailure('bad-reply', 'LibreTranslate answered without a list of its languages.')
}

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script

/** The server's code for a tag: the same language in the same script, in the same region where it has that. */
function codeFor(tag: string, codes: Iterable<string>): string | undefined {
  const canonical = canonicalTag(tag) ?? tag
  const fitting = [...codes].filter((code) => {
    const listed = tagOf(code)
    return baseOf(listed) === baseOf(canonical) && scriptOf(listed) === scriptOf(canonical)
  })
  const plainest = fitting.sort((a, b) => tagOf(a).length - tagOf(b).length || (a < b ? -1 : 1))
  return plainest.find((code) => tagOf(code) === canonical) ?? plainest[0]
}

/** A LibreTranslate server, by its HTTP interface. */
export function libreTranslator({ url, key, kind, timeoutMs = TIME_OUT_MS }: LibreTranslateOptions): Translator {
  const service: JsonService = {
    name: 'LibreTranslate',
    kind,
    addressSetting: 'TRUEQUOTE_LIBRETRANSLATE_URL',
    keySetting: 'TRUEQUOTE_LIBRETRANSLATE_KEY',
  }
  const at = (path: string): URL => new URL(`${url.href.replace(/\/$/, '')}${path}`)
  const pairs = listedFor(async (signal) => pairsOf(await askJson(service, { url: at('/languages'), signal })))

  const engine: Engine<CodeRoute> = {
    id: 'libretranslate',
    name: service.name,
    kind,
    /** The interface has no version, and the server does not tell those of its models. */
    version: 'api',
    longest: LONGEST_REQUEST,
    atOnce: AT_ONCE,
    timeoutMs,
    placeholders: OPAQUE_WORDS,
    languages: () => {
      const known = pairs.known()
      return (
        known &&
        new Set(
          [...known.keys(), ...[...known.values()].flatMap((targets) => [...targets])].map((code) =>
            baseOf(tagOf(code)),
          ),
        )
      )
    },
    async route(from, to, signal) {
      const listed = await pairs.get(signal)
      const source = codeFor(from, listed.keys())
      const target = source && codeFor(to, listed.get(source)!)
      if (source && target) return { source, target }
      throw new TranslationFailure(
        'unsupported-language',
        `This LibreTranslate server does not translate from “${from}” to “${to}”.`,
      )
    },
    async ask({ text, route, signal }) {
      const body = JSON.stringify({ q: text, ...route, format: 'text', ...(key ? { api_key: key.reveal() } : {}) })
      const headers = { 'content-type': 'application/json' }
      const reply = await askJson(service, { url: at('/translate'), body, headers, signal })
      const translated = (reply as { translatedText?: unknown } | null)?.translatedText
      if (typeof translated === 'string') return { text: translated }
      throw new TranslationFailure('bad-reply', 'LibreTranslate answered without a translation.')
    },
  }
  return engineTranslator(engine)
}

export const LIBRETRANSLATE: Provider = {
  id: 'libretranslate',
  name: 'LibreTranslate',
  help: 'A LibreTranslate server: neural models of the Argos project, on your own machine or at somebody’s.',
  languages: 'Those its server has loaded, up to some fifty, each to and from English and through it to the others.',
  limits: 'Requests of 2,000 characters; a public server also limits requests a minute.',
  cost: 'Free on a machine of your own; libretranslate.com sells keys.',
  terms: 'Free software (AGPL-3.0). Texts go to the server at the address that you set and nowhere else.',
  needs: ['TRUEQUOTE_LIBRETRANSLATE_URL'],
  reads: ['TRUEQUOTE_LIBRETRANSLATE_KEY'],
  address: ({ libretranslate }) => libretranslate.url,
  create: ({ config }) => {
    const { url, key } = config.libretranslate
    return libreTranslator({ url: url!, key, kind: kindOf('libretranslate', url, config) })
  },
}
