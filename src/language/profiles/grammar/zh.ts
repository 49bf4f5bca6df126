import type { Persons, Tenses } from '../../grammar.ts'

/** What Chinese says of time: particles and adverbs, none of which a sentence must have. */
export const tenses: Tenses = {
  past: {
    patterns: [
      '(?<!为|除|罢|得|不|受|算|好|对|到|极)了(?![解不得如结无然])',
      '(?<=[\\p{sc=Han}])过(?=[。，的了]|多次|一次|两次)(?<!不过|通过|超过|经过|难过)',
      '已经|已(?=于|在|被|有|经|成|达|完|结|从|向)|曾经|曾(?=在|于|是|任|有|被|经|担|与|多)|曾(?!祖|孙)|昨天|昨日|去年|刚刚|当时|此前',
    ],
  },
  present: { patterns: ['是|正在|正(?=处|值)|目前|现在|当前|着|能|可以|可能|应|必须|需|想|有(?!了)|在'] },
  future: {
    patterns: [
      '将(?!军|领|士|近|其|它|他|她|这|此|相关|该|所有|自己)|即将|将会|会(?=在|于|有|被|不会|继续|成|使|让|对|是|把|给|到|给)|要(?=在|去|把|来|继续|做)|打算|计划|准备|明年|下个月|下周|未来|明天',
    ],
  },
  conditional: { patterns: ['如果|若|的话|要是|假如|就会'] },
  progressive: { patterns: ['正在|正(?=于|处|面)|着(?!力|手|重|陆|眼|名|急|实|想)|在(?=进行|做|用)|不断'] },
  obligatory: false,
}

/** Chinese words for persons. */
export const persons: Persons = {
  I: { patterns: ['我(?!们|們|国|國|市|省|县|军|校|方|院|区|党|公司|队|州|厂|家)|本人'] },
  we: { patterns: ['我们|我們|咱们|我(?=国|國|市|省|县|军|校|方|院|区|党|公司|队|州|厂|家)|本(?=市|省|公司|国)'] },
  you: { patterns: ['你|您|妳'] },
  he: { patterns: ['(?<!其)他(?!们|們|人|国|国|乡|日|们的|山)|其(?!他|它|实|實|中|余|餘|次)'] },
  she: { patterns: ['她(?!们|們)|其(?!他|它|实|實|中|余|餘|次)'] },
  they: { patterns: ['他们|她们|它们|他們|她們|其(?!他|它|实|實|中|余|餘|次)'] },
}
