import { alignPair } from '../../src/alignment/prepare.ts'
import type { Check, Finding } from '../../src/checks/check.ts'
import type { GlossaryTerm } from '../../src/model/glossary.ts'
import type { QuoteType } from '../../src/model/pair.ts'

export interface Case {
  readonly original: string
  readonly originalLanguage: string
  readonly rendering: string
  readonly renderingLanguage?: string
  readonly references?: readonly string[]
  readonly glossary?: readonly GlossaryTerm[]
  readonly quoteType?: QuoteType
}

/** Runs one check over a pair given as plain texts. */
export const tryCheck = (check: Check, pair: Case): Finding[] =>
  check.run(
    alignPair({ renderingLanguage: 'en', references: [], quoteType: 'direct', terms: pair.glossary ?? [], ...pair }),
  )
