import { expect } from 'chai'
import { person } from '../../src/checks/person.ts'
import { tryCheck } from './try-check.ts'

const run = (originalLanguage: string, original: string, rendering: string, references: string[] = []) =>
  tryCheck(person, { original, originalLanguage, rendering, references })

const DENIED: readonly (readonly [language: string, original: string, rendering: string, mark: string])[] = [
  ['fr', 'Il a fermé la porte.', 'She closed the door.', 'She'],
  ['de', 'Er hat die Tür geschlossen.', 'She closed the door.', 'She'],
  ['ru', 'Она закрыла дверь.', 'He closed the door.', 'He'],
  ['zh', '他关上了门。', 'She closed the door.', 'She'],
  ['ja', '彼女はドアを閉めた。', 'He closed the door.', 'He'],
  ['ko', '나는 문을 닫았다.', 'We closed the door.', 'We'],
  ['de', 'Wir haben die Tür geschlossen.', 'I closed the door.', 'I'],
]

const ALLOWED: readonly (readonly [language: string, original: string, rendering: string])[] = [
  ['fr', 'Il a vu sa sœur, et elle a ri.', 'She laughed when she saw him.'],
  ['fr', 'Le maire a fermé sa porte.', 'She closed the door.'],
  // "sie" may be she or they, "ihr" hers or theirs.
  ['de', 'Sie haben die Tür geschlossen.', 'They closed the door.'],
  ['de', 'Er sah ihr Haus.', 'He saw her house.'],
  ['hi', 'उसने दरवाज़ा बंद किया।', 'She closed the door.'],
  ['tr', 'O kapıyı kapattı.', 'She closed the door.'],
  ['zh', '其他人关上了门。', 'They closed the door.'],
]

describe('the persons of a rendering, by the statement alone', () => {
  for (const [language, original, rendering, mark] of DENIED) {
    it(`${language}: "${mark}" is denied by ${original}`, () => {
      const [finding, ...more] = run(language, original, rendering)
      expect(more).to.eql([])
      expect(finding?.features.source).to.equal(1)
      const [span] = finding!.rendering
      expect(rendering.slice(span!.start, span!.end)).to.equal(mark)
      const [word] = finding!.original
      expect(finding?.message).to.include(original.slice(word!.start, word!.end))
    })
  }
  for (const [language, original, rendering] of ALLOWED) {
    it(`${language}: ${rendering}`, () => expect(run(language, original, rendering)).to.eql([]))
  }
  it('speaks for what the references say', () => {
    const [finding] = run('fr', 'Elle a fermé la porte.', 'He closed the door.', ['She closed the door.'])
    expect(finding?.features).to.include({ source: 1, sourceShowsOther: 1, sourceShows: 0 })
  })
})
