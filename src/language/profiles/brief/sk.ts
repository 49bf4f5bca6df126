import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

const NOBODY = '(?:nikdy|nikto|nikoho|nikomu|nikým|nič|ničoho|ničomu|ničím|nikde|nikam|nijako|žiad(?:en|n\\w{1,3}))'
// Verbs are negated by a prefix; what else begins so is kept out by the exceptions.
const VERB =
  '(?:nie|ne\\w{0,12}(?:li?|la|lo|i|ie|á|í|ú|ajú|ujú|uje|ujem|ujeme|e|em|eme|ám|áme|áte|ím|íme|íte|iem|ieme|iete|aš|áš|íš|eš|ť|om|te|me))'

/** Slovak. */
export const sk = briefProfile({
  tag: 'sk',
  quotes: [
    ['„', '“'],
    ['»', '«'],
    ['"', '"'],
  ],
  negation: {
    words: phrases(
      `nie, nikdy, nikto, nikoho, nikomu, nikým, nič, ničoho, ničomu, ničím, nikde, nikam, nijako, žiaden, žiadny, žiadna, žiadne,
      žiadneho, žiadnej, žiadnu, žiadnych, žiadnym, žiadni, žiadnemu, ani, nijaký, nemožno, niet`,
    ),
    patterns: [
      `\\b${VERB}\\b`,
      `\\b${NOBODY}(?: \\w+){0,4}? ${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){0,3}`,
      `\\b${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){1,3}`,
      `\\b${VERB}\\b[^.?!;]{1,60}?\\bani\\b`,
      `\\bani\\b[^.?!;]{1,60}?\\bani\\b(?:[^.?!;]{1,30}?\\b${VERB}\\b)?`,
    ],
    except: [
      '\\bne(?:m(?:ec|ci|ck|oc|ov)|bezpeč|bes|bo\\b|deľ|deleg|dostat|dáv|dôver|dopl|gat|gram|hod|hnut|istot|jak|ktor|kompromis|oceň|odvrat|pokoj|priate|priazn|rast|robot|rv|skor|skôr|spor|spo[kľ]|stred|šťast|ust|utr|uveriteľ|závis|zvest|zamestnan|zvyč|zvyk|známy|známe|znám[aio]|vin[nu]|ved[ou]\\b|vest|vyhnut|obyč|obmedz|možn|schopn|legál|dávn|ľahk|prestajn|prijateľ|presn|príjemn|pretrž|jasn|rozhodn|dôležit|malý|malá|malé|vyhovuj|viditeľ|správn|platn|ľudsk|úspeš|úpln|úmern|vhodn|ohraničen|voľn|posluš|národ|sie|sú\\b|sen|sieme|skutočn|stabil|istý|istá|isté|paľ|pál|utíchaj|vraví)\\w*',
      '\\bnie(?: je| sú)? (?:len|iba|menej|div)\\b',
      '\\bnie (?:je|sú)(?: \\w+){1,2} (?:len|iba)\\b',
      '\\bnie(?: je| sú)? pochýb\\b',
      '\\b(?:alebo|či) nie\\b',
      '\\b(?:kým|pokiaľ|dokiaľ) ne\\w+',
      '\\bbez (?:žiadn\\w+|ničoho)\\b',
      '\\bnielen\\b',
      '\\bnič iné\\b',
      '(?<=, )(?:však )?nie\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `bez, zakazuje, zakazujú, zakázal, zakázala, zakázali, zakázané, zákaz, zákazu, odmieta, odmietajú, odmietol, odmietla, odmietli,
      odmietnutie, popiera, popierajú, poprel, popreli, vyvracia, vyvrátil, zabudol, zabudla, zabudli, zabudnite, chýba, chýbajú, chýbal,
      chýbalo, chýbali, zlyhal, zlyhala, zlyhali, zlyhanie, zabrániť, zabránil, zabránila, bráni, vyhnúť, vyhol, vyhýba, prestal,
      prestala, prestali, prestať, namiesto, okrem, sotva, ťažko, málo, zriedka, absencia, vzdal, vzdali`,
    ),
    patterns: [
      '\\bne(?:možn|schopn|legáln|dostat|prijateľ|obmedz|úspe|istot|závisl|znám|jasn|správn|platn|presn|vhodn|vin[nu])\\w*',
    ],
  },
  functionWords: `a aj i ale alebo či ani že aby ak keby keď kým lebo pretože hoci však teda preto tak takže ako než v vo na do z zo s so k ku
    o od po pre pri pred nad pod cez za medzi bez okrem proti počas podľa voči vďaka ja ty on ona ono my vy oni ony mňa ma mne mi mnou
    teba ťa tebe ti jeho ho jemu mu neho nemu ním ňom jej ju ňou nás nám nami vás vám vami ich im nich nimi seba sa sebe si sebou môj
    moja moje tvoj náš naša naše váš svoj svoja svoje svoju svojho svojich svojim ten tá to tí tie toho tej tých tomu tým tými tú tento
    táto toto títo tieto tohto tejto týchto taký taká také sám sama samo všetok všetka všetko všetci všetky všetkých každý každá každé
    ktorý ktorá ktoré ktorí ktorých ktorého ktorej ktorým kto koho komu čo čoho čomu čím čí kde kam kedy koľko prečo niekto niečo
    niektorý niektoré iný iná iné jeden jedna jedno som si je sme ste sú bol bola bolo boli byť bude budú budem budeme by môže môžu
    musí musia má majú mal mala mali treba už ešte len iba aj veľmi viac menej tu tam teraz potom vždy často opäť
    nie nikdy nikto nič nikde`,
  dropsSubjects: true,
  marksGender: true,
})
