import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/id.ts'
import { numbers } from './numbers/id.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Indonesian; Malay shares most of it. */
export const profile: LanguageProfile = {
  tag: 'id',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ['“', '”'],
    ["'", "'"],
    ['‘', '’'],
  ],
  abbreviations: phrases(
    `bpk, ibu, sdr, sdri, dr, drs, dra, prof, ir, h, hj, kh, st, tn, ny, nn, jl, no, hlm, hal, dll, dsb, dst, dkk, a.n, u.p, d.a, yth, tgl, thn, kab, kec, kel, prov, gg,
    jend, letjen, mayjen, brigjen, kol, kapt, pt, cv, tbk, rp, jan, feb, mar, apr, jun, jul, agt, agu, sep, sept, okt, nov, des, s.d, m.h, s.h, s.e, m, sm, pkl`,
  ),
  numbers,
  months: forms(`
    januari jan
    februari feb pebruari
    maret mar
    april apr
    mei
    juni jun
    juli jul
    agustus agt agu ags
    september sep sept
    oktober okt
    november nov nopember
    desember des`),
  weekdays: forms(`
    senin
    selasa
    rabu
    kamis
    jumat jum'at
    sabtu
    minggu ahad`),
  relativeDays: {
    'hari ini': 0,
    'pagi ini': 0,
    'malam ini': 0,
    kemarin: -1,
    semalam: -1,
    'kemarin lusa': -2,
    besok: 1,
    esok: 1,
    lusa: 2,
  },
  negation: {
    words: phrases(
      'tidak, tak, bukan, belum, jangan, tiada, takkan, tidaklah, bukanlah, janganlah, tidak pernah, tak pernah, belum pernah, tidak lagi, enggak, nggak, gak, ndak, bukannya',
    ),
    except: [
      '\\b(?:tidak|tak|bukan|bukanlah) (?:hanya|saja|cuma|sekadar|semata-mata|sekedar)\\b',
      '\\b(?:bukan|tidak) \\w+ saja\\b',
      '\\bmau (?:tidak|tak) mau\\b',
      '\\b(?:tidak|tak) (?:sedikit|jarang|kurang|lain|ayal|lama|dapat tidak|boleh tidak|terkecuali|hentinya|henti-hentinya)\\b',
      '\\batau (?:tidak|belum|bukan)\\b',
      '\\b(?:kalau|jika|bila) tidak\\b',
      '\\bbukankah\\b',
      '\\bbelum lagi\\b',
      '\\bsebelum\\w*',
      '\\b(?:setidak(?:nya|-tidaknya)|paling tidak)\\b',
      '(?<=, )(?:bukan|kan)\\?',
      '\\btidak diragukan\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `melarang, dilarang, larangan, terlarang, lupa, melupakan, lupakan, tanpa, kekurangan, gagal, kegagalan, menolak, ditolak, penolakan, tolak, membantah, dibantah, bantahan, menyangkal, penyangkalan, mencegah, dicegah, pencegahan, menghindari, dihindari, menghindar,
      mustahil, absen, ketiadaan, alih-alih, kecuali, jarang, mengabaikan, diabaikan, ilegal, nonaktif, anonim, terlepas dari, meniadakan, menghentikan`,
    ),
    patterns: ['\\b(?:tidak|ketidak)\\w{4,}', '\\bnon-?\\w{4,}', '\\bnir\\w{4,}'],
  },
  question: {
    words: [],
    patterns: [
      '\\?',
      '(?:^|["\'(:–] ?)(?:apakah|mengapa|kenapa|bagaimanakah|siapakah|bukankah|kapankah|di manakah)\\b',
    ],
    except: ['\\b(?:apakah|mengapa)\\b(?=[^?]*\\btetapi\\b)'],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      'menurut, diduga, dugaan, konon, katanya, kabarnya, dikabarkan, dilaporkan, disebut-sebut, dituduh, tersangka, terduga, apa yang disebut, yang disebut, mengklaim, klaim, dikatakan',
    ),
  },
  reduplicates: true,
  coordinators: words('dan tetapi atau tapi'),
  functionWords: words(`
    yang dan di ke dari untuk pada dengan dalam oleh sebagai karena atau tetapi tapi namun juga ini itu tersebut adalah ialah
    merupakan akan telah sudah sedang masih belum tidak tak bukan jangan bisa dapat harus perlu boleh mungkin saya aku kami kita
    kamu anda engkau kau dia ia beliau mereka nya ku mu sendiri siapa apa mana kapan mengapa kenapa bagaimana berapa di mana
    dimana seorang sebuah suatu para semua seluruh setiap tiap masing-masing beberapa banyak sedikit lebih paling sangat sekali
    amat terlalu cukup hanya cuma saja pun lah kah bahwa jika kalau bila apabila ketika saat sejak sampai hingga agar supaya
    meski meskipun walau walaupun sedangkan sementara maka sehingga lalu kemudian setelah sesudah sebelum selama antara terhadap
    tentang mengenai atas bawah bagi demi tanpa secara seperti bagaikan menurut melalui lewat kepada daripada serta maupun baik
    lagi pula bahkan malah justru hampir sekitar kira-kira antara lain yaitu yakni misalnya ada adanya tiada sini sana situ begitu
    begini demikian oleh karena itu selain kecuali saat ini kini sekarang nanti tadi hari satu dua lain lainnya si sang hal
    menjadi jadi punya mempunyai memiliki`),
  // dia and ia are he and she alike.
  marksGender: false,
}
