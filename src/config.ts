import { Failure } from './model/failure.ts'

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
    default: 'memory,google',
    help: 'Translators to ask for references, comma-separated; `none` uses only the references supplied.',
  },
  {
    name: 'TRUEQUOTE_TRANSLATION_DEADLINE_MS',
    default: '8000',
    help: 'How long a verification waits for its translators before it goes on without them, in milliseconds.',
  },
  { name: 'TRUEQUOTE_MAX_TEXT', default: '100000', help: 'Longest text accepted, in UTF-16 code units a text.' },
  { name: 'TRUEQUOTE_MAX_REFERENCES', default: '10', help: 'Most references accepted with a pair.' },
  { name: 'TRUEQUOTE_LOG_LEVEL', default: 'info', help: 'Least level logged: debug, info, warn, error or silent.' },
] as const

export type SettingName = (typeof SETTINGS)[number]['name']

export interface Config {
  readonly host: string
  readonly port: number
  /** Host names a server bound to loopback answers to besides its own; empty unless a proxy stands before it. */
  readonly allowedHosts: readonly string[]
  readonly database: string
  /** Ids of the translators to ask; empty when none is to be asked. */
  readonly translators: readonly string[]
  readonly translationDeadlineMs: number
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
  return {
    host: setting('HOST'),
    port: number('PORT', 0, 65535),
    allowedHosts: list(setting('TRUEQUOTE_HOSTS')),
    database: setting('TRUEQUOTE_DB'),
    translators: translators === 'none' ? [] : list(translators),
    translationDeadlineMs: number('TRUEQUOTE_TRANSLATION_DEADLINE_MS', 100, 120_000),
    maxText: number('TRUEQUOTE_MAX_TEXT', 1_000, 1_000_000),
    maxReferences: number('TRUEQUOTE_MAX_REFERENCES', 0, 100),
    logLevel,
  }
}
