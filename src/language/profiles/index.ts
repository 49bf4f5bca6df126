import type { LanguageProfile } from '../profile.ts'
import { profile as en } from './en.ts'
import { profile as und } from './und.ts'

/** Every language with a profile, the undetermined one excepted. This list is the registry. */
export const PROFILES: readonly LanguageProfile[] = [en]

const BY_TAG = new Map(PROFILES.map((profile) => [profile.tag, profile]))

/** The profile of a language by its BCP 47 tag, of which only the base subtag counts; a neutral one where none is known. */
export const profileOf = (tag: string): LanguageProfile => BY_TAG.get(tag.toLowerCase().split(/[-_]/)[0]!) ?? und
