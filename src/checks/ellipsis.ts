import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { type CutMark, type CutWords, cutMarks, findMarks, wordsCutAt } from '../alignment/cuts.ts'
import { missingSentences } from '../alignment/missing-sentences.ts'
import { findCues } from '../language/cues.ts'
import { CONDITIONS } from '../language/lexicon/conditions.ts'
import type { Check, Finding } from './check.ts'
import { quoted } from './quoted.ts'

// A cut must show in at least this share of the references: engines leave words out, too.
const AGREED = 0.5

/** Words of a cut that limit or deny what the sentence says; null when there are none. */
function limitIn(pair: AlignedPair, cut: CutWords): string | null {
  const { language, profile } = pair.rendering
  const cues = [profile.negation, profile.implicitNegation, CONDITIONS[language]]
  for (const cue of cues) {
    const [found] = findCues(cut.text, cue, profile.spaced)
    if (found) return cut.text.slice(found.start, found.end)
  }
  return null
}

function cutFinding(pair: AlignedPair, mark: CutMark, cuts: readonly CutWords[]): Finding {
  const longest = cuts.reduce((a, b) => (b.content > a.content ? b : a))
  const limits = cuts.filter((cut) => cut.insideSentence && limitIn(pair, cut) !== null)
  const grave = limits.length >= cuts.length * AGREED && limits.length > 0
  const shown = grave ? limits[0]! : longest
  const limit = grave ? limitIn(pair, shown) : null
  return {
    category: grave ? 'omission' : 'punctuation',
    severity: grave ? 'major' : 'neutral',
    message: grave
      ? `The cut marked here leaves out ${quoted(shown.text)}; without ${quoted(limit!)} the rest says something else.`
      : `A marked cut: left out is ${quoted(shown.text)}.`,
    original: [],
    rendering: [{ start: mark.start, end: mark.end }],
    references: cuts.map((cut) => ({
      reference: pair.references[cut.reference]!.index,
      spans: [{ start: cut.start, end: cut.end }],
    })),
    ...(grave ? { suggestion: shown.text } : {}),
    features: {
      votes: cuts.length / pair.references.length,
      against: 1 - cuts.length / pair.references.length,
      source: 0,
      limit: Number(grave),
      words: Math.min(1, longest.content / 10),
    },
  }
}

/** Without references: a mark where the statement has a sentence that the rendering lacks. */
function cutOfSource(pair: AlignedPair, mark: CutMark): Finding | null {
  const missing = missingSentences(pair.original, pair.rendering).find(
    ({ before, after }) => before <= mark.start && mark.end <= after,
  )
  if (!missing) return null
  return {
    category: 'punctuation',
    severity: 'neutral',
    message: `A marked cut: left out is ${quoted(pair.original.text.slice(missing.start, missing.end))}.`,
    original: [{ start: missing.start, end: missing.end }],
    rendering: [{ start: mark.start, end: mark.end }],
    references: [],
    features: { votes: 0, against: 0, source: missing.confidence, limit: 0, words: 1 },
  }
}

export const ellipsis: Check = {
  id: 'ellipsis',
  name: 'Marked cuts',
  finds:
    'Where the rendering marks a cut with an ellipsis: what was left out, and whether it changes what the rest says.',
  limits: 'Without references it knows only of whole sentences that were cut.',
  passes: [
    {
      original: 'Je ne sais pas... peut-être demain.',
      originalLanguage: 'fr',
      rendering: 'I do not know... perhaps tomorrow.',
      references: ['I don’t know... maybe tomorrow.'],
    },
    {
      original: 'Wir werden sehen, was morgen geschieht.',
      originalLanguage: 'de',
      rendering: 'We will see... what happens tomorrow.',
      references: ['We will see what happens tomorrow.', 'We shall see what happens tomorrow.'],
    },
    { original: 'Espera… voy contigo.', originalLanguage: 'es', rendering: 'Wait… I am coming with you.' },
    { original: 'Подождите… я не готов.', originalLanguage: 'ru', rendering: 'Wait… I am not ready.' },
    { original: '等一下……我也去。', originalLanguage: 'zh', rendering: 'Wait a moment... I am coming too.' },
  ],
  fails: [
    {
      original:
        'Toute attaque contre une partie sera une agression contre les autres et créera un devoir d’assistance, individuellement ou collectivement, y compris l’emploi de la force armée.',
      originalLanguage: 'fr',
      rendering:
        'Any attack on one party will be an aggression against the others and create a duty of assistance... including the use of armed force.',
      references: [
        'Any attack on one party will be an aggression against the others and create a duty of assistance, individually or collectively, including the use of armed force.',
      ],
      marks: '...',
    },
    {
      original: 'Wir unterstützen das Abkommen, wenn alle Geiseln frei sind, und werden es unterzeichnen.',
      originalLanguage: 'de',
      rendering: 'We support the agreement […] and will sign it.',
      references: [
        'We support the agreement, if all hostages are free, and will sign it.',
        'We support the agreement if all the hostages are free and will sign it.',
      ],
      marks: '[…]',
    },
    {
      original: 'Apoyamos la reforma, salvo el último artículo, y votaremos a favor.',
      originalLanguage: 'es',
      rendering: 'We support the reform ... and will vote in favour.',
      references: ['We support the reform, except for the last article, and will vote in favour.'],
      marks: '...',
    },
    {
      original: 'Мы готовы к переговорам, но не под давлением, и ждём ответа.',
      originalLanguage: 'ru',
      rendering: 'We are ready for talks ... and are waiting for an answer.',
      references: ['We are ready for talks, but not under pressure, and are waiting for an answer.'],
      marks: '...',
    },
    {
      original: 'Podpiszemy umowę dopiero wtedy, gdy parlament ją przyjmie, i będziemy jej przestrzegać.',
      originalLanguage: 'pl',
      rendering: 'We will sign the agreement … and will abide by it.',
      references: ['We will sign the agreement only when parliament adopts it and will abide by it.'],
      marks: '…',
    },
  ],
  oneWay: true,
  run: (pair) => {
    // The speaker's own hesitations come through in the same order; what goes beyond their number is the editor's.
    const own = findMarks(pair.original.text).length
    const marks = cutMarks(pair)
    if (marks.length <= own) return []
    return marks.flatMap((mark) => {
      if (pair.references.length === 0) return cutOfSource(pair, mark) ?? []
      const cuts = pair.references.flatMap((_, position) => wordsCutAt(pair, mark, position) ?? [])
      return cuts.length > 0 && cuts.length >= AGREED * pair.references.length ? [cutFinding(pair, mark, cuts)] : []
    })
  },
}
