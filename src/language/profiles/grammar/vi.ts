import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Vietnamese says of time: particles, none of which a sentence must have. */
export const tenses: Tenses = {
  past: { words: words('đã từng'), patterns: ['\\b(?:vừa mới|hôm qua|năm ngoái)\\b'] },
  present: { words: words('là đang có thể phải cần hiện muốn') },
  future: { words: words('sẽ sắp'), patterns: ['\\b(?:ngày mai|năm tới|dự kiến|sắp tới)\\b'] },
  conditional: { words: words('nếu') },
  progressive: { words: words('đang') },
  obligatory: false,
}

/** Vietnamese words for persons; most are words of kinship, which stand for any person. */
export const persons: Persons = {
  I: { words: words('tôi tao mình') },
  we: { patterns: ['\\b(?:chúng tôi|chúng ta|chúng mình)\\b'] },
  you: { words: words('bạn anh chị ông bà em cô') },
  he: { words: words('anh ông') },
  she: { words: words('cô bà chị') },
  they: { words: words('họ') },
}
