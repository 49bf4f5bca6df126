import { expect } from 'chai'
import { cleanPost } from '../../src/language/clean-post.ts'

describe('language/clean-post', () => {
  const CASES: readonly (readonly [post: string, clean: string])[] = [
    ['RT @NewsDesk24: Nous partons #Live https://example.org/a?b=c', ': Nous partons'],
    ['Voir www.example.org/page et bit.ly/abc', 'Voir et'],
    ['Écrire à jean.dupont@example.org demain', 'Écrire à demain'],
    ['Bravo 👏🏽👏🏽 🇲🇱 !', 'Bravo !'],
    ['Sooooo gut', 'Soo gut'],
    ['<p class="x">Bonjour <b>à tous</b></p>', 'Bonjour à tous'],
    ['3 < 5 und 7 > 2', '3 < 5 und 7 > 2'],
    ['Schifffahrt', 'Schifffahrt'.replace('fff', 'ff')],
    ['l’e\u0301te\u0301', 'l’été'],
    ['Ne touchez à rien', 'Ne touchez à rien'],
    ['@handle', ''],
    ['', ''],
  ]
  for (const [post, clean] of CASES) {
    it(`makes ${JSON.stringify(clean)} of ${JSON.stringify(post)}`, () => expect(cleanPost(post)).to.equal(clean))
  }

  it('is quick with text made to be slow', () => {
    const slow = [
      '<'.repeat(50_000),
      '@'.repeat(50_000),
      'a.'.repeat(25_000),
      'a@'.repeat(25_000),
      'www.'.repeat(12_000),
    ]
    for (const text of slow) {
      const start = performance.now()
      cleanPost(text)
      expect(performance.now() - start).to.be.lessThan(500)
    }
  })
})
