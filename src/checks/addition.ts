import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import { missingWithout } from '../alignment/missing-words.ts'
import type { Check, Finding } from './check.ts'
import { evidenceOf } from './edit-evidence.ts'
import { referenceSpans } from './edit-wording.ts'
import { countOfReferences, quoted } from './quoted.ts'

// Log-odds of a missing word in an ordinary place, and where it is plain.
const ORDINARY = -3
const CLEAR_GAP = 3

/** Whether the sentence would stand without the added words: it does without "secret", not without "made". */
function removal(pair: AlignedPair, edit: Edit): Record<string, number> {
  const odds = missingWithout(pair.rendering, edit.words[0]!, edit.words.at(-1)!)
  if (odds === null) return {}
  const needed = Math.max(0, Math.min(1, (odds - ORDINARY) / (CLEAR_GAP - ORDINARY)))
  return { needed, neededInExactContext: needed * edit.context }
}

function finding(pair: AlignedPair, edit: Edit): Finding {
  const { text, words } = pair.rendering
  const added = text.slice(edit.place.start, edit.place.end)
  const last = edit.words.at(-1)!
  const ending = words.slice(last + 1).every((word) => word.kind === 'punctuation')
  return {
    category: 'addition',
    severity: 'critical',
    message: `The rendering adds ${quoted(added)}: ${countOfReferences(edit.share, pair.references.length)} ${edit.share * pair.references.length > 1 ? 'have' : 'has'} nothing there.`,
    original: [],
    rendering: [edit.place],
    references: referenceSpans(pair, edit),
    features: { ...evidenceOf(pair, edit), ...removal(pair, edit), ending: ending ? 1 : 0 },
  }
}

export const addition: Check = {
  id: 'addition',
  name: 'Addition',
  finds: 'Words in the rendering for which the references have nothing.',
  limits:
    'Needs at least one reference in the rendering’s language; an explanation that a good translator adds looks like an addition.',
  passes: [
    {
      original: 'Queremos la paz para todos.',
      originalLanguage: 'es',
      rendering: 'We want peace for everyone.',
      references: ['We want peace for all.', 'We want peace for everyone.'],
    },
    {
      original: 'Мы готовы к переговорам.',
      originalLanguage: 'ru',
      rendering: 'We are ready for talks.',
      references: ['We are ready for negotiations.', 'We are prepared for talks.'],
    },
    {
      original: '我们支持这个计划。',
      originalLanguage: 'zh',
      rendering: 'We support this plan.',
      references: ['We support the plan.', 'We back this plan.'],
    },
    {
      original: 'Nous voulons la paix.',
      originalLanguage: 'fr',
      rendering: 'We want peace.',
      references: ['We want peace.', 'Peace is what we want.'],
    },
    {
      original: 'Wir sind bereit zu verhandeln.',
      originalLanguage: 'de',
      rendering: 'We are ready to negotiate.',
      references: ['We are prepared to negotiate.', 'We are ready to negotiate.'],
    },
  ],
  fails: [
    {
      original: 'Nous signons la charte au bénéfice de nos populations.',
      originalLanguage: 'fr',
      rendering: 'We sign the charter against France for the benefit of our populations.',
      references: [
        'We sign the charter for the benefit of our populations.',
        'We are signing the charter for the benefit of our peoples.',
      ],
      marks: 'France',
    },
    {
      original: 'Queremos ayudar a los refugiados.',
      originalLanguage: 'es',
      rendering: 'We want to help the refugees and Poland.',
      references: ['We want to help the refugees.', 'We would like to help the refugees.'],
      marks: 'Poland',
    },
    {
      original: 'Мы обсудили бюджет.',
      originalLanguage: 'ru',
      rendering: 'We discussed the secret budget.',
      references: ['We discussed the budget.', 'We have discussed the budget.'],
      marks: 'secret',
    },
    {
      original: 'Der Zug kam pünktlich an.',
      originalLanguage: 'de',
      rendering: 'The train arrived on time despite heavy protests.',
      references: ['The train arrived on time.', 'The train came in on time.'],
      marks: 'protests',
    },
    {
      original: '我们支持这个计划。',
      originalLanguage: 'zh',
      rendering: 'We support this corrupt plan.',
      references: ['We support this plan.', 'We back this plan.'],
      marks: 'corrupt',
    },
  ],
  run: (pair) => pair.edits.filter((edit) => edit.kind === 'addition').map((edit) => finding(pair, edit)),
}
