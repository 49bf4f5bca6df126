import { antonym } from '../../src/checks/antonym.ts'
import { runExamples } from './examples.ts'

describe('the antonym check', () => {
  runExamples(antonym)
})
