import type { Word } from '../src/alignment/aligned-pair.ts'
import { analyse } from '../src/alignment/analyse.ts'
import { relatedness } from '../src/language/word-vectors.ts'
import { normalise } from '../src/text/normalise.ts'
import { droppedFrame, exchangedParts, inventedFrame, otherSpeaker, type Replacement } from './constructed-roles.ts'
import { SHADE_DAMAGES } from './constructed-shades.ts'
import type { Case } from './fidelity-cases.ts'
import { randomNumbers } from './random-numbers.ts'

// The data's own damage hardly has the errors newsrooms fear most: a wrong word of the right kind, an invented phrase, a
// dropped half of a pair, another day. These are made here, from the words of other sentences, so that the fit learns
// to weigh them. Fixed by a seed: every run makes the same.

// A wrong word must not be a paraphrase of the right one.
const MOST_RELATED = 0.35
const REPLACEABLE = ['NOUN', 'VERB', 'ADJ'] as const
const DAYS = [
  ['today', 'yesterday', 'tomorrow'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
]

interface Vocabulary {
  readonly byTag: Readonly<Record<string, readonly string[]>>
  /** Prepositional phrases of two or three words: "against France". */
  readonly phrases: readonly string[]
}

const isForm = (word: Word): string => `${word.pos}${/(?:ed|ing|s)$/.exec(word.norm)?.[0] ?? ''}`

function vocabularyOf(texts: readonly string[]): Vocabulary {
  const byTag: Record<string, string[]> = {}
  const phrases: string[] = []
  for (const text of texts) {
    const { words, text: whole } = analyse(normalise(text).text, 'en')
    words.forEach((word, i) => {
      if (word.content && /^[a-z]{4,}$/.test(word.text)) {
        const form = isForm(word)
        const list = byTag[form] ?? []
        byTag[form] = list
        list.push(word.text)
      }
      const next = words[i + 1]
      const after = words[i + 2]
      if (word.pos !== 'ADP' || !next || !['NOUN', 'PROPN', 'DET'].includes(next.pos ?? '')) return
      const last = next.pos === 'DET' ? after : next
      if (last && (last.pos === 'NOUN' || last.pos === 'PROPN')) phrases.push(whole.slice(word.start, last.end))
    })
  }
  return { byTag, phrases }
}

type Damage = (words: readonly Word[], random: () => number, vocabulary: Vocabulary, text: string) => Replacement | null

const pick = <T>(list: readonly T[], random: () => number): T | undefined => list[Math.floor(random() * list.length)]

const wrongWord: Damage = (words, random, vocabulary) => {
  const word = pick(
    words.filter(({ pos, content, text }) => content && /^[a-z]{4,}$/.test(text) && REPLACEABLE.includes(pos as never)),
    random,
  )
  if (!word) return null
  for (let attempt = 0; attempt < 20; attempt++) {
    const other = pick(vocabulary.byTag[isForm(word)] ?? [], random)
    if (other && other !== word.text && (relatedness(other, word.stem) ?? 0) < MOST_RELATED)
      return [word.start, word.end, other]
  }
  return null
}

const inventedPhrase: Damage = (words, random, vocabulary) => {
  const nouns = words.filter(
    (word, i) => word.pos === 'NOUN' && words[i + 1] && ['ADP', 'PUNCT', 'CCONJ'].includes(words[i + 1]!.pos ?? ''),
  )
  const noun = pick(nouns, random)
  const phrase = pick(vocabulary.phrases, random)
  return noun && phrase ? [noun.end, noun.end, ` ${phrase}`] : null
}

const droppedHalf: Damage = (words, random) => {
  const halves = words.flatMap((word, i) => {
    if (word.norm !== 'and') return []
    for (let j = i + 1; j <= i + 4 && words[j]; j++) {
      if (words[j]!.kind === 'punctuation' || words[j]!.pos === 'VERB') return []
      if (
        (words[j]!.pos === 'NOUN' || words[j]!.pos === 'PROPN') &&
        !['NOUN', 'PROPN'].includes(words[j + 1]?.pos ?? '')
      )
        return [[word.start - 1, words[j]!.end] as const]
    }
    return []
  })
  const half = pick(halves, random)
  return half ? [half[0], half[1], ''] : null
}

const otherDay: Damage = (words, random) => {
  const named = words.flatMap((word) => {
    const kind = DAYS.find((days) => days.includes(word.text))
    return kind ? [{ word, kind }] : []
  })
  const day = pick(named, random)
  const other =
    day &&
    pick(
      day.kind.filter((name) => name !== day.word.text),
      random,
    )
  return day && other ? [day.word.start, day.word.end, other] : null
}

interface Kind {
  readonly category: string
  readonly label: Case['label']
  readonly damage: Damage
}

const WORDS: readonly Kind[] = [
  { category: 'wrong_word', label: 'critical', damage: wrongWord },
  { category: 'invented_phrase', label: 'critical', damage: inventedPhrase },
  { category: 'dropped_half', label: 'major', damage: droppedHalf },
  { category: 'other_day', label: 'critical', damage: otherDay },
]
const ROLES_AND_SHADES: readonly Kind[] = [
  { category: 'exchanged_parts', label: 'critical', damage: exchangedParts },
  { category: 'dropped_frame', label: 'major', damage: droppedFrame },
  { category: 'invented_frame', label: 'major', damage: inventedFrame },
  { category: 'other_speaker', label: 'critical', damage: otherSpeaker },
  ...SHADE_DAMAGES.map(({ damage, ...kind }) => ({
    ...kind,
    damage: ((words, random, _, text) => damage(words, random, text)) satisfies Damage,
  })),
]
const DAMAGES = [...WORDS, ...ROLES_AND_SHADES]

/** The kinds of damage that have checks of their own. */
export const SHADES_AND_ROLES: ReadonlySet<string> = new Set(ROLES_AND_SHADES.map(({ category }) => category))

/** Damages each faithful case in every way that fits it. Texts are normalised; deterministic. */
export function constructDamage(faithful: readonly Case[]): Case[] {
  const vocabulary = vocabularyOf([...new Set(faithful.map((one) => one.rendering))])
  return faithful.flatMap((one, index) => {
    const text = normalise(one.rendering).text
    const { words } = analyse(text, 'en')
    return DAMAGES.flatMap(({ category, label, damage }, kind) => {
      const made = damage(words, randomNumbers(index * DAMAGES.length + kind), vocabulary, text)
      if (!made) return []
      const [start, end, put] = made
      return [
        {
          ...one,
          rendering: text.slice(0, start) + put + text.slice(end),
          label,
          category,
          changed: { start, end: start + put.length },
        },
      ]
    })
  })
}
