import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import { missingIn } from '../alignment/missing-words.ts'
import type { Check, Finding } from './check.ts'
import { evidenceOf } from './edit-evidence.ts'
import { wordAt } from './edit-place.ts'
import { commonWording, referenceSpans, wordsAt } from './edit-wording.ts'
import { countOfReferences, quoted } from './quoted.ts'
import { verbDeficit } from './verb-deficit.ts'

function finding(pair: AlignedPair, edit: Edit): Finding | null {
  const wording = commonWording(pair, edit)
  if (!wording) return null
  const missing = wordsAt(pair, edit.votes[0]!)
  const [first] = edit.votes
  const lead = pair.references[first!.reference]!.words[first!.words[0]! - 1]
  const evidence = evidenceOf(pair, edit)
  const coordinated = lead?.pos === 'CCONJ' ? 1 : 0
  const features = {
    ...evidence,
    opening: pair.rendering.words[0] && edit.place.end <= pair.rendering.words[0].start ? 1 : 0,
    phrase: missing.length > 1 ? 1 : 0,
    // "… and mutual assistance": half of a pair, which a paraphrase does not lose.
    coordinated,
    cleanCoordinated: (evidence.cleanCut ?? 0) * coordinated,
    clean: Math.max((evidence.cleanCut ?? 0) * coordinated, evidence.cleanCutOfOriginal ?? 0),
    afterPreposition: lead?.pos === 'ADP' ? 1 : 0,
    ...gapEvidence(pair, edit),
    verbless: missing.some((word) => word.pos === 'VERB') ? verbDeficit(pair) : 0,
    shorter: Math.max(0, 1 - pair.rendering.words.length / Math.max(1, shortestReference(pair))),
  }
  return {
    category: 'omission',
    // An unmarked cut is a major error to editors; what reverses or invents is critical.
    severity: 'major',
    message: `The rendering leaves out ${quoted(wording.text)}: ${countOfReferences(edit.share, pair.references.length)} ${edit.share * pair.references.length > 1 ? 'have' : 'has'} it or something like it.`,
    original: [],
    rendering: [edit.place],
    references: referenceSpans(pair, edit),
    suggestion: wording.text,
    features,
  }
}

// Log-odds beyond which the gap is as clear as it gets, and those of an ordinary place.
const CLEAR_GAP = 3
const ORDINARY = -3

/** Whether the words on either side show that one is missing between them. */
function gapEvidence(pair: AlignedPair, edit: Edit): Record<string, number> {
  const odds = missingIn(pair.rendering)
  const after = wordAt(pair.rendering.words, edit.place.end + 1)
  const here = odds.get(after < 0 ? pair.rendering.words.length : after) ?? ORDINARY
  const gap = Math.max(0, Math.min(1, (here - ORDINARY) / (CLEAR_GAP - ORDINARY)))
  return { gap, gapAgreed: gap * edit.agreement, gapSquared: gap * gap }
}

const shortestReference = (pair: AlignedPair): number =>
  Math.min(...pair.references.map((reference) => reference.words.length))

export const omission: Check = {
  id: 'omission',
  name: 'Omission',
  finds: 'Words that the references have and the rendering leaves out, with nothing in their place.',
  limits:
    'Needs at least one reference in the rendering’s language; a free paraphrase that says it in other words elsewhere can look like an omission.',
  passes: [
    {
      original: 'El presidente viajó ayer a Madrid.',
      originalLanguage: 'es',
      rendering: 'Yesterday the president traveled to Madrid.',
      references: ['The president traveled to Madrid yesterday.', 'The president went to Madrid yesterday.'],
    },
    {
      original: 'Мы поддерживаем мир и безопасность.',
      originalLanguage: 'ru',
      rendering: 'We support peace and security.',
      references: ['We support peace and security.', 'We back peace and security.'],
    },
    {
      original: '我们支持和平与安全。',
      originalLanguage: 'zh',
      rendering: 'Peace and security have our support.',
      references: ['We support peace and security.', 'We support peace and safety.'],
    },
    {
      original: 'Nous voulons la paix et la sécurité.',
      originalLanguage: 'fr',
      rendering: 'We want peace and security.',
      references: ['We want peace and security.', 'We wish for peace and security.'],
    },
    {
      original: 'Wir danken allen Helfern herzlich.',
      originalLanguage: 'de',
      rendering: 'We warmly thank everyone who helped.',
      references: ['We warmly thank all helpers.', 'We thank everyone who helped warmly.'],
    },
  ],
  fails: [
    {
      original: 'Nous signons la charte de défense collective et d’assistance mutuelle.',
      originalLanguage: 'fr',
      rendering: 'We sign the charter of collective defense.',
      references: [
        'We sign the charter of collective defense and mutual assistance.',
        'We are signing the charter for collective defense and mutual assistance.',
      ],
    },
    {
      original: 'El ministro firmó ayer el acuerdo con los sindicatos.',
      originalLanguage: 'es',
      rendering: 'The minister signed the agreement yesterday.',
      references: [
        'The minister signed the agreement with the unions yesterday.',
        'Yesterday the minister signed the agreement with the unions.',
      ],
    },
    {
      original: 'Die Regierung erhöht die Steuern und senkt die Renten.',
      originalLanguage: 'de',
      rendering: 'The government is raising taxes.',
      references: [
        'The government is raising taxes and cutting pensions.',
        'The government is raising taxes and lowering pensions.',
      ],
    },
    {
      original: 'Президент встретился с министрами в Киеве.',
      originalLanguage: 'ru',
      rendering: 'The president met in Kyiv.',
      references: ['The president met with ministers in Kyiv.', 'The president met the ministers in Kyiv.'],
    },
    {
      original: '政府は増税と年金の削減を決めた。',
      originalLanguage: 'ja',
      rendering: 'The government decided on a tax increase.',
      references: [
        'The government decided on a tax increase and pension cuts.',
        'The government decided to raise taxes and make pension cuts.',
      ],
    },
  ],
  run: (pair) => pair.edits.filter((edit) => edit.kind === 'omission').flatMap((edit) => finding(pair, edit) ?? []),
}
