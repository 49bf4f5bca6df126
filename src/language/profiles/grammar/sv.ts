import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Swedish verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`var hade blev gick kom fick tog gav såg gjorde skrev sa sade stod låg fann lät höll föll drog slog satt vann dog föddes kunde ville visste sålde
      köpte tänkte mötte ledde hände byggde levde lade satte lämnade fortsatte steg sjönk bröt sprang åt drack bar bjöd for bodde undertecknade`),
    endings: words('ades ade dde ddes kte ktes rde rdes'),
    patterns: ['\\b(?:har|hade) (?:\\w+ ){0,2}?\\w+(?:at|it|tt|ats|its|tts|rt|lt|nt|kt|st)\\b'],
  },
  present: {
    words: words('är har kan måste vill får går gör ser blir finns sker tror säger står ligger vet bör'),
    endings: words('ar er ör år as es'),
  },
  future: { words: words('ska skall'), patterns: ['\\bkommer (?:\\w+ ){0,2}?att\\b'] },
  conditional: { words: words('skulle borde') },
  pluperfect: { patterns: ['\\bhade (?:\\w+ ){0,2}?\\w+(?:at|it|tt|ats|its|tts)\\b'] },
  lookalikes: words(
    'både sade inte efter under över eller där här vår år flera för hur när dessutom skada stade glade',
  ),
  obligatory: true,
}

/** Swedish words for persons. */
export const persons: Persons = {
  I: { words: words('jag mig mej min mitt mina') },
  we: { words: words('vi oss vår vårt våra man') },
  you: { words: words('du dig din ditt dina ni er ert era man') },
  he: { words: words('han honom hans sin sitt sina') },
  she: { words: words('hon henne hennes sin sitt sina') },
  they: { words: words('de dem dom deras sin sitt sina man') },
}
