import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { foreignScriptRuns, mainScript } from '../../src/checks/foreign-script.ts'

const runsIn = (text: string, language: string) =>
  foreignScriptRuns(analyse(text, language)).map(({ start, end }) => text.slice(start, end))

describe('runs in another script', () => {
  it('are found in English', () =>
    expect(runsIn('He met 研究人员 and Анна Иванова.', 'en')).to.eql(['研究人员', 'Анна Иванова']))
  it('keep their marks', () => expect(runsIn('The मौसम is cold.', 'en')).to.eql(['मौसम']))
  it('are found in Russian, where Latin letters are not foreign', () => {
    expect(runsIn('Он купил iPhone в 東京.', 'ru')).to.eql(['東京'])
  })
  it('are none in Japanese, which writes three scripts', () =>
    expect(runsIn('東京でコーヒーを飲む。', 'ja')).to.eql([]))
  it('are none in a text of an unknown language in one script', () => expect(runsIn('ሰላም ለዓለም', 'und')).to.eql([]))
  it('are not single Greek letters', () => expect(runsIn('The α ray and the ΔT of Αθήνα.', 'en')).to.eql(['Αθήνα']))
})

describe('the main script', () => {
  it('is the one of most letters', () => expect(mainScript('Привет, NATO')).to.equal('Cyrillic'))
  it('is none without letters', () => expect(mainScript('1, 2, 3')).to.equal(null))
})
