import type { NumberFacts } from '../../../text/number-facts.ts'
import { counted, forms, units } from './forms.ts'

const UNITS = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')

export const numbers: NumberFacts = {
  decimal: ',',
  grouping: ['.'],
  words: {
    nol: 0,
    ...counted(1, UNITS.join(' ')),
    ...forms([
      [1, 'sebuah seorang seekor suatu'],
      [2, 'kedua keduanya ganda sepasang'],
      [3, 'ketiga-orang'],
      [10, 'sepuluh'],
      [11, 'sebelas'],
      [100, 'seratus'],
      [1000, 'seribu'],
      [1e6, 'sejuta'],
      [1e9, 'semiliar'],
    ]),
    ...Object.fromEntries(UNITS.slice(1).map((unit, index) => [`${unit} belas`, index + 12])),
    ...Object.fromEntries(UNITS.slice(1).map((unit, index) => [`${unit} puluh`, (index + 2) * 10])),
  },
  scales: forms([
    [100, 'ratus'],
    [1e3, 'ribu rb'],
    [1e6, 'juta jt'],
    [1e9, 'miliar milyar'],
    [1e12, 'triliun trilyun'],
  ]),
  joiners: [],
  ordinals: {
    pertama: 1,
    ...Object.fromEntries(UNITS.map((unit, index) => [`ke${unit}`, index + 1])),
    kesepuluh: 10,
    kesebelas: 11,
  },
  fractions: forms([
    [1 / 2, 'setengah separuh seperdua'],
    [1 / 3, 'sepertiga pertiga'],
    [1 / 4, 'seperempat perempat'],
    [1 / 5, 'seperlima'],
    [12, 'selusin lusin'],
  ]),
  ambiguous:
    'satu sebuah seorang seekor suatu kedua keduanya ganda sepasang pertama kesatu setengah separuh nol ketiga keempat'.split(
      ' ',
    ),
  point: ['koma'],
  compounds: false,
  plus: { setengah: 0.5 },
  units: units([
    ['km/h', 'kilometer-per-jam'],
    ['°C', 'derajat-celsius'],
    ['%', 'persen'],
    ['km', 'kilometer'],
    ['m', 'meter'],
    ['mi', 'mil'],
    ['kg', 'kilogram kilo'],
    ['g', 'gram'],
    ['t', 'ton'],
    ['ha', 'hektare hektar'],
    ['l', 'liter'],
    ['IDR', 'rupiah'],
    ['USD', 'dolar dolar-as'],
    ['EUR', 'euro'],
    ['min', 'menit'],
    ['h', 'jam'],
    ['day', 'hari'],
    ['week', 'minggu pekan'],
    ['month', 'bulan'],
    ['year', 'tahun'],
    ['century', 'abad'],
  ]),
  unitsBefore: { rp: 'IDR' },
  approximate: 'sekitar hampir kira-kira lebih-dari kurang-dari setidaknya sedikitnya mencapai paling-sedikit'.split(
    ' ',
  ),
}
