import { expect } from 'chai'
import { checkReply } from '../../src/translation/check-reply.ts'
import { TranslationFailure } from '../../src/translation/translator.ts'

const FRENCH = 'Les chefs d’État ont signé la charte samedi dans la capitale, et personne n’en avait été averti.'
const ENGLISH = 'The heads of state signed the charter in the capital on Saturday, and nobody had been told of it.'
const GERMAN = 'Die Staatschefs haben die Charta am Samstag in der Hauptstadt unterzeichnet, niemand wusste davon.'
const CROATIAN =
  'Predsjednici država potpisali su u subotu povelju u glavnom gradu, a nitko o tome nije bio obaviješten.'

/** What is wrong with a reply; empty where nothing is. */
function fault(reply: string, text = FRENCH, to = 'en'): string {
  try {
    checkReply(reply, { name: 'X', text, to })
    return ''
  } catch (error) {
    expect(error).to.be.instanceOf(TranslationFailure).with.property('code', 'bad-reply')
    return (error as Error).message
  }
}

describe('translation/check-reply', () => {
  const PASSES: readonly (readonly [what: string, reply: string, text?: string, to?: string])[] = [
    ['a translation', ENGLISH],
    ['a region of the language', ENGLISH, FRENCH, 'en-GB'],
    ['a short text, in whatever language', 'Die Staatschefs.', 'Les chefs d’État.'],
    ['a name that stays as it is but for a letter', 'Assimi Goita', 'Assimi Goïta'],
    ['a language that the detector calls by its neighbour’s name', CROATIAN, FRENCH, 'bs'],
    ['Chinese, much shorter', '各国元首周六在首都签署了宪章，此前没有人知道这件事。', FRENCH.repeat(4), 'zh'],
    ['one word that becomes a line', 'a law on the delegation of duties for the supervision of beef labelling', '法'],
    ['figures alone', '12 34 56', '12, 34, 56'],
    ['Serbian in Latin letters', 'Sutra idemo kući.', 'Demain.', 'sr-Latn'],
    ['Serbian, whose script is not said', 'Сутра идемо кући.', 'Demain.', 'sr-RS'],
    ['simplified Chinese', '我们明天离开这个国家。', FRENCH, 'zh-CN'],
    ['Chinese written alike in both ways', '好，明天。', 'Oui, demain.', 'zh-Hant'],
  ]
  for (const [what, reply, text, to] of PASSES) {
    it(`accepts ${what}`, () => expect(fault(reply, text, to)).to.equal(''))
  }

  const FAILS: readonly (readonly [what: string, reply: string, message: RegExp, to?: string, text?: string])[] = [
    ['nothing', '', /^X answered with no text\.$/],
    ['blanks', ' \n\u00a0', /no text/],
    ['the text given back', `\n${FRENCH} `, /^X gave the text back untranslated\.$/],
    [
      'the text in another wording of its own language',
      FRENCH.replace('samedi', 'lundi'),
      /in French instead of English/,
    ],
    ['another language', GERMAN, /^X answered in German instead of English\.$/],
    ['a neighbour that can be told apart', ENGLISH, /in English instead of Dutch/, 'nl'],
    [
      'simplified Chinese for traditional',
      '我们明天会离开这个国家。',
      /in Chinese \(Simplified\) instead of Chinese \(Traditional\)/,
      'zh-TW',
    ],
    [
      'Cyrillic for Latin',
      'Сутра идемо кући.',
      /in Serbian \(Cyrillic\) instead of Serbian \(Latin\)/,
      'sr-Latn',
      'Demain.',
    ],
    ['a loop', 'and so on '.repeat(300), /answered with 2999 characters for \d+/],
    ['a stump', 'The heads', /with only 9 characters for \d+/, 'en', FRENCH.repeat(5)],
  ]
  for (const [what, reply, message, to, text] of FAILS) {
    it(`refuses ${what}`, () => expect(fault(reply, text, to)).to.match(message))
  }

  it('is quick on a hundred thousand characters', () => {
    const begun = performance.now()
    expect(fault(ENGLISH.repeat(1_000), FRENCH.repeat(1_000))).to.equal('')
    expect(performance.now() - begun).to.be.lessThan(2_000)
  })
})
