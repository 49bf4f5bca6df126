import type { LanguageProfile } from '../profile.ts'
import { profile as cs } from './cs.ts'
import { profile as de } from './de.ts'
import { profile as en } from './en.ts'
import { profile as es } from './es.ts'
import { profile as fr } from './fr.ts'
import { profile as hi } from './hi.ts'
import { profile as it } from './it.ts'
import { profile as ja } from './ja.ts'
import { profile as pl } from './pl.ts'
import { profile as ru } from './ru.ts'
import { profile as und } from './und.ts'
import { profile as zh } from './zh.ts'

/** Every language with a profile, the undetermined one excepted. This list is the registry. */
export const PROFILES: readonly LanguageProfile[] = [cs, de, en, es, fr, hi, it, ja, pl, ru, zh]

const BY_TAG = new Map(PROFILES.map((profile) => [profile.tag, profile]))

/** The profile of a language by its BCP 47 tag, of which only the base subtag counts; a neutral one where none is known. */
export const profileOf = (tag: string): LanguageProfile => BY_TAG.get(tag.toLowerCase().split(/[-_]/)[0]!) ?? und
