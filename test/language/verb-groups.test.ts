import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { type VerbGroup, verbGroups } from '../../src/language/verb-groups.ts'

/** A group as one line: its words, the time it tells of, and what else it says. */
function show(text: { words: readonly { text: string }[] }, group: VerbGroup): string {
  const words = text.words.slice(group.first, group.last + 1).map((word) => word.text)
  const marks = [
    group.tense,
    group.perfect && 'perfect',
    group.progressive && 'progressive',
    group.passive && 'passive',
    group.modal,
    group.negated && 'not',
    group.illFormed && 'ill-formed',
  ].filter(Boolean)
  return `${words.join(' ')} (${marks.join(' ')})`
}

const groupsOf = (sentence: string): string => {
  const text = analyse(sentence, 'en')
  return verbGroups(text.words)
    .map((group) => show(text, group))
    .join('; ')
}

const CASES: readonly (readonly [sentence: string, groups: string])[] = [
  ['I signed the charter.', 'signed (past)'],
  ['I have signed it.', 'have signed (past perfect)'],
  ['I had not signed it.', 'had not signed (past perfect not)'],
  ['She will sign it.', 'will sign (future)'],
  ["She won't have signed it.", "wo n't have signed (future perfect not)"],
  ['The city was being rebuilt by order of the king.', 'was being rebuilt (past progressive passive)'],
  ['Three people were being injured.', 'were being injured (past progressive passive)'],
  ['He has to react quickly.', 'has to react (present must)'],
  ['The BA had to react quickly.', 'had to react (past must)'],
  ['They are going to win.', 'are going to win (future)'],
  ['They were going to win.', 'were going to win (past)'],
  ['We may also be restricted by it.', 'may also be restricted (present passive may)'],
  ['It might have also been restricted.', 'might have also been restricted (present perfect passive might)'],
  ['It can be being exchanged.', 'can be being exchanged (present progressive passive can)'],
  ['Did they sign it?', 'Did they sign (past)'],
  ['Have you seen him?', 'Have you seen (past perfect)'],
  ['Statistics are showing that it grows.', 'are showing (present progressive); grows (present)'],
  ['Apple and Facebook have backed the bill.', 'have backed (past perfect)'],
  ['He wants to sign it.', 'wants (present); sign (non-finite)'],
  ['He hopes to be signing it.', 'hopes (present); be signing (non-finite progressive)'],
  ['Signing it was hard.', 'Signing (non-finite); was (past)'],
  ['The story presented in the opera is that of an artist.', 'presented (past); is (present)'],
  ['The story will present in the opera.', 'will present (future)'],
  ['They put it on the table.', 'put (past)'],
  ['The minister resigns.', 'resigns (present)'],
  ['The minister is resigning.', 'is resigning (present progressive)'],
  ["It's raining.", "'s raining (present progressive)"],
  ["He'd gone home.", "'d gone (past perfect)"],
  ["He'd go home.", "'d go (present would)"],
  ["He can't swim.", "ca n't swim (present can not)"],
  ['A total of four people have will die.', 'have will die (present ill-formed)'],
  ['He has now returns.', 'has now returns (past perfect ill-formed)'],
  ['He will signed it.', 'will signed (future ill-formed)'],
  ['The accord is to be signed on Monday.', 'is to be signed (present passive be to)'],
  ['May I ask?', 'May I ask (present may)'],
  ['In May the will was read.', 'was read (past passive)'],
  ['He used to smoke.', 'used (past); smoke (non-finite)'],
  ['They have been working for years.', 'have been working (past perfect progressive)'],
  ['The Sundarbans has been having an area of 3,850 square kilometres.', 'has been having (past perfect progressive)'],
  ['An illustration was also prepared for the campaign.', 'was also prepared (past passive)'],
  ['It is surprisingly entertaining.', 'is (present)'],
  ['Efforts are facing difficulties.', 'are facing (present progressive)'],
  ['Be checking that the bus goes.', 'Be checking (non-finite progressive); goes (present)'],
  ['Paraguay manages to keep it.', 'manages (present); keep (non-finite)'],
  ['What she was saying was that nobody knew.', 'was saying (past progressive); was (past); knew (past)'],
  ['The project has yet to be approved.', 'has yet to be approved (present passive must)'],
  [
    'The report says that 6 inches could cause the levees to breach.',
    'says (present); could cause (present could); breach (non-finite)',
  ],
  ['He said he had never been told.', 'said (past); had never been told (past perfect passive not)'],
  ['Not only did he win, he also set a record.', 'did he win (past); set (past)'],
  ['How could this have happened?', 'could this have happened (present perfect could)'],
  ['He does not leave an impression.', 'does not leave (present not)'],
  ['You are ready.', 'are (present)'],
  ['They let him go.', 'let (past); go (present)'],
  ['The law was adopted yesterday.', 'was adopted (past passive)'],
  ['The law will be adopted tomorrow.', 'will be adopted (future passive)'],
  ['The law has been adopted.', 'has been adopted (past perfect passive)'],
  ['The law had been adopted before.', 'had been adopted (past perfect passive)'],
  ['The law is being adopted.', 'is being adopted (present progressive passive)'],
  ['The law must be adopted.', 'must be adopted (present passive must)'],
  ['The law should have been adopted.', 'should have been adopted (present perfect passive should)'],
  ['She is a doctor.', 'is (present)'],
  ['She was not a doctor.', 'was (past not)'],
  ['She had been a doctor.', 'had been (past perfect)'],
  ['Will they come?', 'Will they come (future)'],
  ['They would have come.', 'would have come (present perfect would)'],
  ['We are to meet on Monday.', 'are to meet (present be to)'],
  ['They do not agree.', 'do not agree (present not)'],
  ['They did not agree.', 'did not agree (past not)'],
  ['He never smokes.', 'smokes (present not)'],
  ['He has never smoked.', 'has never smoked (past perfect not)'],
  ['They were about to leave.', 'were (past); leave (non-finite)'],
  ['She might be waiting.', 'might be waiting (present progressive might)'],
  ['She will be waiting.', 'will be waiting (future progressive)'],
  ['The prices rose sharply.', 'rose (past)'],
  ['The prices are still rising.', 'are still rising (present progressive)'],
  ['Prices had been rising for years.', 'had been rising (past perfect progressive)'],
  ['The task is really challenging.', 'is (present)'],
  ['She is really enjoying the game.', 'is really enjoying (present progressive)'],
  ['They run every day.', 'run (present)'],
  ['Prices become higher.', 'become (present)'],
  ['He has come home.', 'has come (past perfect)'],
  [
    'Had the allies failed, they would have left.',
    'Had the allies failed (past perfect); would have left (present perfect would)',
  ],
  ['Had the company signed?', 'Had the company signed (past perfect)'],
  ['Were the talks to fail, war would follow.', 'Were the talks to fail (past be to); would follow (present would)'],
  ['Should they arrive late, we wait.', 'Should they arrive (present); wait (present)'],
  ['Should they arrive late?', 'Should they arrive (present should)'],
  ['He had three children.', 'had (past)'],
  ['They will being helped by it.', 'will being helped (future progressive passive ill-formed)'],
]

describe('verb groups', () => {
  for (const [sentence, groups] of CASES) {
    it(sentence, () => {
      expect(groupsOf(sentence)).to.equal(groups)
    })
  }

  it('takes a word for a verb when told so, whatever its tag', () => {
    const { words } = analyse('Apple and Facebook back the bill.', 'en')
    const back = words.findIndex((word) => word.norm === 'back')
    expect(verbGroups(words).map(({ head }) => head)).to.not.include(back)
    expect(verbGroups(words, new Set([back])).map(({ head }) => head)).to.eql([back])
  })

  it('keeps "has" and "had" before a participle apart', () => {
    const leads = ['She has won.', 'She had won.'].map((text) => verbGroups(analyse(text, 'en').words)[0]?.lead)
    expect(leads).to.eql(['present', 'past'])
  })

  it('knows a form that does not tell its time', () => {
    const open = ['They put it there.', 'They moved it there.'].map(
      (text) => verbGroups(analyse(text, 'en').words)[0]?.ambiguous,
    )
    expect(open).to.eql([true, false])
  })

  const tagged = (text: string) =>
    text.split(' ').map((word) => {
      const [norm = '', pos = ''] = word.split('/')
      return { norm, stem: norm, pos }
    })
  const NOUNS: readonly (readonly [text: string, heads: string])[] = [
    ["the/DET company/NOUN 's/PART shows/VERB are/AUX popular/ADJ", 'are'],
    ['its/PRON shows/VERB are/AUX popular/ADJ', 'are'],
    ['he/PRON received/VERB a/DET transplant/VERB', 'received'],
    ['he/PRON received/VERB a/DET bone/NOUN marrow/NOUN transplant/VERB', 'received'],
    ['they/PRON let/VERB a/DET man/NOUN go/VERB', 'let go'],
    ['the/DET minister/NOUN resigns/VERB', 'resigns'],
    ['the/DET signed/VERB charter/NOUN', 'signed'],
  ]
  for (const [text, heads] of NOUNS) {
    it(`reads nouns by where they stand: ${text}`, () => {
      const words = tagged(text)
      expect(
        verbGroups(words)
          .map(({ head }) => words[head]!.norm)
          .join(' '),
      ).to.equal(heads)
    })
  }

  it('knows the frame of a report', () => {
    const frames = ['It is reported that he left.', 'It was signed by them.', 'He has reported that.'].map(
      (text) => verbGroups(analyse(text, 'en').words)[0]?.reporting,
    )
    expect(frames).to.eql([true, false, false])
  })

  it('takes time in proportion to the length, on words that are all auxiliaries', () => {
    const words = Array.from({ length: 50_000 }, () => ({ norm: 'have', stem: 'have', pos: 'AUX' }))
    expect(verbGroups(words).length).to.be.above(0)
  })
})
