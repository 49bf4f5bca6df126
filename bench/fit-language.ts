/**
 * Fits how much each kind of evidence weighs in language detection, and writes src/language/detection/weights.json:
 * a softmax regression over the candidates of each text, then a logistic one that says how far the best of them can be
 * believed (bench/fit-trust.ts). Prints the accuracy on sentences left out of the fit.
 *
 *     npx tsx bench/fit-language.ts FOLDER
 */
import { writeFileSync } from 'node:fs'
import { FEATURES, gatherEvidence } from '../src/language/detection/evidence.ts'
import { mainScript } from '../src/language/detection/scripts.ts'
import { sameLanguage } from '../src/language/tag.ts'
import { fitTrust } from './fit-trust.ts'
import { readLanguageCases } from './language-cases.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say where the data is: npx tsx bench/fit-language.ts FOLDER')

/** One sentence in so many is used: there are more sentences than thirteen numbers need. */
const STEP = 8
const ROUNDS = 60
const BATCH = 64
const RATE = 0.05
/** Pulls the weights to zero where the texts do not care. */
const DECAY = 0.0001

// Written alike: which of them it is cannot be learnt from their letters.
const ALIKE = ['bs', 'hr', 'sr', 'sh']
const right = (tag: string, gold: string) => sameLanguage(tag, gold) || (ALIKE.includes(tag) && ALIKE.includes(gold))

interface Sample {
  readonly gold: string
  readonly features: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

function samples(first: number): Sample[] {
  return readLanguageCases(folder!, first, STEP).flatMap(({ text, tag }) => {
    const { candidates } = gatherEvidence(text, mainScript(text)?.script ?? '')
    const sample = {
      gold: tag,
      features: candidates.map(({ features }) => features),
      right: candidates.map((candidate) => right(candidate.tag, tag)),
    }
    return sample.right.some(Boolean) && !sample.right.every(Boolean) ? [sample] : []
  })
}

function probabilities({ features }: Sample, weights: readonly number[]): number[] {
  const scores = features.map((values) => values.reduce((sum, value, index) => sum + value * weights[index]!, 0))
  const most = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, value) => sum + value, 0)
  return odds.map((value) => value / total)
}

/** Adam on the negative logarithm of the probability of the right language; every language counts the same. */
function regression(train: readonly Sample[]): number[] {
  const perLanguage = new Map<string, number>()
  for (const { gold } of train) perLanguage.set(gold, (perLanguage.get(gold) ?? 0) + 1)
  const mean = train.length / perLanguage.size
  const weights = FEATURES.map(() => 1)
  const drift = FEATURES.map(() => 0)
  const spread = FEATURES.map(() => 0)
  let step = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (let from = 0; from < BATCH; from++) {
      const slope = weights.map((weight) => -DECAY * weight)
      const batch = train.filter((_, index) => index % BATCH === from)
      for (const sample of batch) {
        const share = probabilities(sample, weights)
        const hit = Math.max(
          1e-9,
          share.reduce((sum, p, index) => sum + (sample.right[index] ? p : 0), 0),
        )
        const worth = mean / perLanguage.get(sample.gold)! / batch.length
        share.forEach((p, candidate) => {
          const error = worth * ((sample.right[candidate] ? p / hit : 0) - p)
          sample.features[candidate]!.forEach((value, index) => {
            slope[index]! += error * value
          })
        })
      }
      step++
      slope.forEach((value, index) => {
        drift[index] = 0.9 * drift[index]! + 0.1 * value
        spread[index] = 0.99 * spread[index]! + 0.01 * value * value
        const direction = drift[index]! / (1 - 0.9 ** step)
        weights[index]! += (RATE * direction) / (Math.sqrt(spread[index]! / (1 - 0.99 ** step)) + 1e-6)
      })
    }
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}

const weights = regression(samples(0))
const test = samples(Math.floor(STEP / 2))
const good = test.filter((sample) => {
  const share = probabilities(sample, weights)
  return sample.right[share.indexOf(Math.max(...share))]
})
FEATURES.forEach((name, index) => {
  console.log(`${String(weights[index]).padStart(8)}  ${name}`)
})
console.log(`right in ${((100 * good.length) / test.length).toFixed(2)} % of ${test.length} texts left out of the fit`)
const { bias, weights: trust } = fitTrust(folder, weights)
const candidates = Object.fromEntries(FEATURES.map((name, index) => [name, weights[index]]))
const file = new URL('../src/language/detection/weights.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ candidates, trust: { always: bias, ...trust } }, null, 2)}\n`)
