import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

const PARTICIPLE =
  '\\w*(?:ge\\w{2,}(?:t|en|an)|(?:be|er|ver|ent|zer|miss|über|unter)\\w{2,}(?:t|en)|\\w{2,}iert|worden)'
// Verbs that form their perfect with sein; of all others "ist geöffnet" is a state.
const MOVED =
  '\\p{L}{0,12}(?:gegangen|gekommen|gewesen|geworden|worden|gestorben|gefahren|gestiegen|gesunken|gefallen|geflogen|geblieben|geschehen|passiert|gelaufen|gewachsen|gekehrt|verschwunden|erschienen|entstanden|gebrochen|gescheitert|gereist|getreten|gezogen|gelungen)'
const GAP = '(?:[^.;:!?,]{1,100}? )?'

/** What German verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`war waren warst hatte hatten wurde wurden konnte konnten musste mussten wollte wollten sollte sollten durfte durften mochte sagte sagten
      ging gingen kam kamen gab gaben nahm nahmen sah sahen stand standen fand fanden ließ ließen blieb blieben hielt hielten lag lagen
      rief riefen schrieb schrieben sprach sprachen begann begannen gewann gewannen verlor verloren starb starben traf trafen trat traten
      zog zogen fiel fielen wusste wussten brachte brachten dachte dachten lief liefen schlug schlugen stieg stiegen sank sanken wuchs
      wuchsen half halfen warf warfen trug trugen fuhr fuhren flog flogen floh flohen entschied entschieden erschien erschienen entstand
      bekam bekamen erhielt erhielten erklärte erklärten machte machten zeigte zeigten führte führten stellte stellten setzte setzten
      lebte lebten arbeitete arbeiteten spielte spielten kündigte fügte betonte teilte meldete berichtete berichteten forderte forderten
      fragte fragten wies wiesen bot boten hieß hießen schien schienen saß saßen rückte rückten`),
    endings: words('ierte ierten igte igten chnete chneten ndete ndeten rtete rteten itete iteten'),
    patterns: [
      `\\b(?:hat|haben|habe|hast|habt) ${GAP}${PARTICIPLE}\\b`,
      `(?<!\\p{L})(?=\\p{Ll})${PARTICIPLE} (?:hat|haben|habe)\\b`,
      `\\b(?:ist|sind|bin|seid|sei|seien) ${GAP}${MOVED}\\b`,
      `(?<!\\p{L})(?:${MOVED}) (?:ist|sind|bin|seien|sei)\\b`,
    ],
  },
  present: {
    words:
      words(`ist sind bin bist seid hat haben habe kann können muss müssen will wollen soll sollen darf dürfen mag möchte möchten gibt geht gehen
      kommt kommen macht machen sagt sagen steht stehen liegt liegen bleibt bleiben sieht nimmt lässt hält heißt findet zeigt führt gilt
      gelten sei seien habe werde`),
    endings: words('t'),
  },
  future: {
    words: words('werde'),
    patterns: [
      '\\b(?:wird|werden|werde|wirst|werdet) [^.;:!?,]{1,120}?\\b\\w{2,}(?:en|ern|eln|ein|hun|tun)(?=[.;:!?,"»“]|$| und| oder)',
      '(?<!\\p{L})\\p{L}{2,40}(?:en|ern|eln) (?:wird|werden|werde)\\b',
    ],
  },
  conditional: { words: words('würde würden wäre wären hätte hätten könnte könnten müsste müssten dürfte dürften') },
  pluperfect: {
    patterns: [
      `\\b(?:hatte|hatten) ${GAP}${PARTICIPLE}\\b`,
      `(?<!\\p{L})(?=\\p{Ll})${PARTICIPLE} (?:hatte|hatten|war|waren)\\b`,
      `\\b(?:war|waren) ${GAP}${MOVED}\\b`,
    ],
  },
  lookalikes:
    words(`nicht mit seit erst fast selbst jetzt oft statt zuletzt meist insgesamt gut laut weit dort sonst samt rund
    dicht leicht schlecht direkt konkret bereit bekannt verletzt vielleicht überhaupt zunächst höchst acht bestimmt zeit damit somit womit`),
  obligatory: true,
}

/** German words for persons. */
export const persons: Persons = {
  I: { words: words('ich mich mir mein meine meinen meinem meiner meines') },
  we: { words: words('wir uns unser unsere unseren unserem unserer unseres man') },
  you: {
    words: words(
      'du dich dir dein deine deinen deinem deiner ihr euch euer eure sie ihnen ihre ihren ihrem ihrer ihres man',
    ),
  },
  he: { words: words('er ihm ihn sein seine seinen seinem seiner seines') },
  she: { words: words('sie ihr ihre ihren ihrem ihrer ihres') },
  they: { words: words('sie ihnen ihr ihre ihren ihrem ihrer ihres man') },
}
