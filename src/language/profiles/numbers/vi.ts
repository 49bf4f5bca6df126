import type { NumberFacts } from '../../../text/number-facts.ts'
import { counted, forms, units } from './forms.ts'

const UNITS = 'một hai ba bốn năm sáu bảy tám chín'.split(' ')
const TENS = Object.fromEntries(UNITS.slice(1).map((unit, index) => [`${unit} mươi`, (index + 2) * 10]))

export const numbers: NumberFacts = {
  decimal: ',',
  grouping: ['.', ' '],
  words: {
    không: 0,
    ...counted(1, UNITS.join(' ')),
    ...forms([
      [1, 'mốt'],
      [4, 'tư'],
      [5, 'lăm nhăm'],
      [7, 'bẩy'],
      [10, 'mười'],
      [2, 'đôi cặp'],
    ]),
    ...Object.fromEntries([...UNITS, 'lăm'].map((unit, index) => [`mười ${unit}`, unit === 'lăm' ? 15 : 11 + index])),
    ...TENS,
  },
  scales: forms([
    [100, 'trăm'],
    [1e3, 'nghìn ngàn'],
    [1e6, 'triệu'],
    [1e9, 'tỷ tỉ'],
  ]),
  joiners: ['lẻ', 'linh'],
  ordinals: forms([
    [1, 'thứ-nhất đầu-tiên'],
    [2, 'thứ-nhì'],
  ]),
  fractions: forms([
    [1 / 2, 'nửa một-nửa'],
    [12, 'tá'],
  ]),
  // năm is also “year”, không “not”, ba “father”, tư in names of weekdays.
  ambiguous: 'không một năm ba tư mốt đôi cặp nửa một-nửa sáu bảy đầu-tiên hai bốn tá chín'.split(' '),
  point: ['phẩy'],
  compounds: false,
  plus: { rưỡi: 0.5 },
  units: units([
    ['%', 'phần-trăm'],
    ['km', 'ki-lô-mét cây-số'],
    ['m', 'mét'],
    ['mi', 'dặm'],
    ['kg', 'ki-lô-gam cân ký'],
    ['t', 'tấn'],
    ['ha', 'héc-ta hecta'],
    ['l', 'lít'],
    ['VND', 'đồng'],
    ['USD', 'đô-la đô'],
    ['EUR', 'euro'],
    ['min', 'phút'],
    ['h', 'giờ tiếng'],
    ['day', 'ngày'],
    ['week', 'tuần'],
    ['month', 'tháng'],
    ['year', 'năm tuổi'],
    ['century', 'thế-kỷ'],
  ]),
  approximate: 'khoảng gần hơn ít-nhất chừng độ trên dưới xấp-xỉ tối-thiểu'.split(' '),
}
