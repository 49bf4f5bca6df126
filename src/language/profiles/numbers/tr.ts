import type { NumberFacts } from '../../../text/number-facts.ts'
import { endings, forms, units } from './forms.ts'

const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'birinci'],
  [2, 'ikinci'],
  [3, 'üçüncü'],
  [4, 'dördüncü'],
  [5, 'beşinci'],
  [6, 'altıncı'],
  [7, 'yedinci'],
  [8, 'sekizinci'],
  [9, 'dokuzuncu'],
  [10, 'onuncu'],
  [20, 'yirminci'],
  [30, 'otuzuncu'],
  [40, 'kırkıncı'],
  [50, 'ellinci'],
  [60, 'altmışıncı'],
  [70, 'yetmişinci'],
  [80, 'sekseninci'],
  [90, 'doksanıncı'],
  [100, 'yüzüncü'],
]

const UNITS = ORDINALS.filter(([value]) => value < 10)
// Ten takes its unit after it: on iki, on ikinci. Nothing else joins two words that each stand alone as well.
const TEENS = 'bir iki üç dört beş altı yedi sekiz dokuz'.split(' ')
// Endings of case on words that end in a front vowel, a back vowel or a consonant: üçe, altıya, kırktan.
const FRONT = 'i in e de den te ten inin ine inde inden'
const BACK = 'a ın ı da dan ta tan ının ına ında ından'
const FRONT_VOWEL = 'nin ye yi de den sinin sine sini sinde sinden'
const BACK_VOWEL = 'nın ya yı da dan sının sına sını sında sından'

const INFLECTED: Record<string, number> = {
  ...endings(
    [
      [3, 'üç'],
      [4, 'dört dörd'],
      [5, 'beş'],
      [8, 'sekiz'],
      [70, 'yetmiş'],
      [80, 'seksen'],
    ],
    `${FRONT} ü ün`,
  ),
  ...endings(
    [
      [9, 'dokuz'],
      [30, 'otuz'],
      [40, 'kırk'],
      [60, 'altmış'],
      [90, 'doksan'],
    ],
    `${BACK} u un`,
  ),
  ...endings(
    [
      [2, 'iki'],
      [7, 'yedi'],
      [20, 'yirmi'],
      [50, 'elli'],
    ],
    FRONT_VOWEL,
  ),
  ...endings([[6, 'altı']], BACK_VOWEL),
}

export const numbers: NumberFacts = {
  decimal: ',',
  grouping: ['.', ' '],
  words: {
    ...INFLECTED,
    ...Object.fromEntries(TEENS.map((unit, index) => [`on-${unit}`, 11 + index])),
    ...forms([
      [0, 'sıfır'],
      [1, 'bir biri birer tek tek-bir'],
      [2, 'iki ikisi ikişer çift ikili iki-kat'],
      [3, 'üç üçü üçlü'],
      [4, 'dört dördü dörtlü'],
      [5, 'beş beşi beşli'],
      [6, 'altı'],
      [7, 'yedi'],
      [8, 'sekiz'],
      [9, 'dokuz'],
      [10, 'on'],
      [20, 'yirmi'],
      [30, 'otuz'],
      [40, 'kırk'],
      [50, 'elli'],
      [60, 'altmış'],
      [70, 'yetmiş'],
      [80, 'seksen'],
      [90, 'doksan'],
      [1.5, 'bir-buçuk'],
    ]),
  },
  scales: forms([
    [100, 'yüz yüze'],
    [1e3, 'bin bine bini'],
    [1e6, 'milyon mn milyona milyonu milyonun milyondan'],
    [1e9, 'milyar mr milyara milyarı milyarın milyardan'],
    [1e12, 'trilyon trilyona trilyonu'],
  ]),
  joiners: [],
  ordinals: {
    ...Object.fromEntries(ORDINALS.map(([value, word]) => [word, value])),
    ...Object.fromEntries(UNITS.map(([value, word]) => [`on-${word}`, 10 + value])),
    ilk: 1,
  },
  fractions: forms([
    [1 / 2, 'yarım yarısı yarı yarısını'],
    [1 / 4, 'çeyrek çeyreği'],
    [1 / 3, 'üçte-bir üçte-biri üçte-birini'],
    [2 / 3, 'üçte-iki üçte-ikisi üçte-ikisini'],
    [3 / 4, 'dörtte-üç dörtte-üçü dörtte-üçünü'],
    [1 / 4, 'dörtte-bir dörtte-biri dörtte-birini'],
    [1 / 5, 'beşte-bir beşte-biri beşte-birini'],
    [1 / 10, 'onda-bir onda-biri onda-birini'],
    [12, 'düzine'],
  ]),
  ambiguous:
    'bir biri birer tek çift ikili yarım yarısı yarı yarısını çeyrek ilk birinci ikinci ikincisi yedi altı on yüz bin kırk sıfır'.split(
      ' ',
    ),
  point: ['virgül'],
  compounds: true,
  bare: ['yüz', 'bin'],
  plus: { buçuk: 0.5 },
  units: units([
    ['decade', 'onyıl'],
    ['%', 'yüzde'],
    ['km', 'kilometre kilometrelik'],
    ['m', 'metre metrelik'],
    ['mi', 'mil'],
    ['kg', 'kilogram kilo'],
    ['t', 'ton'],
    ['ha', 'hektar'],
    ['l', 'litre'],
    ['km²', 'kilometrekare'],
    ['m²', 'metrekare'],
    ['TRY', 'lira liralık tl'],
    ['USD', 'dolar dolarlık'],
    ['EUR', 'euro avro'],
    ['min', 'dakika dakikalık'],
    ['h', 'saat saatlik'],
    ['day', 'gün günlük'],
    ['week', 'hafta haftalık'],
    ['month', 'ay aylık'],
    ['year', 'yıl yıllık yaşında'],
    ['century', 'yüzyıl'],
  ]),
  unitsBefore: { yüzde: '%', '%': '%' },
  approximate: 'yaklaşık neredeyse en-az en-fazla civarında kadar aşkın fazla takriben'.split(' '),
}
