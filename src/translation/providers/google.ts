import type { Agent } from 'node:https'
import { type Engine, engineTranslator, type Route, unknownLanguage } from '../engine.ts'
import type { Translator } from '../translator.ts'
import { GOOGLE_LANGUAGES, googleCode } from './google-languages.ts'
import { askGoogle } from './google-request.ts'
import type { Provider } from './provider.ts'

/** What the page of Google Translate accepts at once. */
const LONGEST_REQUEST = 5_000
/** Enough for a long statement within the deadline, few enough not to be taken for an attack. */
const AT_ONCE = 3
/** An answer takes well under a second; the library has no limit of its own. */
const TIME_OUT_MS = 10_000

export interface GoogleOptions {
  /** Default `translate.google.com`. Always asked over https unless the agent opens another kind of socket. */
  readonly host?: string
  readonly agent?: Agent
  /** Further options of node-fetch, such as headers. */
  readonly fetchOptions?: Readonly<Record<string, unknown>>
  /** Longest wait for one answer. Default 10 s. */
  readonly timeoutMs?: number
}

interface GoogleRoute extends Route {
  readonly source: string
  readonly target: string
}

/** Google Translate through the interface of its mobile app: free, without a key, and quick to answer 429. */
export function googleTranslator({
  host,
  agent,
  fetchOptions,
  timeoutMs = TIME_OUT_MS,
}: GoogleOptions = {}): Translator {
  const code = (tag: string): string => {
    const known = googleCode(tag)
    if (known) return known
    throw unknownLanguage('Google Translate', tag)
  }
  const engine: Engine<GoogleRoute> = {
    id: 'google',
    name: 'Google Translate',
    kind: 'remote',
    /** Google does not tell the version of its engine; this names the interface. */
    version: 'web',
    longest: LONGEST_REQUEST,
    atOnce: AT_ONCE,
    timeoutMs,
    languages: () => GOOGLE_LANGUAGES,
    route: (from, to) => ({ source: code(from), target: code(to) }),
    ask: async ({ text, route: { source, target }, signal }) => ({
      text: await askGoogle(text, { from: source, to: target, host, agent, fetchOptions, signal }),
    }),
  }
  return engineTranslator(engine)
}

export const GOOGLE: Provider = {
  id: 'google',
  name: 'Google Translate',
  help: 'Google Translate, as its app asks it, without a key.',
  languages: 'Over two hundred.',
  limits: 'Requests of 5,000 characters, a few a minute; more are refused for minutes or hours.',
  cost: 'Free.',
  terms: 'No contract and no promise that it goes on; Google’s terms of service hold, and it may keep the texts.',
  needs: [],
  reads: [],
  create: () => googleTranslator(),
}
