import { shadesOf } from './shade-list.ts'

/** Polish. */
export const shades = shadesOf(`
  possible able: może, mogą, mogę, możemy, możecie, mógł, mogła, mogło, mogli, mogły, można, w stanie?, zdolny?,
    zdolna?, zdolni?, potrafi?, udało?
  possible: być może, możliwe?, mógłby, mogłaby, mogłoby, mogliby, mogłyby, ewentualnie, potencjalnie,
    niewykluczone, możliwy?, możliwa?, możliwość?, może?, potencjaln*?
  none: w miarę możliwości, jak najszybciej, jeśli to możliwe
  probable: prawdopodobnie, zapewne, przypuszczalnie, najprawdopodobniej, pewnie?, chyba, prawdopodobn*?
  certain: z pewnością, na pewno, niewątpliwie, bez wątpienia, bezsprzecznie, nieuchronnie, oczywiście?, niechybnie
  must: musi, muszą, muszę, musimy, musicie, musiał, musiała, musiało, musieli, musiały, zmuszony, zmuszona,
    zmuszeni, zmuszone, zobowiązany, zobowiązana, zobowiązani, trzeba, konieczn*?, niezbędn*?, potrzeb*?,
    obowiąz*?, wymaga?
  should: powinien, powinna, powinno, powinni, powinny, należałoby, warto?
  must should: należy, trzeba?
  expected: oczekuje się, przewiduje się, ma?, mają?, przewidywa*?, spodziewa*?, oczekiw*?, planowan*?, powin*?
  planned: planuje, planują, planował?, planowała?, zamierza, zamierzają, zamierzał?, ma zamiar, mają zamiar,
    chce?, chcą?, ma?, mają?
  will: będzie?, będą?, będę?, będziemy?, zostanie?, zostaną?
  alleged: rzekomo, rzekom*, domnieman*, podobno, ponoć, jakoby, tak zwan*, tzw, według?, zdaniem?, podejrzan*?,
    podejrzewan*?, oskarżon*?, twierdzi?, twierdzą?, twierdził*?, miał?, miała?, mieli?, miało?, miały?, ma?,
    podejrzew*?
  alleged apparent: najwyraźniej, wygląda na to, widocznie?
  apparent: wydaje się, wydają się, zdaje się, zdają się, wydawało się, wydawał*?
  all: wszyscy, wszystkich, wszystkie, wszystkim, wszystkimi, każdy, każda, każde, każdego, każdej, każdemu, każdą,
    każdym, wszelki*?, cały?, cała?, całe?, całego?, całej?, wszystko?, dowoln*?, jakikolwiek?, ogół?
  none: przede wszystkim, każdego dnia, każdego roku, za każdym razem, w każdym razie, w każdej chwili, mimo
    wszystko, nade wszystko
  both: obaj, obie, oba, oboje, obu, obydwaj, obydwie, obydwa, obydwu, zarówno?, dwa?, dwie?
  most: większość, większości, większością, przeważnie?, głównie?, większa część, większej części
  many: wiele, wielu, wieloma, liczne, liczni, licznych, mnóstwo, dużo, licznym?
  none: zbyt wiele, tak wiele, o wiele
  some: niektórzy, niektóre, niektórych, niektórym, niektórymi, pewne?, pewni?, część?, części?, jakieś?,
    poszczególn*?
  some many: kilka, kilku, kilkoma, parę, szereg?, różne?, różnych?
  few: niewielu, niewiele, mało kto, nieliczni, nieliczne, nielicznych, mało?
  half: połowa, połowy, połowę, połowie, połową, pół?
  always: zawsze, stale?, nieustannie?, ciągle?
  none: jak zawsze, na zawsze
  often: często, zazwyczaj, zwykle, przeważnie, na ogół, z reguły
  sometimes: czasami, czasem, niekiedy, od czasu do czasu, bywa?
  rarely: rzadko
  only: tylko?, jedynie, wyłącznie, jedyn*?, wyłączn*?, zaledwie?, sam?, sama?, jeden?
  none: nie tylko, nie jedynie, jak tylko, gdy tylko, jeśli tylko
  even: nawet, wręcz?, aż?
  none: nawet jeśli
  atLeast: co najmniej #, przynajmniej #, nie mniej niż #, minimum #, # i więcej, # lub więcej, co najmniej?,
    przynajmniej?
  atMost: co najwyżej #, najwyżej #, maksymalnie #, nie więcej niż #, do #?, do?
  moreThan: ponad #, więcej niż #, powyżej #, przeszło #, przekracz*?, przekrocz*?, więcej?
  lessThan: mniej niż #, poniżej #, niespełna #, mniej?
  almost: prawie, niemal, nieomal, bez mała, blisko #, praktycznie?
  about: około, ok #, mniej więcej, w przybliżeniu, jakieś #, setki?, tysiące?, dziesiątki?, z górą?
  very: bardzo, niezwykle, ogromnie, skrajnie, głęboko?, niesamowicie, wyjątkowo?, znacznie?, poważnie?, silnie?,
    wielce?, tak?, szczególnie?, mocno?
  slightly: lekko, nieco, trochę, nieznacznie, odrobinę, dość?, stosunkowo?, raczej?
  fully: całkowicie, zupełnie, w pełni, kompletnie, absolutnie, w całości, pełn*?, cał*?
  partly: częściowo, po części, do pewnego stopnia, w pewnym stopniu, częściow*?
  superlative: największ*, najmniejsz*, najlepsz*, najgorsz*, najwyższ*, najniższ*, najsilniejsz*, najdłuższ*,
    najkrótsz*, najstarsz*, najmłodsz*, najbogatsz*, najbiedniejsz*, naj*?
  comparative: większ*?, mniejsz*?, lepsz*?, gorsz*?, lepiej?, gorzej?, bardziej?, mniej?, więcej?, *iejszy?,
    *iejsza?, *sze?, *szy?, *sza?
  because: ponieważ, bo, gdyż, z powodu, dzięki, albowiem, wskutek, ze względu na, w związku z, dlatego że, więc?,
    przez?, w wyniku?, po?
  although: chociaż, choć, mimo że, pomimo, mimo, aczkolwiek, wbrew, nawet jeśli?, podczas gdy?, ale?, jednak?
  if: jeśli, jeżeli, pod warunkiem, w przypadku, o ile, gdyby, gdy?, kiedy?, czy?
  unless: chyba że, jeśli nie?, o ile nie, z wyjątkiem?
  purpose: aby?, żeby?, by?, w celu, po to aby, po to by, celem?, dla?
  before: przed, zanim, nim?, wcześniej?, do?
  after: po tym jak, po?, następnie?, odkąd?, kiedy?, gdy?, potem?
  until: dopóki, aż?, póki?, do?
  when: kiedy, gdy, podczas gdy?, podczas?, w czasie?, w trakcie?, skoro?, jak?
`)
