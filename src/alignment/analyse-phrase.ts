import { normalise } from '../text/normalise.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { analyse } from './analyse.ts'
import { RecentTexts } from './recent-texts.ts'

// Apart from the texts themselves, of which a few would push out a whole glossary.
const phrases = new RecentTexts<AnalysedText>()

/** A phrase of a glossary as `analyse` has it, normalised; the same ones come with every text, and are remembered. */
export const analysePhrase = (phrase: string, language: string): AnalysedText =>
  phrases.get(phrase, language, () => analyse(normalise(phrase).text.trim(), language))
