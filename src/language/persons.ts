/** What an English pronoun says of a person: speaker, listener, others, one or many, and the gender of one. */
export type Person = 'he' | 'she' | 'I' | 'we' | 'you' | 'they' | 'it'

const FORMS: Readonly<Record<Person, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  I: 'i me my mine myself',
  we: 'we us our ours ourselves',
  you: 'you your yours yourself yourselves',
  they: 'they them their theirs themselves themself',
  it: 'it its itself',
}

const PERSONS: ReadonlyMap<string, Person> = new Map(
  Object.entries(FORMS).flatMap(([person, forms]) => forms.split(' ').map((form) => [form, person as Person])),
)

/** The person of a lower-cased English pronoun, its case left aside; undefined for other words. */
export const personOf = (norm: string): Person | undefined => PERSONS.get(norm)
