import { baseOf, canonicalTag } from './tag.ts'

/** Languages so near to each other that a detector that is sure of one may have read another. By base subtag. */
const SIBLINGS: readonly (readonly string[])[] = [
  ['bs', 'hr', 'sr', 'sh', 'cnr'],
  ['id', 'ms', 'min', 'bjn', 'ban', 'jv', 'su'],
  ['nb', 'nn', 'no', 'da'],
  ['cs', 'sk'],
  ['pl', 'szl', 'csb'],
  ['es', 'gl', 'ast', 'an', 'lad', 'ext'],
  ['pt', 'gl', 'mwl'],
  ['ca', 'oc'],
  ['fr', 'wa', 'frp', 'pcd', 'nrf'],
  ['it', 'co', 'scn', 'lmo', 'vec', 'lij', 'pms', 'nap', 'fur', 'sc', 'eml'],
  ['de', 'lb', 'nds', 'gsw', 'bar', 'ksh'],
  ['nl', 'af', 'li', 'fy', 'nds', 'zea', 'vls'],
  ['en', 'sco', 'jam', 'pcm'],
  ['zh', 'yue', 'lzh', 'wuu', 'hak', 'nan', 'gan'],
  ['fa', 'prs', 'mzn', 'glk'],
  ['ckb', 'ku', 'kmr'],
  ['ar', 'arz', 'ary', 'apc', 'acm', 'ajp', 'aeb', 'arb'],
  ['hi', 'mr', 'ne', 'mai', 'bho', 'awa', 'mag', 'doi', 'gom', 'kok', 'new', 'sa'],
  ['ur', 'pnb', 'skr'],
  ['sd', 'ks'],
  ['bn', 'as', 'mni', 'bpy'],
  ['tr', 'az', 'crh', 'gag'],
  ['kk', 'ky', 'kaa', 'nog'],
  ['tt', 'ba'],
  ['et', 'vro'],
  ['fi', 'olo', 'krl'],
  ['lv', 'ltg'],
  ['lt', 'sgs'],
  ['uk', 'rue'],
  ['fil', 'tl', 'ceb', 'ilo', 'war', 'hil', 'pam', 'pag', 'bcl'],
  ['zu', 'xh', 'ss', 'nr', 'nd'],
  ['st', 'tn', 'nso'],
  ['rw', 'rn'],
  ['am', 'ti'],
]

/** Whether two tags name one language, or two so near that text alone may not tell them apart. */
export function couldBe(a: string, b: string): boolean {
  const [first, second] = [a, b].map((tag) => baseOf(canonicalTag(tag) ?? tag)) as [string, string]
  return first === second || SIBLINGS.some((group) => group.includes(first) && group.includes(second))
}
