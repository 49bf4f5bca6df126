import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { readPlaces } from '../../src/alignment/places.ts'

const CASES: readonly (readonly [string, string, string])[] = [
  ['en', 'Niger and Nigeria border each other.', 'NE NG'],
  ['en', 'The Nigerien minister met his Nigerian colleague.', 'NE NG'],
  ['en', 'Austria is not Australia, Iran is not Iraq.', 'AT AU IR IQ'],
  ['en', 'He put us off and left the polish on the table.', ''],
  ['en', 'The U.S. and the UN agree.', 'US UN'],
  ['en', 'It cost 500 million U.S. dollars.', ''],
  ['fr', 'Les chefs d’État de l’Irak et du Burkina Faso', 'IQ BF'],
  ['fr', 'le président nigérien et le président nigérian', 'NE NG'],
  ['de', 'Die deutsche Regierung und die Bundeskanzlerin in München', 'DE Munich'],
  ['de', 'Truppen aus Österreich und Südkorea', 'AT KR'],
  ['pl', 'Prezydent pojechał z Polski do Warszawy i na Śląsk.', 'PL Warsaw Silesia'],
  ['pl', 'OBWE i Unia Europejska', 'OSCE EU'],
  ['cs', 'Z Prahy do Českých Budějovic a do Německa', 'Prague CZ DE'],
  ['ru', 'В Москве и в Киеве ждут ответа США и России', 'Moscow Kyiv US RU'],
  ['ru', 'украинские и немецкие солдаты', 'UA DE'],
  ['es', 'la OTAN y los soldados franceses en Sevilla', 'NATO FR Seville'],
  ['it', 'il presidente francese a Milano e Londra', 'FR Milan London'],
  ['zh', '中国和日本在日内瓦签署了协议', 'CN JP Geneva'],
  ['zh', '波特马里恩是一个地名', ''],
  ['ja', 'ザンビアとエジプトの首脳がワルシャワで会談した', 'ZM EG Warsaw'],
  ['hi', 'भारत और पाकिस्तान', 'IN PK'],
  ['ar', 'الرئيس المصري في فرنسا وألمانيا', 'EG FR DE'],
  ['tr', 'Türkiye ve Almanya’nın liderleri', 'TR DE'],
]

const codes = (language: string, text: string): string =>
  readPlaces(analyse(text, language))
    .map(({ code }) => code)
    .join(' ')

describe('known places, peoples and organisations', () => {
  for (const [language, text, expected] of CASES) {
    it(`${language}: ${text}`, () => expect(codes(language, text)).to.equal(expected))
  }

  it('reads a long text in linear time', () => {
    const started = performance.now()
    readPlaces(analyse('Niger, Nigeria and Niamey. '.repeat(4_000), 'en'))
    readPlaces(analyse('尼日尔和尼日利亚。'.repeat(8_000), 'zh'))
    expect(performance.now() - started).to.be.below(10_000)
  })
})
