import { expect } from 'chai'
import fc from 'fast-check'
import { detect } from '../../src/language/detect.ts'
import { canonicalTag } from '../../src/language/tag.ts'
import { TEXTS } from './texts.ts'

describe('language/detect', () => {
  describe('names the language of', () => {
    for (const [tag, ...texts] of TEXTS) {
      for (const text of texts) it(`${tag}: ${text}`, () => expect(detect(text).tag).to.equal(tag))
    }
    it('at least 120 texts in at least 30 languages, here', () => {
      expect(TEXTS.length).to.be.at.least(30)
      expect(TEXTS.flatMap(([, ...texts]) => texts).length).to.be.at.least(120)
    })
  })

  const POSTS: readonly (readonly [tag: string, post: string])[] = [
    ['fr', 'RT @presse_ml: Nous ne partirons pas 😡😡 #BreakingNews #WorldPolitics https://example.org/live/updates'],
    ['es', '@OfficialAccount ¡Mañana no hay reunión! 🎉 www.the-latest-english-news.example/today'],
    ['de', 'Soooooo schön, dass ihr alle gekommen seid!!! #thankyou #love'],
    ['ar', 'RT @newsdesk: وقّع الرئيس الاتفاق هذا الصباح #BreakingNews https://t.co/abcdef'],
    ['ja', '今日は会議がありました @NHK_PR #news https://nhk.example/watch/this/now'],
    ['tr', '<p>Toplantı <b>bugün</b> ertelendi</p> #haber #news'],
    ['ru', 'Ааааааа, наконец-то они всё подписали!!! via @world_news'],
    ['pt', '“Não vamos assinar nada hoje”, disse @presidente #eleições'],
  ]
  for (const [tag, post] of POSTS) it(`${tag} in a post: ${post}`, () => expect(detect(post).tag).to.equal(tag))

  const NOTHING = [
    '',
    '   \n\t ',
    '...',
    '12 345,67 €',
    '👍👍👍',
    '@someone #tag https://example.org/a/page/in/english',
    'OK',
    'Niamey',
    'Ngozi Okonjo',
    'xkjq wvbn plmt',
    'asdf qwer zxcv uiop',
    'Hg zlqx vbrt nmkp dfgh',
    '\ud800\udfff\ud83d',
    '\u0000\u202e\u200b',
  ]
  for (const text of NOTHING) {
    it(`does not guess at ${JSON.stringify(text)}`, () => {
      const { tag, confidence } = detect(text)
      expect({ tag, confidence }).to.deep.equal({ tag: 'und', confidence: 0 })
    })
  }

  it('tells the candidates, best first, at most five, also where it will not say', () => {
    for (const text of ['Dette er en sag', 'asdf qwer zxcv uiop', 'Podpisali su povelju danas']) {
      const { candidates } = detect(text)
      expect(candidates.length).to.be.within(1, 5)
      const confidences = candidates.map(({ confidence }) => confidence)
      expect(confidences).to.deep.equal([...confidences].sort((a, b) => b - a))
    }
  })

  const GROUPS: readonly (readonly [text: string, ...tags: string[]])[] = [
    ['Podpisali su povelju danas', 'hr', 'bs'],
    ['Menteri itu berkata', 'id', 'ms'],
  ]
  for (const [text, ...tags] of GROUPS) {
    it(`names ${tags.join(', ')} as not told apart by: ${text}`, () => {
      expect(detect(text).group).to.include.members(tags)
    })
  }
  it('names no group where the text tells', () => {
    expect(detect('Le président a signé la charte ce matin.')).not.to.have.property('group')
  })

  const OUTSIDE: readonly (readonly [language: string, text: string])[] = [
    [
      'Tok Pisin, shuffled',
      'Sapos bilong olgeta narapela i gat strongpela wok long mekim kamap gutpela sindaun long ples',
    ],
    ['invented', 'Morlak tesvin ar dolumek sethra, im vostek laruna besik om tharlen duskovar menith'],
  ]
  for (const [language, text] of OUTSIDE) {
    it(`does not take ${language} for another language`, () => {
      expect(['und', 'tpi']).to.include(detect(text).tag)
    })
  }

  it('is surer of more text', () => {
    const text = 'Styret skal avgjøre saken i løpet av uken'
    const short = detect(text.split(' ').slice(0, 3).join(' ')).candidates.find(({ tag }) => tag === 'nb')
    const long = detect(text).candidates.find(({ tag }) => tag === 'nb')
    expect(long?.confidence).to.be.greaterThan(short?.confidence ?? 1)
  })

  it('tells Serbian, Bosnian and Croatian by the words that only one of them writes so', () => {
    for (const [text, tag] of [
      ['Ja sam juče potpisao sporazum sa predsednikom Crne Gore.', 'sr-Latn'],
      ['Predsednik je danas potpisao sporazum sa susednim zemljama.', 'sr-Latn'],
      ['Predsjednik je jučer potpisao sporazum s europskim partnerima.', 'hr'],
      ['Predsjednik je juče u Sarajevu govorio pred hiljadama ljudi.', 'bs'],
    ] as const) {
      expect(detect(text).tag, text).to.equal(tag)
    }
    // Nothing in these words is of one standard alone.
    expect(detect('Danas smo potpisali ugovor o saradnji.').group).to.include.members(['bs'])
  })

  it('passes over names in Latin letters', () => {
    for (const [text, tag] of [
      ['Stardust กำลังจะสร้าง', 'th'],
      ['Журналист канала CNN International рассказал о встрече', 'ru'],
      ['Джон Смит (John Smith) вчера уехал из страны', 'ru'],
      ['קבוצת Manchester United ניצחה אתמול', 'he'],
    ] as const) {
      expect(detect(text).tag, text).to.equal(tag)
    }
  })

  it('is less sure of a text in two scripts', () => {
    const whole = detect('Президент подписал соглашение сегодня утром').confidence
    const mixed = detect('Президент подписал соглашение Memorandum of Understanding on').confidence
    expect(mixed).to.be.lessThan(whole)
  })

  it('names the script of Chinese only where it is clear', () => {
    expect(detect('我們今天簽署了這個憲章').tag).to.equal('zh-Hant')
    expect(detect('我们今天签署了这个宪章').tag).to.equal('zh-Hans')
    expect(detect('今天下午三点').tag).to.equal('zh')
  })

  it('says the same of any Unicode form', () => {
    for (const text of TEXTS.flatMap(([, ...texts]) => texts))
      expect(detect(text.normalize('NFD'))).to.deep.equal(detect(text.normalize('NFC')))
  })

  it('never throws, and keeps its promises for any text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom('<b>', '@a ', '#b ', 'https://x.y/z ', 'the ', 'և ', 'ང་', 'ꯃꯩ', 'ᐃᓄᒃ', '𞤀𞤣', '仮名', 'ひ'),
    )
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const { tag, confidence, candidates } = detect(parts.join(''))
        expect(confidence).to.be.within(0, 1)
        expect(tag === 'und').to.equal(confidence === 0)
        expect(canonicalTag(tag)).to.equal(tag)
        for (const candidate of candidates) expect(candidate.confidence).to.be.within(0, 1)
      }),
      { seed: 11, numRuns: 400 },
    )
  })

  it('takes no longer for a hundred thousand characters', () => {
    for (const text of ['a'.repeat(100_000), '<'.repeat(100_000), 'x@'.repeat(50_000), 'e\u0301'.repeat(50_000)]) {
      const start = performance.now()
      detect(text)
      expect(performance.now() - start).to.be.lessThan(500)
    }
  })
})
