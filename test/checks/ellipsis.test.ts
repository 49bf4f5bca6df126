import { expect } from 'chai'
import { ellipsis } from '../../src/checks/ellipsis.ts'
import { tryCheck } from './try-check.ts'

const severities = (rendering: string, references: string[], original = 'Wir unterstützen das Abkommen.') =>
  tryCheck(ellipsis, { original, originalLanguage: 'de', rendering, references }).map(({ severity }) => severity)

describe('the check of marked cuts', () => {
  it('reports a harmless cut without blame', () => {
    const references = ['We support the agreement, which was negotiated in Geneva, and will sign it.']
    expect(severities('We support the agreement ... and will sign it.', references)).to.deep.equal(['neutral'])
  })
  it('blames a cut that takes a condition out of its sentence', () => {
    const references = ['We support the agreement, if all hostages are free, and will sign it.']
    expect(severities('We support the agreement ... and will sign it.', references)).to.deep.equal(['major'])
  })
  it('does not blame the cut of a whole sentence for a "but" in it', () => {
    const references = ['We support the agreement. But first the hostages go home. Then we will sign the paper.']
    expect(severities('We support the agreement. […] Then we will sign the paper.', references)).to.deep.equal([
      'neutral',
    ])
  })
  it('leaves the speaker’s own hesitation alone', () => {
    const references = ['We ... support the agreement, of course.']
    expect(
      severities('We ... support the agreement.', references, 'Wir ... unterstützen das Abkommen natürlich.'),
    ).to.deep.equal([])
  })
  it('says nothing where nothing was cut', () => {
    expect(severities('We support ... the agreement.', ['We support the agreement.'])).to.deep.equal([])
  })
})
