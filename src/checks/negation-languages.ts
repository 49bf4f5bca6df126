import type { Example } from './check.ts'

// Statement and its language, a faithful rendering, one that has lost the negation, and the words that deny.
const DENYING: readonly (readonly [
  language: string,
  statement: string,
  faithful: string,
  lost: string,
  denies: string,
])[] = [
  [
    'sr',
    'Влада Србије неће увести санкције.',
    'The government of Serbia will not impose sanctions.',
    'The government of Serbia will impose sanctions.',
    'неће',
  ],
  [
    'hr',
    'Nitko nije nikome ništa obećao.',
    'Nobody promised anyone anything.',
    'Everyone promised everyone everything.',
    'Nitko nije',
  ],
  [
    'bs',
    'Nemamo dovoljno vode ni hrane.',
    'We do not have enough water or food.',
    'We have enough water and food.',
    'Nemamo',
  ],
  ['hu', 'Nem fogok lemondani.', 'I will not resign.', 'I will resign.', 'Nem'],
  ['ro', 'Nimeni nu ne-a spus nimic.', 'Nobody told us anything.', 'Everybody told us everything.', 'Nimeni nu'],
  [
    'bg',
    'Президентът няма да подпише закона.',
    'The president will not sign the law.',
    'The president will sign the law.',
    'няма',
  ],
  ['sk', 'Vláda nezvýši dane.', 'The government will not raise taxes.', 'The government will raise taxes.', 'nezvýši'],
  [
    'sl',
    'Vlada ne bo zvišala davkov.',
    'The government will not raise taxes.',
    'The government will raise taxes.',
    'ne',
  ],
  [
    'el',
    'Η κυβέρνηση δεν θα αυξήσει τους φόρους.',
    'The government will not raise taxes.',
    'The government will raise taxes.',
    'δεν',
  ],
  ['da', 'Ministeren går ikke af.', 'The minister is not resigning.', 'The minister is resigning.', 'ikke'],
  ['no', 'Ingen fortalte oss noe.', 'Nobody told us anything.', 'Everybody told us something.', 'Ingen'],
  ['fi', 'Hallitus ei nosta veroja.', 'The government will not raise taxes.', 'The government will raise taxes.', 'ei'],
  [
    'ca',
    'El govern no apujarà els impostos.',
    'The government will not raise taxes.',
    'The government will raise taxes.',
    'no',
  ],
  ['th', 'รัฐบาลจะไม่ขึ้นภาษี', 'The government will not raise taxes.', 'The government will raise taxes.', 'ไม่'],
  [
    'ms',
    'Kerajaan tidak akan menaikkan cukai.',
    'The government will not raise taxes.',
    'The government will raise taxes.',
    'tidak',
  ],
]

/** Statements in languages of which little more is known than how they deny, rendered as they stand. */
export const deniedPasses: readonly Example[] = DENYING.map(([originalLanguage, original, rendering]) => ({
  original,
  originalLanguage,
  rendering,
}))

/** The same statements in renderings that affirm. */
export const deniedFails: readonly Example[] = DENYING.map(([originalLanguage, original, , rendering, denies]) => ({
  original,
  originalLanguage,
  rendering,
  marks: `original:${denies}`,
}))
