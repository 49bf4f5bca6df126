import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What English verbs show of their time to one who does not tag them; predicates are read by `verbGroups`. */
export const tenses: Tenses = {
  past: {
    words:
      words(`was were had did said went came took gave saw made got knew thought told became left felt brought began kept held wrote stood heard meant met paid
      sent built fell grew lost won spoke found`),
    endings: words('ed'),
    patterns: [
      '\\b(?:has|have) (?:\\w+ ){0,2}?(?:\\w+ed|been|gone|made|taken|given|seen|said|become|done|won|lost|found|written)\\b',
    ],
  },
  present: { words: words('is are am has have does do says goes makes can may must should') },
  future: { words: words("will shall won't"), patterns: ["\\b\\w+'ll\\b", '\\b(?:is|are|am) going to\\b'] },
  conditional: { words: words('would could might') },
  progressive: { patterns: ['\\b(?:is|are|am|was|were|been) (?:\\w+ )?\\w{2,}ing\\b'] },
  pluperfect: { patterns: ['\\bhad (?:\\w+ ){0,2}?(?:\\w+ed|been|gone|made|taken|given|seen|said|become|done)\\b'] },
  lookalikes: words('need feed indeed bed red speed seed succeed proceed exceed breed'),
  obligatory: true,
  marksProgressive: true,
  marksFuture: true,
}

/** English words for persons. */
export const persons: Persons = {
  I: { words: words('i me my mine myself') },
  we: { words: words('we us our ours ourselves') },
  you: { words: words('you your yours yourself yourselves') },
  he: { words: words('he him his himself') },
  she: { words: words('she her hers herself') },
  they: { words: words('they them their theirs themselves') },
}
