import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { evidenceOf } from './edit-evidence.ts'
import { relationsOf } from './edit-meaning.ts'
import { type Opposition, oppositionsOf } from './opposites.ts'
import { countOfReferences, quoted } from './quoted.ts'
import { replacement } from './substitution.ts'

const isOpposedEdit = (pair: AlignedPair, edit: Edit): boolean =>
  edit.kind === 'substitution' && relationsOf(pair, edit).has('antonym')

function evidence(pair: AlignedPair, { word, votes, against, denied }: Opposition, edit: Edit | undefined) {
  const available = pair.references.length
  const roots = new Map<string, number>()
  for (const vote of votes) {
    const { root } = vote.reference.words[vote.word]!
    roots.set(root, (roots.get(root) ?? 0) + 1)
  }
  const share = votes.length / available
  const exact = votes.filter((vote) => vote.exact).length / available
  const own = pair.rendering.words[word]!
  const samePos = votes.filter((vote) => vote.reference.words[vote.word]!.pos === own.pos).length / available
  return {
    ...(edit ? evidenceOf(pair, edit) : { unsupported: 1 - pair.support, consensus: pair.consensus, noEdit: 1 }),
    opposed: share,
    opposedAll: Number(share === 1),
    opposedExact: exact,
    opposedExactAny: Number(exact > 0),
    opposedAgreement: Math.max(0, ...roots.values()) / available,
    opposedSamePos: samePos,
    opposedAgainst: against,
    opposedAgainstNone: Number(against === 0),
    denied,
    grammar: Number(!own.content),
  }
}

function finding(pair: AlignedPair, opposition: Opposition, edit: Edit | undefined): Finding {
  const own = pair.rendering.words[opposition.word]!
  const { votes } = opposition
  const first = votes.find((vote) => vote.exact) ?? votes[0]!
  const theirs = first.reference.words[first.word]!
  const available = pair.references.length
  return {
    category: 'antonym',
    severity: 'critical',
    message: `The rendering says ${quoted(own.text)} where ${countOfReferences(votes.length / available, available)} ${votes.length > 1 ? 'say' : 'says'} ${quoted(theirs.text)} or the like: which means the opposite.`,
    original: [],
    rendering: [{ start: own.start, end: own.end }],
    references: votes.map(({ reference, word }) => ({
      reference: reference.index,
      spans: [{ start: reference.words[word]!.start, end: reference.words[word]!.end }],
    })),
    suggestion: theirs.text,
    features: evidence(pair, opposition, edit),
  }
}

function findings(pair: AlignedPair): Finding[] {
  const oppositions = oppositionsOf(pair)
  const edits = pair.edits.filter((edit) => edit.kind === 'substitution')
  const editOf = (i: number) => edits.find((edit) => edit.words.includes(i))
  const seen = new Set(oppositions.map(({ word }) => editOf(word)))
  return [
    ...oppositions.flatMap((opposition) =>
      opposition.votes.length ? finding(pair, opposition, editOf(opposition.word)) : [],
    ),
    ...edits
      .filter((edit) => !seen.has(edit) && isOpposedEdit(pair, edit))
      .flatMap((edit) => replacement(pair, edit, true) ?? []),
  ]
}

export const antonym: Check = {
  id: 'antonym',
  name: 'Opposite',
  finds: 'A word of the rendering that means the opposite of what the references say there.',
  limits:
    'English renderings only, by WordNet’s antonyms and fields of opposite words; an opposite made by a whole phrase is not seen.',
  passes: [
    {
      original: 'Les prix ont augmenté.',
      originalLanguage: 'fr',
      rendering: 'Prices have gone up.',
      references: ['Prices have increased.', 'Prices went up.'],
    },
    {
      original: 'Es ist ein großer Erfolg.',
      originalLanguage: 'de',
      rendering: 'It is a big success.',
      references: ['It is a great success.'],
    },
    {
      original: 'El pueblo no está lejos.',
      originalLanguage: 'es',
      rendering: 'The village is near.',
      references: ['The village is not far.', 'The village is not far away.'],
    },
    {
      original: 'Он не помнит.',
      originalLanguage: 'ru',
      rendering: 'He has forgotten.',
      references: ['He does not remember.', 'He doesn’t remember.'],
    },
    {
      original: '价格下降了。',
      originalLanguage: 'zh',
      rendering: 'Prices fell.',
      references: ['Prices dropped.', 'Prices went down.'],
    },
  ],
  fails: [
    {
      original: 'Les prix augmentent.',
      originalLanguage: 'fr',
      rendering: 'Prices decrease.',
      references: ['Prices increase.', 'Prices increase.'],
      marks: 'decrease',
    },
    {
      original: 'Hemos ganado la guerra.',
      originalLanguage: 'es',
      rendering: 'We have lost the war.',
      references: ['We have won the war.', 'We won the war.'],
      marks: 'lost',
    },
    {
      original: 'Das Ergebnis ist gut.',
      originalLanguage: 'de',
      rendering: 'The result is bad.',
      references: ['The result is good.', 'The outcome is good.'],
      marks: 'bad',
    },
    {
      original: 'Это большая проблема.',
      originalLanguage: 'ru',
      rendering: 'It is a small problem.',
      references: ['This is a big problem.', 'It is a large problem.'],
      marks: 'small',
    },
    {
      original: '工厂很安全。',
      originalLanguage: 'zh',
      rendering: 'The factory is very dangerous.',
      references: ['The factory is very safe.', 'The plant is very safe.'],
      marks: 'dangerous',
    },
  ],
  run: (pair) => (pair.rendering.language === 'en' && pair.references.length > 0 ? findings(pair) : []),
}
