import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { missingWithout } from '../alignment/missing-words.ts'
import { relatedToStatement, type SourceLinks, sourceLinks } from '../alignment/source-links.ts'
import { rarity } from '../language/word-vectors.ts'
import type { Check, Finding } from './check.ts'
import { likenessInOriginal } from './likeness.ts'
import { quoted } from './quoted.ts'
import { between, CLOSE, isAccountable, isSought, trust } from './source-surroundings.ts'

// A word that looks so much like one of the statement's renders it: a loan or a name.
const LIKE_ORIGINAL = 0.6
const CLASSES = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
// Log-odds of a missing word in an ordinary place, and where it is plain.
const ORDINARY = -3
const CLEAR_GAP = 3

function finding(pair: AlignedPair, links: SourceLinks, i: number): Finding | null {
  const word = pair.rendering.words[i]!
  if (likenessInOriginal(pair, word) >= LIKE_ORIGINAL) return null
  const place = between(links.licensed, i)
  const terms = place.inside.map((t) => links.terms[t]!).filter(({ grammar }) => !grammar)
  const unsaid = place.inside.filter((t) => isSought(links.terms[t]!) && links.said[t]!.value < CLOSE)
  const blind = terms.filter((term) => !isSought(term)).length
  const far = 1 - links.licensed[i]!.value / CLOSE
  const trusted = trust(pair, links)
  const related = relatedToStatement(links, word)
  const linked = place.from >= 0 ? 1 : 0
  const inserted = linked && place.to - place.from <= 2 && terms.length === 0 ? 1 : 0
  const odds = missingWithout(pair.rendering, i, i) ?? ORDINARY
  const needed = Math.max(0, Math.min(1, (odds - ORDINARY) / (CLEAR_GAP - ORDINARY)))
  return {
    category: 'addition',
    severity: 'critical',
    message: `Nothing in the statement seems to say ${quoted(word.text)}, as far as the dictionary knows its words.`,
    original: unsaid.map((t) => ({ start: links.terms[t]!.start, end: links.terms[t]!.end })),
    rendering: [{ start: word.start, end: word.end }],
    references: [],
    features: {
      ...trusted,
      far,
      related,
      farRelated: far * related,
      unrelated: (1 - related) * trusted.coverage!,
      rarity: rarity(word.stem),
      rareFar: rarity(word.stem) * far,
      farCovered: far * trusted.coverage!,
      farLonely: far * trusted.fewOdd!,
      farTold: far * trusted.fewOpen!,
      lonely: trusted.fewOdd! * trusted.fewOpen! * trusted.coverage!,
      linked,
      inserted,
      insertedFar: inserted * far,
      unsaid: unsaid.length > 0 ? 1 : 0,
      unsaidFar: unsaid.length > 0 ? far : 0,
      blind: blind > 0 ? 1 : 0,
      needed,
      ...(CLASSES.has(word.pos ?? '') ? { [word.pos!]: 1 } : {}),
    },
  }
}

export const unlicensed: Check = {
  id: 'unlicensed',
  name: 'Not in the statement',
  finds:
    'Without references: words of an English rendering that no word of the statement accounts for, by a dictionary.',
  limits:
    'Only for languages with a dictionary, and only where it knows most of the statement’s words; a free translation has such words too.',
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
    { original: 'Rząd podpisał umowę.', originalLanguage: 'pl', rendering: 'The government signed the contract.' },
  ],
  fails: [
    {
      original: 'Le gouvernement a signé un accord.',
      originalLanguage: 'fr',
      rendering: 'The government signed a shameful agreement.',
      marks: 'shameful',
    },
    {
      original: 'Die Regierung hat den Vertrag unterschrieben.',
      originalLanguage: 'de',
      rendering: 'The drunken government signed the treaty.',
      marks: 'drunken',
    },
    {
      original: 'Президент закрыл школу.',
      originalLanguage: 'ru',
      rendering: 'The president closed the kitchen.',
      marks: 'kitchen',
    },
    {
      original: 'El gobierno apoya el plan.',
      originalLanguage: 'es',
      rendering: 'The government backs the plan with weapons.',
      marks: 'weapons',
    },
    {
      original: '政府支持这个计划。',
      originalLanguage: 'zh',
      rendering: 'The government supports this corrupt plan.',
      marks: 'corrupt',
    },
    {
      original: '政府は計画を支持する。',
      originalLanguage: 'ja',
      rendering: 'The government supports the wedding plan.',
      marks: 'wedding',
    },
  ],
  run: (pair) => {
    const links = pair.references.length === 0 ? sourceLinks(pair) : null
    if (!links) return []
    return pair.rendering.words.flatMap((_, i) =>
      isAccountable(pair, i) && links.licensed[i]!.value < CLOSE ? (finding(pair, links, i) ?? []) : [],
    )
  },
}
