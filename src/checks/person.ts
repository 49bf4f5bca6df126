import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { deniedPersons, sourcePersonEvidence } from './person-source.ts'
import { countOfReferences, quoted } from './quoted.ts'

// English pronouns by what they say of the person; a change inside one group is grammar only.
const PERSONS: Readonly<Record<string, string>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  i: 'I',
  me: 'I',
  my: 'I',
  mine: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
  you: 'you',
  your: 'you',
  yours: 'you',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
}
const GENDERED = new Set(['he', 'she'])

/** The text's own words for persons, by what they say, with where each stands. */
function personsIn(text: { words: readonly { norm: string; text: string }[] }): Map<string, number[]> {
  const found = new Map<string, number[]>()
  text.words.forEach((word, i) => {
    // "US" is a country and "I" alone may be a numeral: capitals inside a text are no pronouns, but for "I".
    if (word.text === 'US') return
    const person = PERSONS[word.norm]
    if (person) found.set(person, [...(found.get(person) ?? []), i])
  })
  return found
}

/** Whether a reference has one of its pronouns where the rendering has one of its own: between the same neighbours. */
function isInSlot(
  pair: AlignedPair,
  reference: AlignedReference,
  places: readonly number[],
  theirs: readonly number[] = [],
): boolean {
  return places.some((i) => {
    const before = reference.toReference[i - 1] ?? -1
    const after = reference.toReference[i + 1] ?? -1
    const startsBoth = pair.rendering.words[i]!.sentence === 0 && i === 0
    return theirs.some(
      (j) => (before >= 0 && j === before + 1) || (after >= 0 && j === after - 1) || (startsBoth && j === 0),
    )
  })
}

function finding(pair: AlignedPair, person: string, places: readonly number[]): Finding | null {
  const references = pair.references.map((reference) => ({ reference, persons: personsIn(reference) }))
  const lacking = references.filter(({ persons }) => !persons.has(person))
  if (lacking.length === 0) return null
  const own = personsIn(pair.rendering)
  // What the references say of a person that the rendering does not: the one it was exchanged for.
  const instead = new Map<string, number>()
  for (const { persons } of lacking) {
    for (const [other, theirs] of persons) {
      // "He … her own": one of several pronouns changed its gender, so that the references have the other oftener.
      const isMixed = GENDERED.has(person) && GENDERED.has(other) && theirs.length > (own.get(other)?.length ?? 0)
      if (!own.has(other) || isMixed) instead.set(other, (instead.get(other) ?? 0) + 1)
    }
  }
  const [theirs, count] = [...instead].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
  if (!theirs) return null
  const available = pair.references.length
  const gender = GENDERED.has(person) && GENDERED.has(theirs)
  const marked = pair.original.profile.marksGender
  const slot = references.filter(({ reference, persons }) =>
    isInSlot(pair, reference, places, persons.get(theirs)),
  ).length
  return {
    category: 'person',
    severity: gender && !marked ? 'minor' : 'critical',
    message: `The rendering speaks of ${quoted(person)} where ${countOfReferences(count / available, available)} ${count > 1 ? 'speak' : 'speaks'} of ${quoted(theirs)}${gender && !marked ? '; the original language often leaves the gender open, so ask who is meant' : ''}.`,
    original: [],
    rendering: places.map((i) => ({ start: pair.rendering.words[i]!.start, end: pair.rendering.words[i]!.end })),
    references: lacking.flatMap(({ reference, persons }) => {
      const found = persons.get(theirs)
      return found
        ? [
            {
              reference: reference.index,
              spans: found.map((j) => ({ start: reference.words[j]!.start, end: reference.words[j]!.end })),
            },
          ]
        : []
    }),
    features: {
      ...sourcePersonEvidence(pair, person, theirs),
      votes: count / available,
      unanimous: count === available ? 1 : 0,
      against: 1 - lacking.length / available,
      gender: gender ? 1 : 0,
      marked: marked ? 1 : 0,
      places: Math.min(3, places.length) / 3,
      unsupported: 1 - pair.support,
      slot: slot / available,
      slotAny: slot > 0 ? 1 : 0,
      genderAlone: gender && lacking.length === available ? count / available : 0,
      genderSlot: gender ? slot / available : 0,
      mixed: own.has(theirs) ? 1 : 0,
      genderless: theirs === 'they' || person === 'they' ? 1 : 0,
      anyone: theirs === 'you' || person === 'you' ? 1 : 0,
    },
  }
}

export const person: Check = {
  id: 'person',
  name: 'Person and gender',
  finds:
    'A pronoun that speaks of another person than the references do (he / she, I / we, they / you), or than the statement’s own pronouns do.',
  limits:
    'English renderings only; where the original language does not mark the gender, references guess, and a difference is minor.',
  passes: [
    {
      original: 'Elle a signé la charte.',
      originalLanguage: 'fr',
      rendering: 'She signed the charter.',
      references: ['She signed the charter.', 'She has signed the charter.'],
    },
    {
      original: 'Wir sind bereit.',
      originalLanguage: 'de',
      rendering: 'We are ready.',
      references: ['We are prepared.'],
    },
    {
      original: 'Él perdió su coche.',
      originalLanguage: 'es',
      rendering: 'He lost his car.',
      references: ['He lost his car.', 'He has lost his own car.'],
    },
    {
      original: 'Она уехала со своим братом.',
      originalLanguage: 'ru',
      rendering: 'She left with her brother.',
      references: ['She went away with her brother.', 'She left together with her brother.'],
    },
    {
      original: '我们赢了。',
      originalLanguage: 'zh',
      rendering: 'We won.',
      references: ['We have won.', 'We won.'],
    },
  ],
  fails: [
    {
      original: 'Elle a dit qu’elle viendrait.',
      originalLanguage: 'fr',
      rendering: 'He said he would come.',
      references: ['She said she would come.', 'She said that she would come.'],
      marks: 'he',
    },
    {
      original: 'Wir haben den Vertrag gebrochen.',
      originalLanguage: 'de',
      rendering: 'They broke the treaty.',
      references: ['We broke the treaty.', 'We have broken the treaty.'],
      marks: 'They',
    },
    {
      original: 'Yo no lo sabía.',
      originalLanguage: 'es',
      rendering: 'You did not know.',
      references: ['I did not know.', 'I didn’t know.'],
      marks: 'You',
    },
    {
      original: 'Она уехала вчера.',
      originalLanguage: 'ru',
      rendering: 'He left yesterday.',
      references: ['She left yesterday.', 'She went away yesterday.'],
      marks: 'He',
    },
    {
      original: '我们输了。',
      originalLanguage: 'zh',
      rendering: 'You lost.',
      references: ['We lost.', 'We have lost.'],
      marks: 'You',
    },
  ],
  run: (pair) => {
    if (pair.rendering.language !== 'en') return []
    const own = personsIn(pair.rendering)
    if (pair.references.length === 0) return deniedPersons(pair, own)
    return [...own].flatMap(([person, places]) => finding(pair, person, places) ?? [])
  },
}
