import type { Example } from './check.ts'
import { deniedFails, deniedPasses } from './negation-languages.ts'

/** Faithful pairs: the same polarity, however it is put. */
export const negationPasses: readonly Example[] = [
  {
    original: 'Nous ne signerons pas cet accord.',
    originalLanguage: 'fr',
    rendering: 'We will not sign this agreement.',
    references: ['We will not sign this deal.', 'We shall not sign this agreement.'],
  },
  {
    original: 'Non seulement il est venu, mais il a parlé.',
    originalLanguage: 'fr',
    rendering: 'Not only did he come, he also spoke.',
    references: ['Not only did he come, but he spoke.'],
  },
  {
    original: 'Sie gingen, ohne zu zahlen.',
    originalLanguage: 'de',
    rendering: 'They left without paying.',
  },
  {
    original: 'Er war weder krank noch müde.',
    originalLanguage: 'de',
    rendering: 'He was neither ill nor tired.',
    references: ['He was neither sick nor tired.'],
  },
  { original: 'Никто ничего не сказал.', originalLanguage: 'ru', rendering: 'Nobody said anything.' },
  { original: '私たちは行かなければならない。', originalLanguage: 'ja', rendering: 'We must go.' },
  { original: '这不仅是我们的问题。', originalLanguage: 'zh', rendering: 'This is not only our problem.' },
  { original: 'Bakan anlaşmayı imzalamadı.', originalLanguage: 'tr', rendering: 'The minister did not sign the deal.' },
  { original: 'لا يزال الوزير في باريس.', originalLanguage: 'ar', rendering: 'The minister is still in Paris.' },
  { original: 'Nikdo nepřišel.', originalLanguage: 'cs', rendering: 'No one came.' },
  ...deniedPasses,
]

/** Pairs in which a negation was added, lost or moved. */
export const negationFails: readonly Example[] = [
  {
    original: 'Nous signerons cet accord.',
    originalLanguage: 'fr',
    rendering: 'We will not sign this agreement.',
    references: ['We will sign this agreement.', 'We will sign this deal.'],
    marks: 'not sign',
  },
  {
    original: 'Wir werden das Abkommen nicht unterschreiben.',
    originalLanguage: 'de',
    rendering: 'We will sign the agreement.',
    references: ['We will not sign the agreement.', "We won't sign the deal."],
    marks: 'original:nicht unterschreiben',
  },
  {
    original: 'El presidente viajará mañana.',
    originalLanguage: 'es',
    rendering: 'The president will never travel tomorrow.',
    marks: 'never travel',
  },
  {
    original: 'Министр подписал договор.',
    originalLanguage: 'ru',
    rendering: "The minister didn't sign the treaty.",
    marks: "didn't sign",
  },
  {
    original: '大臣は条約に署名しなかった。',
    originalLanguage: 'ja',
    rendering: 'The minister signed the treaty.',
    marks: 'original:なかった',
  },
  {
    original: '장관은 조약에 서명했다.',
    originalLanguage: 'ko',
    rendering: 'The minister has not signed the treaty.',
    marks: 'not signed',
  },
  {
    original: 'Dissero che non erano stati loro a vincere.',
    originalLanguage: 'it',
    rendering: 'They did not say that they had won.',
    references: ['They said that they had not won.', 'They said that it was not they who had won.'],
    marks: 'not say',
  },
  {
    original: 'Міністр підписав угоду.',
    originalLanguage: 'uk',
    rendering: 'No minister signed the agreement.',
    references: ['The minister signed the agreement.'],
    marks: 'No minister',
  },
  ...deniedFails,
]
