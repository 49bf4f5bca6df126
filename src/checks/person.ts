import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import { personOf } from '../language/persons.ts'
import type { Severity } from '../model/discrepancy.ts'
import type { Check, Finding } from './check.ts'
import { PERSON_FAILS, PERSON_PASSES } from './person-examples.ts'
import { contraryGender, gendersOf, leavesGenderOpen } from './person-gender.ts'
import { deniedPersons, sourcePersonEvidence } from './person-source.ts'
import { countOfReferences, quoted } from './quoted.ts'

const GENDERED: ReadonlySet<string> = new Set(['he', 'she'])

/** The text's own words for persons, by what they say, with where each stands. */
function personsIn(text: { words: readonly { norm: string; text: string }[] }): Map<string, number[]> {
  const found = new Map<string, number[]>()
  text.words.forEach((word, i) => {
    // "US" is a country and "I" alone may be a numeral: capitals inside a text are no pronouns, but for "I".
    if (word.text === 'US') return
    const person = personOf(word.norm)
    // "It" stands for things as well, and its person is told by the others.
    if (!person || person === 'it') return
    const places = found.get(person)
    if (places) places.push(i)
    else found.set(person, [i])
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
  const known = new Set(theirs)
  return places.some((i) => {
    const before = reference.toReference[i - 1] ?? -1
    const after = reference.toReference[i + 1] ?? -1
    const startsBoth = pair.rendering.words[i]!.sentence === 0 && i === 0
    return (
      (before >= 0 && known.has(before + 1)) || (after >= 0 && known.has(after - 1)) || (startsBoth && known.has(0))
    )
  })
}

/** Singular "they" is plain English for one of open gender; a gender that the statement leaves open is a guess. */
function severityOf(person: string, theirs: string, open: boolean): Severity {
  if (open || (person === 'they' && GENDERED.has(theirs))) return 'minor'
  return theirs === 'they' || theirs === 'you' || person === 'you' ? 'major' : 'critical'
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
  const open = gender && leavesGenderOpen(pair, lacking.length < available)
  const said = gendersOf(pair.original)
  const contrary = gender && contraryGender(said, person)
  const slot = references.filter(({ reference, persons }) =>
    isInSlot(pair, reference, places, persons.get(theirs)),
  ).length
  return {
    category: 'person',
    severity: severityOf(person, theirs, open && !contrary),
    message: `The rendering speaks of ${quoted(person)} where ${countOfReferences(count / available, available)} ${count > 1 ? 'speak' : 'speaks'} of ${quoted(theirs)}${open && !contrary ? '; the original language often leaves the gender open, so ask who is meant' : ''}.`,
    original: contrary ? (said.get(theirs) ?? []) : [],
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
      votes: count / available,
      unanimous: count === available ? 1 : 0,
      against: 1 - lacking.length / available,
      gender: gender ? 1 : 0,
      marked: Number(pair.original.profile.marksGender),
      open: Number(open),
      ...sourcePersonEvidence(pair, person, theirs),
      contrary: Number(contrary),
      confirmed: Number(gender && said.has(person)),
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
    'English renderings only; where the statement leaves the gender open, references guess, and a difference is minor.',
  passes: PERSON_PASSES,
  fails: PERSON_FAILS,
  run: (pair) => {
    if (pair.rendering.language !== 'en') return []
    const own = personsIn(pair.rendering)
    if (pair.references.length === 0) return deniedPersons(pair, own)
    return [...own].flatMap(([person, places]) => finding(pair, person, places) ?? [])
  },
}
