import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { PROFILES } from '../../src/language/profiles/index.ts'
import { findPersons, findTimes, type Searchable } from '../../src/language/verbal-forms.ts'
import { normalise } from '../../src/text/normalise.ts'

function searchable(text: string, language: string) {
  const analysed = analyse(normalise(text).text, language)
  const { spaced, capitalisesNouns = false } = analysed.profile
  return { ...analysed, spaced, capitalisesNouns } satisfies Searchable
}

const timesOf = (text: string, language: string): string => {
  const given = searchable(text, language)
  return [...new Set(findTimes(given, given.profile.tenses!).times.map(({ kind }) => kind))].sort().join(' ')
}

const aspectsOf = (text: string, language: string): string => {
  const given = searchable(text, language)
  return [...new Set(findTimes(given, given.profile.tenses!).aspects.map(({ kind }) => kind))].sort().join(' ')
}

const TIMES: readonly (readonly [language: string, text: string, times: string])[] = [
  ['fr', 'Le maire a signé le contrat.', 'past'],
  ['fr', 'Le maire signera le contrat.', 'future'],
  ['fr', 'Le maire va signer le contrat.', 'future'],
  ['fr', 'Elle est arrivée hier.', 'past'],
  ['fr', 'La porte est fermée.', 'present'],
  ['fr', 'Ils travaillaient au port.', 'past'],
  ['fr', 'Il signerait le contrat.', 'conditional'],
  ['de', 'Der Minister hat den Vertrag gestern unterzeichnet.', 'past'],
  ['de', 'Der Minister wird den Vertrag morgen unterzeichnen.', 'future'],
  ['de', 'Der Minister wird vom Volk gewählt.', 'present'],
  ['de', 'Sie ist nach Bonn gefahren.', 'past'],
  ['de', 'Die Tür ist geöffnet.', 'present'],
  ['de', 'Die Stadt plante einen Park und baute Häuser, sagte der Bürgermeister.', 'past'],
  ['es', 'El alcalde firmó el contrato.', 'past'],
  ['es', 'El alcalde ha firmado el contrato.', 'past'],
  ['es', 'El alcalde firmará el contrato.', 'future'],
  ['es', 'El alcalde va a firmar el contrato.', 'future'],
  ['es', 'El alcalde firma el contrato.', 'present'],
  ['es', 'La casa tenía dos puertas.', 'past'],
  ['it', 'Il sindaco ha firmato il contratto.', 'past'],
  ['it', 'Il sindaco firmerà il contratto.', 'future'],
  ['it', 'Però la città è bella.', 'present'],
  ['it', 'I pescatori tornarono al porto.', 'past'],
  ['pt', 'O prefeito assinou o contrato.', 'past'],
  ['pt', 'O prefeito assinará o contrato.', 'future'],
  ['pt', 'O prefeito vai assinar o contrato.', 'future'],
  ['ru', 'Мэр подписал договор.', 'past'],
  ['ru', 'Мэр будет подписывать договор.', 'future'],
  ['ru', 'Мэр подписывает договор.', 'present'],
  ['ru', 'Стол и стул в этом отделе', ''],
  ['uk', 'Мер підписав договір.', 'past'],
  ['uk', 'Мер підписуватиме договір.', 'future'],
  ['pl', 'Burmistrz podpisał umowę.', 'past'],
  ['pl', 'Burmistrz będzie rządził.', 'future past'],
  ['cs', 'Starosta podepsal smlouvu.', 'past'],
  ['cs', 'Starosta bude čekat.', 'future'],
  ['hi', 'मंत्री ने समझौते पर हस्ताक्षर किए थे।', 'past'],
  ['hi', 'मंत्री समझौते पर हस्ताक्षर करेगा।', 'future'],
  ['hi', 'मंत्री दिल्ली में रहता है।', 'present'],
  ['hi', 'मंत्री दिल्ली गया है।', 'past'],
  ['ja', '市長は契約に署名した。', 'past'],
  ['ja', '市長は契約に署名する。', 'present'],
  ['ja', '市長は契約に署名するだろう。', 'future'],
  ['zh', '市长已经签署了合同。', 'past'],
  ['zh', '市长即将签署合同。', 'future'],
  ['ko', '시장은 계약서에 서명했다.', 'past'],
  ['ko', '시장은 계약서에 서명할 예정이다.', 'future present'],
  ['ko', '시장은 계약서에 서명한다.', 'present'],
  ['nl', 'De burgemeester heeft het contract getekend.', 'past'],
  ['nl', 'De burgemeester zal het verdrag tekenen.', 'future'],
  ['sv', 'Borgmästaren har skrivit på avtalet.', 'past'],
  ['sv', 'Borgmästaren kommer att skriva på avtalet.', 'future'],
  ['tr', 'Belediye başkanı sözleşmeyi imzaladı.', 'past'],
  ['tr', 'Belediye başkanı sözleşmeyi imzalayacak.', 'future'],
  ['ar', 'قال الوزير', 'past'],
  ['ar', 'سيوقع الوزير العقد', 'future'],
  ['ar', 'سياسة الوزير', ''],
  ['fa', 'شهردار قرارداد را امضا کرد.', 'past'],
  ['fa', 'شهردار قرارداد را امضا خواهد.', 'future'],
  ['he', 'ראש העיר הודיע', 'past'],
  ['vi', 'Thị trưởng đã ký hợp đồng.', 'past'],
  ['vi', 'Thị trưởng sẽ ký hợp đồng.', 'future'],
  ['id', 'Wali kota telah menandatangani kontrak.', 'past'],
  ['id', 'Wali kota akan menandatangani kontrak.', 'future'],
  ['en', 'The mayor signed the contract.', 'past'],
  ['en', 'The mayor will sign the contract.', 'future'],
]

const ASPECTS: readonly (readonly [language: string, text: string, aspects: string])[] = [
  ['es', 'El alcalde está firmando el contrato.', 'progressive'],
  ['es', 'El alcalde firma el contrato.', ''],
  ['it', 'Il sindaco sta firmando il contratto.', 'progressive'],
  ['it', 'Il sindaco aveva firmato il contratto.', 'pluperfect'],
  ['fr', 'Le maire avait signé le contrat.', 'pluperfect'],
  ['de', 'Der Minister hatte den Vertrag unterzeichnet.', 'pluperfect'],
  ['hi', 'मंत्री भाषण दे रहा है।', 'progressive'],
  ['ja', '市長は契約書を読んでいる。', 'progressive'],
  ['zh', '市长正在讲话。', 'progressive'],
  ['ko', '시장은 연설하고 있다.', 'progressive'],
  ['tr', 'Başkan konuşuyor.', 'progressive'],
]

describe('the forms of verbs', () => {
  for (const [language, text, times] of TIMES) {
    it(`${language}: ${text} (${times || 'no time'})`, () => expect(timesOf(text, language)).to.equal(times))
  }
  for (const [language, text, aspects] of ASPECTS) {
    it(`${language}: ${text} (${aspects || 'no aspect'})`, () => expect(aspectsOf(text, language)).to.equal(aspects))
  }
  it('are known for every language with a profile', () => {
    expect(PROFILES.filter(({ tenses, persons }) => !tenses || !persons).map(({ tag }) => tag)).to.eql([])
  })
})

describe('the words for persons', () => {
  const personsOf = (text: string, language: string): string => {
    const given = searchable(text, language)
    return [...new Set(findPersons(given, given.profile.persons!).map(({ kind }) => kind))].sort().join(' ')
  }
  const PERSONS: readonly (readonly [language: string, text: string, persons: string])[] = [
    ['fr', 'Elle chante.', 'she'],
    ['fr', 'Je crois qu’il chante.', 'I he'],
    ['de', 'Er singt.', 'he'],
    ['de', 'Wir singen.', 'we'],
    ['ru', 'Она поёт.', 'she'],
    ['zh', '她在唱歌。', 'she'],
    ['zh', '他们在唱歌。', 'they'],
    ['zh', '其他歌手', ''],
    ['ja', '彼女は歌う。', 'she'],
    ['ja', '私は歌う。', 'I'],
    ['es', 'Nosotros cantamos.', 'we'],
    ['hi', 'हम गाते हैं।', 'we'],
  ]
  for (const [language, text, persons] of PERSONS) {
    it(`${language}: ${text} (${persons || 'nobody'})`, () => expect(personsOf(text, language)).to.equal(persons))
  }
  it('may stand for several: German "sie"', () => expect(personsOf('Sie singt.', 'de')).to.equal('she they you'))
})

describe('a search for forms', () => {
  it('takes time in proportion to the length, on texts that are all forms', () => {
    for (const { tag } of PROFILES) {
      const text = searchable('a signé hat gemacht ha firmado 了过会 している था रहा है '.repeat(1500), tag)
      const { times } = findTimes(text, text.profile.tenses!)
      expect(times.every(({ start, end }) => 0 <= start && start < end && end <= text.text.length)).to.equal(true)
    }
  })
})
