import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { countOfReferences, quoted } from './quoted.ts'

// From this share of neighbouring words that run against every reference, the words are not misplaced but scrambled.
const SCRAMBLED = 0.4
// A scramble is only told from a short reordering with this many words.
const LEAST_WORDS = 5

const sharesOfReferences = (pair: AlignedPair, test: (reference: AlignedReference) => boolean): number =>
  pair.references.filter(test).length / Math.max(1, pair.references.length)

/** Two neighbouring content words that most references have the other way round: "assistance mutual". */
function swaps(pair: AlignedPair): Finding[] {
  const { words, text } = pair.rendering
  return words.slice(0, -1).flatMap((word, i) => {
    const next = words[i + 1]!
    // "June 1" and "1 June" are both English.
    if (!word.content || !next.content || word.kind === 'number' || next.kind === 'number') return []
    const swapped = (reference: AlignedReference) =>
      reference.toReference[i]! > 0 && reference.toReference[i + 1]! === reference.toReference[i]! - 1
    const votes = sharesOfReferences(pair, swapped)
    if (votes === 0) return []
    const span = { start: word.start, end: next.end }
    const reference = pair.references.find(swapped)!
    const there = {
      start: reference.words[reference.toReference[i + 1]!]!.start,
      end: reference.words[reference.toReference[i]!]!.end,
    }
    const suggestion = reference.text.slice(there.start, there.end)
    const against = sharesOfReferences(
      pair,
      (found) => found.toReference[i]! >= 0 && found.toReference[i + 1]! === found.toReference[i]! + 1,
    )
    // English puts the adjective first: "assistance mutual" is a calque of the original's order.
    const isCalque = word.pos === 'NOUN' && next.pos === 'ADJ'
    return [
      {
        category: 'word-order' as const,
        severity: 'minor' as const,
        message: `${quoted(text.slice(span.start, span.end))} is not in the order of the language: ${countOfReferences(votes, pair.references.length)} ${votes * pair.references.length > 1 ? 'have' : 'has'} ${quoted(suggestion)}.`,
        original: [],
        rendering: [span],
        references: pair.references.filter(swapped).map((found) => ({
          reference: found.index,
          spans: [
            { start: found.words[found.toReference[i + 1]!]!.start, end: found.words[found.toReference[i]!]!.end },
          ],
        })),
        suggestion,
        features: {
          swap: votes,
          unanimous: votes === 1 ? 1 : 0,
          adjectiveAfterNoun: isCalque ? votes : 0,
          adverb: word.pos === 'ADV' || next.pos === 'ADV' ? votes : 0,
          unsupported: 1 - pair.support,
          against,
          clean: isCalque && against === 0 ? votes : 0,
        },
      },
    ]
  })
}

/** Share of the linked neighbours that do not follow one another in a reference; 0 for a reference read in order. */
function disorder(pair: AlignedPair, reference: AlignedReference): number {
  let previous = -1
  let steps = 0
  let broken = 0
  let sentence = -1
  pair.rendering.words.forEach((word, i) => {
    const at = reference.toReference[i]!
    if (at < 0) return
    if (previous >= 0 && word.sentence === sentence) {
      steps++
      if (at < previous || at > previous + 4) broken++
    }
    previous = at
    sentence = word.sentence
  })
  return steps ? broken / steps : 0
}

function scramble(pair: AlignedPair): Finding[] {
  const words = pair.rendering.words.filter((word) => word.kind !== 'punctuation')
  if (words.length < LEAST_WORDS || pair.references.length === 0) return []
  const disorders = pair.references.map((reference) => disorder(pair, reference))
  const least = Math.min(...disorders)
  if (least < 0.12) return []
  const linked = sharesOfReferences(pair, (reference) => reference.links.length >= words.length * 0.7)
  return [
    {
      category: 'word-order',
      severity: least >= SCRAMBLED ? 'critical' : 'major',
      message:
        'The words of the rendering stand in an order that no reference supports; who did what may have changed.',
      original: [],
      rendering: [{ start: words[0]!.start, end: words.at(-1)!.end }],
      references: [],
      features: {
        scramble: least,
        scrambleMean: disorders.reduce((sum, value) => sum + value, 0) / disorders.length,
        linked,
        unsupported: 1 - pair.support,
      },
    },
  ]
}

export const wordOrder: Check = {
  id: 'word-order',
  name: 'Word order',
  finds: 'Neighbouring words the wrong way round (“assistance mutual”), and sentences whose words are scrambled.',
  limits: 'Needs references; does not tell by itself who did what to whom.',
  passes: [
    {
      original: 'El presidente firmó la ley el lunes.',
      originalLanguage: 'es',
      rendering: 'On Monday the president signed the law.',
      references: ['The president signed the law on Monday.', 'On Monday, the president signed the law.'],
    },
    {
      original: 'La guerra civile è finita.',
      originalLanguage: 'it',
      rendering: 'The civil war is over.',
      references: ['The civil war has ended.', 'The civil war is over.'],
    },
    {
      original: 'Parlament przyjął nową ustawę.',
      originalLanguage: 'pl',
      rendering: 'Parliament adopted the new law.',
      references: ['The parliament adopted a new law.', 'Parliament passed the new law.'],
    },
    {
      original: 'Hier, le ministre a signé.',
      originalLanguage: 'fr',
      rendering: 'The minister signed yesterday.',
      references: ['Yesterday the minister signed.', 'The minister signed yesterday.'],
    },
    {
      original: 'Wir wollen gegenseitige Hilfe.',
      originalLanguage: 'de',
      rendering: 'We want mutual assistance.',
      references: ['We want mutual assistance.'],
    },
  ],
  fails: [
    {
      original: 'une architecture d’assistance mutuelle',
      originalLanguage: 'fr',
      rendering: 'an architecture of assistance mutual',
      references: ['an architecture of mutual assistance', 'a mutual assistance architecture'],
      marks: 'assistance mutual',
    },
    {
      original: 'la política económica',
      originalLanguage: 'es',
      rendering: 'We defend the policy economic of the government.',
      references: ['We defend the economic policy of the government.', 'We defend the government’s economic policy.'],
      marks: 'policy economic',
    },
    {
      original: 'la guerra civile',
      originalLanguage: 'it',
      rendering: 'The war civil is over.',
      references: ['The civil war is over.', 'The civil war has ended.'],
      marks: 'war civil',
    },
    {
      original: 'os direitos humanos',
      originalLanguage: 'pt',
      rendering: 'They violated rights human.',
      references: ['They violated human rights.'],
      marks: 'rights human',
    },
    {
      original: 'Президент подписал закон о бюджете в понедельник вечером.',
      originalLanguage: 'ru',
      rendering: 'Law evening the on signed Monday president budget the.',
      references: [
        'The president signed the budget law on Monday evening.',
        'On Monday evening the president signed the law on the budget.',
      ],
    },
  ],
  oneWay: true,
  run: (pair) => [...swaps(pair), ...scramble(pair)],
}
