import { person } from '../../src/checks/person.ts'
import { runExamples } from './examples.ts'

describe('the person check', () => {
  runExamples(person)
})
