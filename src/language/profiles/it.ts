import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/it.ts'
import { numbers } from './numbers/it.ts'
import { shades } from './shades/it.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Italian. */
export const profile: LanguageProfile = {
  tag: 'it',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
  ],
  abbreviations: phrases(
    `sig, sigg, sig.ra, sig.na, dott, dott.ssa, prof, prof.ssa, avv, ing, arch, on, sen, gen, col, mons, s, ss, st, ecc,
    es, p. es, cfr, pag, pagg, p, pp, vol, cap, art, n, nr, tel, ca, gen, feb, mar, apr, mag, giu, lug, ago, set, sett,
    ott, nov, dic, a.c, d.c, s.p.a, s.r.l, c.so, v.le, p.za`,
  ),
  numbers,
  months: forms(`
    gennaio gen
    febbraio feb
    marzo mar
    aprile apr
    maggio mag
    giugno giu
    luglio lug
    agosto ago
    settembre sett set
    ottobre ott
    novembre nov
    dicembre dic`),
  weekdays: forms(`
    lunedì
    martedì
    mercoledì
    giovedì
    venerdì
    sabato sabati
    domenica domeniche`),
  relativeDays: {
    oggi: 0,
    odierno: 0,
    stamattina: 0,
    stamani: 0,
    stasera: 0,
    stanotte: 0,
    ieri: -1,
    "l'altro ieri": -2,
    "l'altroieri": -2,
    "avant'ieri": -2,
    domani: 1,
    dopodomani: 2,
  },
  negation: {
    words: phrases(
      `non, nessuno, nessuna, nessun, nessun', niente, nulla, né, neanche, nemmeno, neppure, no, mica, nient'altro`,
    ),
    patterns: [
      '(?:^|[.!?"«:] ?)mai\\b',
      // Nessuno … mai … niente is one negation.
      '\\b(?:non|nessun\\w*|niente|nulla|mai|neanche|nemmeno|neppure)(?:(?: \\w+){0,4} (?:mai|nessun\\w*|niente|nulla|neanche|nemmeno|neppure))+\\b',

      "\\bnon (?:\\w+ ){0,4}?(?:mai|nessuno|nessuna|nessun|nessun'\\w+|niente|nulla|neanche|nemmeno|neppure|mica|né)\\b",
      '\\bné\\b[^.?!;]{1,60}?\\bné\\b',
    ],
    except: [
      '\\bnon (?:vedent|udent|credent)\\w*',
      '\\bse non (?:addirittura|anche|proprio)\\b',

      '\\bnon (?:solo|soltanto|solamente|appena|per niente a caso|ultimo|meno)\\b',
      '\\bnonché\\b',
      '\\bsenza (?:\\w+ ){0,3}?(?:nessun\\w*|niente|nulla|mai|né)\\b',
      '\\bo (?:no|meno|non)\\b',
      '\\bpiù che mai\\b',
      '\\bnon (?:\\w+ ){1,3}(?:altro )?che\\b(?= (?:un|una|il|la|lo|i|gli|le)\\b)',
      '\\bnon (?:\\w+ ){0,2}?finché non\\b',
      '\\bfinché non\\b',
      '\\bper non parlare\\b',
      '\\b(?:se|come|quanto|chi) mai\\b',
      '(?<=, )no\\?',
      "\\bnon c'è dubbio\\b",
      '\\bnulla osta\\b',
      '\\bperché no\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `vieta, vietano, vietato, vietata, vietare, divieto, proibito, proibisce, proibire, dimentica, dimenticare, dimenticate, dimenticato, smette, smesso, smettere, illeso, illesa, illesi, indifferente, dissentire, vuoto, vuota, senza, manca, mancano, mancava, mancavano, mancato, mancata, mancanza, mancare, fallisce, fallito, fallita, falliti, fallire, fallimento, rifiuta,
      rifiutano, rifiutato, rifiutata, rifiutati, rifiutare, rifiutò, rifiuto, rifiutandosi, nega, negano, negato, negare, negò, negando, smentisce, smentito, smentita,
      respinge, respinto, respinta, respinti, respingere, incapace, incapaci, incapacità, impossibile, impossibili, impedisce, impedito, impedire, impedendo, impediscono, evita, evitare, evitato,
      evitando, evitano, assenza, assente, assenti, invece di, anziché, piuttosto che, tranne, eccetto, escluso, esclusa, esclude, escludere,
      carenza, raramente, difficilmente, a meno che, privo, priva, privi, prive, ignora, ignorano, ignorato, ignorare, illegale, illegali, illegalmente, inutile,
      inutili, invisibile, invisibili, invalido, inaccettabile, ingiusto, insufficiente, insufficienti, sconosciuto, sconosciuta, sconosciuti, asintomatico, asintomatici, anonimo, anonima, a prescindere`,
    ),
    patterns: [
      '\\b(?:in|im|ir|il)(?:adeguat|atteso|attesa|aspettat|capac|cert|complet|corrett|accessibil|efficac|abitual|consuet|esperti|sicur|sufficient|accettabil|visibil|possibil|probabil|responsabil|legal|regolar|definit|evitabil|tollera|giustific|moral|popolar|noto\\b|nota\\b|stabil|esatt|attiv)\\w*',
      '\\b(?:s|dis)(?:contento|occupat|accordo|onest|favorevol|conosciut|leale)\\w*',
      '\\bpoc(?:o|a|hi|he) (?!dopo|prima|più|meno|tempo|fa|distante|giorni|anni|ore|minuti|millisecondi|metri|mesi|settimane|chilometri)\\w{4,}',
    ],
    except: ["\\b(?:un|da) po'", '\\b(?:un) poco\\b'],
  },
  question: { words: [], patterns: ['\\?'] },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `secondo, presunto, presunta, presunti, presunte, presumibilmente, a quanto pare, a detta di, sedicente, cosiddetto,
      cosiddetta, sarebbe, sarebbero, avrebbe, avrebbero, asserito, stando a, si dice, sostiene, accusato di, accusata di`,
    ),
  },
  doubled: words('si no sì molto piano via così'),
  dropsSubjects: true,
  shades,
  coordinators: words('e ed ma o mentre'),
  functionWords: words(`
    il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo
    dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' col coi
    di d' a ad da in con su per tra fra verso contro senza dopo prima durante mediante presso oltre entro fino sino sotto
    sopra dentro fuori davanti dietro secondo lungo tramite attraverso malgrado nonostante eccetto tranne
    io tu egli lui lei esso essa noi voi essi esse loro mi ti ci vi si me te se sé ne lo gli li c' s' m' t' v' n'
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
    questo questa questi queste quest' quello quella quelli quelle quel quei quegli quell' ciò costui colui coloro stesso
    stessa stessi stesse medesimo che chi cui quale quali qual quanto quanta quanti quante dove quando come perché
    qualche qualcuno qualcosa qualunque qualsiasi ogni ognuno ciascuno ciascuna tutto tutta tutti tutte altro altra altri
    altre alcuno alcuna alcuni alcune nessuno nessuna nessun niente nulla molto molta molti molte poco poca pochi poche
    tanto tanta tanti tante troppo parecchio vari varie entrambi entrambe tale tali
    e ed o od oppure ma però anzi né se anche neanche nemmeno neppure mentre poiché affinché benché sebbene
    quindi dunque perciò infatti inoltre tuttavia cioè ossia ovvero
    non mai più meno già ancora sempre ora adesso poi allora qui qua lì là così bene male solo soltanto quasi appena
    proprio pure invece sì no molto assai
    è sono sei siamo siete era erano ero fu furono essere stato stata stati state sarà saranno sarebbe sarebbero sia siano
    fosse fossero essendo
    ha hanno ho hai abbiamo avete aveva avevano ebbe avere avuto avrà avranno avrebbe avrebbero abbia abbiano avesse avessero
    avendo fa fanno fare fatto faceva può possono deve devono va vanno viene vengono c'è c'era dall'altra un'altra
    dell'anno nell'ambito all'interno`),
  determiners: words(
    `il lo la i gli le l' un uno una del dello della dei degli delle al allo alla ai agli alle dal dalla dai nel nella nei sul sulla questo questa questi queste quel quella suo sua suoi sue ogni`,
  ),
  marksGender: true,
}
