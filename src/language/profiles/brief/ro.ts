import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

const VERB = '(?:nu|n-\\w+)'
const NOBODY =
  '(?:nimeni|nimănui|nimic\\w{0,3}|niciodată|nicăieri|nici ?un(?:a|ul|ui|eia)?|nici ?o|nicicând|nicicum|nicidecum)'

/** Romanian. */
export const ro = briefProfile({
  tag: 'ro',
  quotes: [
    ['„', '”'],
    ['«', '»'],
    ['"', '"'],
  ],
  negation: {
    words: phrases(
      `nu, nimeni, nimănui, nimic, niciodată, nicăieri, niciun, nicio, niciunul, niciuna, niciunui, niciunei, nici un, nici o, nicicând,
      nicicum, nicidecum, nici, ba nu`,
    ),
    patterns: [
      '\\bn-\\w+',
      `\\b${NOBODY}(?: \\w+){0,4}? ${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){0,3}`,
      `\\b${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){1,3}`,
      `\\b${VERB}\\b[^.?!;]{1,60}?\\bnici\\b`,
      `\\bnici\\b[^.?!;]{1,60}?\\bnici\\b(?:[^.?!;]{1,30}?\\b${VERB}\\b)?`,
    ],
    except: [
      '\\bnu (?:numai|doar|mai puțin|mai puţin)\\b',
      '\\bnu(?: \\w+){1,2} (?:numai|doar)\\b',
      '\\bsau nu\\b',
      '\\b(?:dacă|de ce) nu cumva\\b',
      '\\bnu (?:încape|există|e|este) (?:nicio |nici o )?îndoială\\b',
      '\\b(?:până|pînă) (?:când )?nu\\b',
      '\\bnu (?:\\w+ ){1,3}decât\\b',
      '\\bnu (?:\\w+ )?(?:poate|pot|putem) să nu\\b',
      '\\bfără (?:nicio|nici o|niciun|nici un|nimic)\\b',
      '(?<=, )nu\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `fără, interzice, interzic, interzis, interzisă, interzise, interzicerea, refuză, refuzat, refuzul, a respins, respinge, resping,
      respins, respinsă, neagă, negat, dezminte, dezmințit, uitat, uită, uitați, lipsă, lipsa, lipsește, lipsesc, lipsit, imposibil,
      imposibilă, incapabil, incapabilă, incapabili, eșec, eșuat, eșuează, împiedică, împiedicat, previne, prevenit, evită, evitat, evita,
      încetat, încetează, în loc de, în locul, cu excepția, în afară de, abia, rar, rareori, puțini, puține, renunțat, ilegal, ilegală`,
    ),
    patterns: ['\\bne(?!am|cesar|gocier|gru|ver|voi|met|poat|utr|gat|bun|rv)\\w{4,}'],
  },
  functionWords: `un o unei unui unor a al ai ale cel cea cei cele și sau ori dar însă iar ci că să dacă deși fiindcă pentru deoarece căci
    când cum unde cât câți cine ce care pe care cărui cărei căror în din de la cu pe prin după înainte între sub peste până spre către
    lângă contra împotriva despre față fără eu tu el ea noi voi ei ele mine tine mă te îl o ne vă îi le își se si mi ți i îmi îți lui
    lor meu mea mei mele tău ta său sa săi sale nostru noastră noștri noastre vostru voastră acest această acești aceste acel acea acei
    acele acesta aceasta aceștia acestea acela aceea aceia asta astfel tot toată toți toate fiecare alt altă alți alte unii unele
    vreun vreo nimeni nimic nici nicio niciun nu da mai foarte prea atât așa doar numai chiar încă deja acum atunci aici acolo
    mereu iarăși am ai are avem aveți au avea avut fi fie fiind este e sunt sunteți suntem eram era erau fost va vor voi vom
    ar aș ați poate pot putem trebuie`,
  dropsSubjects: true,
  marksGender: true,
})
