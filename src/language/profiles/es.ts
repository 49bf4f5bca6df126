import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/es.ts'
import { numbers } from './numbers/es.ts'
import { shades } from './shades/es.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Spanish. */
export const profile: LanguageProfile = {
  tag: 'es',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
    ["'", "'"],
  ],
  abbreviations: phrases(
    `sr, sra, sres, srta, dr, dra, d, dña, prof, gral, cnel, lic, ing, arq, ud, uds, vd, vds, av, avda, c, pza, núm, nº, no, pág,
    págs, p, pp, art, etc, p. ej, ej, ee. uu, ss. mm, aprox, máx, mín, tel, vol, cap, ed, s. a, cía, sto, sta, ene, feb,
    mar, abr, jun, jul, ago, sep, sept, oct, nov, dic, a. c, d. c, fig, mons`,
  ),
  numbers,
  months: forms(`
    enero ene
    febrero feb
    marzo mar
    abril abr
    mayo may
    junio jun
    julio jul
    agosto ago
    septiembre setiembre sept sep set
    octubre oct
    noviembre nov
    diciembre dic`),
  weekdays: forms(`
    lunes
    martes
    miércoles
    jueves
    viernes
    sábado sábados
    domingo domingos`),
  relativeDays: {
    hoy: 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    ayer: -1,
    anoche: -1,
    anteayer: -2,
    'antes de ayer': -2,
    antier: -2,
    mañana: 1,
    'pasado mañana': 2,
  },
  negation: {
    words: phrases(
      `no, nunca, jamás, nada, nadie, ningún, ninguna, ninguno, ningunos, ningunas, ni, tampoco, ni siquiera, en absoluto`,
    ),
    patterns: [
      // no … nada is one negation, as is ni … ni.
      '\\bno (?:\\w+ ){1,4}?(?:nunca|jamás|nada|nadie|ningún|ninguna|ninguno|tampoco|ni siquiera)\\b',
      // Nadie … nada and nunca … nadie are one as well.
      '\\b(?:no|nunca|jamás|nada|nadie|ning\\w+|tampoco)(?:(?: \\w+){0,5} (?:nunca|jamás|nada|nadie|ning\\w+|tampoco))+\\b',
      '\\bno (?:\\w+ ){1,6}?ni\\b',
      '\\bni\\b[^.?!;]{1,50}?\\bni\\b',
    ],
    except: [
      '\\bno vidente\\w*',
      '\\ba no ser que\\b',
      '\\bno (?:\\w+ ){1,8}sino (?:hasta|que|después)\\b',

      '\\bno (?:solo|sólo|solamente|únicamente|tan solo|obstante|bien|en vano|menos)\\b',
      '\\b(?:y|o) no\\b(?= solo)',
      '\\bo no\\b',
      '\\bnada (?:más|menos)\\b',
      '\\bno (?:\\w+ ){1,3}(?:más|sino) que\\b',
      '\\bmás que nunca\\b',
      '\\bnada que ver\\b',
      '\\b(?:hasta|casi|de) que no\\b',
      '\\bpor qué no\\b',
      '(?<=, )¿?no\\?',
      '\\bni que decir\\b',
      '\\bsin (?:\\w+ ){0,3}?(?:nada|ningún|ninguna|nadie|ni|nunca)\\b',
      '\\bno hay duda\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `apenas, prohíbe, prohíben, prohibió, prohibir, prohibido, prohibida, prohibición, olvida, olvidar, olvide, olvides, olvidó, da igual, sin, falta, faltan, faltaba, faltó, faltaron, carece, carecen, carecía, carencia, fracasa, fracasó, fracasaron, fracasado, fracaso,
      falló, fallado, fallaron, niega, niegan, negó, negaron, negar, negado, negando, negaba, negativa, se niega, rehúsa,
      rehusó, rechaza, rechazan, rechazó, rechazado, rechazar, rechazo, rechazaron, desmiente, desmintió, desmentido, incapaz, incapaces,
      incapacidad, imposible, imposibles, imposibilidad, impide, impiden, impidió, impedir, impidiendo, impedido, impidieron, evita, evitan,
      evitar, evitó, evitado, evitando, evitaron, deja de, dejó de, dejar de, dejado de, dejaron de, ausencia, ausente, ausentes, en lugar de, en vez de,
      lejos de, excepto, salvo, excluye, excluido, excluir, escasez, raramente, raras veces, difícilmente, a menos que, a no ser que, desprovisto, ignora, ignoran, ignoró, ignorar, ignorado,
      ignoraron, desconoce, desconocen, desconocido, desconocida, desconocidos, ilegal, ilegales, ilegalmente, inútil, inútiles, inválido, invisible, inaceptable,
      injusto, injusta, insuficiente, insuficientes, asintomático, asintomáticos, anónimo, anónima, poco probable, pocas veces, independientemente`,
    ),
    patterns: [
      '\\b(?:in|im|i)(?:adecuad|acabad|capaz|ciert|complet|correct|accesible|eficaz|necesari|habitual|usual|esperad|segur|suficient|aceptable|visible|posible|probable|responsable|legal|regular|definid|evitable|conformes?|merecid|tolera|justific|móvil|moral|popular|exact|estab)\\w*',
      '\\bdes(?:acuerdo|confia|aprueb|aprobad|emplead|conoc|favorable|igual|interés|contento)\\w*',
      '\\bpoc[oa]s? (?!antes|después|más|menos|tiempo|a poco)\\w{4,}',
      '\\bno-\\w+',
    ],
    except: [
      '\\b(?:un|unos|unas) poc[oa]s?\\b',
      '\\bhac\\w+ falta\\b',
      '\\bhará falta\\b',
      '\\bsin (?:embargo|duda|fronteras|precedentes cercanos|lugar)\\b',
      '\\bfalta de\\b(?= ser)',
    ],
  },
  question: {
    words: [],
    patterns: ['[?¿]'],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `según, supuesto, supuesta, supuestos, supuestas, supuestamente, presunto, presunta, presuntos, presuntas,
      presuntamente, al parecer, aparentemente, dicen que, se dice, habría, habrían, alegado, alega, alegó, acusado de, acusada de, dizque`,
    ),
  },
  doubled: words('no sí muy'),
  dropsSubjects: true,
  shades,
  coordinators: words('y e pero o u sino mientras'),
  functionWords: words(`
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto
    eso aquello yo tú él ella ello usted nosotros nosotras vosotros ellos ellas ustedes me te se nos os le les mí ti sí
    conmigo contigo consigo mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya suyos suyas
    que quien quienes cual cuales cuyo cuya cuyos cuyas qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos dónde
    cómo cuando cuanto donde adonde como porque pues aunque si mientras y e o u ni pero sino mas
    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras excepto salvo
    no nunca jamás nada nadie ningún ninguna ninguno tampoco también muy más menos mucho mucha muchos muchas poco poca
    pocos pocas tan tanto tanta tantos tantas todo toda todos todas otro otra otros otras mismo misma mismos mismas
    algún alguna alguno algunos algunas alguien algo cada cualquier cualquiera ambos ambas varios varias demás tal tales
    bastante demasiado casi ya aún todavía siempre ahora entonces luego después antes aquí ahí allí allá así bien mal solo
    sólo solamente apenas además incluso hoy sea
    es son soy eres somos era eran fue fueron ser sido siendo será serán sería serían fuera fueran
    está están estoy estamos estaba estaban estuvo estuvieron estar estado estando esté estén estará
    ha han he has hemos había habían haber habido hay hubo habrá habrán habría habrían haya hayan hubiera hubieran
    tiene tienen tengo tenemos tenía tener tuvo hace hacen hacer hizo va van voy ir iba puede pueden puedo podría debe
    deben`),
  determiners: words(
    `el la los las un una unos unas al del este esta estos estas ese esa esos esas mi mis su sus nuestro nuestra nuestros nuestras cada`,
  ),
  marksGender: true,
}
