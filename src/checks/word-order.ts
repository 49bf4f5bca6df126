import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { countOfReferences, quoted } from './quoted.ts'
import { WORD_ORDER_FAILS, WORD_ORDER_PASSES } from './word-order-examples.ts'

// From this share of neighbouring words that run against every reference, the words are not misplaced but scrambled.
const SCRAMBLED = 0.4
// Small words stand here or there in free translations: at least so many references must have them the other way round.
const LEAST_SMALL = 0.5
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

/**
 * Two neighbours, one of them a small word, that a reference has the other way round between the same words on both sides:
 * "the of" for "of the". Told by the words themselves, since small words are seldom aligned once they moved.
 */
function smallSwaps(pair: AlignedPair): Finding[] {
  const { words, text } = pair.rendering
  const normAt = (list: AlignedReference['words'], i: number) => list[i]?.norm
  return words.flatMap((word, i): Finding[] => {
    const next = words[i + 1]
    if (i === 0 || !next || word.norm === next.norm || (word.content && next.content)) return []
    if (word.kind !== 'word' || next.kind !== 'word' || word.sentence !== next.sentence) return []
    // Adverbs move about freely.
    if (word.pos === 'ADV' || next.pos === 'ADV') return []
    const showing = pair.references.flatMap((reference) => {
      const before = reference.toReference[i - 1]!
      const isSwapped =
        before >= 0 &&
        normAt(reference.words, before + 1) === next.norm &&
        normAt(reference.words, before + 2) === word.norm &&
        normAt(reference.words, before + 3) === normAt(words, i + 2)
      return isSwapped ? [{ reference, first: before + 1, last: before + 2 }] : []
    })
    const isShared = pair.references.some(({ toReference }) => {
      const [a, b] = [toReference[i]!, toReference[i + 1]!]
      return a >= 0 && b === a + 1
    })
    const [first] = showing
    const votes = showing.length / pair.references.length
    if (!first || isShared || votes < LEAST_SMALL) return []
    const span = { start: word.start, end: next.end }
    const there = (one: typeof first) => ({
      start: one.reference.words[one.first]!.start,
      end: one.reference.words[one.last]!.end,
    })
    const suggestion = first.reference.text.slice(there(first).start, there(first).end)
    return [
      {
        category: 'word-order',
        severity: 'minor',
        message: `${quoted(text.slice(span.start, span.end))} is not in the order of the language: ${countOfReferences(votes, pair.references.length)} ${showing.length > 1 ? 'have' : 'has'} ${quoted(suggestion)}.`,
        original: [],
        rendering: [span],
        references: showing.map((one) => ({ reference: one.reference.index, spans: [there(one)] })),
        suggestion,
        features: { small: votes, smallUnanimous: votes === 1 ? 1 : 0, unsupported: 1 - pair.support },
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
  passes: WORD_ORDER_PASSES,
  fails: WORD_ORDER_FAILS,
  oneWay: true,
  run: (pair) => [...swaps(pair), ...smallSwaps(pair), ...scramble(pair)],
}
