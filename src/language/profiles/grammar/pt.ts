import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Portuguese verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`foi foram fui era eram fez fizeram teve tiveram esteve estiveram pôde puderam pôs puseram quis quiseram veio vieram disse disseram deu deram
      viu viram houve soube trouxe manteve obteve havia haviam tinha tinham podia podiam fazia dizia queria sabia devia vivia existia`),
    endings: words('ou aram eram iram eu iu ava avam ávamos iam'),
    patterns: [
      '\\b(?:tem|têm|tinha|tinham|havia|haviam) (?:\\w+ ){0,1}?\\w+(?:ado|ido|ito|isto|erto|osto)\\b',
      '\\b(?:acaba|acabam|acabou) de \\w+r\\b',
    ],
  },
  present: {
    words:
      words(`é são sou somos está estão estou estamos há tem têm tenho temos pode podem deve devem faz fazem diz dizem vai vão quer querem sabe sabem vem vêm
      fica ficam parece existe existem vive vivem chega leva passa trabalha mostra assina continua lava grava`),
    endings: words('amos emos imos ece ecem iza izam ui uem'),
    patterns: ['\\b(?:se|não se) \\w+(?:a|e|am|em)\\b'],
  },
  future: {
    words: words(
      'será serão haverá terá terão fará farão poderá poderão deverá deverão estará estarão irá irão dirá virá',
    ),
    endings: words('ará erá irá arão erão irão aremos eremos iremos'),
    patterns: ['\\b(?:vai|vão|vou|vamos) (?:\\w+ )?\\w+(?:ar|er|ir|or)\\b'],
  },
  conditional: {
    endings: words('aria ariam eria eriam iria iriam'),
    words: words('seja sejam possa possam tenha tenham faça façam vá seria seriam teria teriam faria fariam'),
  },
  progressive: { patterns: ['\\best(?:á|ão|ou|amos|ava|avam) (?:\\w+ndo|a \\w+r)\\b'] },
  pluperfect: { patterns: ['\\b(?:tinha|tinham|havia|haviam) (?:\\w+ ){0,1}?\\w+(?:ado|ido|ito|isto|erto|osto)\\b'] },
  lookalikes: words(
    'eu meu seu teu europeu museu céu réu deu-se ou sou vou estou lava grava brava maria padaria secretaria livraria bateria galeria artilharia maioria',
  ),
  obligatory: true,
  marksProgressive: true,
  marksFuture: true,
}

/** Portuguese words for persons. */
export const persons: Persons = {
  I: { words: words('eu me mim meu minha meus minhas comigo sou estou tenho vou quero posso devo') },
  we: {
    words: words('nós nos nosso nossa nossos nossas conosco somos estamos temos'),
    endings: words('amos emos imos'),
  },
  you: { words: words('tu te ti teu tua você vocês vós vos vosso vossa seu sua seus suas lhe lhes o a os as') },
  he: { words: words('ele dele nele lhe seu sua seus suas') },
  she: { words: words('ela dela nela lhe seu sua seus suas') },
  they: { words: words('eles elas deles delas lhes seu sua seus suas os as') },
}
