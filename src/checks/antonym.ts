import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { evidenceOf } from './edit-evidence.ts'
import { relationsOf } from './edit-meaning.ts'
import { exchangedFinding, exchangedOpposites } from './exchanged-opposites.ts'
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
  const exchanged = exchangedOpposites(pair)
  const told = new Set(exchanged.flatMap(({ first, second }) => [first, second]))
  const oppositions = oppositionsOf(pair).filter(({ word }) => !told.has(word))
  const edits = pair.edits.filter((edit) => edit.kind === 'substitution')
  const editOf = (i: number) => edits.find((edit) => edit.words.includes(i))
  const seen = new Set(oppositions.map(({ word }) => editOf(word)))
  return [
    ...exchanged.map((one) => exchangedFinding(pair, one)),
    ...oppositions.flatMap((opposition) =>
      opposition.votes.length ? finding(pair, opposition, editOf(opposition.word)) : [],
    ),
    ...edits
      .filter((edit) => !seen.has(edit) && !edit.words.some((i) => told.has(i)) && isOpposedEdit(pair, edit))
      .flatMap((edit) => replacement(pair, edit, true) ?? []),
  ]
}

export const antonym: Check = {
  id: 'antonym',
  name: 'Opposite',
  finds:
    'A word of the rendering that means the opposite of what the references say there, or two opposites that have changed places.',
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
    // Opposites that change places with what they bear on say the same.
    {
      original: 'Nous nous opposons à la guerre et soutenons la paix.',
      originalLanguage: 'fr',
      rendering: 'We support peace and oppose war.',
      references: ['We oppose war and support peace.', 'We are against war and back peace.'],
    },
    {
      original: 'Die alten Häuser werden verkauft, die neuen Wohnungen vermietet.',
      originalLanguage: 'de',
      rendering: 'The new flats are let and the old houses are sold.',
      references: ['The old houses are sold and the new flats are let.', 'The old houses are sold, the new flats let.'],
    },
    {
      original: 'Мы поддерживаем мир и выступаем против войны.',
      originalLanguage: 'ru',
      rendering: 'War we oppose, peace we support.',
      references: ['We support peace and oppose war.', 'We support peace and are against war.'],
    },
    {
      original: 'Los ricos pagan menos impuestos y los pobres pagan más alquiler.',
      originalLanguage: 'es',
      rendering: 'The poor pay more rent and the rich pay less tax.',
      references: ['The rich pay less tax and the poor pay more rent.'],
    },
    {
      original: '我们支持和平，反对战争。',
      originalLanguage: 'zh',
      rendering: 'We oppose war and we support peace.',
      references: ['We support peace and oppose war.', 'We are for peace and against war.'],
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
    {
      original: '中国反对任何形式的战争，支持和平计划。',
      originalLanguage: 'zh',
      rendering: 'China supports any form of war and opposes the peace plan.',
      references: [
        'China opposes any form of war and supports the peace plan.',
        'China is against all forms of war and backs the peace plan.',
      ],
      marks: 'supports',
    },
    {
      original: 'Nous nous opposons à la guerre et soutenons la paix.',
      originalLanguage: 'fr',
      rendering: 'We support war and oppose peace.',
      references: ['We oppose war and support peace.'],
      marks: 'oppose',
    },
    {
      original: 'Las exportaciones bajaron y las importaciones subieron.',
      originalLanguage: 'es',
      rendering: 'Exports rose and imports fell.',
      references: ['Exports fell and imports rose.', 'Exports dropped and imports went up.'],
      marks: 'rose',
    },
    {
      original: 'Die großen Städte wachsen, die kleinen Dörfer schrumpfen.',
      originalLanguage: 'de',
      rendering: 'The big cities shrink and the small villages grow.',
      references: ['The big cities grow and the small villages shrink.'],
      marks: 'grow',
    },
    {
      original: 'Правительство повысило налоги и снизило пенсии.',
      originalLanguage: 'ru',
      rendering: 'The government lowered taxes and raised pensions.',
      references: [
        'The government raised taxes and lowered pensions.',
        'The government increased taxes and cut pensions.',
      ],
      marks: 'raised',
    },
  ],
  run: (pair) => (pair.rendering.language === 'en' && pair.references.length > 0 ? findings(pair) : []),
}
