import { tense } from '../../src/checks/tense.ts'
import { runExamples } from './examples.ts'

describe('the tense check', () => {
  runExamples(tense)
})
