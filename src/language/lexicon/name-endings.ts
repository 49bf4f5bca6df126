/**
 * Case endings that a name takes instead of its last letter or after it, by language, without marks on Latin letters.
 * Only languages that inflect names; a language that piles endings up is in `PILING`.
 */
const WEST_SLAVIC =
  'a y i e ie o u owi ovi em iem om ou ow ami ach ech ych ii ji ja ia io ej iej ego emu im in inu ine mi ze'
const SOUTH_SLAVIC = 'a e i o u om em ama ima ju ji jo ja ih'
const EAST_SLAVIC = 'а у е ом ем ой ою ы и ю я ей ею ам ами ах ии ию ией иею ию ії ію і єю ї ов ева о ь й'

export const NAME_ENDINGS: Readonly<Record<string, string>> = {
  pl: WEST_SLAVIC,
  cs: WEST_SLAVIC,
  sk: WEST_SLAVIC,
  sl: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sr: `${SOUTH_SLAVIC} а е и о у ом ем ама има ју ји јо ја их`,
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
  be: EAST_SLAVIC,
  bg: 'та то те ят а я',
  mk: 'та то те',
  lt: 'as a is ys us os es io ios ijos ija ijoje oje e yje uje u ams ais uose a ui iui',
  lv: 'a as ai am u i ija ijas ijai ija us is es ei e os am',
  el: 'ς ν ου α ας η ης ο ε ων ους ες',
  hi: 'ा े ों',
  ur: 'ی ا ے وں',
  ro: 'a ei ul ului i ii ia iei ilor le',
  de: 's n',
  sv: 's',
  da: 's',
  nb: 's',
  sq: 'a e i s se es it in',
  la: 'a ae am us i o um',
  hy: 'ի ը ն ում ից',
  ka: 'ი ის ს ში მა',
  is: 's ar i um a u',
}

/** Last letters that change before an ending: Praha, Praze. */
export const CHANGED_ENDINGS: readonly (readonly [string, string])[] = [
  ['ha', 'ze'],
  ['ga', 'ze'],
  ['ga', 'dze'],
  ['ka', 'ce'],
  ['ko', 'cku'],
  ['ra', 'rze'],
  ['da', 'dzie'],
  ['ta', 'cie'],
  ['es', 'sku'],
]

/** Languages that pile endings up after a name. */
export const PILING: ReadonlySet<string> = new Set('hu fi et tr az kk uz ky eu ko tk mn ta te kn ml'.split(' '))
