import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/fr.ts'
import { numbers } from './numbers/fr.ts'
import { shades } from './shades/fr.ts'
import { forms, phrases, words } from './word-lists.ts'

/** French. */
export const profile: LanguageProfile = {
  tag: 'fr',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
    ['‹', '›'],
  ],
  abbreviations: phrases(
    `m, mm, mr, dr, pr, me, mgr, st, ste, av, bd, apr, art, cf, chap, env, etc, ex, p. ex, fig, janv, févr, avr, juil,
    sept, oct, nov, déc, n, vol, p, pp, éd, réf, tél, gal, col, cap, lt, j.-c, c.-à-d, av. j.-c`,
  ),
  numbers,
  months: forms(`
    janvier janv
    février févr fév
    mars
    avril avr
    mai
    juin
    juillet juil
    août aout
    septembre sept
    octobre oct
    novembre nov
    décembre déc`),
  weekdays: forms(`
    lundi lundis
    mardi mardis
    mercredi mercredis
    jeudi jeudis
    vendredi vendredis
    samedi samedis
    dimanche dimanches`),
  relativeDays: {
    "aujourd'hui": 0,
    'ce jour': 0,
    'ce matin': 0,
    'ce soir': 0,
    'cette nuit': 0,
    hier: -1,
    'avant-hier': -2,
    demain: 1,
    'après-demain': 2,
  },
  negation: {
    words: phrases(
      `non, aucun, aucune, nul, nulle, nullement, aucunement, ni, pas, rien, nulle part, non plus, pas de,
      non pas, guère`,
    ),
    patterns: [
      '(?:^|[.!?"«–] ?)jamais\\b',
      "\\baucune?\\b(?: \\w+){0,4} (?:ne |n')(?:\\w+ ){0,3}jamais\\b",
      "\\b(?:ne |n')(?:\\w+ ){1,4}?pas\\b[^.?!;]{1,100}?\\bni\\b",

      // ne … pas as one cue, with what may stand between; then "ne" alone, which negates in writing.
      "\\b(?:ne |n')(?:\\w+ ){0,5}?(?:pas|plus|jamais|rien|aucune?s?|personne|point|guère|nullement|ni|nulle part)\\b",
      // Ne … plus rien and personne n'a jamais rien are one negation.
      "\\b(?:ne |n')(?:\\w+ ){0,5}?(?:plus|jamais|rien|guère)(?: (?:\\w+ ){0,3}?(?:jamais|rien|aucune?|personne|nulle part))+\\b",
      "\\b(?:rien|personne|aucune?|jamais|nul|nulle|pas une?)\\b(?: \\w+){0,4} (?:ne |n')(?:\\w+ ){0,4}?(?:plus|jamais|rien|aucune?|personne)(?: (?:\\w+ ){0,3}?(?:jamais|rien|aucune?|personne))*\\b",
      "\\b(?:rien|personne|aucune?|jamais|nul|nulle|pas une?)\\b(?: \\w+){0,4} (?:ne |n')",
      "\\b(?:ne(?= )|n'(?=\\p{L}))",
      '\\bni\\b[^.?!;]{1,50}?\\bni\\b',
    ],
    except: [
      "\\b(?:ne |n')(?:\\w+ ){1,6}?(?:pas|point) (?:seulement|uniquement|simplement|que)\\b",
      '\\bpas (?:seulement|uniquement|simplement|que)\\b',
      '\\bnon (?:seulement|sans|loin|content|moins)\\b',
      "\\bn'importe\\b",
      "\\bn'empêche\\b",
      // ne … que says "only"; the negation word would come before the "que".
      "\\b(?:ne |n')(?!(?:\\w+ ){0,5}(?:pas|plus|jamais|rien|aucune?|personne|point|guère)\\b)(?:\\w+ ){1,5}?(?:que |qu')",
      // The expletive ne, which negates nothing.
      "\\b(?:avant|moins|peur|crainte|craindre|crai[nt]\\w*|crai[gn]\\w+|redout\\w+|empêcher|éviter)(?: pas)? (?:que|qu'\\w+) (?:\\w+ ){0,4}?(?:ne |n')(?!(?:\\w+ ){0,4}pas\\b)",
      "\\b(?:plus|moins|mieux|pire|autre|autrement) (?:\\w+ ){0,3}?qu(?:e |')(?:\\w+ ){0,3}?(?:ne |n')(?!(?:\\w+ ){0,4}(?:pas|jamais)\\b)",
      "\\bil n'y a pas que\\b",
      '\\bpas (?:mal|moins|à pas)\\b',
      '\\b(?:un|le|premier|premiers|grand|grands|quelques|ses|leurs|des|au|faux|petit|petits|\\d+) pas\\b',
      '\\bsans (?:\\w+ ){0,3}?(?:rien|aucune?|jamais|personne|pas une?)\\b',
      '\\bou non\\b',
      '\\bou pas\\b',
      '\\brien (?:que|de moins)\\b',
      '\\bplus que jamais\\b',
      '\\bsi jamais\\b',
      '\\bà jamais\\b',
      '\\bn°',
      '\\bmatch(?:e?s)? nuls?\\b',
      "(?<=, )n'est-ce pas",
      '\\bpourquoi pas\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `à peine, oublie, oublié, oublier, oubliez, oublient, interdit, interdite, interdits, interdire, interdiction, égal, cesse, cessé, cesser, cessent, sans, manque, manquent, manqué, manquer, manquait, échoue, échoué, échouer, échouent, échec, refuse, refusent,
      refusé, refuser, refusait, refus, nie, nient, nié, nier, démenti, dément, démentir, rejette, rejeté, rejeter, rejet,
      incapable, incapables, incapacité, impossible, impossibles, impossibilité, empêche, empêchent, empêché, empêcher,
      évite, évité, éviter, évitent, absence, absent, absente, absents, au lieu de, plutôt que, loin de, sauf, hormis,
      excepté, à l'exception de, exclut, exclu, exclure, faute de, rarement, à moins que, dépourvu, dépourvue, dépourvus, privé de, ignore, ignorent, ignoré, ignorer,
      illégal, illégale, illégaux, illégales, illégalement, inutile, inutiles, invisible, invisibles, invalide, irrégulier, irréguliers, inconnu, inconnue, inconnus, inconnues, insuffisant,
      insuffisante, insuffisants, inacceptable, injuste, inégal, malhonnête, mécontent, mécontente, mécontents, asymptomatique, asymptomatiques, anonyme, anormal, défaut de, peu de, peu, quel que soit, quelle que soit`,
    ),
    patterns: [
      '\\b(?:in|im|il|ir)(?:attendu|connu|certain|complet|complèt|correct|capable|suffisa|adapté|efficace|accessible|compatible|cohéren|formel|acceptable|visible|possible|probable|responsable|légal|régul|défini|évitable|habituel|toléra|juste|exact|actif|active|achev|espéré|sécur|stable|stabil)\\w*',
      '\\bnon-\\w+',
    ],
    except: [
      '\\b(?:un|à) peu\\b',
      '\\bpeu (?:après|avant|à peu|de temps)\\b',
      '\\bsans (?:doute|cesse|frontières|abri|abris|papiers)\\b',
    ],
  },
  question: {
    words: phrases("est-ce que, est-ce qu'il, qu'est-ce que, qu'est-ce qui, n'est-ce pas"),
    patterns: [
      '\\?',
      '(?:^|["«:–] ?)(?:pourquoi|comment|combien|quand|où|qui|quel|quelle|quels|quelles) \\p{L}{1,30}-(?:t-)?(?:il|elle|on|ils|elles|vous|nous|tu|je|ce)\\b',
    ],
    except: ['\\bqui (?:est|a)\\b'],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `selon, d'après, prétendu, prétendue, prétendument, présumé, présumée, présumés, soi-disant, aurait, auraient,
      serait, seraient, supposé, supposée, allégué, alléguée, accusé de, affirme, affirment, il paraît, apparemment`,
    ),
  },
  doubled: words('nous vous très non oui si'),
  shades,
  coordinators: words('et mais ou tandis'),
  functionWords: words(`
    le la les l' un une des du de d' au aux ce cet cette ces c' mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en moi toi soi eux même mêmes
    celui celle ceux celles celui-ci celle-ci ceux-ci celui-là celle-là ceci cela ça ci là qui que qu' quoi dont où lequel
    laquelle lesquels lesquelles duquel desquels auquel auxquels à quel quelle quels quelles quelque quelques quelqu'un
    quelqu'une chaque chacun chacune tout toute tous toutes aucun aucune nul nulle autre autres certain certaine certains
    certaines plusieurs tel telle tels telles autrui personne rien
    et ou mais donc or ni car puis si lorsque lorsqu' quand comme puisque puisqu' quoique afin parce tandis alors
    ainsi aussi cependant pourtant toutefois néanmoins sinon soit
    pour par sans sous sur dans avec entre vers chez contre depuis pendant durant avant après devant derrière dès
    jusque jusqu' jusqu'à malgré parmi selon outre hors sauf voici voilà lors
    ne n' pas plus jamais point non oui très trop peu beaucoup moins bien mal assez tant tellement autant presque encore
    déjà toujours souvent parfois ici ailleurs maintenant hier seulement surtout enfin ensuite notamment
    est sont suis es sommes êtes était étaient étais étions étiez sera seront serai seras serons serez serait seraient fut
    furent fût soient sois soyons soyez été être étant
    a ont ai as avons avez avait avaient avais avions aviez aura auront aurai auras aurons aurez aurait auraient eut
    eurent ait aient aie aies ayons ayez eu eue eus avoir ayant
    fait font fais faisons faites faisait faire fera feront va vont vais vas allons allez aller peut peuvent peux doit
    doivent faut aujourd'hui d'un d'une l'un l'une qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une c'est s'est s'il n'est
    n'a j'ai d'ici`),
  determiners: words(
    `le la les l' un une des du au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs chaque`,
  ),
  marksGender: true,
}
