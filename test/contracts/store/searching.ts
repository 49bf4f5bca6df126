import { expect } from 'chai'
import type { Context } from './context.ts'
import { submission } from './samples.ts'

// What is stored, by a short name.
const STORED = {
  sahel: submission({
    statement: { text: 'J’ai signé la Charte du Liptako-Gourma.', speaker: 'Assimi Goïta', language: 'fr' },
    rendering: { text: 'I signed the Liptako-Gourma Charter in 2023 🇲🇱', outlet: 'Agência Łódź' },
  }),
  chinese: submission({
    statement: { text: '我们今天签署了联合声明。' },
    rendering: { text: 'We signed a statement.' },
  }),
  japanese: submission({ statement: { text: '首相はコメントしなかった。' }, rendering: { text: 'No comment.' } }),
  korean: submission({ statement: { text: '대통령은 말했다.' }, rendering: { text: 'The president spoke.' } }),
  thai: submission({ statement: { text: 'นายกรัฐมนตรีกล่าว' }, rendering: { text: 'The premier spoke.' } }),
  arabic: submission({ statement: { text: 'قَالَ الرَّئِيسُ' }, rendering: { text: 'Said the chairman.' } }),
  hindi: submission({ statement: { text: 'भारत की जीत' }, rendering: { text: 'A victory of India.' } }),
  german: submission({
    statement: { text: 'Die Straße ist GROẞ.' },
    rendering: { text: 'A large road and not much OR' },
  }),
} as const

type Name = keyof typeof STORED

const FINDS: readonly (readonly [search: string, expected: readonly Name[]])[] = [
  ['Liptako', ['sahel']],
  ['liptako-gourma charter', ['sahel']],
  ['signe charte goita', ['sahel']],
  ['SIGNÉ', ['sahel', 'chinese']],
  ['goïta agencia lodz', ['sahel']],
  ['gourma zebra', []],
  ['sign', ['sahel', 'chinese']],
  ['ch', []],
  ['2023', ['sahel']],
  ['202', []],
  ['🇲🇱', ['sahel']],
  ['🇲🇦', []],
  ['声明', ['chinese']],
  ['联合', ['chinese']],
  ['合声', ['chinese']],
  ['声联', []],
  ['署', ['chinese']],
  ['签署 声明', ['chinese']],
  ['コメント', ['japanese']],
  ['メント', ['japanese']],
  ['ｺﾒﾝﾄ', ['japanese']],
  ['首相', ['japanese']],
  ['대통령', ['korean']],
  ['통령', ['korean']],
  ['รัฐมนตรี', ['thai']],
  ['الرئيس', ['arabic']],
  ['भारत', ['hindi']],
  ['भारती', []],
  ['strasse gross', ['german']],
  // Nothing of this is query syntax.
  ['"liptako"', ['sahel']],
  ['liptako*', ['sahel']],
  ['*', []],
  ['"', []],
  ["'; DROP TABLE statement; --", []],
  ['liptako OR chairman', []],
  ['road OR', ['german']],
  ['NOT much', ['german']],
  ['liptako NEAR charter', []],
  ['words:liptako', []],
  ['rowid', []],
  ['-liptako +charter ^signed', ['sahel']],
  ['(liptako', ['sahel']],
  ['lip\0tako', []],
  ['liptako\0', ['sahel']],
  ['\ud800 liptako \udfff', ['sahel']],
  ['%', []],
  ['lipt_ko', []],
  ['\\', []],
]

export function searching(context: Context): void {
  describe('searching', () => {
    const found = async (search: string): Promise<Name[]> => {
      const { items } = await context.store.verifications({ search }, { limit: 100 })
      const names = Object.keys(STORED) as Name[]
      return items.map((item) => names.find((name) => STORED[name].statement.text === item.original)!).reverse()
    }

    beforeEach(async () => {
      for (const each of Object.values(STORED)) await context.store.submit(each, 'anonymous')
    })

    it('finds words in both texts, the speaker and the outlet, and takes no text for syntax', async () => {
      const wrong: unknown[] = []
      for (const [search, expected] of FINDS) {
        const names = await found(search)
        if (names.join() !== expected.join()) wrong.push({ search, names, expected })
      }
      expect(wrong).to.deep.equal([])
    })

    it('does not filter by blank text', async () => {
      for (const search of ['', ' \n\t ']) expect(await found(search)).to.have.length(Object.keys(STORED).length)
    })

    it('takes very long searches', async () => {
      expect(await found('liptako '.repeat(5000))).to.deep.equal(['sahel'])
      expect(await found('声'.repeat(50_000))).to.deep.equal([])
      expect(await found('l'.repeat(100_000))).to.deep.equal([])
    })

    it('finds a word that is longer than what an index holds', async () => {
      const text = `Donau${'dampf'.repeat(20_000)}schiff`
      const { id } = await context.store.submit(submission({ statement: { text } }), 'anonymous')
      const { items } = await context.store.verifications({ search: text }, { limit: 2 })
      expect(items.map((item) => item.id)).to.deep.equal([id])
    })

    it('finds statements by text and speaker, not by what was published', async () => {
      const statements = async (search: string) =>
        (await context.store.statements(search, { limit: 9 })).items.map(({ text }) => text)
      expect(await statements('charte goita')).to.deep.equal([STORED.sahel.statement.text])
      expect(await statements('声明')).to.deep.equal([STORED.chinese.statement.text])
      expect(await statements('charter')).to.deep.equal([])
      expect(await statements('"')).to.deep.equal([])
      expect(await statements(' ')).to.have.length(8)
    })
  })
}
