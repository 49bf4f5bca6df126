import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { missingIn } from '../alignment/missing-words.ts'
import { type SourceLinks, sourceLinks } from '../alignment/source-links.ts'
import { rarity, wordOfRow } from '../language/word-vectors.ts'
import type { Span } from '../model/span.ts'
import type { Check, Finding } from './check.ts'
import { quoted } from './quoted.ts'
import { type Between, between, CLOSE, isAccountable, isSought, trust } from './source-surroundings.ts'
import { verbDeficit } from './verb-deficit.ts'

// Meanings named to the reader.
const MOST_NAMED = 3
// A place wider than this is narrowed to its likeliest gap.
const WIDE = 5
const ORDINARY = -3
const CLEAR_GAP = 3

/** Where the rendering of a word is missing: between its neighbours' renderings, at the likeliest gap when that is wide. */
function placeOf(pair: AlignedPair, { from, to }: Between): { span: Span; gap: number } {
  const { words, text } = pair.rendering
  const odds = missingIn(pair.rendering)
  const first = from < 0 ? 0 : from
  const last = to < 0 ? words.length - 1 : to === first ? Math.min(words.length - 1, first + 1) : to
  let best = first + 1
  for (let i = Math.max(0, first); i <= last; i++)
    if ((odds.get(i) ?? ORDINARY) > (odds.get(best) ?? ORDINARY)) best = i
  const gap = Math.max(0, Math.min(1, ((odds.get(best) ?? ORDINARY) - ORDINARY) / (CLEAR_GAP - ORDINARY)))
  const [left, right] = last - first > WIDE ? [best - 1, best] : [first, last]
  return { span: { start: words[Math.max(0, left)]?.start ?? 0, end: words[right]?.end ?? text.length }, gap }
}

function finding(pair: AlignedPair, links: SourceLinks, t: number): Finding {
  const term = links.terms[t]!
  const place = between(links.said, t)
  const { span, gap } = placeOf(pair, place)
  const inside = place.inside.filter((i) => isAccountable(pair, i))
  const odd = inside.filter((i) => links.licensed[i]!.value < CLOSE).length
  const far = 1 - links.said[t]!.value / CLOSE
  const trusted = trust(pair, links)
  const linked = place.from >= 0 ? 1 : 0
  const tight = linked && place.to - place.from <= 2 ? 1 : 0
  const meanings = [...new Set(term.meanings.slice(0, MOST_NAMED).map(wordOfRow))].join(', ')
  const text = pair.original.text.slice(term.start, term.end)
  const commonest = rarity(wordOfRow(term.meanings[0]!))
  const verbal = verbDeficit(pair)
  return {
    category: 'omission',
    severity: 'major',
    message: `Nothing in the rendering seems to say ${quoted(text)} (${meanings}).`,
    original: [{ start: term.start, end: term.end }],
    rendering: [span],
    references: [],
    features: {
      ...trusted,
      far,
      farCovered: far * trusted.coverage!,
      farLonely: far * trusted.fewOpen!,
      farTold: far * trusted.fewOdd!,
      lonely: trusted.fewOdd! * trusted.fewOpen! * trusted.coverage!,
      meanings: 1 / term.meanings.length,
      farMeanings: far / term.meanings.length,
      rarity: commonest,
      rareFar: far * commonest,
      linked,
      tight,
      tightFar: tight * far,
      odd: odd > 0 ? 1 : 0,
      oddFar: odd > 0 ? far : 0,
      gap,
      gapFar: gap * far,
      gapTold: gap * trusted.fewOdd!,
      verbless: verbal,
      long: Math.min(1, (term.end - term.start) / 10),
    },
  }
}

export const unrendered: Check = {
  id: 'unrendered',
  name: 'Not in the rendering',
  finds: 'Without references: words of the statement that no word of an English rendering renders, by a dictionary.',
  limits:
    'Only for languages with a dictionary, and only where it knows most of the statement’s words; a free translation leaves such words too.',
  passes: [
    {
      original: 'Le gouvernement a signé un accord de paix.',
      originalLanguage: 'fr',
      rendering: 'The government signed a peace agreement.',
    },
    {
      original: 'Die Regierung hat gestern den Vertrag unterschrieben.',
      originalLanguage: 'de',
      rendering: 'The government signed the treaty yesterday.',
    },
    {
      original: 'Президент закрыл старую школу.',
      originalLanguage: 'ru',
      rendering: 'The president closed the old school.',
    },
    {
      original: 'El gobierno apoya el plan de paz.',
      originalLanguage: 'es',
      rendering: 'The government backs the peace plan.',
    },
    { original: '政府支持这个计划。', originalLanguage: 'zh', rendering: 'The government supports this plan.' },
  ],
  fails: [
    {
      original: 'Le gouvernement a signé un accord de paix avec les voisins.',
      originalLanguage: 'fr',
      rendering: 'The government signed an agreement with the neighbours.',
      marks: 'original:paix',
    },
    {
      original: 'Die Regierung hat den geheimen Vertrag unterschrieben.',
      originalLanguage: 'de',
      rendering: 'The government signed the treaty.',
      marks: 'original:geheimen',
    },
    {
      original: 'Президент закрыл старую школу.',
      originalLanguage: 'ru',
      rendering: 'The president closed the school.',
      marks: 'original:старую',
    },
    {
      original: 'El gobierno apoya el plan de paz de los vecinos.',
      originalLanguage: 'es',
      rendering: 'The government backs the peace plan.',
      marks: 'original:vecinos',
    },
    {
      original: '政府支持这个工厂计划。',
      originalLanguage: 'zh',
      rendering: 'The government supports this plan.',
      marks: 'original:工厂',
    },
    {
      original: 'Il governo ha firmato un accordo segreto.',
      originalLanguage: 'it',
      rendering: 'The government signed an agreement.',
      marks: 'original:segreto',
    },
  ],
  run: (pair) => {
    const links = pair.references.length === 0 ? sourceLinks(pair) : null
    if (!links) return []
    return links.terms.flatMap((term, t) =>
      isSought(term) && links.said[t]!.value < CLOSE ? finding(pair, links, t) : [],
    )
  },
}
