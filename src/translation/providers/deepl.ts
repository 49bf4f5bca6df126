import type { SourceLanguageCode, TargetLanguageCode, TranslateTextOptions } from 'deepl-node'
import type { Secret } from '../../model/secret.ts'
import { VERSION } from '../../version.ts'
import { type Engine, engineTranslator, type PieceRequest, type Route, unknownLanguage } from '../engine.ts'
import { askText, type JsonService, parseReply } from '../http-json.ts'
import { KEPT_TAG, XML_TAGS } from '../placeholders.ts'
import { TranslationFailure, type Translator } from '../translator.ts'
import { DEEPL_LANGUAGES, deeplSource, deeplTarget } from './deepl-languages.ts'
import { kindOf } from './locality.ts'
import type { Provider } from './provider.ts'

export interface DeeplOptions {
  readonly key: Secret
  /** Default: the address that the key belongs to, of the free or the paid service. */
  readonly url?: URL | null
  readonly kind: Translator['kind']
  readonly timeoutMs?: number
}

interface DeeplRoute extends Route {
  readonly source: string
  readonly target: string
}

/** A request may have 128 KiB, form-encoded: nine bytes for a letter of most scripts. */
const LONGEST_REQUEST = 10_000
const AT_ONCE = 2
const TIME_OUT_MS = 15_000

/** Keys of the free service end so; it has an address of its own. */
const FREE_KEY = /:fx$/

/** What the library hands to its HTTP client. */
interface Sent {
  readonly data?: URLSearchParams
}

/**
 * The library's HTTP client replaced by ours. Its own follows redirects with the text in hand, goes through proxies of
 * the environment, reads replies of any size for as long as they drip, and keeps Retry-After to itself.
 */
function transport(service: JsonService, base: URL, key: Secret, signal: AbortSignal) {
  return {
    async sendRequestWithBackoff(_method: string, path: string, { data }: Sent = {}) {
      const content = await askText(service, {
        url: new URL(`${base.href.replace(/\/$/, '')}${path}`),
        headers: {
          authorization: `DeepL-Auth-Key ${key.reveal()}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(data ? { body: data.toString() } : {}),
        signal,
      })
      parseReply(service, content)
      return { statusCode: 200, content }
    },
  }
}

/** DeepL through its own library. */
export function deeplTranslator({ key, url, kind, timeoutMs = TIME_OUT_MS }: DeeplOptions): Translator {
  const service: JsonService = {
    name: 'DeepL',
    kind,
    keySetting: 'TRUEQUOTE_DEEPL_KEY',
    ...(url ? { addressSetting: 'TRUEQUOTE_DEEPL_URL' as const } : {}),
  }
  const base = url ?? new URL(FREE_KEY.test(key.reveal()) ? 'https://api-free.deepl.com' : 'https://api.deepl.com')

  async function ask({ text, route, signal, marked }: PieceRequest<DeeplRoute>) {
    const { DeepLError, Translator: Client } = await import('deepl-node')
    const client = new Client(key.reveal(), {
      serverUrl: base.href,
      sendPlatformInfo: false,
      appInfo: { appName: 'truequote', appVersion: VERSION },
    })
    Object.assign(client, { httpClient: transport(service, base, key, signal) })
    const options: TranslateTextOptions = marked
      ? { preserveFormatting: true, tagHandling: 'xml', ignoreTags: [KEPT_TAG] }
      : { preserveFormatting: true }
    const [source, target] = [route.source as SourceLanguageCode, route.target as TargetLanguageCode]
    try {
      const result = await client.translateText(text, source, target, options)
      if (typeof result?.text === 'string') return { text: result.text }
    } catch (cause) {
      if (!(cause instanceof DeepLError)) throw cause
      throw new TranslationFailure('bad-reply', 'DeepL answered with something that is no translation.', { cause })
    }
    throw new TranslationFailure('bad-reply', 'DeepL answered without a translation.')
  }

  const engine: Engine<DeeplRoute> = {
    id: 'deepl',
    name: service.name,
    kind,
    /** Of the interface; DeepL does not tell those of its models. */
    version: 'v2',
    longest: LONGEST_REQUEST,
    atOnce: AT_ONCE,
    timeoutMs,
    placeholders: XML_TAGS,
    languages: () => DEEPL_LANGUAGES,
    route(from, to) {
      const [source, target] = [deeplSource(from), deeplTarget(to)]
      if (!source) throw unknownLanguage('DeepL', from)
      if (!target) throw unknownLanguage('DeepL', to)
      return { source, target }
    },
    ask,
  }
  return engineTranslator(engine)
}

export const DEEPL: Provider = {
  id: 'deepl',
  name: 'DeepL',
  help: 'DeepL, with a key of your own for its free or its paid API.',
  languages: 'Over a hundred.',
  limits: 'Requests of 10,000 characters; the free API translates 500,000 characters a month.',
  cost: 'Free up to that; the paid API charges by the character.',
  terms:
    'Its API terms, which your key is bound to. The free API may keep texts to improve DeepL; the paid one does not.',
  needs: ['TRUEQUOTE_DEEPL_KEY'],
  reads: ['TRUEQUOTE_DEEPL_URL'],
  address: ({ deepl }) => deepl.url,
  create: ({ config }) => {
    const { url, key } = config.deepl
    return deeplTranslator({ key: key!, url, kind: kindOf('deepl', url, config) })
  },
}
