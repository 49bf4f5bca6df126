import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

const PARTICIPLE =
  '(?!du |ni |si |qui |lui |oui |tout |plus |aussi |ainsi |ici |parmi )\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|aint|eint)'
// Adverbs before a participle; an article would begin an object: "a un passé".
const GAP = '(?:(?!(?:une?|la|le|les|des|de|du|ce|cette|ces|leurs?|son|sa|ses|mon|ma|mes|nos|vos) )\\p{L}+ ){0,2}?'
// Verbs that form their perfect with être; of all others "est signé" is a present passive.
const MOVED =
  '(?:all|arriv|rentr|entr|mont|tomb|rest|pass|retourn|décéd)(?:é|ée|és|ées)|(?:ven|reven|deven|parven|interven)(?:u|ue|us|ues)|(?:part|sort|repart)(?:i|ie|is|ies)|(?:mort|né)(?:e|s|es)?'

/** What French verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`était étaient étais étions étiez fut furent avait avaient avions eut eurent fit firent dit-il put purent vint vinrent devint
      devinrent prit prirent mit mirent tint dut durent sut voulut reçut disparut mourut naquit vécut connut`),
    endings: words('ait aient èrent irent urent'),
    patterns: [
      `\\b(?:ai|as|a|avons|avez|ont) ${GAP}${PARTICIPLE}\\b`,
      `\\b(?:suis|es|est|sommes|êtes|sont) (?:\\w+ ){0,1}?(?:${MOVED})\\b`,
      `\\b(?:s'est|s'étai\\w+|se sont|me suis|nous sommes|t'es|m'est) ${GAP}${PARTICIPLE}\\b`,
      "\\b(?:vient|viennent|venons) (?:de |d')",
    ],
  },
  present: {
    words:
      words(`est sont suis es sommes êtes a ont ai as avons avez fait font va vont peut peuvent doit doivent veut veulent sait savent dit disent
      prend prennent met mettent tient tiennent vient viennent faut croit croient voit voient reste restent semble semblent permet permettent
      devient deviennent suit suivent vit vivent sert servent part sort sent perd rend attend entend répond reçoit reçoivent
      appelle existe demande pense estime affirme explique annonce montre représente compte donne porte passe trouve parle joue
      signe reçoit arrive commence continue cherche utilise soit soient puisse ait aient`),
    endings: words('ons ez isse issent uit uisent ître aît'),
  },
  future: {
    words:
      words(`sera seront serai serons serez aura auront aurai aurons aurez fera feront ferai ferons ira iront irai irons pourra pourront devra devront
      faudra viendra viendront tiendra verra verront saura sauront voudra vaudra enverra`),
    endings: words('era eront erons erai erez ira iront irons irez dra dront drons vra vront'),
    patterns: ["\\b(?:va|vont|vais|allons|allez) (?:\\w+ |s'|l'){0,2}?\\w{2,}(?:er|ir|re|oir)\\b"],
  },
  conditional: {
    endings: words('erait eraient irait iraient drait draient vrait vraient rrait rraient urait uraient'),
  },
  pluperfect: {
    patterns: [
      `\\b(?:avais|avait|avions|aviez|avaient) ${GAP}${PARTICIPLE}\\b`,
      `\\b(?:étais|était|étions|étaient) (?:${MOVED})\\b`,
    ],
  },
  lookalikes:
    words(`fait parfait imparfait lait trait portrait retrait extrait attrait souhait forfait bienfait satisfait plaît défait refait distrait
    abstrait soustrait sait palais opéra caméra era tibéra choléra chez assez nez intrait`),
  lookalikeEndings: words('ions çons'),
  obligatory: true,
  marksFuture: true,
}

/** French words for persons. */
export const persons: Persons = {
  I: { words: words('je j me m moi mon ma mes mien mienne') },
  we: { words: words('nous notre nos nôtre on') },
  you: { words: words('vous votre vos tu te t toi ton ta tes vôtre on') },
  he: { words: words('il lui son sa ses') },
  she: { words: words('elle lui son sa ses') },
  they: { words: words('ils elles eux leur leurs on') },
}
