import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Indonesian says of time: particles, none of which a sentence must have. */
export const tenses: Tenses = {
  past: { words: words('telah sudah pernah kemarin tadi') },
  present: { words: words('adalah ialah merupakan sedang masih bisa dapat harus perlu boleh ingin ada') },
  future: { words: words('akan bakal hendak besok nanti kelak') },
  conditional: { words: words('jika kalau apabila seandainya') },
  progressive: { words: words('sedang tengah') },
  obligatory: false,
}

/** Indonesian words for persons; none tells he from she. */
export const persons: Persons = {
  I: { words: words('saya aku ku') },
  we: { words: words('kami kita') },
  you: { words: words('anda kamu kalian engkau') },
  he: { words: words('dia ia beliau nya') },
  she: { words: words('dia ia beliau nya') },
  they: { words: words('mereka') },
}
