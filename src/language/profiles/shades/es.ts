import { shadesOf } from './shade-list.ts'

/** Spanish. */
export const shades = shadesOf(`
  possible able: puede, pueden, puedo, podemos, podía, podían, podrá, podrán, pudo?, pudieron?, pueda, puedan,
    poder?, capaz?, capaces?
  possible: podría, podrían, podríamos, quizá, quizás, tal vez, a lo mejor, posiblemente, potencialmente, acaso,
    pudiera, pudieran, posible?, posibles?, posibilidad?, potencial?, sería?, serían?, habría?, habrían?,
    eventualmente?
  none: el poder, del poder, al poder, su poder, un poder, en poder, lo antes posible, si es posible
  probable: probablemente, seguramente?, previsiblemente, probable?, probables?, deberá?
  certain: ciertamente, sin duda, sin duda alguna, indudablemente, inevitablemente, con toda seguridad,
    seguramente?, desde luego?, por supuesto?, seguro?
  must: debe, deben, debo, debemos, deberá, deberán, debía?, debían?, deba?, deban?, tiene que, tienen que, tengo
    que, tenemos que, tenía que, tenían que, tuvo que, tuvieron que, tendrá que, tendrán que, hay que, había que,
    habrá que, obligado a, obligada a, obligados a, obligadas a, necesario?, necesaria?, necesita?, necesitan?,
    obligatorio?, obligatoria?, es preciso?, hace falta?, debió?, deber?, tener que?, ha de?, han de?
  should: debería, deberían, deberíamos, tendría que, tendrían que, habría que, debe?, deben?, conviene?
  expected: se espera que, se espera, se prevé, está previsto, prevé?, previsto?, prevista?, espera?, esperan?
  planned: planea, planean, tiene previsto, tienen previsto, pretende, pretenden, tiene la intención de, tienen la
    intención de, piensa?, piensan?, quiere?, quieren?, prevé?, prevén?, busca?
  will: va a?, van a?, voy a?, vamos a?, *ará?, *erá?, *irá?, *arán?, *erán?, *irán?, *aremos?, habrá?, tendrá?,
    hará?
  alleged: presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuesta, supuestos, supuestas,
    supuestamente, dizque, llamado?, llamada?, según?, habría?, habrían?, sería?, serían?, acusado?, acusada?,
    acusados?, sospechoso?, sospechosos?, alega?, afirma?, afirman?, se dice?, se estima?, se cree?, se considera?,
    se calcula?, dice?, denominado?, denominada?
  none: por supuesto
  alleged apparent: al parecer, aparentemente, por lo visto
  apparent: parece, parecen, parecía, parecían, evidentemente?
  all: todos, todas, todo el mundo, cada, cada uno, toda?, todo?, entero?, entera?, conjunto?, totalidad?,
    cualquier?, cualquiera?
  none: sobre todo, todos los días, todos los años, todas las noches, cada vez, cada día, cada año, ante todo, del
    todo, de todas formas, de todos modos, de todas maneras
  both: ambos, ambas, los dos?, las dos?, dos?
  most: la mayoría, la mayor parte, mayoritariamente, mayoría?, principalmente?, mayormente?
  many: muchos, muchas, numerosos, numerosas, multitud de, gran cantidad de, gran número de, mucho?, mucha?,
    cantidad de?
  some: algunos, algunas, unos cuantos, unas cuantas, ciertos, ciertas, algún?, alguna?, unos?, unas?, parte?
  some many: varios, varias, diversos?, diversas?
  few: pocos, pocas, muy pocos, muy pocas, escasos?, escasas?
  none: unos pocos, unas pocas
  half: la mitad, mitad?, medio?, media?
  always: siempre?, constantemente?, en todo momento
  none: para siempre, desde siempre, como siempre, siempre que
  often: a menudo, con frecuencia, frecuentemente, generalmente, normalmente, habitualmente, por lo general
  sometimes: a veces, algunas veces, de vez en cuando, en ocasiones, ocasionalmente
  rarely: rara vez, raramente, pocas veces
  only: sólo, solamente, únicamente, exclusivamente, nada más que, solo?, sola?, único?, única?, simplemente?,
    sino?, más que?, apenas?, tan solo, tan sólo
  none: no sólo, no solo, no solamente, no únicamente
  even: incluso, aun?, hasta?, siquiera?, inclusive?
  atLeast: al menos #, por lo menos #, como mínimo #, no menos de #, cuando menos #, # al menos, # por lo menos, #
    o más, # como mínimo, mínimo?, al menos?, por lo menos?
  atMost: como máximo #, a lo sumo #, hasta #, no más de #, # como máximo, # o menos, máximo?
  moreThan: más de #, por encima de #, superior a #, superiores a #, supera?, superó?, más?
  lessThan: menos de #, por debajo de #, inferior a #, inferiores a #, menos?
  almost: casi, cerca de #, prácticamente?, cerca?
  about: alrededor de, aproximadamente, unos #, unas #, en torno a #, cerca de #, más o menos?, cerca de?,
    aproximado?, cientos?, decenas?, miles?
  very: muy, sumamente, extremadamente, enormemente, profundamente, increíblemente, altamente?, considerablemente?,
    especialmente?, gravemente?, seriamente?, tan?, tanto?, demasiado?, bastante?, mucho?, bien?
  slightly: ligeramente, levemente, un poco, algo?, un tanto, relativamente?, moderadamente?, bastante?
  fully: completamente, totalmente, enteramente, plenamente, por completo, absolutamente, íntegramente, del todo,
    todo?
  partly: parcialmente, en parte, hasta cierto punto, parcial?
  superlative: más?, mayor?, mejor?, peor?
  comparative: más?, menos?, mejor?, peor?, mayor?, menor?
  because: porque, debido a, debido al, a causa de, a causa del, gracias a, gracias al, puesto que, ya que, dado
    que, a raíz de, como?, por?, pues?
  although: aunque, a pesar de, a pesar del, pese a, pese al, si bien, por más que, mientras que?, pero?, sin
    embargo?, no obstante?
  if: si?, siempre que, siempre y cuando, con tal de que, a condición de que, en caso de, en caso de que, en el
    caso de que, cuando?, mientras?
  unless: a menos que, a no ser que, salvo que, salvo?, excepto?
  purpose: para que, con el fin de, a fin de, con el objetivo de, con objeto de, de modo que?, para?
  before: antes, antes de, antes del, antes de que, previamente?, ante?, hasta?
  after: después, después de, después del, después de que, tras?, luego?, desde?, una vez?, posteriormente?, a
    partir de?
  until: hasta que, hasta?
  when: cuando, mientras, al?, durante?, cada vez que, en cuanto?, tan pronto como?
`)
