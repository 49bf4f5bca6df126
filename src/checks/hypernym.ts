import type { AlignedPair, Edit } from '../alignment/aligned-pair.ts'
import { relatedness } from '../language/word-vectors.ts'
import { broadeningOf } from './broadening.ts'
import type { Check, Finding } from './check.ts'
import { evidenceOf } from './edit-evidence.ts'
import { referenceSpans } from './edit-wording.ts'
import { countOfReferences, quoted } from './quoted.ts'

const MOST_STEPS = 3

function finding(pair: AlignedPair, edit: Edit): Finding[] {
  const found = broadeningOf(pair, edit)
  if (!found) return []
  const { own, precise, share, agreement, steps } = found
  const total = pair.references.length
  const evidence = evidenceOf(pair, edit)
  const akin = relatedness(own.stem, precise.stem) ?? 0
  return [
    {
      category: 'mistranslation',
      severity: 'major',
      message: `The rendering says less precisely ${quoted(own.text)} where ${countOfReferences(share, total)} ${Math.round(share * total) > 1 ? 'say' : 'says'} ${quoted(precise.text)}.`,
      original: [],
      rendering: [{ start: own.start, end: own.end }],
      references: referenceSpans(pair, edit),
      suggestion: precise.text,
      features: {
        ...evidence,
        // The clean case of a substitution is fitted on words unrelated to those of the references.
        clean: 0,
        precise: share,
        preciseAgreed: agreement,
        steps: steps / MOST_STEPS,
        farther: agreement * (1 - akin),
        fartherExact: agreement * (1 - akin) * (evidence.exactAny ?? 0),
        ofName: Number(precise.pos === 'PROPN' || own.pos === 'PROPN'),
        verb: Number(own.pos === 'VERB'),
      },
    },
  ]
}

export const hypernym: Check = {
  id: 'hypernym',
  name: 'Less precise word',
  finds: 'A broader term where the references agree on a precise one: “person” for “terrorist”, “organ” for “kidney”.',
  limits:
    'English renderings with references only, and words that WordNet knows; it cannot tell a lost precision from a translator’s plainer style.',
  passes: [
    {
      original: 'Les médecins ont opéré le garçon.',
      originalLanguage: 'fr',
      rendering: 'The physicians operated on the boy.',
      references: ['The doctors operated on the boy.', 'The doctors have operated on the boy.'],
    },
    {
      original: 'Die Soldaten verließen die Stadt.',
      originalLanguage: 'de',
      rendering: 'The soldiers left the town.',
      references: ['The soldiers left the city.', 'The soldiers left the town.'],
    },
    {
      original: 'El perro mordió al cartero.',
      originalLanguage: 'es',
      rendering: 'The dog bit the postman.',
      references: ['The dog bit the postman.', 'The dog bit the mailman.'],
    },
    {
      original: 'Террорист был арестован.',
      originalLanguage: 'ru',
      rendering: 'The terrorist was arrested.',
      references: ['The terrorist was arrested.', 'The terrorist has been arrested.'],
    },
    {
      original: '彼らはりんごを食べた。',
      originalLanguage: 'ja',
      rendering: 'They ate fruit.',
      references: ['They ate fruit.', 'They ate some apples.'],
    },
  ],
  fails: [
    {
      original: 'Террорист был арестован вчера.',
      originalLanguage: 'ru',
      rendering: 'The person was arrested yesterday.',
      references: ['The terrorist was arrested yesterday.', 'The terrorist was detained yesterday.'],
      marks: 'person',
    },
    {
      original: 'Elle a donné un rein à son frère.',
      originalLanguage: 'fr',
      rendering: 'She gave an organ to her brother.',
      references: ['She gave a kidney to her brother.', 'She donated a kidney to her brother.'],
      marks: 'organ',
    },
    {
      original: 'Vendió el rifle en el mercado.',
      originalLanguage: 'es',
      rendering: 'He sold the weapon at the market.',
      references: ['He sold the rifle at the market.', 'He sold his rifle at the market.'],
      marks: 'weapon',
    },
    {
      original: 'Der Richter wurde bestochen.',
      originalLanguage: 'de',
      rendering: 'The official was bribed.',
      references: ['The judge was bribed.', 'The judge has been bribed.'],
      marks: 'official',
    },
    {
      original: '医生被谋杀了。',
      originalLanguage: 'zh',
      rendering: 'The doctor was killed.',
      references: ['The doctor was murdered.', 'The doctor has been murdered.'],
      marks: 'killed',
    },
  ],
  run: (pair) => pair.edits.flatMap((edit) => finding(pair, edit)),
}
