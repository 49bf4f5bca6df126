import type { LanguageProfile } from '../../profile.ts'
import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

// Serbian, Croatian and Bosnian deny alike; both ways to write a sound (niko, nitko; nigde, nigdje) are known in each.
const VERB =
  '(?:ne|nije|nisam|nisi|nismo|niste|nisu|neću|nećeš|neće|nećemo|nećete|nem(?:am|aš|a|amo|ate|aju|ao|ala|alo|ali|ale|oj|ojte|ojmo))'
const NOBODY =
  '(?:nit?ko(?:ga|me|mu|m)?|nikim|ništa|nič(?:eg|ega|em|emu|im)|nigd(?:j?e)|nikuda?|nikada?|nikako|nijed(?:an|n\\w{1,3})|nikak(?:av|v\\w{1,3}))'

const LATIN = {
  words: `ne, nije, nisam, nisi, nismo, niste, nisu, neću, nećeš, neće, nećemo, nećete, nemam, nemaš, nema, nemamo, nemate,
    nemaju, nemao, nemala, nemalo, nemali, nemale, nemoj, nemojte, nemojmo, niko, nitko, nikoga, nikome, nikomu, nikom, nikim,
    ništa, ničeg, ničega, ničem, ničemu, ničim, nigde, nigdje, nikud, nikuda, nikad, nikada, nikako, nijedan, nijedna, nijedno,
    nijednog, nijednoga, nijednu, nijednoj, nijednom, nijedne, nijedni, nikakav, nikakva, nikakvo, nikakve, nikakvi, nikakvih,
    nikakvu, nikakvog, nikakvim, niti, nipošto, ni`,
  patterns: [
    `\\b${NOBODY}(?: \\w+){0,4}? ${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){0,3}`,
    `\\b${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){1,3}`,
    `\\b${VERB}\\b[^.?!;]{1,60}?\\bni(?:ti)?\\b`,
    `\\bni(?:ti)?\\b[^.?!;]{1,60}?\\bni(?:ti)?\\b(?:[^.?!;]{1,30}?\\b${VERB}\\b)?`,
  ],
  except: [
    '\\b(?:ne|nije|nisu|nisam|nismo) (?:samo|jedino|tek)\\b',
    '\\bne(?:ma)? sumnje\\b',
    '\\bništa (?:manje|drugo)\\b',
    '\\bne manje\\b',
    '\\bili (?:ne|nije)\\b',
    '(?<=, )(?:zar|je li) ne\\?',
    '\\b(?:nije|nisu)(?: \\w+){1,2} samo\\b',
    '\\bdok (?:se |ga |je )?(?:ne|nije|nisu|nisam|nismo)\\b',
    '\\bne bi li\\b',
    '\\bne (?:može|mogu|možemo) (?:a )?da ne\\b',
    '\\bne(?: \\w+){0,2} nego\\b(?= samo)',
    '\\bbez (?:ikakv\\w+|ičega|ikoga)\\b',
    '(?<=, )ne\\?',
  ],
  implicit: `bez, zabranio, zabranila, zabranili, zabranjeno, zabranjuje, zabranjuju, zabrana, zabranu, zabrane, odbio, odbila, odbili,
    odbija, odbijaju, odbiti, odbijanje, odbacio, odbacila, odbacili, odbacuje, odbacuju, poriče, poriču, porekao, porekla, porekli,
    poricao, negira, negiraju, negirao, negirala, negirali, demantovao, demantovala, demantuje, demantirao, demantirala, demantira,
    zaboravio, zaboravila, zaboravili, zaboraviti, zaboravite, nedostaje, nedostaju, nedostatak, nedostatka, manjak, manjka, nestašica,
    nestašice, sprečava, sprečavaju, sprečio, sprečila, spriječio, spriječila, sprečiti, spriječiti, sprječava, izbegava, izbjegava,
    izbegao, izbjegao, izbeći, izbjeći, propustio, propustila, propustili, odustao, odustala, odustali, odustati, prestao, prestala,
    prestali, prestati, umesto, umjesto, osim, jedva, teško, retko, rijetko, malo, odsustvo, odsutnost, izostanak, lišen, lišeni`,
  implicitPatterns: [
    '\\bne(?!go\\b|k[aio]|kol|kad|kt|kakv|delj|djelj|mač|mc|mirn|davn|posred|što|gd|b[eou]|st|sr[ei]ć|zavis|ovis|prija|dužn|jasn|dalek|vladin|ć|m[ao]|vin|rv|vezan)\\w{4,}',
  ],
  functions: `i a ali ili nego već no te pa da li što kako kao ako kad kada dok jer iako mada premda čim budući stoga zato zbog radi
    u na o po s sa k ka za od do iz ispod iznad preko pred prije pre posle poslije nakon među između kod kroz pri uz niz protiv bez
    osim oko prema tokom tijekom ja ti on ona ono mi vi oni one mene meni me tebe tebi te njega njemu ga mu nje njoj je joj ju nas
    nama nam vas vama vam njih njima ih im sebe sebi se si moj moja moje tvoj tvoja njegov njen njezin naš naša naše vaš njihov svoj
    svoja svoje svoju svog svoga svom svojim svojih ovaj ova ovo ovi ove ovog ovoga ovom ovu ovih taj ta to ti tog toga tom tu tih
    onaj ona ono onog takav takva takvo sam sama samo sav sva sve svi svih svima svaki svaka svako koji koja koje kojeg kojem kojoj
    kojih kojim kojima ko tko šta nešto neko netko neki neka neke nekih sam si je smo ste su jesam jeste jesu bio bila bilo bili
    bile biti budem bude budu će ću ćeš ćemo ćete bih bi bismo biste može mogu možemo mora moraju treba ima imaju imao tada sada
    ovde ovdje tamo još već opet vrlo jako više manje uvek uvijek često i
    ne nije nisam nismo niste nisu neće neću nećemo nema nemaju niko nitko ništa nikad nikada ni niti`,
}

const CYRILLIC: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
}

/** Serbian has one letter in each alphabet for every sound. What stands after a backslash is no letter of a word. */
const inCyrillic = (text: string): string =>
  text.replace(/\\.|lj|nj|dž|[a-zđžćčš]/g, (letters) => CYRILLIC[letters] ?? letters)

const both = (items: readonly string[]): string[] => [...new Set([...items, ...items.map(inCyrillic)])]

const QUOTES: LanguageProfile['quotes'] = [
  ['„', '“'],
  ['„', '”'],
  ['"', '"'],
  ['»', '«'],
  ['«', '»'],
]

/** Written in both alphabets, which for all three languages are read alike. */
function southSlavic(tag: string): LanguageProfile {
  return briefProfile({
    tag,
    quotes: QUOTES,
    negation: {
      words: both(phrases(LATIN.words)),
      patterns: both(LATIN.patterns),
      except: both(LATIN.except),
    },
    implicitNegation: { words: both(phrases(LATIN.implicit)), patterns: both(LATIN.implicitPatterns) },
    functionWords: `${LATIN.functions} ${inCyrillic(LATIN.functions)}`,
    dropsSubjects: true,
    marksGender: true,
  })
}

export const sr = southSlavic('sr')
export const hr = southSlavic('hr')
export const bs = southSlavic('bs')
