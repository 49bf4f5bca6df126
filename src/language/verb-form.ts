import { IRREGULAR_VERBS } from './lexicon/irregular-verbs.ts'

/** What a word's form may be as an English verb. One word can be several: "put" is base, past and participle. */
export interface VerbForm {
  readonly base: boolean
  readonly third: boolean
  readonly past: boolean
  readonly participle: boolean
  readonly ing: boolean
}

const BASES = new Set(IRREGULAR_VERBS.map(([base]) => base))
const PASTS = new Set(IRREGULAR_VERBS.map(([, past]) => past))
const PARTICIPLES = new Set(IRREGULAR_VERBS.map(([, , participle]) => participle))
// Bases that end like an inflected form.
const LIKE_ING = new Set([
  'bring',
  'cling',
  'fling',
  'ring',
  'sing',
  'sling',
  'spring',
  'sting',
  'string',
  'swing',
  'wing',
  'king',
  'ping',
])
const LIKE_ED = new Set([
  'bed',
  'bleed',
  'breed',
  'embed',
  'exceed',
  'feed',
  'heed',
  'need',
  'proceed',
  'seed',
  'shed',
  'shred',
  'speed',
  'succeed',
  'wed',
  'indeed',
  'red',
])

const NOTHING: VerbForm = { base: false, third: false, past: false, participle: false, ing: false }

/** The forms that a lower-cased English word may be, judged by its letters and the irregular verbs alone. */
export function verbForm(norm: string): VerbForm {
  const irregular = PASTS.has(norm) || PARTICIPLES.has(norm)
  if (irregular) {
    return {
      base: BASES.has(norm),
      third: false,
      past: PASTS.has(norm),
      participle: PARTICIPLES.has(norm),
      ing: false,
    }
  }
  if (BASES.has(norm)) return { ...NOTHING, base: true }
  if (norm.length > 4 && norm.endsWith('ing') && !LIKE_ING.has(norm)) return { ...NOTHING, ing: true }
  if (norm.length > 3 && norm.endsWith('ed') && !LIKE_ED.has(norm)) return { ...NOTHING, past: true, participle: true }
  if (norm.length > 2 && norm.endsWith('s') && !/(?:ss|us|is)$/.test(norm)) return { ...NOTHING, third: true }
  return { ...NOTHING, base: true }
}
