import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Arabic says of time by particles and the commonest verbs; bare stems are left out, since they read as nouns too. */
export const tenses: Tenses = {
  past: {
    words:
      words(`كان كانت كانوا وكان وكانت قال قالت وقال وقالت قالوا أعلن أعلنت وأعلن أكد أكدت وأكد وأكدت ذكر ذكرت وذكر أضاف أضافت وأضاف وأضافت صرح صرحت
      وقع وقعت لم ولم بدأ بدأت أصبح أصبحت تم وتم جرى لقد وصل وصلت فاز فازت قتل`),
  },
  future: {
    words: words('سوف وسوف سيكون ستكون وسيكون وستكون سيتم ستتم لن ولن'),
    patterns: [
      '(?<![\\p{L}\\p{M}])[وف]?س(?:ي(?!اس|ار|اق|اد|طر|د|ن|ف|ول|رة|ئ|ا)|ت(?!ة|ين|ون|ار|ائ|و|راتيج))[\\p{L}\\p{M}]{3,}',
    ],
  },
  present: {
    words: words('هو هي هم هناك يوجد توجد يجب يمكن ليس ليست يكون تكون'),
    patterns: ['(?<![\\p{L}\\p{M}])[وف]?ي[\\p{L}\\p{M}]{3,}'],
  },
  conditional: { words: words('لو إذا إن قد وقد') },
  obligatory: false,
}

/** Arabic words for persons, the free-standing ones. */
export const persons: Persons = {
  I: { words: words('أنا وأنا إني لي') },
  we: { words: words('نحن ونحن إننا لنا') },
  you: { words: words('أنت أنتم أنتما لك لكم') },
  he: { words: words('هو وهو له إنه') },
  she: { words: words('هي وهي لها إنها') },
  they: { words: words('هم وهم لهم إنهم هن') },
}
