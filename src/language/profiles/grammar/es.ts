import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

const PARTICIPLE = '\\w+(?:ado|ido|ído|isto|echo|icho|uesto|ierto|crito|uelto|roto|muerto)'

/** What Spanish verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`fue fueron fui era eran hizo hicieron tuvo estuvo pudo puso quiso vino dijo dio vio hubo supo trajo condujo produjo redujo tradujo
      propuso compuso impuso dispuso expuso obtuvo mantuvo detuvo contuvo sostuvo intervino convino anduvo
      había habían tenía podía hacía decía quería sabía debía vivía existía venía seguía salía sentía creía parecía conocía permitía
      volvía pedía incluía consistía ponía iba iban veía`),
    endings: words('ó aron ieron jeron yeron aba aban ábamos ían íamos'),
    patterns: [
      `\\b(?:he|has|ha|hemos|habéis|han|había|habían|haya|hayan) (?:\\w+ ){0,1}?${PARTICIPLE}\\b`,
      '\\b(?:acaba|acaban) de \\w+r(?:se)?\\b',
    ],
  },
  present: {
    words:
      words(`es son soy somos está están estoy estamos hay ha han he tiene tienen puede pueden debe deben hace hacen dice dicen va van voy quiere quieren
      sabe saben viene vienen sigue siguen sale salen pone ponen da dan ve ven cree creen parece parecen existe existen vive viven
      permite permiten llega llegan lleva llevan queda quedan pasa pasan toma toman deja dejan llama llaman trabaja trabajan
      espera esperan busca buscan muestra muestran resulta resultan firma firman acaba acaban graba alaba`),
    endings: words('amos emos imos ece ecen iza izan ifica ifican uye uyen iere ieren iene ienen'),
    patterns: ['\\b(?:se|no se) \\w+[ae]n?\\b'],
  },
  future: {
    words: words(
      'será serán habrá habrán tendrá tendrán hará harán podrá podrán deberá dirá saldrá vendrá pondrá querrá irá irán dará darán verá',
    ),
    endings: words(
      'ará erá irá drá brá rrá arán erán irán drán brán rrán aremos eremos iremos dremos bremos aré eré iré',
    ),
    patterns: ['\\b(?:va|van|voy|vamos) a \\w+r(?:se|lo|la|le|los|las|les)?\\b'],
  },
  conditional: {
    words: words(
      'sea sean pueda puedan haya hayan tenga tengan haga hagan vaya vayan venga vengan sería serían habría habrían haría harían diría tendría podría podrían debería',
    ),
    endings: words('aría arían ería erían iría irían dría drían bría brían rría rrían'),
    patterns: [
      '\\b(?:iba|iban|íbamos) a \\w+r\\b',
      '\\b(?:para|posible|probable|espera\\w*|quier\\w+|pid\\w+|antes de|hasta|exig\\w+) que\\b',
      '\\bcuando\\b',
    ],
  },
  progressive: {
    patterns: ['\\b(?:est(?:á|án|oy|amos|aba|aban|uvo|uvieron|ará|arán)|sigue|siguen) (?:\\w+ )?\\w+ndo(?:se)?\\b'],
  },
  pluperfect: { patterns: [`\\b(?:había|habían|habías|habíamos) (?:\\w+ ){0,1}?${PARTICIPLE}\\b`] },
  lookalikes: words(
    'acaba acaban graba graban alaba prueba capó dominó barón varón varones maría galería librería ingeniería batería artillería secretaría mercadería',
  ),
  obligatory: true,
  marksProgressive: true,
  marksFuture: true,
}

/** Spanish words for persons. */
export const persons: Persons = {
  I: { words: words('yo me mí mi mis mío mía conmigo soy estoy he tengo creo voy quiero puedo debo') },
  we: {
    words: words('nosotros nosotras nos nuestro nuestra nuestros nuestras somos estamos hemos'),
    endings: words('amos emos imos'),
  },
  you: { words: words('tú te ti tu tus usted ustedes vosotros os vuestro vuestra su sus le les lo la los las') },
  he: { words: words('él le su sus suyo suya') },
  she: { words: words('ella le su sus suyo suya') },
  they: { words: words('ellos ellas les su sus suyo suya') },
}
