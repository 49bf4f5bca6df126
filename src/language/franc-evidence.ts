import { francAll } from 'franc'
import { baseOf, canonicalTag } from './tag.ts'

// Languages in which news is published and quoted. franc knows more, and each of the rest attracts short texts.
const TOLD_APART =
  'afr azj bos cat ces ceb dan deu eng epo fin fra glg hat hau hrv hun ibo ilo ind ita jav kin lin lit lug lvs min nds nld nno nob nya plt pol por ron run slk slv sna som sot spa sqi als srp sun swe swh tgl tuk tur uzn vie wol xho yor zlm zul tsn ' +
  'bel bul kaz khk kir mkd rus tat tgk ukr arb pbu pes uig urd hin mar npi bho mai amh tir heb ydd mya shn'
const CODES = TOLD_APART.split(' ').filter((code) => code !== 'sqi')
const NAMED: Readonly<Record<string, string>> = { zlm: 'ms', 'fa-AF': 'fa' }

const tagOf = (code: string): string => {
  const tag = NAMED[code] ?? canonicalTag(code) ?? code
  return baseOf(tag)
}

/**
 * What franc's trigrams say: for each language of the text's script how far, in trigram ranks summed over the text,
 * it is behind the best, 0 and more. Empty where franc cannot say.
 */
export function francDistances(text: string): Map<string, number> {
  const distances = new Map<string, number>()
  for (const [code, score] of francAll(text, { only: CODES, minLength: 1 })) {
    if (code === 'und') continue
    const tag = tagOf(code)
    const distance = (1 - score) * text.length
    distances.set(tag, Math.min(distance, distances.get(tag) ?? Number.POSITIVE_INFINITY))
  }
  return distances
}
