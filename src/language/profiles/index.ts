import type { LanguageProfile } from '../profile.ts'
import { profile as ar } from './ar.ts'
import { BRIEF_PROFILES } from './brief/index.ts'
import { profile as cs } from './cs.ts'
import { profile as de } from './de.ts'
import { profile as en } from './en.ts'
import { profile as es } from './es.ts'
import { profile as fa } from './fa.ts'
import { profile as fr } from './fr.ts'
import { profile as he } from './he.ts'
import { profile as hi } from './hi.ts'
import { profile as id } from './id.ts'
import { profile as it } from './it.ts'
import { profile as ja } from './ja.ts'
import { profile as ko } from './ko.ts'
import { profile as nl } from './nl.ts'
import { profile as pl } from './pl.ts'
import { profile as pt } from './pt.ts'
import { profile as ru } from './ru.ts'
import { profile as sv } from './sv.ts'
import { profile as tr } from './tr.ts'
import { profile as uk } from './uk.ts'
import { profile as und } from './und.ts'
import { profile as vi } from './vi.ts'
import { profile as zh } from './zh.ts'

/** Every language that is known in every respect. With the brief ones this list is the registry. */
export const PROFILES: readonly LanguageProfile[] = [
  ar,
  cs,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  vi,
  zh,
]

const BY_TAG = new Map([...PROFILES, ...BRIEF_PROFILES].map((profile) => [profile.tag, profile]))
// Written forms that have one profile.
const SHARED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', sh: 'sr', cnr: 'sr' }

/** The profile of a language by its BCP 47 tag, of which only the base subtag counts; a neutral one where none is known. */
export function profileOf(tag: string): LanguageProfile {
  const base = tag.toLowerCase().split(/[-_]/)[0]!
  return BY_TAG.get(base) ?? BY_TAG.get(Object.hasOwn(SHARED, base) ? SHARED[base]! : '') ?? und
}
