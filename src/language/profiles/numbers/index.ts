import type { NumberFacts } from '../../../text/number-facts.ts'
import { numbers as ar } from './ar.ts'
import { numbers as cs } from './cs.ts'
import { numbers as de } from './de.ts'
import { numbers as en } from './en.ts'
import { numbers as es } from './es.ts'
import { numbers as fa } from './fa.ts'
import { numbers as fr } from './fr.ts'
import { numbers as he } from './he.ts'
import { numbers as hi } from './hi.ts'
import { numbers as id } from './id.ts'
import { numbers as it } from './it.ts'
import { numbers as ja } from './ja.ts'
import { numbers as ko } from './ko.ts'
import { numbers as nl } from './nl.ts'
import { numbers as pl } from './pl.ts'
import { numbers as pt } from './pt.ts'
import { numbers as ru } from './ru.ts'
import { numbers as sv } from './sv.ts'
import { numbers as tr } from './tr.ts'
import { numbers as uk } from './uk.ts'
import { numbers as vi } from './vi.ts'
import { numbers as zh } from './zh.ts'

/** Number facts by base language subtag. */
export const NUMBER_FACTS: Readonly<Record<string, NumberFacts>> = {
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
}
