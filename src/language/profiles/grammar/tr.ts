import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

const cross = (stems: string, ends: string): string[] =>
  words(stems).flatMap((stem) => ['', ...words(ends)].map((end) => stem + end))

/** What Turkish verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words: words('idi vardı yoktu dedi yedi değildi'),
    endings: [
      ...cross('ldı ldu rdı rdu ndı ndu adı ıdı udu ttı ttu ştı ştu çtı ktı ktu ptı ptu stı vdı ydı ydu', 'lar k m n'),
      ...cross('ldi ldü rdi rdü ndi ndü edi idi üdü tti ttü şti ştü çti kti ktü pti ptü sti vdi ydi ydü', 'ler k m n'),
      ...cross('mıştı muştu mıştır muştur', 'lar'),
      ...cross('mişti müştü miştir müştür', 'ler'),
    ],
  },
  present: {
    words: words('var yok değil gerek lazım gerekir'),
    endings: words(
      'yor yorlar yoruz yorum maktadır mektedir dır dir dur dür tır tir tur tür ır ir ur ür ar er lar ler',
    ),
  },
  future: {
    endings: words(`acak ecek acaktır ecektir acaklar ecekler acağız eceğiz acağım eceğim acağını eceğini acağı eceği`),
  },
  conditional: { endings: words('sa se rsa rse saydı seydi acaktı ecekti') },
  progressive: { endings: words('yor yorlar yoruz yorum yordu maktadır mektedir') },
  lookalikes: words('şimdi kendi adı tadı kadı kendini efendi yedi gelecek dolar haber'),
  obligatory: true,
  marksProgressive: true,
}

/** Turkish words for persons; none tells he from she. */
export const persons: Persons = {
  I: { words: words('ben beni bana benim bende benden') },
  we: { words: words('biz bizi bize bizim bizde bizden') },
  you: { words: words('sen seni sana senin siz sizi size sizin') },
  he: { words: words('o onu ona onun onda ondan') },
  she: { words: words('o onu ona onun onda ondan') },
  they: { words: words('onlar onları onlara onların') },
}
