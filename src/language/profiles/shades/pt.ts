import { shadesOf } from './shade-list.ts'

/** Portuguese. */
export const shades = shadesOf(`
  possible able: pode, podem, posso, podemos, podia, podiam, poderá, poderão, possa, possam, pôde?, poder?, capaz?,
    capazes?, consegue?
  possible: poderia, poderiam, poderíamos, talvez, possivelmente, potencialmente, porventura, quiçá, se calhar,
    possível?, possíveis?, possibilidade?, seria?, seriam?, teria?, teriam?, eventualmente?
  none: o poder, no poder, ao poder, do poder, seu poder, um poder, o mais rápido possível, se possível
  probable: provavelmente, presumivelmente?, provável?, prováveis?, deve?, deverá?
  certain: certamente, sem dúvida, indubitavelmente, inevitavelmente, com certeza, decerto, claro?, naturalmente?,
    certo?
  must: tem que, tem de, têm que, têm de, tenho que, tenho de, temos que, temos de, tinha que, tinha de, tinham de,
    tinham que, teve que, teve de, tiveram que, tiveram de, terá que, terá de, terão que, terão de, há que, é
    preciso, obrigado a, obrigada a, obrigados a, forçado a, forçados a, precisa?, precisam?, precisamos?,
    necessário?, necessária?, necessita?, obrigatório?, obrigatória?, dever?
  must should expected: deve, devem, deverá, deverão, devemos, deva, devam, devia?, deviam?
  should: deveria, deveriam, deveríamos, convém?
  expected: espera-se, está previsto, prevê-se, previsto?, prevista?, esperado?, esperada?, deve?, deverá?, devem?
  planned: planeja, planejam, planeia, planeiam, pretende, pretendem, tenciona, tencionam, tem a intenção de,
    quer?, querem?, prevê?, visa?
  will: vai?, vão?, irá?, irão?, *ará?, *erá?, *irá?, *arão?, *erão?, *irão?, terá?, fará?
  alleged: alegado, alegada, alegados, alegadas, alegadamente, suposto, suposta, supostos, supostas, supostamente,
    presumível?, presumíveis?, presumido?, chamado?, chamada?, segundo?, teria?, teriam?, seria?, seriam?,
    acusado?, acusada?, acusados?, suspeito?, suspeita?, suspeitos?, de acordo com?, conforme?, afirma?, diz?,
    dizem?, estima-se?, acredita-se?, considerado?, alega?
  alleged apparent: aparentemente, ao que parece, pelos vistos, ao que tudo indica
  apparent: parece, parecem, parecia, pareciam, evidentemente?
  all: todos, todas, toda a gente, todo o mundo, cada, cada um, todo?, toda?, tudo?, inteiro?, inteira?, conjunto?,
    totalidade?, qualquer?, quaisquer?
  none: todos os dias, todos os anos, cada vez, cada dia, cada ano, sobretudo, em todo caso, de todo, antes de tudo
  both: ambos, ambas, os dois?, as duas?, dois?, duas?
  most: a maioria, a maior parte, majoritariamente, maioritariamente, maioria?, principalmente?
  many: muitos, muitas, numerosos, numerosas, inúmeros, inúmeras, grande número de, muito?, muita?
  some: alguns, algumas, certos, certas, uns?, umas?, algum?, alguma?, parte?
  some many: vários, várias, diversos?, diversas?
  few: poucos, poucas, muito poucos, escassos?
  none: uns poucos, aos poucos
  half: metade, a metade, meio?, meia?
  always: sempre?, constantemente?, a todo momento
  often: muitas vezes, frequentemente, com frequência, geralmente, normalmente, habitualmente, em geral
  sometimes: às vezes, por vezes, de vez em quando, algumas vezes, ocasionalmente
  rarely: raramente, poucas vezes, raras vezes
  only: apenas, somente, unicamente, exclusivamente, só?, simplesmente?, único?, única?, senão?
  none: não só, não apenas, não somente
  even: até mesmo, inclusive?, mesmo?, até?, sequer?
  atLeast: pelo menos #, ao menos #, no mínimo #, não menos de #, # ou mais, # no mínimo, mínimo?, pelo menos?
  atMost: no máximo #, até #, não mais de #, não mais do que #, # no máximo, # ou menos, máximo?
  moreThan: mais de #, mais do que #, acima de #, superior a #, superiores a #, supera?, mais?
  lessThan: menos de #, menos do que #, abaixo de #, inferior a #, inferiores a #, menos?
  almost: quase, perto de #, praticamente?, perto?
  about: cerca de, aproximadamente, por volta de #, em torno de #, uns #, umas #, mais ou menos?, centenas?,
    milhares?, dezenas?
  very: muito?, extremamente, enormemente, profundamente, incrivelmente, altamente?, bastante?, particularmente?,
    gravemente?, tão?, demasiado?, tanto?
  slightly: ligeiramente, levemente, um pouco, algo?, relativamente?, moderadamente?, pouco?
  fully: completamente, totalmente, inteiramente, plenamente, por completo, absolutamente, integralmente, todo?
  partly: parcialmente, em parte, até certo ponto, parcial?
  superlative: mais?, maior?, melhor?, pior?
  comparative: mais?, menos?, melhor?, pior?, maior?, menor?
  because: porque, por causa de, por causa da, por causa do, devido a, devido ao, devido à, graças a, graças ao,
    graças à, já que, uma vez que, visto que, dado que, pois?, como?, por?
  although: embora, apesar de, apesar do, apesar da, ainda que, se bem que, não obstante, mesmo que?, mas?, porém?,
    enquanto?
  if: se?, desde que?, contanto que, caso?, em caso de, no caso de, quando?, com a condição de
  unless: a menos que, a não ser que, salvo se, exceto?, salvo?
  purpose: para que, a fim de, com o objetivo de, com o fim de, de modo que?, para?
  before: antes, antes de, antes do, antes da, antes que, anteriormente?, até?, perante?
  after: depois, depois de, depois do, depois da, depois que, após, logo que?, desde?, posteriormente?
  until: até que, até?
  when: quando, enquanto, ao?, durante?, sempre que, assim que?
`)
