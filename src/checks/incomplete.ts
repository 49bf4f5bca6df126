import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import { missingIn } from '../alignment/missing-words.ts'
import type { Check, Finding } from './check.ts'
import { quoted } from './quoted.ts'
import { verbDeficit } from './verb-deficit.ts'

// Log-odds from which a gap is looked at; the calibration weighs it further.
const SUSPECT = 0.7
// More gaps than this in one text say that the text is odd, not that words are missing.
const MOST_GAPS = 2

/** What a reference has between the words that correspond to those beside a gap: nothing, something, or no telling. */
function between(reference: AlignedReference, before: number, after: number): 'nothing' | 'words' | null {
  const left = reference.toReference[before] ?? -1
  const right = reference.toReference[after] ?? -1
  if (left < 0 || right <= left) return null
  for (let j = left + 1; j < right; j++) if (reference.words[j]!.kind !== 'punctuation') return 'words'
  return 'nothing'
}

function finding(pair: AlignedPair, index: number, odds: number, usual: number): Finding {
  const { words, text } = pair.rendering
  const before = words[index - 1]
  const after = words[index]
  const start = before?.end ?? 0
  const stands = pair.references.map((reference) => between(reference, index - 1, index))
  const share = (answer: 'nothing' | 'words') =>
    stands.filter((stand) => stand === answer).length / Math.max(1, pair.references.length)
  const around = text.slice(words[Math.max(0, index - 2)]?.start ?? 0, words[index + 1]?.end ?? text.length)
  const omitted = pair.edits.find(
    (edit) => edit.kind === 'omission' && edit.place.start <= start && start <= edit.place.end,
  )
  return {
    category: 'omission',
    severity: 'major',
    message: `A word seems to be missing in ${quoted(around)}: English does not run like that.`,
    original: [],
    rendering: [{ start, end: Math.max(start, after?.start ?? text.length) }],
    references: [],
    features: {
      odds,
      surprise: odds - usual,
      votes: share('words'),
      against: share('nothing'),
      oddsVoted: odds * share('words'),
      oddsAgainst: odds * share('nothing'),
      verbless: verbDeficit(pair),
      omitted: omitted?.agreement ?? 0,
      shortText: 1 / Math.max(1, words.length / 10),
      initial: before === undefined || before.sentence !== after?.sentence ? 1 : 0,
      pause: before?.kind === 'punctuation' || after?.kind === 'punctuation' ? 1 : 0,
    },
  }
}

export const incomplete: Check = {
  id: 'incomplete',
  name: 'Word missing',
  finds: 'Places of an English rendering where, going by the words on either side, a word is missing: “want to the”.',
  limits: 'English renderings only. Notes, headings and careless English look the same; what is missing is not known.',
  passes: [
    {
      original: 'El presidente firmó la ley el lunes.',
      originalLanguage: 'es',
      rendering: 'The president signed the law on Monday.',
      references: ['The president signed the law on Monday.'],
    },
    {
      original: 'Мы готовы к переговорам.',
      originalLanguage: 'ru',
      rendering: 'We are ready for talks.',
      references: ['We are ready for talks.'],
    },
    {
      original: '大統領は会議を延期した。',
      originalLanguage: 'ja',
      rendering: 'The president postponed the meeting.',
      references: ['The president postponed the meeting.'],
    },
    {
      original: 'Wir wollen den Vertrag unterschreiben.',
      originalLanguage: 'de',
      rendering: 'We want to sign the treaty.',
    },
    {
      original: 'Les ministres se sont réunis à Paris.',
      originalLanguage: 'fr',
      rendering: 'The ministers met in Paris.',
      references: ['The ministers gathered in Paris.'],
    },
  ],
  fails: [
    {
      original: 'Wir haben gestern den Vertrag mit den Gewerkschaften unterzeichnet.',
      originalLanguage: 'de',
      rendering: 'Yesterday we signed the with the trade unions.',
    },
    {
      original: 'El presidente de la comisión habló con la prensa.',
      originalLanguage: 'es',
      rendering: 'The of the commission spoke to the press.',
    },
    {
      original: 'C’est un exemple inacceptable.',
      originalLanguage: 'fr',
      rendering: 'This is a of the problem that we have.',
    },
    {
      original: 'Он сказал, что это решение суда.',
      originalLanguage: 'ru',
      rendering: 'He said that is the of the court.',
    },
    {
      original: '政府の決定は重要だ。',
      originalLanguage: 'ja',
      rendering: 'The of the government is important.',
    },
  ],
  oneWay: true,
  run: (pair) => {
    if (pair.rendering.language !== 'en') return []
    const usual = pair.references.length
      ? Math.min(...pair.references.map((reference) => Math.max(...missingIn(reference).values(), SUSPECT)))
      : SUSPECT
    return [...missingIn(pair.rendering)]
      .filter(([, odds]) => odds > SUSPECT)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_GAPS)
      .map(([index, odds]) => finding(pair, index, odds, usual))
  },
}
