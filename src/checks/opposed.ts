import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { type SourceLinks, sourceLinks } from '../alignment/source-links.ts'
import { wordOfRow } from '../language/word-vectors.ts'
import { areOpposites, hasOpposites } from '../language/wordnet.ts'
import type { Check, Finding } from './check.ts'
import { isCandidate, isDenied, namesOf } from './opposites.ts'
import { quoted } from './quoted.ts'
import { between, trust } from './source-surroundings.ts'

// Less likely meanings of a word have opposites that it has not itself.
const LIKELY_MEANINGS = 8

interface Opposite {
  readonly term: number
  readonly rank: number
}

/** The term, not said otherwise, the likeliest of whose meanings is the opposite of a word. */
function opposedTerm(pair: AlignedPair, links: SourceLinks, i: number): Opposite | null {
  const names = namesOf(pair.rendering.words, i)
  let found: Opposite | null = null
  links.terms.forEach((term, t) => {
    if (links.said[t]!.value === 1) return
    const rank = term.meanings
      .slice(0, LIKELY_MEANINGS)
      .findIndex((row) => names.some((name) => areOpposites(name, wordOfRow(row))))
    if (rank >= 0 && (!found || rank < found.rank)) found = { term: t, rank }
  })
  return found
}

function finding(pair: AlignedPair, links: SourceLinks, i: number): Finding | null {
  const opposite = opposedTerm(pair, links, i)
  if (!opposite) return null
  const word = pair.rendering.words[i]!
  const term = links.terms[opposite.term]!
  const place = between(links.licensed, i)
  const inside = place.from >= 0 && opposite.term > place.from - 2 && opposite.term < place.to + 2 ? 1 : 0
  const trusted = trust(pair, links)
  const first = 1 / (1 + opposite.rank)
  const open = 1 - links.said[opposite.term]!.value
  const own = 1 - links.licensed[i]!.value
  const denied = isDenied(pair.rendering.words, i) ? 1 : 0
  return {
    category: 'antonym',
    severity: 'critical',
    message: `The rendering says ${quoted(word.text)} where the statement has ${quoted(pair.original.text.slice(term.start, term.end))} (${wordOfRow(term.meanings[opposite.rank]!)}): which means the opposite.`,
    original: [{ start: term.start, end: term.end }],
    rendering: [{ start: word.start, end: word.end }],
    references: [],
    features: {
      ...trusted,
      first,
      inside,
      firstInside: first * inside,
      open,
      own,
      openOwn: open * own,
      denied,
      grammar: term.grammar || !word.content ? 1 : 0,
      meanings: 1 / term.meanings.length,
    },
  }
}

export const opposed: Check = {
  id: 'opposed',
  name: 'Opposite of the statement',
  finds: 'Without references: a word of an English rendering that means the opposite of a word of the statement.',
  limits: 'Only for languages with a dictionary; a paraphrase by a denied opposite is told by the denial alone.',
  passes: [
    { original: 'Les prix augmentent.', originalLanguage: 'fr', rendering: 'Prices are rising.' },
    { original: 'Der Krieg ist verloren.', originalLanguage: 'de', rendering: 'The war is lost.' },
    { original: 'Это большая проблема.', originalLanguage: 'ru', rendering: 'It is a big problem.' },
    { original: 'Hemos ganado la guerra.', originalLanguage: 'es', rendering: 'We have won the war.' },
    { original: '工厂很安全。', originalLanguage: 'zh', rendering: 'The factory is very safe.' },
  ],
  fails: [
    {
      original: 'Les prix augmentent.',
      originalLanguage: 'fr',
      rendering: 'Prices decrease.',
      marks: 'decrease',
    },
    { original: 'Das Ergebnis ist gut.', originalLanguage: 'de', rendering: 'The result is bad.', marks: 'bad' },
    { original: 'Это большая проблема.', originalLanguage: 'ru', rendering: 'It is a small problem.', marks: 'small' },
    { original: 'Hemos ganado la guerra.', originalLanguage: 'es', rendering: 'We have lost the war.', marks: 'lost' },
    {
      original: '工厂很安全。',
      originalLanguage: 'zh',
      rendering: 'The factory is very dangerous.',
      marks: 'dangerous',
    },
    {
      original: 'Il nuovo governo ha firmato.',
      originalLanguage: 'it',
      rendering: 'The old government has signed.',
      marks: 'old',
    },
  ],
  run: (pair) => {
    const links = pair.references.length === 0 ? sourceLinks(pair) : null
    if (!links) return []
    return pair.rendering.words.flatMap((word, i) =>
      isCandidate(word) && links.licensed[i]!.value < 1 && namesOf(pair.rendering.words, i).some(hasOpposites)
        ? (finding(pair, links, i) ?? [])
        : [],
    )
  },
}
