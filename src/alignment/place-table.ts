import cities from '../language/lexicon/cities.json' with { type: 'json' }
import { DEMONYM_ENDINGS, DEMONYMS } from '../language/lexicon/demonyms.ts'
import { NAME_ENDINGS } from '../language/lexicon/name-endings.ts'
import { ORGANISATIONS } from '../language/lexicon/organisations.ts'
import { PLACE_NAMES } from '../language/lexicon/place-names.ts'
import { tokenize } from '../text/words.ts'

/** One way to name a place, a people or an organisation in a language. */
export interface PlaceForm {
  /** ISO 3166 code, English name of a city or region, acronym of an organisation, or `lang-` with a language code. */
  readonly code: string
  /** Its words and marks, normalised by `placeNorm`. */
  readonly tokens: readonly string[]
  /** How its words may go on: any way (a stem), not at all (a whole word), or as the language inflects names. */
  readonly goesOn: 'any' | 'inflected' | 'never'
  /** True where the marks on letters count: stems and words of demonyms. */
  readonly marked: boolean
  /** Acronyms: only in capitals. */
  readonly capitals: boolean
}

/** All the known names of one language. */
export interface PlaceTable {
  /** By the first letters of the first word, `KEY` at most. */
  readonly forms: ReadonlyMap<string, readonly PlaceForm[]>
  /** For scripts without spaces: by the first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly form: string; readonly code: string }[]>
  readonly demonym: { readonly loses: RegExp; readonly takes: RegExp } | undefined
  /** Case endings of names, without marks. */
  readonly endings: ReadonlySet<string>
}

/** Letters of a first word that forms are filed under. */
export const KEY = 3

/** Scripts written without spaces, whose names are looked for anywhere. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.]{1,6}$/u
const DOTS_AND_JOINERS = /\.|\u00ad|\u200c|\u200d|\u093c/g

/** The form of a word that names are compared in: lower case, no dots inside, Latin letters without marks. */
export function placeNorm(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  const bare = lower
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .replace(DOTS_AND_JOINERS, '')
    .replace(/’/g, "'")
  // ß and ł do not decompose; Arabic writes alef in four ways.
  return bare.replace(/ł/g, 'l').replace(/[أإآ]/g, 'ا')
}

const REGIONS: readonly string[] = (() => {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  // Codes that name a former or a special region beside the present one, or none at all.
  const special = new Set(
    'AN BU CP UM CQ CS DD DG DY EA EZ FX HV IC NH NT QO RH SF SU TA TP UK VD XA XB YD YU ZR ZZ'.split(' '),
  )
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !special.has(code) && english.of(code) !== undefined)
})()

// Languages that are no state's, or not one state's: their names say more than a country's adjective does.
const LANGUAGES =
  'ar ku la fa he eu ca ug yi bo ta te bn pa gu mr kn ml ur ps sw ha yo ig zu xh am so om ti ff bm rw qu ay gn nah eo cy gd br oc gl tt ba ce'.split(
    ' ',
  )

// Intl adds a second name (Myanmar (Burma)) only here; elsewhere brackets say which country's islands are meant.
const TWO_NAMES = new Set(['MM'])
const EXTRA_FORMS = /\s*\((?<other>[^)]+)\)\s*/u

/** The names Intl has for a region, without what it adds to tell two apart. */
function namesOf(code: string, name: string): string[] {
  const found = EXTRA_FORMS.exec(name)
  const names = found ? [name.replace(EXTRA_FORMS, ' ').trim()] : [name]
  if (found && TWO_NAMES.has(code)) names.push(found.groups!.other!)
  return names.filter((one) => !one.includes(' - ')).map((one) => one.replace(/ & /g, ' and '))
}

function builder(language: string) {
  const forms = new Map<string, PlaceForm[]>()
  const unspaced = new Map<string, { form: string; code: string }[]>()
  const add = (code: string, name: string, goesOn: PlaceForm['goesOn'] = 'inflected') => {
    if (UNSPACED.test(name)) {
      const list = unspaced.get(name[0]!) ?? []
      list.push({ form: name, code })
      unspaced.set(name[0]!, list)
      return
    }
    const parts = tokenize(name.replace(/\./g, ''), language).map((token) => token.text)
    if (!parts[0]) return
    const marked = goesOn !== 'inflected'
    const tokens = parts.map((part) => (marked ? part.toLowerCase() : placeNorm(part)))
    const form: PlaceForm = { code, tokens, goesOn, marked, capitals: ACRONYM.test(name) }
    const key = placeNorm(parts[0]).slice(0, KEY)
    const list = forms.get(key)
    if (list) list.push(form)
    else forms.set(key, [form])
  }
  return { forms, unspaced, add }
}

const ACRONYM_DEMONYMS = new Set(['us', 'usa', 'u.s', 'u.s.a', 'uk', 'u.k', 'uae', 'drc', 'rdc', 'сша'])

function build(language: string): PlaceTable {
  const { forms, unspaced, add } = builder(language)
  for (const style of ['long', 'short'] as const) {
    const regions = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' })
    for (const code of REGIONS) for (const name of namesOf(code, regions.of(code) ?? '')) add(code, name)
  }
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  for (const code of LANGUAGES) {
    const name = languages.of(code)
    if (name) add(`lang-${code}`, name)
  }
  const own = (cities as Readonly<Record<string, Readonly<Record<string, string>>>>)[language] ?? {}
  for (const code of CITY_NAMES) add(code, own[code] ?? code)
  for (const line of PLACE_NAMES.trim().split('\n')) {
    const names = line.split('|')
    for (const name of names) add(names[0]!, name)
  }
  for (const line of ORGANISATIONS.trim().split('\n')) {
    const names = line.split('|')
    // English has other uses for the acronyms of other languages: BCE, IS, UA.
    for (const name of names) if (language !== 'en' || name === names[0] || !ACRONYM.test(name)) add(names[0]!, name)
  }
  for (const line of DEMONYMS.trim().split('\n')) {
    const [code, ...words] = line.split('|')
    for (const word of words) {
      if (ACRONYM_DEMONYMS.has(word)) add(code!, word.replace(/\./g, '').toUpperCase())
      else if (word.endsWith('*')) add(code!, word.slice(0, -1), 'any')
      else add(code!, word, 'never')
    }
  }
  for (const list of unspaced.values()) list.sort((a, b) => b.form.length - a.form.length)
  const demonym = DEMONYM_ENDINGS[language]
  const whole = (source: string) => new RegExp(`^(?:${source})$`, 'u')
  return {
    forms,
    unspaced,
    demonym: demonym && { loses: whole(demonym.loses), takes: whole(demonym.takes) },
    endings: new Set(NAME_ENDINGS[language]?.split(' ')),
  }
}

const CITY_NAMES: readonly string[] = [...new Set(Object.values(cities).flatMap((names) => Object.keys(names)))]

const tables = new Map<string, PlaceTable>()

/** Names of places, peoples and organisations in a language; built at first use (some 10 ms) and kept. */
export function placesOf(language: string): PlaceTable {
  const tag = language === 'und' ? 'en' : language
  let table = tables.get(tag)
  if (!table) {
    table = build(tag)
    tables.set(tag, table)
  }
  return table
}
