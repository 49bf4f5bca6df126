import type { LanguageProfile } from '../../profile.ts'
import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

const QUOTES: LanguageProfile['quotes'] = [
  ['»', '«'],
  ['«', '»'],
  ['„', '“'],
  ['”', '”'],
  ['"', '"'],
]

// Adjectives with a prefix that denies; the exceptions are words that only begin so.
const PREFIXED = '\\bu(?!nder|ndt|nge?\\b|ng\\w|ni[ovk]|nion|ke|ge|d\\w|t\\w|p\\w|l[vt]|r\\w|tal)\\w{5,}'

/** Danish. */
export const da = briefProfile({
  tag: 'da',
  quotes: QUOTES,
  negation: {
    words: phrases(
      'ikke, aldrig, ingen, intet, ingenting, ingensteder, ej, nej, hverken, ikke længere, endnu ikke, slet ikke, ikke engang',
    ),
    patterns: ['\\bhverken\\b[^.?!;]{1,80}?\\beller\\b'],
    except: [
      '\\bikke (?:kun|bare|blot|mindst|alene|desto mindre|sjældent)\\b',
      '\\beller ikke\\b(?=[?,.]|$)',
      '\\bmedmindre\\b',
      '\\bingen (?:tvivl|anden)\\b',
      '\\bintet (?:andet|mindre)\\b',
      '\\bhvorfor ikke\\b',
      '(?<=, )ikke sandt\\b',
      '(?<=, )ikke\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `uden, forbyder, forbyde, forbød, forbudt, forbud, forbuddet, nægter, nægtede, nægtet, afviser, afviste, afvist, afvisning, benægter,
      benægtede, dementerer, dementerede, glemmer, glemte, glem, glemt, mangler, manglede, mangel, manglen, næppe, knap, sjældent, få,
      undgår, undgik, undgå, undgået, forhindrer, forhindrede, forhindre, hindrer, hindre, fejler, fejlede, mislykkedes, umulig, umuligt,
      stand til, ophører, ophørte, stoppede, undlader, undlod, i stedet for, undtagen, bortset fra, fravær, illegal, ulovlig, ulovligt`,
    ),
    patterns: [PREFIXED, '\\b\\w{3,}løst?e?\\b'],
  },
  functionWords: `en et den det de og eller men at som der om hvis når da fordi siden mens inden før efter så selvom skønt i på af til fra med
    uden ved hos for over under mellem gennem mod blandt omkring ifølge trods jeg du han hun vi os jer mig dig ham hende dem sig min mit
    mine din dit dine sin sit sine hans hendes vores jeres deres denne dette disse sådan sådanne samme selv hver hvert hvem hvad hvilken
    hvilket hvilke hvor hvordan hvorfor hvornår nogen noget nogle alle alt al begge anden andet andre mange meget mere mest flere flest få
    lidt mindre er var været være bliver blev blevet har havde haft have skal skulle kan kunne vil ville må måtte bør burde får fik fået
    gør gjorde gjort også kun bare endnu allerede nu så her altid ofte aldrig ikke ingen intet nej ja ej hverken måske ganske helt næsten
    igen ind ud op ned frem`,
  marksGender: true,
})

/** Norwegian, in both its written forms. */
export const no = briefProfile({
  tag: 'no',
  quotes: QUOTES,
  negation: {
    words: phrases(
      'ikke, ikkje, aldri, ingen, inga, intet, ingenting, inkje, nei, verken, korkje, ei, ikke lenger, ikkje lenger, ennå ikke, slett ikke, ikke engang',
    ),
    patterns: ['\\b(?:verken|korkje)\\b[^.?!;]{1,80}?\\beller\\b'],
    except: [
      '\\bikk(?:e|je) (?:bare|berre|kun|minst|desto mindre|sjelden|sjeldan)\\b',
      '\\beller ikk(?:e|je)\\b(?=[?,.]|$)',
      '\\bingen (?:tvil|andre|annen)\\b',
      '\\bhvorfor ikke\\b',
      '(?<=, )ikk(?:e|je) sant\\b',
      '(?<=, )ikk(?:e|je)\\?',
      // Also the feminine article of Nynorsk and many dialects.
      '\\bei\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `uten, utan, forbyr, forby, forbød, forbudt, forbode, forbud, forbudet, nekter, nektar, nektet, nekta, avviser, avviste, avvist,
      benekter, benektet, dementerer, dementerte, glemmer, glemte, glem, glemt, mangler, manglet, mangel, neppe, knapt, sjelden, sjeldan, få,
      unngår, unngikk, unngå, unngått, forhindrer, forhindret, forhindre, hindrer, hindret, hindre, mislyktes, mislykka, umulig, umogleg,
      ute av stand, opphører, opphørte, sluttet, stanset, unnlater, unnlot, i stedet for, i staden for, unntatt, bortsett fra, fravær,
      ulovlig, ulovleg`,
    ),
    patterns: [PREFIXED, '\\b\\w{3,}løst?e?\\b'],
  },
  functionWords: `en ein ei et eit den det de dei og eller men at som om hvis viss når da då fordi siden sidan mens mens medan innen før etter
    så selv om i på av til fra frå med uten utan ved hos for over under mellom gjennom mot blant rundt ifølge tross jeg eg du han hun ho vi
    me dere oss meg deg ham henne dem seg min mi mitt mine din ditt dine sin si sitt sine hans hennes vår vårt våre deres denne dette disse
    desse slik slike samme selv sjølv hver hvert kvar hvem kven hva kva hvilken hvilket hvilke hvor kor hvordan korleis hvorfor hvorfor når
    noen noe nokon noko alle alt all begge annen annet andre mange meget mye mykje mer meir mest flere fleire få lite litt mindre er var vært
    vore være vere blir blei ble blitt har hadde hatt ha skal skulle kan kunne vil ville må måtte bør burde får fikk fått gjør gjorde gjort
    også òg bare berre kun enda ennå allerede nå no her der alltid ofte aldri ikke ikkje ingen inga intet nei ja verken kanskje ganske helt
    nesten igjen inn ut opp ned frem fram`,
  marksGender: true,
})
