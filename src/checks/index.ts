import { addition } from './addition.ts'
import { antonym } from './antonym.ts'
import type { Check } from './check.ts'
import { omission } from './omission.ts'
import { person } from './person.ts'
import { substitution } from './substitution.ts'
import { tense } from './tense.ts'
import { wordOrder } from './word-order.ts'

/** Every check there is. This list is the registry: the comparison runs it, and the manual is printed from it. */
export const CHECKS: readonly Check[] = [substitution, antonym, omission, addition, tense, person, wordOrder]
