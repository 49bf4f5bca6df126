import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { pairSentences } from '../alignment/sentence-pairs.ts'
import { findCues } from '../language/cues.ts'
import type { Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { countOfReferences, quoted } from './quoted.ts'

/** How surely a sentence asks. */
type Asking = 'asks' | 'seems to ask' | 'states'

const MARK = /[?？؟¿՞፧⁇‽⸮]/u

const known = new WeakMap<AnalysedText['words'], readonly Asking[]>()
/** For each sentence whether it asks: by its mark surely, by word order or a particle alone less so. */
function askingOf(text: AnalysedText): readonly Asking[] {
  let asking = known.get(text.words)
  if (!asking) {
    const { question, asksWithoutMark, spaced } = text.profile
    asking = text.sentences.map(({ start, end }): Asking => {
      const sentence = text.text.slice(start, end)
      if (MARK.test(sentence) || findCues(sentence, asksWithoutMark, spaced).length > 0) return 'asks'
      return findCues(sentence, question, spaced).length > 0 ? 'seems to ask' : 'states'
    })
    known.set(text.words, asking)
  }
  return asking
}

/** Of a group of sentences how many ask, surely or by their looks. */
function countAsking(text: AnalysedText, [from, to]: readonly [number, number]) {
  const group = askingOf(text).slice(from, to)
  return {
    sure: group.filter((asking) => asking === 'asks').length,
    likely: group.filter((asking) => asking !== 'states').length,
  }
}

/** How one other text stands to the sentences of the rendering. Positive: the rendering asks more than it. */
interface Comparison {
  readonly rendering: readonly [number, number]
  readonly other: readonly [number, number]
  readonly difference: number
  /** True where question marks show the difference, not word order or particles alone. */
  readonly byMark: boolean
}

function compare(other: AnalysedText, rendering: AnalysedText): Comparison[] {
  return pairSentences(other, rendering).map(({ left, right }) => {
    const there = countAsking(other, left)
    const here = countAsking(rendering, right)
    const byMark = here.sure - there.sure
    const byLooks = here.likely - there.likely
    // A sentence that asks by word order alone may stand for one with a mark, and the other way round.
    const covered = here.sure > there.sure ? here.sure <= there.likely : there.sure <= here.likely
    if (byMark !== 0 && !covered) return { rendering: right, other: left, difference: byMark, byMark: true }
    return { rendering: right, other: left, difference: byLooks, byMark: false }
  })
}

const spanOf = (text: AnalysedText, [from, to]: readonly [number, number]): Span => ({
  start: text.sentences[from]!.start,
  end: text.sentences[to - 1]!.end,
})

/** The sentences of a group that ask (or state), as spans; the whole group where none stands out. */
function sentencesThat(text: AnalysedText, [from, to]: readonly [number, number], ask: boolean): Span[] {
  const spans: Span[] = []
  for (let i = from; i < to; i++) if ((askingOf(text)[i] !== 'states') === ask) spans.push(text.sentences[i]!)
  return spans.length ? spans : [spanOf(text, [from, to])]
}

interface Vote {
  readonly reference: number
  readonly comparison: Comparison
}

function finding(pair: AlignedPair, source: Comparison | undefined, votes: readonly Vote[], sentence: number): Finding {
  const { original, rendering, references } = pair
  const toward = Math.sign(source?.difference || votes[0]!.comparison.difference)
  const group = source?.rendering ?? votes[0]!.comparison.rendering
  const agreeing = votes.filter(({ comparison }) => Math.sign(comparison.difference) === toward)
  const share = (count: number) => (references.length ? count / references.length : 0)
  const bySource = Math.sign(source?.difference ?? 0) === toward && toward !== 0
  const asked = toward > 0
  const marked = sentencesThat(rendering, group, asked)
  const sentences = marked.filter((span) => span.start >= rendering.sentences[sentence]!.start)
  const spans = sentences.length ? [sentences[0]!] : marked
  const text = quoted(rendering.text.slice(spans[0]!.start, spans[0]!.end))
  const who = [
    bySource ? 'the statement' : '',
    agreeing.length ? countOfReferences(share(agreeing.length), references.length) : '',
  ]
    .filter(Boolean)
    .join(' and ')
  return {
    category: 'question',
    severity: 'major',
    message: asked
      ? `The rendering asks (${text}) what ${who} put as an assertion.`
      : `The rendering asserts (${text}) what ${who} put as a question.`,
    original: source ? sentencesThat(original, source.other, !asked) : [],
    rendering: spans,
    references: agreeing.map(({ reference, comparison }) => ({
      reference,
      spans: sentencesThat(references[reference]!, comparison.other, !asked),
    })),
    features: {
      source: bySource && source?.byMark ? 1 : 0,
      sourceLooks: bySource && !source?.byMark ? 1 : 0,
      sourceAgrees: source && source.difference === 0 ? 1 : 0,
      sourceUnknown: original.profile.question && source ? 0 : 1,
      added: asked ? 1 : 0,
      lost: asked ? 0 : 1,
      votes: share(agreeing.length),
      byMark: share(agreeing.filter(({ comparison }) => comparison.byMark).length),
      against: share(references.length - agreeing.length),
      unanimous: references.length > 0 && agreeing.length === references.length ? 1 : 0,
      references: references.length,
    },
  }
}

/** Finds assertions turned into questions and questions turned into assertions, sentence by sentence. */
export const question: Check = {
  id: 'question',
  name: 'Question or assertion',
  finds: 'An assertion rendered as a question, or a question rendered as an assertion.',
  limits:
    'A question without a question mark is known by its word order in English and by particles in other languages; indirect and rhetorical questions are not told apart.',
  passes: [
    { original: 'Viendrez-vous demain ?', originalLanguage: 'fr', rendering: 'Will you come tomorrow?' },
    { original: '¿Por qué no firmó?', originalLanguage: 'es', rendering: 'Why did he not sign?' },
    { original: '彼は来ますか。', originalLanguage: 'ja', rendering: 'Is he coming?' },
    { original: 'هل وقع الوزير؟', originalLanguage: 'ar', rendering: 'Has the minister signed?' },
    { original: 'Он спросил, придёт ли она.', originalLanguage: 'ru', rendering: 'He asked whether she would come.' },
    {
      original: 'Sie kommt. Wann, fragte er?',
      originalLanguage: 'de',
      rendering: 'She is coming. When, he asked?',
      references: ['She is coming. When? he asked.'],
    },
  ],
  fails: [
    {
      original: 'Le ministre a signé.',
      originalLanguage: 'fr',
      rendering: 'Did the minister sign?',
      references: ['The minister signed.', 'The minister has signed.'],
      marks: 'Did the minister sign?',
    },
    {
      original: 'Wird der Minister unterschreiben?',
      originalLanguage: 'de',
      rendering: 'The minister will sign.',
      marks: 'original:Wird der Minister unterschreiben?',
    },
    {
      original: '他会来吗？他一定会来。',
      originalLanguage: 'zh',
      rendering: 'He will come. He will surely come.',
      marks: 'original:他会来吗？',
    },
    {
      original: 'Bakan imzaladı mı? Bilmiyoruz.',
      originalLanguage: 'tr',
      rendering: 'The minister has signed. We do not know.',
      marks: 'original:Bakan imzaladı mı?',
    },
    {
      original: 'Ponto final. O ministro assinou o tratado.',
      originalLanguage: 'pt',
      rendering: 'Full stop. Has the minister signed the treaty?',
      marks: 'Has the minister signed the treaty?',
    },
  ],
  run: (pair) => {
    const bySource = new Map<number, Comparison>()
    for (const one of compare(pair.original, pair.rendering)) {
      for (let s = one.rendering[0]; s < one.rendering[1]; s++) bySource.set(s, one)
    }
    const votes = new Map<number, Vote[]>()
    for (const reference of pair.references) {
      for (const comparison of compare(reference, pair.rendering)) {
        if (comparison.difference === 0) continue
        const [from, to] = comparison.rendering
        for (let s = from; s < to; s++)
          votes.set(s, [...(votes.get(s) ?? []), { reference: reference.index, comparison }])
      }
    }
    const reported = new Set<Comparison>()
    return pair.rendering.sentences.flatMap((_, sentence) => {
      const source = bySource.get(sentence)
      const here = votes.get(sentence) ?? []
      const all = [...(source?.difference ? [source] : []), ...here.map(({ comparison }) => comparison)]
      if (all.length === 0 || all.some((comparison) => reported.has(comparison))) return []
      for (const comparison of all) reported.add(comparison)
      return [finding(pair, source, here, sentence)]
    })
  },
}
