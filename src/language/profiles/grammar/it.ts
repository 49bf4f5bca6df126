import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

const ENDING = '(?:at|it|ut|st|tt|rt|nt|rs|es|is|us|ss|ns)[oaie]'
// Adverbs before a participle; an article would begin an object.
const GAP = '(?:(?!(?:un|uno|una|il|lo|la|i|gli|le|dei|delle|del|della|questo|questa|suo|sua|loro) )\\p{L}+ ){0,2}?'
const PARTICIPLE = `(?!spesso|adesso|stess|tutt|molt|tant|cert|dett[oaie] |soltanto|pertanto|alt[ro])\\w+${ENDING}`
// Verbs that form their perfect with essere; of all others "è firmato" is a present passive.
const MOVED =
  '(?:andat|venut|arrivat|stat|mort|nat|diventat|divenut|rimast|uscit|entrat|partit|tornat|ritornat|cadut|success|salit|sces|intervenut|avvenut|accadut|apparso|scompars|riuscit|cresciut|scappat|fuggit|passat|finit|iniziat|cominciat)[oaie]'

/** What Italian verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`era erano ero eravamo aveva avevano fu furono ebbe ebbero fece fecero disse dissero nacque venne vennero prese presero mise misero vinse
      vinsero decise decisero rimase rimasero scrisse scrissero chiese chiesero rispose vide videro diede morì perse corse giunse
      giunsero tenne divenne divennero ottenne intervenne sostenne faceva facevano diceva dicevano voleva volevano poteva potevano doveva
      dovevano sapeva veniva andava viveva scriveva`),
    endings: words('avano evano ivano arono erono irono ettero ò avamo evamo ava'),
    patterns: [
      `\\b(?:ho|hai|ha|abbiamo|avete|hanno|abbia|abbiano) ${GAP}${PARTICIPLE}\\b`,
      `\\b(?:sono|sei|è|siamo|siete|sia|siano) (?:\\w+ ){0,1}?${MOVED}\\b`,
      `\\b(?:si è|si sono|mi sono|ci siamo|s'è) ${GAP}${PARTICIPLE}\\b`,
    ],
  },
  present: {
    words:
      words(`è sono sei siamo siete ha hanno ho hai abbiamo può possono posso deve devono vuole vogliono fa fanno dice dicono sta stanno va vanno viene
      vengono esce sa sanno tiene rimane resta sembra esiste esistono c'è permette consiste riguarda rappresenta mostra
      parla lavora vive vivono porta trova lascia grava lava leva rileva solleva `),
    endings: words('iamo isce iscono gono izza izzano ifica ificano ano ono'),
    patterns: ['\\b(?:si|non si) \\w+(?:[ae]|ano|ono)\\b'],
  },
  future: {
    words: words(
      'sarà saranno sarò saremo avrà avranno avrò farà faranno andrà andranno verrà verranno potrà potranno dovrà dovranno darà starà dirà',
    ),
    endings: words('erà eranno eremo erai erete irà iranno iremo irai irete rrà rranno drà dranno vrà vranno trà'),
    patterns: ['\\bst(?:a|anno) per \\w+re\\b'],
  },
  conditional: {
    words: words('sia siano abbia abbiano possa possano faccia venga vada'),
    endings: words('rebbe rebbero remmo'),
    patterns: [
      '\\b(?:sper\\w+|possibile|chied\\w+|vogli\\w+|vuol\\w*|prima|in modo|purché|affinché|finché)\\b(?: che)?',
    ],
  },
  progressive: { patterns: ['\\bst(?:a|anno|iamo|o|ava|avano) (?:\\w+ )?\\w+ndo(?:si)?\\b'] },
  pluperfect: {
    patterns: [`\\b(?:avevo|aveva|avevamo|avevano) ${GAP}${PARTICIPLE}\\b`, `\\b(?:era|erano|ero) (?:${MOVED})\\b`],
  },
  lookalikes:
    words(`può però ciò perciò ò grava lava brava ottava schiava cava fava lava slava bava italiano umano anno mano piano urbano sano cristiano
    americano africano romano milano settimano lontano strano vano uomono buono suono tono dono trono perdono telefono sono frono nono abbandono
    metropolitano siciliano brasiliano messicano ricevano scrivano vivano servano devano ricavano scavano repubblicano vaticano capitano quotidiano anziano australiano invano grano`),
  obligatory: true,
  marksProgressive: true,
  marksFuture: true,
}

/** Italian words for persons. */
export const persons: Persons = {
  I: { words: words('io mi me m mio mia miei mie sono ho posso voglio credo devo') },
  we: { words: words('noi ci ce nostro nostra nostri nostre'), endings: words('iamo') },
  you: { words: words('tu ti te tuo tua tuoi tue voi vi ve vostro vostra vostri vostre lei suo sua suoi sue le la') },
  he: { words: words('lui egli suo sua suoi sue') },
  she: { words: words('lei ella suo sua suoi sue') },
  they: { words: words('loro essi esse gli li le') },
}
