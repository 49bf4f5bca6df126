import { shadesOf } from './shade-list.ts'

/** Czech. */
export const shades = shadesOf(`
  possible able: může, mohou, můžou, mohu, můžu, můžeme, můžete, mohl, mohla, mohlo, mohli, mohly, lze, schopen?,
    schopna?, schopni?, schopný?, dokáže?, smí?, dá se?
  possible: možná, možná?, snad, mohl by, mohla by, mohlo by, mohli by, mohly by, by mohl, by mohla, by mohlo, by
    mohli, by mohly, případně?, potenciálně, eventuálně, možné?, možný?, možnost*?, potenciáln*?, není vyloučeno
  none: co nejdříve, pokud možno, co možná
  probable: pravděpodobně, nejspíš, nejspíše, zřejmě?, patrně, asi, zjevně?, pravděpodobn*?
  certain: určitě, jistě, nepochybně, bezpochyby, rozhodně, nevyhnutelně, bezesporu, samozřejmě?
  must: musí, musím, musíme, musíte, musel, musela, muselo, museli, musely, povinen, povinna, povinni, nucen,
    nucena, nuceni, nutn*?, třeba?, potřeb*?, povinn*?, nezbytn*?
  should: měl by, měla by, mělo by, měli by, měly by, by měl, by měla, by mělo, by měli, by měly, bychom měli
  none: třeba i
  expected: očekává se, předpokládá se, má?, mají?, měl?, měla?, očekáv*?, předpoklád*?, plánuje se
  planned: plánuje, plánují, hodlá, hodlají, chystá se, chystají se, má v úmyslu, zamýšlí, chce?, chtějí?, má?,
    mají?, chtěl?
  will: bude?, budou?, budu?, budeme?, půjde?
  alleged: údajně, údajn*, prý, domněl*, takzvan*, tzv, podle?, dle?, podezřel*?, obvin*?, tvrdí?, tvrdil*?, má?,
    mají?, měl?, měla?, měli?, podezřen*?, zřejmě?
  alleged apparent: zdánlivě, jak se zdá
  apparent: zdá se, zdají se, zdálo se, zřejmě?, patrně?, vypadá?, zdál*?
  all: všichni, všechny, všech, všem?, všemi, každý, každá, každé, každého, každému, každou, každým, všechen?,
    vešker*?, celý?, celá?, celé?, celého?, všechno?, vše?, jakýkoli*?, kdokoli*?
  none: především, každý den, každý rok, pokaždé, v každém případě, navzdory všemu
  both: oba, obě, obou, oběma, obojí, jak?, dva?, dvě?
  most: většina, většiny, většinu, většině, většinou?, převážně?, hlavně?
  many: mnoho, mnozí, mnoha, mnohé, mnohých, četn*, spousta, spousty, hodně, řada?, řadu?
  none: příliš mnoho, tolik
  some: někteří, některé, některých, některým, některými, některá?, některý?, určité?, část?, části?, nějak*?,
    jist*?
  some many: několik, několika, pár, různé?, různých?
  few: málokdo, málo kdo, jen málo, nemnoho, málo?
  half: polovina, poloviny, polovinu, polovině, polovinou, půl?, půlka?
  always: vždy, vždycky, neustále?, stále?, pořád?
  often: často, obvykle, většinou, zpravidla, běžně?
  sometimes: někdy?, občas, tu a tam, čas od času
  rarely: zřídka, zřídkakdy, málokdy
  only: jen?, pouze, jenom?, výhradně, výlučně, jedin*?, pouhý?, pouhých?, teprve?, sám?
  none: nejen, ne jen, nejenom, nejen že
  even: dokonce, i?, ani?, aniž
  atLeast: alespoň #, nejméně #, přinejmenším #, minimálně #, ne méně než #, # a více, # nebo více, alespoň?,
    aspoň?
  atMost: nejvýše #, maximálně #, nanejvýš #, ne více než #, až #, až?, do?
  moreThan: více než #, přes #, nad #, vyšší než #, více?, víc?, překr*?
  lessThan: méně než #, pod #, nižší než #, necelých #, necelé #, méně?
  almost: téměř, skoro, málem, takřka, bezmála, prakticky?
  about: asi #, přibližně, zhruba, kolem #, okolo #, cca, stovky?, tisíce?, desítky?, kolem?
  very: velmi, velice, nesmírně, mimořádně, extrémně, hluboce?, značně?, vážně?, silně?, moc?, příliš?, zvlášť?,
    obzvlášť?, tak?
  slightly: mírně, trochu, poněkud, lehce, nepatrně, celkem?, poměrně?, docela?
  fully: zcela, úplně, naprosto, plně, kompletně, absolutně, celkově?, veskrze, celý?, pln*?
  partly: částečně, zčásti, do jisté míry, do určité míry, částečn*?
  superlative: největší*, nejmenší*, nejlepší*, nejhorší*, nejvyšší*, nejnižší*, nejsilnější*, nejdelší*,
    nejkratší*, nejstarší*, nejmladší*, nej*?
  comparative: větší*?, menší*?, lepší*?, horší*?, vyšší*?, nižší*?, více?, méně?, lépe?, hůře?, *ejší?, *ější?
  because: protože, neboť, jelikož, kvůli, vzhledem k, díky, v důsledku, z důvodu, poněvadž, proto?, po?, za?
  although: ačkoli, ačkoliv, přestože, i když, třebaže, navzdory, přes to že, zatímco?, ale?, však?, byť
  if: pokud, jestliže, jestli?, kdyby, za předpokladu, pod podmínkou, v případě, když?, zda?, li?
  unless: ledaže, pokud ne?, pokud ne*?, kromě?
  purpose: aby?, za účelem, s cílem, kvůli?, pro?
  before: před, předtím, předtím než, než?, dříve než, dříve?
  after: poté co, po?, poté?, jakmile?, potom?, když?, od?
  until: dokud, dokud ne*, do?, až?
  when: když, zatímco, během?, v době kdy, kdy, jakmile?, při?, až?
`)
