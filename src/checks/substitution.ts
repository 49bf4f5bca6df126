import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import { broadeningOf } from './broadening.ts'
import type { Check, Finding } from './check.ts'
import { evidenceOf } from './edit-evidence.ts'
import { relationsOf } from './edit-meaning.ts'
import { commonWording, referenceSpans } from './edit-wording.ts'
import { countOfReferences, quoted } from './quoted.ts'

export function replacement(pair: AlignedPair, edit: Edit, antonym: boolean): Finding | null {
  const wording = commonWording(pair, edit)
  if (!wording) return null
  const own = pair.rendering.text.slice(edit.place.start, edit.place.end)
  const verdict = antonym ? 'which means the opposite' : 'a different meaning as far as the words tell'
  return {
    category: antonym ? 'antonym' : 'mistranslation',
    severity: 'critical',
    message: `The rendering says ${quoted(own)} where ${countOfReferences(edit.share, pair.references.length)} ${edit.share * pair.references.length > 1 ? 'say' : 'says'} ${quoted(wording.text)} or the like: ${verdict}.`,
    original: [],
    rendering: [edit.place],
    references: referenceSpans(pair, edit),
    suggestion: wording.text,
    features: evidenceOf(pair, edit),
  }
}

export const substitution: Check = {
  id: 'substitution',
  name: 'Mistranslation',
  finds: 'Words of the rendering that no reference uses, where the references say something else.',
  limits:
    'Needs at least one reference in the rendering’s language; with a single free one a paraphrase and an error look alike.',
  passes: [
    {
      original: 'El ministro habló con los periodistas.',
      originalLanguage: 'es',
      rendering: 'The minister spoke to reporters.',
      references: ['The minister spoke with journalists.', 'The minister talked to reporters.'],
    },
    {
      original: 'Мы подписали договор.',
      originalLanguage: 'ru',
      rendering: 'We signed the treaty.',
      references: ['We have signed the treaty.', 'We signed the agreement.'],
    },
    {
      original: '大統領は会議を延期した。',
      originalLanguage: 'ja',
      rendering: 'The president put off the meeting.',
      references: ['The president postponed the meeting.', 'The president put off the meeting.'],
    },
    {
      original: 'Nous voulons la paix.',
      originalLanguage: 'fr',
      rendering: 'We want peace.',
      references: ['We want peace.', 'We desire peace.'],
    },
    {
      original: 'Der Minister kaufte ein Auto.',
      originalLanguage: 'de',
      rendering: 'The minister purchased a car.',
      references: ['The minister bought a car.'],
    },
  ],
  fails: [
    {
      original: 'une architecture de défense collective',
      originalLanguage: 'fr',
      rendering: 'an architecture of economic defense',
      references: ['an architecture of collective defense', 'a collective defense architecture'],
      marks: 'economic',
    },
    {
      original: 'El ejército entró en la ciudad.',
      originalLanguage: 'es',
      rendering: 'The army entered the forest.',
      references: ['The army entered the city.', 'The army moved into the city.'],
      marks: 'forest',
    },
    {
      original: 'Wir haben den Vertrag gelesen.',
      originalLanguage: 'de',
      rendering: 'We have read the threat.',
      references: ['We have read the contract.', 'We read the contract.'],
      marks: 'threat',
    },
    {
      original: 'Мы закроем школу.',
      originalLanguage: 'ru',
      rendering: 'We will close the hospital.',
      references: ['We will close the school.', 'We are going to close the school.'],
      marks: 'hospital',
    },
    {
      original: '大統領は会議を延期した。',
      originalLanguage: 'ja',
      rendering: 'The president postponed the wedding.',
      references: ['The president postponed the meeting.', 'The president put off the meeting.'],
      marks: 'wedding',
    },
  ],
  run: (pair) =>
    pair.edits
      .filter(
        (edit) => edit.kind === 'substitution' && !relationsOf(pair, edit).has('antonym') && !broadeningOf(pair, edit),
      )
      .flatMap((edit) => replacement(pair, edit, false) ?? []),
}
