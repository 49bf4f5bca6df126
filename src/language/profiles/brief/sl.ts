import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

const VERB = '(?:ne|ni|nisem|nisi|nismo|niste|niso|nista|nisva|noče(?:m|š|mo|te|jo)?|nima(?:m|š|mo|te|jo)?|nikar)'
const NOBODY =
  '(?:nihče|nikogar|nikomur|nikomer|nič(?:esar|emur|emer|imer)?|nikoli|nikdar|nikjer|nikamor|nikakor|noben\\w{0,3}|nikakršn\\w{1,3})'

/** Slovene. */
export const sl = briefProfile({
  tag: 'sl',
  quotes: [
    ['»', '«'],
    ['„', '“'],
    ['"', '"'],
  ],
  negation: {
    words: phrases(
      `ne, ni, nisem, nisi, nismo, niste, niso, nista, nisva, nočem, nočeš, noče, nočemo, nočete, nočejo, nimam, nimaš, nima, nimamo,
      nimate, nimajo, nikar, nihče, nikogar, nikomur, nič, ničesar, ničemur, nikoli, nikdar, nikjer, nikamor, nikakor, noben, nobena,
      nobeno, nobenega, nobene, nobeni, nobenih, nobenem, nobenim, nobeden, nikakršen, nikakršna, niti`,
    ),
    patterns: [
      `\\b${NOBODY}(?: \\w+){0,4}? ${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){0,3}`,
      `\\b${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){1,3}`,
      `\\b${VERB}\\b[^.?!;]{1,60}?\\bniti\\b`,
      `\\b${VERB} ne \\w+[^.?!;]{0,40}? ne\\b`,
      `\\b(?:niti|ne)\\b[^.?!;]{1,60}?\\b(?:niti|ne)\\b(?=[^.?!;]{1,30}?\\b${VERB}\\b)`,
    ],
    except: [
      '\\bne (?:samo|le|zgolj|manj)\\b',
      '\\b(?:ni|niso)(?: \\w+){0,2} (?:samo|le|zgolj)\\b',
      '\\bali (?:ne|ni)\\b',
      '\\b(?:ni|brez) dvoma\\b',
      '\\bdokler (?:\\w+ )?(?:ne|ni|niso)\\b',
      '\\bne (?:more|morem|morejo) (?:\\w+ )?ne\\b',
      '\\bbrez (?:nič\\w+|noben\\w+)\\b',
      '(?<=, )(?:kajne|ne)\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `brez, prepoveduje, prepovedal, prepovedala, prepovedali, prepovedano, prepoved, prepovedi, zavrača, zavračajo, zavrnil, zavrnila,
      zavrnili, zavrnitev, zanika, zanikajo, zanikal, zanikala, zanikali, pozabil, pozabila, pozabili, pozabite, manjka, manjkajo,
      pomanjkanje, pomanjkanja, preprečil, preprečila, preprečiti, preprečuje, izogniti, izognil, izogiba, prenehal, prenehala, prenehali,
      prenehati, namesto, razen, komaj, težko, redko, malo, odsotnost, spodletelo, opustil, opustili`,
    ),
    patterns: [
      '\\bne(?!del|mš|mc|kaj|kat|kdo|kje|koč|koliko|ki|go|bo|bes|po[ks]r|odvis|davn|varn|prijat|sre[čć]|st)\\w{4,}',
    ],
  },
  functionWords: `in pa ter ali a toda vendar ampak temveč da če ker ko kadar ko dokler čeprav saj zato torej tako kot kakor v na z s k h o
    ob od do po pri pred nad pod med za iz skozi čez brez proti razen zaradi glede kljub namesto jaz ti on ona ono mi vi oni one mene
    me meni mi tebe te tebi njega ga njemu mu nje je njej ji jo nas nam nami vas vam vami njih jih njim jim sebe se sebi si moj moja
    moje tvoj njegov njen naš naša naše vaš njihov svoj svoja svoje svojo svojega svojih ta to te ti tega tej tem teh temi tisti tista
    tisto oni tak taka tako takšen sam sama samo ves vsa vse vsi vseh vsem vsemi vsak vsaka vsako kdo koga komu kaj česa kateri katera
    katero katere katerih kjer kje kam kdaj koliko zakaj kako nekdo nekaj neki neka drug druga drugo drugi en ena eno eden sem si je
    smo ste so sva bil bila bilo bili bile biti bom boš bo bomo boste bodo bi lahko mora morajo ima imajo imel imela treba že še le
    samo tudi zelo bolj manj več tu tam zdaj potem vedno pogosto spet
    ne ni niso nisem nismo nima nimajo nihče nič nikoli nikjer niti`,
  dropsSubjects: true,
  marksGender: true,
})
