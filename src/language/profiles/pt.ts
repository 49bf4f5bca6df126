import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/pt.ts'
import { numbers } from './numbers/pt.ts'
import { shades } from './shades/pt.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Portuguese. */
export const profile: LanguageProfile = {
  tag: 'pt',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
    ['‘', '’'],
  ],
  abbreviations: phrases(
    `sr, sra, srs, sras, srta, dr, dra, drs, prof, profa, eng, arq, gen, cel, cap, maj, ten, sgt, av, r, pça, al, nº, n, no, núm,
    pág, págs, p, pp, art, arts, etc, ex, p. ex, i.e, vol, ed, fl, fls, tel, cia, ltda, s.a, jan, fev, mar, abr, mai, jun, jul,
    ago, set, out, nov, dez, a.c, d.c, aprox, máx, mín, sto, sta, d, dom, v. exa, exmo, exma, min, pres, dep, sen, e.u.a`,
  ),
  numbers,
  months: forms(`
    janeiro jan
    fevereiro fev
    março mar
    abril abr
    maio mai
    junho jun
    julho jul
    agosto ago
    setembro set
    outubro out
    novembro nov
    dezembro dez`),
  weekdays: forms(`
    segunda-feira segundas-feiras segunda
    terça-feira terças-feiras terça
    quarta-feira quartas-feiras quarta
    quinta-feira quintas-feiras quinta
    sexta-feira sextas-feiras sexta
    sábado sábados
    domingo domingos`),
  relativeDays: {
    hoje: 0,
    'esta manhã': 0,
    'esta tarde': 0,
    'esta noite': 0,
    ontem: -1,
    anteontem: -2,
    'antes de ontem': -2,
    amanhã: 1,
    'depois de amanhã': 2,
  },
  negation: {
    words: phrases(
      `não, nunca, jamais, nada, ninguém, nenhum, nenhuma, nenhuns, nenhumas, nem, tampouco, de modo algum, de forma alguma,
      de maneira nenhuma, nem sequer, nem mesmo`,
    ),
    patterns: [
      '\\bnão (?:\\w+ ){1,4}?(?:nunca|jamais|nada|ninguém|nenhum|nenhuma|nem sequer|nem mesmo|tampouco|sequer)\\b',
      // Ninguém … nada and nunca … ninguém are one as well.
      '\\b(?:não|nunca|jamais|nada|ninguém|nenhum\\w*|tampouco)(?:(?: \\w+){0,5} (?:nunca|jamais|nada|ninguém|nenhum\\w*|tampouco))+\\b',
      '\\bnão (?:\\w+ ){1,6}?nem\\b',
      '\\bnem\\b[^.?!;]{1,60}?\\bnem\\b',
    ],
    except: [
      '\\bnão (?:\\w+ ){1,8}senão\\b',

      '\\bnão (?:só|somente|apenas|obstante|unicamente|menos|raro|raras vezes|por acaso)\\b',
      '\\bnem (?:só|somente|apenas)\\b',
      '\\bou não\\b',
      '\\bsenão\\b',
      '\\b(?:até|enquanto|a menos que|antes que) (?:\\w+ ){0,2}não\\b(?= (?:chegar|houver|for))',
      '\\bmais (?:do )?que nunca\\b',
      '(?<=, )não(?: é)?\\?',
      '\\bpor que não\\b',
      '\\bnada (?:mais|menos)\\b',
      '\\bnada a ver\\b',
      '\\bnão há dúvidas?\\b',
      '\\bsem (?:\\w+ ){0,3}?(?:nada|nenhum|nenhuma|ninguém|nem|nunca)\\b',
      '\\bnão (?:\\w+ ){1,3}(?:mais|senão) (?:do )?que\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `mal, proíbe, proíbem, proibiu, proibir, proibido, proibida, proibidos, proibidas, proibição, esquece, esqueça, esquecer, esqueceu, tanto faz, sem, falta, faltam, faltou, faltava, faltaram, carece, carecem, carência, fracassa, fracassou, fracassaram, fracasso, falhou, falharam, falha,
      nega, negam, negou, negaram, negar, negado, negando, negativa, recusa, recusam, recusou, recusaram, recusar, recusado, rejeita, rejeitam, rejeitou,
      rejeitaram, rejeitar, rejeitado, desmente, desmentiu, desmentido, incapaz, incapazes, incapacidade, impossível, impossíveis, impossibilidade, impede,
      impedem, impediu, impedir, impedindo, impedido, evita, evitam, evitou, evitar, evitando, evitado, deixa de, deixou de, deixar de, deixaram de, ausência, ausente, ausentes,
      em vez de, ao invés de, em lugar de, longe de, exceto, salvo, exclui, excluído, excluir, escassez, raramente, dificilmente, a menos que,
      desprovido, ignora, ignoram, ignorou, ignorar, desconhece, desconhecem, desconhecido, desconhecida, ilegal, ilegais, ilegalmente, inútil, inúteis, inválido,
      invisível, inaceitável, injusto, injusta, insuficiente, insuficientes, assintomático, assintomáticos, anônimo, anónimo, anônima, independentemente, pouco provável, poucas vezes`,
    ),
    patterns: [
      '\\b(?:in|im|i)(?:adequad|acabad|capaz|cert|complet|corret|acessív|eficaz|necessári|habitual|usua|esperad|segur|suficient|aceitáv|visív|possív|prováv|responsáv|legal|legai|regular|definid|evitáv|toleráv|justific|móv|moral|popular|exat|estáv|instáv|stáv)\\w*',
      '\\bdes(?:acordo|confia|aprov|empregad|conhec|favoráv|igual|contente)\\w*',
      '\\bpouc[oa]s? (?!antes|depois|mais|menos|tempo|a pouco)\\w{4,}',
      '\\bnão-\\w+',
    ],
    except: ['\\b(?:um|uns|umas) pouc[oa]s?\\b', '\\bsem (?:dúvida|fronteiras)\\b'],
  },
  question: { words: [], patterns: ['\\?'] },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `segundo, suposto, suposta, supostos, supostas, supostamente, alegado, alegada, alegadamente, presumível, ao que parece,
      aparentemente, dizem que, diz-se, teria, teriam, haveria, acusado de, acusada de, suspeito de, de acordo com, conforme`,
    ),
  },
  doubled: words('não sim muito'),
  dropsSubjects: true,
  shades,
  coordinators: words('e mas ou enquanto'),
  functionWords: words(`
    o a os as um uma uns umas ao à aos às do da dos das no na nos nas num numa nuns numas dum duma pelo pela pelos pelas
    de em por para com sem sob sobre entre até desde contra perante após ante trás durante mediante segundo conforme exceto salvo
    eu tu ele ela nós vós eles elas você vocês me te se lhe lhes nos vos mim ti si comigo contigo consigo conosco connosco
    meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa dele dela deles delas
    este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo deste desta destes destas desse
    dessa desses dessas daquele daquela neste nesta nestes nestas nesse nessa naquele naquela nisso disso disto àquele àquela
    que quem qual quais cujo cuja cujos cujas onde aonde donde quando como quanto quanta quantos quantas porque porquê
    e ou mas nem porém todavia contudo entretanto logo pois portanto se embora caso enquanto conquanto ora senão
    não nunca jamais nada ninguém nenhum nenhuma sim também muito muita muitos muitas pouco pouca poucos poucas mais menos tão
    tanto tanta tantos tantas todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos mesmas próprio própria
    algum alguma alguns algumas alguém algo cada qualquer quaisquer ambos ambas vários várias demais tal tais bastante demasiado
    quase já ainda sempre agora então depois antes aqui aí ali lá cá assim bem mal só somente apenas além inclusive hoje
    é são sou és somos era eram fui foi foram ser sido sendo será serão seria seriam fosse fossem seja sejam
    está estão estou estamos estava estavam esteve estiveram estar estado estando esteja estará
    há tem têm tenho temos tinha tinham teve tiveram ter tido tendo terá teria tenha haver havia houve
    faz fazem fazer fez vai vão vou ir pode podem posso deve devem`),
  determiners:
    words(`o a os as um uma uns umas ao à aos às do da dos das no na nos nas este esta estes estas esse essa aquele
    aquela meu minha seu sua seus suas nosso nossa cada`),
  marksGender: true,
}
