import type { Check } from './check.ts'
import { relationsOf } from './edit-evidence.ts'
import { replacement } from './substitution.ts'

export const antonym: Check = {
  id: 'antonym',
  name: 'Opposite',
  finds: 'A word of the rendering that means the opposite of what the references say there.',
  limits: 'English renderings only, by WordNet’s antonyms; opposites made of phrases are not seen.',
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
  run: (pair) =>
    pair.edits
      .filter((edit) => edit.kind === 'substitution' && relationsOf(pair, edit).has('antonym'))
      .flatMap((edit) => replacement(pair, edit, true) ?? []),
}
