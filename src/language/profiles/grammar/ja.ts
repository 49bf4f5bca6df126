import type { Persons, Tenses } from '../../grammar.ts'

// Where a clause ends, so that the form before it is its verb.
const END = '(?=[。、．，」』）)!！?？]|と|が、|けれど|ので|から|ため|し、|$)'

/** What Japanese verbs show of their time. */
export const tenses: Tenses = {
  past: {
    patterns: [
      `(?:まし|でし|だっ|なかっ|かっ|って い|てい|でい|され|られ|[\\p{sc=Hiragana}\\p{sc=Han}](?<!ま|て|で))た${END}`,
      `(?:[んい])だ(?=[。」])(?<![なう]んだ|いだ)`,
    ],
  },
  present: {
    patterns: [
      `(?:(?<!だろ|でしょ|よ)う|[くぐすつぬぶむるい]|だ|です|ます|ません)(?:という)?${END}`,
      `(?:予定|見通し|方針|見込み|つもり|可能性)`,
    ],
  },
  future: {
    patterns: [
      'だろう|でしょう|予定|見通し|つもり|方針|見込み|(?:し|て)よう(?=と)|ましょう|来年|来月|来週|明日|今後|将来',
    ],
  },
  conditional: { patterns: ['たら|れば|なら(?=、|ば)|ようと'] },
  progressive: {
    patterns: [
      '[てで](?:い(?:る|た|ます|ました|ない)|いる)|[てで]おり(?:、|ます|ました)|[てで]る(?=[。」])|最中|(?:作業|工事|準備|調査|捜査|開催|展開|審議|交渉)中',
    ],
  },
  obligatory: true,
  marksProgressive: true,
}

/** Japanese words for persons. */
export const persons: Persons = {
  I: { patterns: ['私(?!たち|達|立|学|的|設|鉄|有)|僕(?!たち|ら)|俺(?!たち|ら)|自分'] },
  we: { patterns: ['私たち|私達|我々|われわれ|僕たち|僕ら|俺たち|我が'] },
  you: { patterns: ['あなた|君(?=は|が|の|を|に|たち)|皆さん|おまえ|お前'] },
  he: { patterns: ['彼(?!女|ら|我|岸)|自分'] },
  she: { patterns: ['彼女(?!ら|たち)|自分'] },
  they: { patterns: ['彼ら|彼女ら|彼女たち|自分たち'] },
}
