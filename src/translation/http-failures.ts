import type { SettingName } from '../config.ts'
import { TranslationFailure } from './translator.ts'

/** What a message about a service can name: the service, and the settings to look at. */
export interface NamedService {
  /** As reports call it: “LibreTranslate”. */
  readonly name: string
  readonly addressSetting?: SettingName
  readonly keySetting?: SettingName
}

/** A used-up quota comes back with the next billing period; asking again within the hour is early enough. */
const QUOTA_REST_SECONDS = 3_600
/** Payment required; DeepL's own “quota exceeded”. */
const NO_QUOTA: ReadonlySet<number> = new Set([402, 456])
/** What the system says when no name can be looked up, or no way leads out. */
const NO_NETWORK: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH'])

/** Seconds of a Retry-After header, which may also be a date; undefined for anything else. */
export function retryAfterSeconds(header: string | null | undefined): number | undefined {
  if (!header) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

/** “look at SETTING”, where there is one to look at. */
const look = (...settings: readonly (SettingName | undefined)[]): string => {
  const named = settings.filter((setting) => setting !== undefined)
  return named.length > 0 ? `; look at ${named.join(' and ')}` : ''
}

export function tooManyRequests({ name }: NamedService, retryAfter: number | undefined): TranslationFailure {
  const when = retryAfter === undefined ? 'for a while' : `for ${retryAfter} seconds`
  return new TranslationFailure('rate-limited', `${name} wants no more requests ${when}.`, wait(retryAfter))
}

const wait = (retryAfter: number | undefined) => (retryAfter === undefined ? {} : { retryAfter })

/** What an answer means whose status is not 200. */
export function statusFailure(service: NamedService, status: number, retryHeader?: string | null): TranslationFailure {
  const { name, addressSetting, keySetting } = service
  const retryAfter = retryAfterSeconds(retryHeader)
  const fail = (code: TranslationFailure['code'], says: string, options = {}) =>
    new TranslationFailure(code, `${name} ${says}.`, options)
  if (status === 429) return tooManyRequests(service, retryAfter)
  if (NO_QUOTA.has(status)) {
    const options = wait(retryAfter ?? QUOTA_REST_SECONDS)
    return fail('rate-limited', `has used up what is paid for (status ${status})`, options)
  }
  if (status === 401 || status === 403) {
    return fail('refused', `refuses access (status ${status})${look(keySetting ?? addressSetting)}`, wait(retryAfter))
  }
  if (status === 404) return fail('refused', `has nothing at this address (status 404)${look(addressSetting)}`)
  if (status >= 500 || status === 408) return fail('unavailable', `answered with status ${status}`, wait(retryAfter))
  if (status >= 300 && status < 400) {
    const to = 'sends its callers on to another address, and texts are not sent there'
    return fail('bad-reply', `${to} (status ${status})${look(addressSetting)}`)
  }
  return fail('bad-reply', `refused the request with status ${status}`)
}

/** What it means that no answer came, by the system's code for it. */
export function connectionFailure({ name, addressSetting }: NamedService, code: string, cause: unknown) {
  const plainly = NO_NETWORK.has(code) ? ': there seems to be no network' : ''
  const where = code === 'ECONNREFUSED' ? look(addressSetting) : ''
  return new TranslationFailure('unavailable', `${name} could not be reached${plainly} (${code})${where}.`, { cause })
}
