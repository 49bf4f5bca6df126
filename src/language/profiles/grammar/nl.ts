import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

const PARTICIPLE = '(?:\\w*ge\\w{2,}(?:d|t|en|aan)|(?:be|ver|ont|her|er)\\w{2,}(?:d|t|en))'
const GAP = '(?:[^.;:!?,]{1,100}? )?'

/** What Dutch verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`was waren had hadden werd werden zei zeiden ging gingen kwam kwamen kon konden moest moesten wilde wilden wou deed deden gaf gaven nam namen zag
      zagen stond stonden bleef bleven vond vonden begon begonnen kreeg kregen maakte maakten vertelde verklaarde verklaarden kondigde
      hield hielden liet lieten liep liepen schreef schreven sprak spraken won wonnen verloor verloren stierf stierven trok trokken viel
      vielen wist wisten bracht brachten dacht dachten sloeg steeg stegen daalde groeide hielp wierp droeg reed vloog vluchtte besloot
      besloten verscheen ontstond bood leek leken zat zaten heette mocht mochten speelde werkte werkten leefde woonde toonde meldde ondertekende
      tekende tekenden voegde opende sloot bouwde bouwden`),
    patterns: [
      `\\b(?:heeft|hebben|heb|hebt) ${GAP}${PARTICIPLE}\\b`,
      `\\b(?:is|zijn|ben|bent) ${GAP}(?:\\w*gegaan|\\w*gekomen|geweest|geworden|overleden|gestorven|gebleven|gevallen|gestegen|gedaald|vertrokken|verdwenen|begonnen|gebeurd|ontstaan|\\w*gebroken)\\b`,
    ],
  },
  present: {
    words:
      words(`is zijn ben bent heeft hebben heb kan kunnen moet moeten wil willen mag mogen gaat gaan komt komen doet doen zegt zeggen ziet zien staat staan
      ligt blijft houdt wordt worden geeft neemt laat maakt weet`),
    endings: words('t'),
  },
  future: { words: words('zal zullen zult'), patterns: ['\\b(?:gaat|gaan|ga) [^.;:!?,]{1,80}?\\w+en(?=[.;:!?,]|$)'] },
  conditional: { words: words('zou zouden') },
  pluperfect: { patterns: [`\\b(?:had|hadden) ${GAP}${PARTICIPLE}\\b`] },
  lookalikes: words(
    'het niet met dat wat uit tot dit met bent veelt eerst laatst juist recht minst best naast want echt slecht laat groot goed kost',
  ),
  obligatory: true,
}

/** Dutch words for persons. */
export const persons: Persons = {
  I: { words: words('ik mij me mijn') },
  we: { words: words('wij we ons onze men') },
  you: { words: words('jij je jou jouw u uw jullie men') },
  he: { words: words('hij hem zijn') },
  she: { words: words('zij ze haar') },
  they: { words: words('zij ze hen hun men') },
}
