import type { LanguageProfile } from '../profile.ts'
import { profile as ar } from './ar.ts'
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

/** Every language with a profile, the undetermined one excepted. This list is the registry. */
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

const BY_TAG = new Map(PROFILES.map((profile) => [profile.tag, profile]))

/** The profile of a language by its BCP 47 tag, of which only the base subtag counts; a neutral one where none is known. */
export const profileOf = (tag: string): LanguageProfile => BY_TAG.get(tag.toLowerCase().split(/[-_]/)[0]!) ?? und
