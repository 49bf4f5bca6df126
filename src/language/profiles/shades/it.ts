import { shadesOf } from './shade-list.ts'

/** Italian. */
export const shades = shadesOf(`
  possible able: può, possono, posso, possiamo, poteva, potevano, potrà, potranno, possa, possano, potuto?,
    potere?, capace?, capaci?, in grado di?
  possible: potrebbe, potrebbero, potremmo, forse, magari?, possibilmente, potenzialmente, eventualmente, può
    darsi, possibile?, possibili?, possibilità?, sarebbe?, sarebbero?, avrebbe?, avrebbero?, rischia?, rischiano?
  none: il potere, al potere, del potere, un potere, suo potere, prima possibile, se possibile, il più possibile
  probable: probabilmente, verosimilmente, con ogni probabilità, presumibilmente?, probabile?, probabili?
  certain: certamente, sicuramente, senza dubbio, indubbiamente, inevitabilmente, senz'altro, certo?, ovviamente?,
    sicuro?
  must: deve, devono, devo, dobbiamo, dovrà, dovranno, doveva?, dovevano?, debba?, debbano?, bisogna, occorre?, ha
    dovuto, hanno dovuto, costretto a, costretta a, costretti a, costrette a, obbligato a, obbligati a, obbligata
    a, necessario?, necessaria?, obbligo?, obbligatorio?, dovere?, dovuto?, serve?, bisogno?
  should: dovrebbe, dovrebbero, dovremmo, bisognerebbe, occorrerebbe, deve?, devono?
  expected: dovrebbe?, dovrebbero?, previsto?, prevista?, previsti?, previste?, atteso?, attesa?, attesi?, si
    prevede che, ci si aspetta che, destinato a?, destinata a?
  planned: intende, intendono, prevede di, prevedono di, ha intenzione di, hanno intenzione di, progetta di, punta
    a?, vuole?, vogliono?, mira a?, conta di?
  will: *erà?, *irà?, *eranno?, *iranno?, *eremo?, sarà?, avrà?, farà?, andrà?, verrà?, sta per?
  alleged: presunto, presunta, presunti, presunte, presumibilmente?, asserito?, cosiddetto, cosiddetta, cosiddetti,
    cosiddette, sedicente, secondo?, sarebbe?, sarebbero?, avrebbe?, avrebbero?, accusato?, accusata?, accusati?,
    sospettato?, sospettati?, sostiene?, sostengono?, afferma?, si dice?, si stima?, si ritiene?, ritenuto?, stando
    a?, dice?, supposto?
  alleged apparent: a quanto pare, apparentemente, pare che, a quanto sembra
  apparent: sembra, sembrano, sembrava, sembravano, pare, paiono, evidentemente?
  all: tutti, tutte, ogni, ognuno, ciascuno, ciascuna, tutto?, tutta?, intero?, intera?, ciascun?, insieme?,
    qualsiasi?, qualunque?, chiunque?, totalità?
  none: tutti e due, tutte e due, ogni giorno, ogni anno, prima di tutto, innanzi tutto, del tutto, tutti i giorni,
    in ogni caso, ogni volta, ogni tanto, tutt'altro, in tutto e per tutto
  both: entrambi, entrambe, ambedue, tutti e due, tutte e due, i due?, due?
  most: la maggior parte, la maggioranza, maggioranza?, maggiormente?, perlopiù, principalmente?, per lo più, gran
    parte
  many: molti, molte, numerosi, numerose, tanti, tante, un gran numero di, parecchi, parecchie, molto?, molta?
  some: alcuni, alcune, qualche, certi, certe, taluni, qualcuno?, parte?, dei?, delle?, alcun?
  some many: diversi?, diverse?, vari?, varie?, una serie di?
  few: pochi, poche, pochissimi, pochissime
  half: la metà, metà?, mezzo?, mezza?
  always: sempre?, costantemente?, in ogni momento
  often: spesso, frequentemente, di solito, solitamente, generalmente, in genere
  sometimes: a volte, talvolta, qualche volta, ogni tanto, di tanto in tanto, occasionalmente
  rarely: raramente, di rado
  only: solo?, soltanto, solamente, unicamente, esclusivamente, nient'altro che, semplicemente?, sola?, soli?,
    sole?, unico?, unica?, appena?, che?
  none: non solo, non soltanto, non solamente
  even: persino, perfino, addirittura, anche?, neanche?, nemmeno?
  atLeast: almeno #, per lo meno #, come minimo #, non meno di #, # o più, minimo?, almeno?
  atMost: al massimo #, fino a #, non più di #, tutt'al più #, # al massimo, # o meno, massimo?, fino a?
  moreThan: più di #, oltre #, superiore a #, superiori a #, al di sopra di #, supera?, più?, oltre?
  lessThan: meno di #, inferiore a #, inferiori a #, sotto #, al di sotto di #, meno?
  almost: quasi, pressoché, praticamente?, vicino a?
  about: circa, all'incirca, approssimativamente, intorno a #, attorno a #, più o meno?, un centinaio?, un
    migliaio?, una decina?, una ventina?, centinaia?, migliaia?, decine?, verso?
  very: molto?, estremamente, enormemente, profondamente, incredibilmente, altamente?, notevolmente?,
    particolarmente?, gravemente?, assai?, così?, troppo?, tanto?, davvero?, *issimo?, *issima?, *issimi?, *issime?
  slightly: leggermente, lievemente, un po', alquanto?, moderatamente?, relativamente?, piuttosto?, abbastanza?,
    poco?
  fully: completamente, totalmente, interamente, pienamente, del tutto, assolutamente, integralmente, tutto?
  partly: parzialmente, in parte, in una certa misura, parziale?
  superlative: più?, migliore?, peggiore?, maggiore?, miglior?, peggior?, maggior?
  comparative: più?, meno?, migliore?, peggiore?, maggiore?, minore?, meglio?, peggio?
  because: perché?, poiché, a causa di, a causa del, a causa della, a causa dei, a causa delle, grazie a, grazie
    al, grazie alla, dato che, visto che, siccome, giacché, in seguito a?, per?, come?, quindi?, per via di
  although: sebbene, benché, nonostante, malgrado, anche se, pur?, mentre?, ma?, tuttavia?, però?, seppure?
  if: se?, purché, a condizione che, a patto che, in caso di, nel caso in cui, qualora, quando?, sempre che,
    finché?
  unless: a meno che, a meno di, salvo che, tranne?, salvo?
  purpose: affinché, al fine di, allo scopo di, in modo che, perché?, per?, in modo da?
  before: prima di, prima che, prima del, prima della, precedentemente?, prima?, davanti?, entro?, fino?
  none: prima di tutto
  after: dopo, dopo che, dopo aver, in seguito a?, da quando?, una volta?, poi?, appena?, successivamente?, da?
  until: finché, fino a quando, fino a?, fino al?, fino alla?, fino?
  when: quando, mentre, allorché, durante?, ogni volta che, non appena?, appena?, nel?
`)
