import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Polish verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`był była było byli były mógł mogła mogło mogli mogły szedł szła szli poszedł poszła poszli przyszedł przyszła wyszedł wyszła wszedł wszedł
      doszedł doszło doszli przeszedł odszedł zmarł zmarła zmarli rozpoczął zaczął zaczęła zaczęli został została zostało zostali zostały
      rósł wzrósł wzrosła wiódł powiódł wysłano otwarto rozpoczęto przyjęto zamknięto`),
    endings:
      words(`ał ił ył ął iała ziła iła yła ęła ała iało ało iło yło ęło ieli ali ili yli ęli ały iły yły ęły łem łam łeś łaś liśmy łyśmy liście
      dł kł gł sł zł dła kła gła sła zła kło gło sło zło kli gli śli źli kły gły sły zły ano ono`),
  },
  present: {
    words:
      words(`jest są jestem jesteśmy ma mają mam mamy może mogą musi muszą chce chcą wie wiedzą mówi mówią twierdzi twierdzą powinien powinna powinni
      trzeba można należy to nie ma`),
    endings: words(
      'uje ują uję ujemy eje eją ają ieje amy emy imy ymy czy czą dzi dzą żą rzą szą lą wią bią mią pią cie rze',
    ),
    patterns: [' [—–-] '],
  },
  future: { words: words('będę będziesz będzie będziemy będziecie będą zostanie zostaną') },
  conditional: {
    words: words('by aby żeby gdyby byłby byłaby byłoby byliby mógłby mogłaby mogliby'),
    endings: words('łby łaby łoby liby łyby'),
  },
  lookalikes:
    words(`cały cała całe całą stały stała mały mała miły miła wspaniały doskonały trwały zły zła biały biała biało skała chwała siła siły sił materiał kapitał
    artykuł tytuł oddział przedział podział udział dział rozdział kanał sygnał żył wydział finał szał upał zapał ciała ciało ciał działa źródła źródło
    źródeł hasła hasło przysła światła skali stali fali dali sali chwili mili czyli jeśli myśli rano ono grono łono kolano siano stopniowano
    są tą tę się swoją swą ich ją którą tej mu mą oraz mimo zamiast pozostały`),
  lookalikeEndings: words('iej ową ną ską cką szą iałą łą wą'),
  obligatory: true,
}

/** Polish words for persons. */
export const persons: Persons = {
  I: {
    words: words('ja mnie mi mną mój moja moje mojego mojej mojemu moim moich moją jestem'),
    endings: words('łem łam'),
  },
  we: {
    words: words('my nas nam nami nasz nasza nasze naszego naszej naszemu naszym naszych naszą nasi jesteśmy'),
    endings: words('liśmy łyśmy'),
  },
  you: {
    words: words('ty ciebie cię tobie ci tobą twój twoja twoje wy was wam wami wasz wasza wasze pan pani państwo'),
  },
  he: { words: words('on jego go jemu mu nim niego niemu') },
  she: { words: words('ona jej ją nią niej') },
  they: { words: words('oni one ich im nimi nich') },
}
