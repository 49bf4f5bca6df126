import { gatherEvidence, TRUST } from '../src/language/detection/evidence.ts'
import { rareRival } from '../src/language/detection/letter-ngrams.ts'
import { mainScript } from '../src/language/detection/scripts.ts'
import { alikeTo, amongCandidates, withAlike } from '../src/language/detection/weigh.ts'
import { sameLanguage } from '../src/language/tag.ts'
import { beginning, type LanguageCase, LENGTHS, readLanguageCases } from './language-cases.ts'
import { fitLogistic, type Observation } from './logistic.ts'
import { readUnknownCases } from './unknown-languages.ts'

const STEP = 8
/** The news is much more seldom in a language that is not known here than these texts are. */
const OUTSIDE = 0.15

/** The languages outside, by turns: rivals whose tables are known; seen in the fit without tables; left out of both. */
function turnsOf(tags: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(tags)].sort().map((tag, index) => [tag, index % 4]))
}

interface Observed extends Observation {
  readonly length: number
  readonly right: boolean
}

/** Fits how far the best candidate can be believed, given the weights of the candidates' evidence. */
export function fitTrust(folder: string, by: readonly number[]) {
  const unknown = readUnknownCases()
  const turns = turnsOf(unknown.map(({ tag }) => tag))
  const isRival = (tag: string) => (turns.get(tag) ?? 0) < 2

  const observe = ({ text, tag }: LanguageCase, length: number, weight: number): Observed[] => {
    const script = mainScript(text)?.script ?? ''
    const evidence = gatherEvidence(text, script)
    const [best, ...others] = amongCandidates(evidence, script, by)
    if (!best) return []
    const rival = rareRival(text, script, isRival)
    const values = evidence.trust(best.tag, withAlike([best, ...others]), rival)
    const features = Object.fromEntries(TRUST.slice(1).map((name, index) => [name, values[index + 1]!]))
    const right = sameLanguage(best.tag, tag) || alikeTo(best.tag).includes(tag)
    const isKnown = !turns.has(tag)
    return [{ features, label: isKnown ? 1 : 0, right, weight, length }]
  }
  const known = (first: number) =>
    readLanguageCases(folder, first, STEP).flatMap((one, index) => observe(one, index % LENGTHS.length, 1))
  const outside = (turn: number) =>
    unknown
      .filter(({ tag }) => turns.get(tag) === turn)
      .flatMap(({ tag, text }) =>
        LENGTHS.flatMap((words, index) => observe({ tag, text: beginning(tag, text, words) }, index, OUTSIDE)),
      )
  const model = fitLogistic([...known(1), ...outside(2)], 1)
  const trustOf = ({ features }: Observed) =>
    1 /
    (1 +
      Math.exp(
        -Object.entries(features).reduce((sum, [name, value]) => sum + value * model.weights[name]!, model.bias),
      ))
  const tests = { known: known(5), outside: outside(3) }
  for (const [index, words] of LENGTHS.entries()) {
    const ours = tests.known.filter(({ length }) => length === index)
    const theirs = tests.outside.filter(({ length }) => length === index)
    const line = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95].map((least) => {
      const share = (list: readonly Observed[], right: boolean) =>
        (100 * list.filter((one) => one.right === right && trustOf(one) >= least).length) / list.length
      return `${least}: ${share(ours, true).toFixed(1)} / ${share(theirs, false).toFixed(1)}`
    })
    console.log(`${words} words: named rightly / unknown accepted at ${line.join('  ')}`)
  }
  for (const [name, weight] of Object.entries(model.weights)) console.log(`${String(weight).padStart(8)}  ${name}`)
  return model
}
