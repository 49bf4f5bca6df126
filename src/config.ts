import { Failure } from './model/failure.ts'
import { Secret } from './model/secret.ts'

/** Every setting once. The README's table is generated from this list. */
export const SETTINGS = [
  { name: 'HOST', default: '127.0.0.1', help: 'Address the server binds to. Loopback unless told otherwise.' },
  { name: 'PORT', default: '3000', help: 'Port the server listens on; 0 takes a free one.' },
  {
    name: 'TRUEQUOTE_HOSTS',
    default: '',
    help: 'Names, comma-separated, under which a server on loopback answers besides localhost: those of a proxy before it.',
  },
  { name: 'TRUEQUOTE_DB', default: 'db/truequote.db', help: 'SQLite database file. Created when missing.' },
  {
    name: 'TRUEQUOTE_TRANSLATORS',
    default: 'configured',
    help: 'Translators to ask for references, comma-separated; `configured` asks each whose settings are given, `none` uses only the references supplied.',
  },
  {
    name: 'TRUEQUOTE_MAX_TRANSLATORS',
    default: '4',
    help: 'Most translators asked for one verification, the first of those named that know both languages.',
  },
  {
    name: 'TRUEQUOTE_TRANSLATOR_DEADLINE_MS',
    default: '5000',
    help: 'How long each translator has for a request, from when its turn comes, in milliseconds.',
  },
  {
    name: 'TRUEQUOTE_TRANSLATION_DEADLINE_MS',
    default: '8000',
    help: 'How long a verification waits for all of them together before it goes on without the rest, in milliseconds.',
  },
  {
    name: 'TRUEQUOTE_TRANSLATION_CACHE_DAYS',
    default: '90',
    help: 'How long a translation is kept before it is asked for anew, in days; it is used on while nobody answers.',
  },
  {
    name: 'TRUEQUOTE_LOCAL_TRANSLATORS',
    default: '',
    help: 'Translators on servers of your own house, comma-separated, to be trusted with confidential texts. One on this machine, at a loopback address, is trusted anyway.',
  },
  { name: 'TRUEQUOTE_DEEPL_KEY', default: '', help: 'Authentication key of the DeepL API, free or pro. Secret.' },
  {
    name: 'TRUEQUOTE_DEEPL_URL',
    default: '',
    help: 'Address of the DeepL API where it is not the one that the key belongs to.',
  },
  {
    name: 'TRUEQUOTE_LIBRETRANSLATE_URL',
    default: '',
    help: 'Address of a LibreTranslate server, such as `http://127.0.0.1:5000`.',
  },
  { name: 'TRUEQUOTE_LIBRETRANSLATE_KEY', default: '', help: 'Its API key, where it wants one. Secret.' },
  {
    name: 'TRUEQUOTE_APERTIUM_URL',
    default: '',
    help: 'Address of an apertium-apy server, such as `http://127.0.0.1:2737`.',
  },
  {
    name: 'TRUEQUOTE_OPENAI_URL',
    default: '',
    help: 'Base address of an OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`.',
  },
  { name: 'TRUEQUOTE_OPENAI_MODEL', default: '', help: 'The model to ask there, by the name it has there.' },
  { name: 'TRUEQUOTE_OPENAI_KEY', default: '', help: 'Its API key, where it wants one. Secret.' },
  { name: 'TRUEQUOTE_MAX_TEXT', default: '100000', help: 'Longest text accepted, in UTF-16 code units a text.' },
  { name: 'TRUEQUOTE_MAX_REFERENCES', default: '10', help: 'Most references accepted with a pair.' },
  { name: 'TRUEQUOTE_LOG_LEVEL', default: 'info', help: 'Least level logged: debug, info, warn, error or silent.' },
] as const

export type SettingName = (typeof SETTINGS)[number]['name']

/** A service that answers at an address, with a key where it wants one. */
export interface ServiceSettings {
  readonly url: URL | null
  readonly key: Secret | null
}

/** How many translators a verification asks, and how long it waits for them. */
export interface TranslationLimits {
  /** How many are asked at most. */
  readonly most: number
  /** For all of them together, in milliseconds. */
  readonly deadlineMs: number
}

export interface Config {
  readonly host: string
  readonly port: number
  /** Host names a server bound to loopback answers to besides its own; empty unless a proxy stands before it. */
  readonly allowedHosts: readonly string[]
  readonly database: string
  /** Ids of the translators to ask, empty when none is to be asked; or every one whose settings are given. */
  readonly translators: readonly string[] | 'configured'
  /** Ids of translators that run in this house, whatever their address. */
  readonly localTranslators: readonly string[]
  readonly deepl: ServiceSettings
  readonly libretranslate: ServiceSettings
  readonly apertium: ServiceSettings
  readonly openai: ServiceSettings & { readonly model: string | null }
  /** Names of the settings that the environment gives a value. */
  readonly given: ReadonlySet<SettingName>
  readonly translationLimits: TranslationLimits
  /** How long each translator has for a request, once it is asked, in milliseconds. */
  readonly translatorDeadlineMs: number
  /** A translation kept longer than this is asked for anew, in days. */
  readonly translationCacheDays: number
  readonly maxText: number
  readonly maxReferences: number
  readonly logLevel: string
}

function wholeNumber(name: SettingName, value: string, least: number, most: number): number {
  const number = Number(value)
  if (!/^\d+$/.test(value.trim()) || number < least || number > most) {
    throw new Failure(
      'invalid-setting',
      `${name} is “${value}”; set it to a whole number from ${least} to ${most}, or leave it out for its default.`,
    )
  }
  return number
}

const list = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)

/** The address of a service, without a slash at its end. Its value is quoted only where it cannot hold a password. */
function address(name: SettingName, value: string): URL | null {
  if (!value) return null
  const wanted = 'set it to an address such as http://127.0.0.1:5000, or leave it out.'
  const url = URL.canParse(value) ? new URL(value) : null
  if (url?.username || url?.password) {
    throw new Failure('invalid-setting', `${name} holds a user name or password; leave it out of the address.`)
  }
  if (!url || !/^https?:$/.test(url.protocol)) {
    const shown = value.includes('@') ? '' : ` “${value}”`
    throw new Failure('invalid-setting', `${name}${shown} is no http or https address; ${wanted}`)
  }
  url.pathname = url.pathname.replace(/\/+$/, '')
  url.search = ''
  url.hash = ''
  return url
}

/** What a request header can carry; anything else was pasted by mistake. */
const KEY = /^[\x21-\x7e]+$/

function secret(name: SettingName, value: string): Secret | null {
  if (!value) return null
  if (KEY.test(value)) return new Secret(value)
  throw new Failure('invalid-setting', `${name} holds a space or a character that no key has; copy the key once more.`)
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

/** Reads the settings from an environment. @throws Failure `invalid-setting`, naming the setting and its value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const setting = (name: SettingName): string =>
    environment[name]?.trim() || SETTINGS.find((known) => known.name === name)!.default
  const translators = setting('TRUEQUOTE_TRANSLATORS')
  const logLevel = setting('TRUEQUOTE_LOG_LEVEL')
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new Failure(
      'invalid-setting',
      `TRUEQUOTE_LOG_LEVEL is “${logLevel}”; set it to one of ${LOG_LEVELS.join(', ')}.`,
    )
  }
  const number = (name: SettingName, least: number, most: number) => wholeNumber(name, setting(name), least, most)
  const service = (url: SettingName, key?: SettingName): ServiceSettings => ({
    url: address(url, setting(url)),
    key: key ? secret(key, setting(key)) : null,
  })
  return {
    host: setting('HOST'),
    port: number('PORT', 0, 65535),
    allowedHosts: list(setting('TRUEQUOTE_HOSTS')),
    database: setting('TRUEQUOTE_DB'),
    translators: translators === 'configured' ? 'configured' : translators === 'none' ? [] : list(translators),
    localTranslators: list(setting('TRUEQUOTE_LOCAL_TRANSLATORS')),
    deepl: service('TRUEQUOTE_DEEPL_URL', 'TRUEQUOTE_DEEPL_KEY'),
    libretranslate: service('TRUEQUOTE_LIBRETRANSLATE_URL', 'TRUEQUOTE_LIBRETRANSLATE_KEY'),
    apertium: service('TRUEQUOTE_APERTIUM_URL'),
    openai: {
      ...service('TRUEQUOTE_OPENAI_URL', 'TRUEQUOTE_OPENAI_KEY'),
      model: setting('TRUEQUOTE_OPENAI_MODEL') || null,
    },
    given: new Set(SETTINGS.map(({ name }) => name).filter((name) => environment[name]?.trim())),
    translationLimits: {
      most: number('TRUEQUOTE_MAX_TRANSLATORS', 0, 20),
      deadlineMs: number('TRUEQUOTE_TRANSLATION_DEADLINE_MS', 100, 120_000),
    },
    translatorDeadlineMs: number('TRUEQUOTE_TRANSLATOR_DEADLINE_MS', 100, 120_000),
    translationCacheDays: number('TRUEQUOTE_TRANSLATION_CACHE_DAYS', 0, 36_500),
    maxText: number('TRUEQUOTE_MAX_TEXT', 1_000, 1_000_000),
    maxReferences: number('TRUEQUOTE_MAX_REFERENCES', 0, 100),
    logLevel,
  }
}
