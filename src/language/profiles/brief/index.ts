import type { LanguageProfile } from '../../profile.ts'
import { bg } from './bg.ts'
import { ca } from './ca.ts'
import { el } from './el.ts'
import { fi } from './fi.ts'
import { hu } from './hu.ts'
import { ms } from './ms.ts'
import { da, no } from './nordic.ts'
import { ro } from './ro.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { bs, hr, sr } from './south-slavic.ts'
import { th } from './th.ts'

/** Languages of which only some facts are known: how they deny, and the words that carry grammar. */
export const BRIEF_PROFILES: readonly LanguageProfile[] = [bg, bs, ca, da, el, fi, hr, hu, ms, no, ro, sk, sl, sr, th]
