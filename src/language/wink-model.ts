import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Feature {
  list: string[]
  hash: Record<string, number>
  intrinsicSize?: number
  index?: number
  maxIndex?: number
}

/** The core model as its file has it, and as wink wants it. Only what is made anew here. */
interface Core {
  lexicon: string | Uint32Array
  xpansions: string | Uint32Array
  packing: { layout: Record<string, readonly number[]>; efList?: string[] }
  features: Record<string, Feature> & { lexeme: Feature; posClusters: { list: (string | Set<number>)[] } }
  pos: { hash: Readonly<Record<string, number>> }
}

const PACKAGE = 'wink-eng-lite-web-model/dist/'
const CORE = `${PACKAGE}languages/cur/models/eng-core-web-model.json`
/** A machine for a step that is not in the pipe; it is set up all the same. */
const NO_MACHINE = '[0,{},{},{},{}]'

const load = createRequire(import.meta.url)

function numbersOf(base64: string): Uint32Array {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  return new Uint32Array(bytes.buffer)
}

/** Lists without a prototype, so that "constructor" is no word in them. */
function placesIn(list: readonly string[]): Record<string, number> {
  const places = Object.create(null) as Record<string, number>
  list.forEach((item, k) => {
    places[item] = k
  })
  return places
}

/** What the package's own loader makes of its file; that one parses three megabytes of JSON twice, writes them once, and keeps them. */
function core(): Core {
  const model = JSON.parse(readFileSync(load.resolve(CORE), 'utf8')) as Core
  const { features, packing, pos } = model
  model.lexicon = numbersOf(model.lexicon as string)
  model.xpansions = numbersOf(model.xpansions as string)
  packing.efList = []
  for (const [name, [, mask = 0, shift = 0, isExternal, isPacked]] of Object.entries(packing.layout)) {
    if (isExternal === 0) {
      const feature = features[name]!
      feature.hash = placesIn(feature.list)
      feature.intrinsicSize = feature.list.length
      feature.index = feature.list.length
      feature.maxIndex = mask >>> shift
    }
    if (isPacked === 1) packing.efList.push(name)
  }
  const { lexeme, posClusters } = features
  lexeme.hash = placesIn(lexeme.list)
  lexeme.intrinsicSize = lexeme.list.length
  lexeme.index = lexeme.list.length
  posClusters.list.forEach((cluster, k) => {
    posClusters.list[k] = new Set((cluster as string).split('_').map((tag) => pos.hash[tag] || 0))
  })
  return model
}

/**
 * wink's English model with the parts that tagging needs, loaded in half the time and memory that the package takes for
 * all of it. Its parts are not among what the package promises; its version is fixed in package.json.
 */
export function winkModel(): object {
  const part = (name: string): unknown => load(`${PACKAGE}${name}.js`)
  return {
    core,
    sbd: part('load-sbd-model'),
    pos: part('load-pos-model'),
    ner: () => ({ machines: [], transformers: [] }),
    negation: () => ({ machines: [NO_MACHINE] }),
    sa: () => ({ machines: [NO_MACHINE] }),
    metaCER: () => ({ machines: [], transformers: [] }),
    featureFn: part('feature'),
    addons: { lemmatize: part('lemmatize') },
  }
}
