import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { indexNames } from '../alignment/name-support.ts'
import { longestSharedRun, type SharedRun } from '../alignment/shared-run.ts'
import type { Check, Finding } from './check.ts'
import { quoted } from './quoted.ts'

// Two languages share a name or a phrase of two or three words; six words in a row, three of them neither names nor
// small words, they do not.
const LONG_RUN = 6
const TELLING_WORDS = 3
// References that keep the stretch too (a motto, the words of a song) make it a quotation.
const KEPT_BY_REFERENCES = 0.5

const normsOf = (text: AnalysedText): string[] =>
  text.words.flatMap((word) => (word.kind === 'punctuation' ? [] : [word.norm]))

const wordIndices = (text: AnalysedText): number[] =>
  text.words.flatMap((word, i) => (word.kind === 'punctuation' ? [] : [i]))

/** Words of a stretch that say something of the language: no names, no numbers, no word that only carries grammar. */
function tellingWords(text: AnalysedText, indices: readonly number[]): number {
  const { mentionOf } = indexNames(text)
  return indices.filter((i) => text.words[i]!.kind === 'word' && text.words[i]!.content && mentionOf[i] === -1).length
}

function findingOf(pair: AlignedPair, run: SharedRun, whole: boolean): Finding | null {
  const { original, rendering, references } = pair
  const own = wordIndices(rendering).slice(run.second, run.second + run.length)
  const theirs = wordIndices(original).slice(run.first, run.first + run.length)
  // Either reading of the words may take some for names: German nouns have capitals.
  const telling = Math.min(tellingWords(rendering, own), tellingWords(original, theirs))
  if (telling < (whole ? 1 : TELLING_WORDS)) return null
  const wording = normsOf(rendering)
    .slice(run.second, run.second + run.length)
    .join(' ')
  const kept = references.filter((reference) => normsOf(reference).join(' ').includes(wording)).length
  const against = references.length > 0 ? kept / references.length : 0
  if (against >= KEPT_BY_REFERENCES) return null
  const span = { start: rendering.words[own[0]!]!.start, end: rendering.words[own.at(-1)!]!.end }
  const from = { start: original.words[theirs[0]!]!.start, end: original.words[theirs.at(-1)!]!.end }
  return {
    category: 'untranslated',
    severity: whole ? 'critical' : 'major',
    message: whole
      ? 'The rendering is the statement itself: nothing was translated.'
      : `The words ${quoted(rendering.text.slice(span.start, span.end))} stand in the statement’s own language: they were not translated.`,
    original: [from],
    rendering: [span],
    references: [],
    features: {
      source: 1,
      votes: references.length > 0 ? 1 - against : 0,
      against,
      whole: Number(whole),
      share: run.length / Math.max(1, normsOf(rendering).length),
      telling: Math.min(1, telling / LONG_RUN),
    },
  }
}

export const identical: Check = {
  id: 'identical',
  name: 'Nothing translated',
  finds: 'A rendering, or a long stretch of it, that is the statement itself, word for word.',
  limits: 'Says nothing of texts in one and the same language, nor of single words left untranslated.',
  passes: [
    { original: 'Emmanuel Macron, Olaf Scholz!', originalLanguage: 'fr', rendering: 'Emmanuel Macron, Olaf Scholz!' },
    {
      original: 'Bayern München – Real Madrid 2:1',
      originalLanguage: 'de',
      rendering: 'Bayern München – Real Madrid 2:1',
    },
    { original: 'No queremos otra guerra.', originalLanguage: 'es', rendering: 'We do not want another war.' },
    { original: 'Мы хотим мира.', originalLanguage: 'ru', rendering: 'We want peace.' },
    { original: '我们要和平。', originalLanguage: 'zh', rendering: 'We want peace.' },
  ],
  fails: [
    {
      original: 'Nous voulons la paix et la sécurité.',
      originalLanguage: 'fr',
      rendering: 'Nous voulons la paix et la sécurité.',
      marks: 'paix',
    },
    {
      original: 'Wir werden diesen Vertrag nicht unterschreiben.',
      originalLanguage: 'de',
      rendering: 'wir werden diesen Vertrag nicht unterschreiben',
      marks: 'Vertrag',
    },
    {
      original: 'Queremos trabajar con todos los países de la región para lograr una paz duradera.',
      originalLanguage: 'es',
      rendering: 'We want to work with everyone: los países de la región para lograr una paz duradera.',
      marks: 'países de la región',
    },
    { original: 'Мы не хотим войны.', originalLanguage: 'ru', rendering: 'Мы не хотим войны.', marks: 'войны' },
    {
      original: 'Nie podpiszemy tej umowy.',
      originalLanguage: 'pl',
      rendering: 'Nie podpiszemy tej umowy.',
      marks: 'umowy',
    },
  ],
  oneWay: true,
  run: (pair) => {
    const { original, rendering } = pair
    if (original.language === rendering.language && original.language !== 'und') return []
    const first = normsOf(original)
    const second = normsOf(rendering)
    if (second.length === 0) return []
    const whole = first.length === second.length && first.every((norm, i) => norm === second[i])
    const run = whole ? { first: 0, second: 0, length: first.length } : longestSharedRun(first, second, LONG_RUN)
    const finding = run && findingOf(pair, run, whole)
    return finding ? [finding] : []
  },
}
