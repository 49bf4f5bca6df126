import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import { findMarks } from '../alignment/cuts.ts'
import { missingSentences } from '../alignment/missing-sentences.ts'
import type { Severity } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { countOfReferences, quoted } from './quoted.ts'

// Of a sentence that was translated freely a third of its words correspond; of one left out hardly a word.
const LEFT_OUT = 0.2
const KEPT = 0.4
const SHORTEST_WORDS = 4
const AGREED = 0.5
// Without references: below this the lengths may be chance.
const SURE = 0.5
// A mark as near as this to the place of a missing sentence marks the cut.
const NEAR = 3
// A rendering of less than this share of the statement's sentences is an excerpt, which need not say so at its ends.
const EXCERPT = 0.5

interface Gap {
  /** Place of the missing sentence among those of its text, 0–1. */
  readonly position: number
  readonly sentence: Span
  /** Where it belongs in the rendering: end of what comes before, start of what comes after. */
  readonly before: number
  readonly after: number
  readonly edge: boolean
}

/** Sentences of a reference that hardly a word of the rendering corresponds to, while their neighbours are there. */
function gapsIn(pair: AlignedPair, reference: AlignedReference): Gap[] {
  const { rendering } = pair
  const counted = reference.sentences.map(() => ({ content: 0, linked: 0, first: -1, last: -1 }))
  reference.words.forEach((word, i) => {
    const sentence = counted[word.sentence]
    if (!sentence || word.kind === 'punctuation' || !word.content) return
    sentence.content++
    const at = reference.toRendering[i]!
    if (at < 0) return
    sentence.linked++
    if (sentence.first < 0 || at < sentence.first) sentence.first = at
    if (at > sentence.last) sentence.last = at
  })
  const isKept = (k: number): boolean => counted[k]!.content > 0 && counted[k]!.linked >= KEPT * counted[k]!.content
  return counted.flatMap(({ content, linked }, k) => {
    if (content < SHORTEST_WORDS || linked > LEFT_OUT * content) return []
    let left = k - 1
    while (left >= 0 && !isKept(left)) left--
    let right = k + 1
    while (right < counted.length && !isKept(right)) right++
    if (left < 0 && right >= counted.length) return []
    const before = left >= 0 ? rendering.words[counted[left]!.last]!.end : 0
    const after = right < counted.length ? rendering.words[counted[right]!.first]!.start : rendering.text.length
    return [
      {
        position: counted.length > 1 ? k / (counted.length - 1) : 0,
        sentence: reference.sentences[k]!,
        before,
        after: Math.max(before, after),
        edge: left < 0 || right >= counted.length,
      },
    ]
  })
}

const isMarked = (pair: AlignedPair, before: number, after: number): boolean =>
  findMarks(pair.rendering.text).some((mark) => mark.end >= before - NEAR && mark.start <= after + NEAR)

/** The words of the rendering on both sides of a place. */
function beside(pair: AlignedPair, before: number, after: number): Span[] {
  const { words } = pair.rendering
  const left = words.findLast((word) => word.end <= before && word.kind !== 'punctuation')
  const right = words.find((word) => word.start >= after && word.kind !== 'punctuation')
  const start = left?.start ?? right?.start
  const end = right?.end ?? left?.end
  return start !== undefined && end !== undefined && start < end ? [{ start, end }] : []
}

function severityOf(pair: AlignedPair, edge: boolean): Severity {
  const excerpt = pair.rendering.sentences.length < EXCERPT * pair.original.sentences.length
  return edge && excerpt ? 'minor' : 'major'
}

function byReferences(pair: AlignedPair): Finding[] {
  const { references, original } = pair
  const all = references.flatMap((reference, at) => gapsIn(pair, reference).map((gap) => ({ gap, at })))
  const groups: { gap: Gap; at: number }[][] = []
  for (const item of all) {
    const group = groups.find(
      ([first]) =>
        first!.gap.before <= item.gap.after &&
        item.gap.before <= first!.gap.after &&
        first!.at !== item.at &&
        first!.gap.edge === item.gap.edge,
    )
    if (group) group.push(item)
    else groups.push([item])
  }
  return groups.flatMap((group) => {
    const [first] = group
    const votes = new Set(group.map((item) => item.at)).size / references.length
    if (!first || votes < AGREED || isMarked(pair, first.gap.before, first.gap.after)) return []
    const { gap } = first
    const reference = references[first.at]!
    const parallel = original.sentences.length === reference.sentences.length
    const source = parallel ? original.sentences[reference.sentences.indexOf(gap.sentence)] : undefined
    const wording = reference.text.slice(gap.sentence.start, gap.sentence.end)
    return [
      {
        category: 'omission',
        severity: severityOf(pair, gap.edge),
        message: `A sentence is left out without a mark: ${countOfReferences(votes, references.length)} have ${quoted(wording)}.`,
        original: source ? [source] : [],
        rendering: beside(pair, gap.before, gap.after),
        references: group.map((item) => ({ reference: references[item.at]!.index, spans: [item.gap.sentence] })),
        suggestion: wording,
        features: {
          votes,
          against: 1 - votes,
          source: Number(parallel),
          edge: Number(gap.edge),
          excerpt: Number(severityOf(pair, gap.edge) === 'minor'),
        },
      } satisfies Finding,
    ]
  })
}

function bySource(pair: AlignedPair): Finding[] {
  const { original } = pair
  return missingSentences(original, pair.rendering)
    .filter((gap) => gap.confidence >= SURE && !isMarked(pair, gap.before, gap.after))
    .map((gap) => ({
      category: 'omission',
      severity: severityOf(pair, gap.edge),
      message: `A sentence of the statement has no counterpart, and no mark says that it was cut: ${quoted(original.text.slice(gap.start, gap.end))}.`,
      original: [{ start: gap.start, end: gap.end }],
      rendering: beside(pair, gap.before, gap.after),
      references: [],
      features: {
        votes: 0,
        against: 0,
        source: gap.confidence,
        edge: Number(gap.edge),
        excerpt: Number(severityOf(pair, gap.edge) === 'minor'),
      },
    }))
}

export const unmarkedCut: Check = {
  id: 'unmarked-cut',
  name: 'Unmarked cuts',
  finds: 'A whole sentence of the statement that a direct quote leaves out without saying so.',
  limits:
    'Without references it goes by the lengths of sentences and by numbers and places in them; it does not look at partial or indirect quotes.',
  passes: [
    {
      original: 'Wir wollen Frieden. Wir wollen Sicherheit für alle Menschen in der Region.',
      originalLanguage: 'de',
      rendering: 'We want peace, and we want security for all people in the region.',
      references: ['We want peace. We want security for all people in the region.'],
    },
    {
      original: 'El acuerdo está cerrado. Mañana viajo a Madrid para firmarlo con los ministros. Gracias a todos.',
      originalLanguage: 'es',
      rendering: 'The agreement is closed. [...] Thank you all.',
      references: [
        'The agreement is closed. Tomorrow I am travelling to Madrid to sign it with the ministers. Thanks to everyone.',
      ],
    },
    {
      original: 'Мы победим. Мы не отступим ни на шаг.',
      originalLanguage: 'ru',
      rendering: 'We will win. We will not take a single step back.',
    },
    {
      original: 'Nous partons demain. Nous reviendrons.',
      originalLanguage: 'fr',
      rendering: 'We leave tomorrow. We will be back.',
    },
    { original: '我们要和平。我们要发展。', originalLanguage: 'zh', rendering: 'We want peace. We want development.' },
  ],
  fails: [
    {
      original:
        'Wir unterstützen das Abkommen. Aber zuerst müssen alle Gefangenen freigelassen werden. Dann werden wir unterschreiben.',
      originalLanguage: 'de',
      rendering: 'We support the agreement. Then we will sign.',
      references: [
        'We support the agreement. But first all prisoners must be released. Then we will sign.',
        'We support the deal. But all prisoners have to be released first. Then we will sign it.',
      ],
      marks: 'original:zuerst müssen alle Gefangenen',
    },
    {
      original:
        'El acuerdo está cerrado. Mañana viajo a Madrid para firmarlo con los 27 ministros de la Unión Europea. Gracias a todos por el trabajo.',
      originalLanguage: 'es',
      rendering: 'The agreement is closed. Thank you all for the work.',
      marks: 'original:Mañana viajo a Madrid',
    },
    {
      original:
        'Мы готовы к переговорам. В 2014 году нас уже обманули, и в Минске никто не выполнил своих обещаний. Мы ждём ответа до пятницы.',
      originalLanguage: 'ru',
      rendering: 'We are ready for talks. We are waiting for an answer until Friday.',
      marks: 'original:В 2014 году',
    },
    {
      original:
        'La réforme est nécessaire pour notre pays. Elle coûtera 12 milliards d’euros à la France dès 2025. Le Parlement votera la semaine prochaine.',
      originalLanguage: 'fr',
      rendering: 'The reform is necessary for our country. Parliament will vote next week.',
      marks: 'original:Elle coûtera 12 milliards',
    },
    {
      original: '我们支持这项协议。但是首先必须在2025年之前释放所有被关押在北京的人员。然后我们会签字。',
      originalLanguage: 'zh',
      rendering: 'We support this agreement. Then we will sign.',
      marks: 'original:释放所有',
    },
  ],
  oneWay: true,
  run: (pair) => {
    if (pair.quoteType !== 'direct') return []
    return pair.references.length > 0 ? byReferences(pair) : bySource(pair)
  },
}
