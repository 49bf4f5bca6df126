import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Persian verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`بود بودند شد شدند کرد کردند گفت گفتند داد دادند رفت رفتند آمد آمدند گرفت گرفتند داشت داشتند یافت خواست توانست نوشت ساخت گذاشت رسید رسیدند
      افزود دید دیدند نبود نشد نکرد بودم کردم کردیم بودیم شدیم`),
    patterns: ['\\b\\w+ه (?:است|اند|ام|ایم|بود|بودند)\\b'],
  },
  present: {
    words: words('است هست هستند نیست دارد دارند باید شاید هستیم هستم'),
    patterns: ['\\b(?:می|نمی)[\\u200c ]?\\w{2,}'],
  },
  future: { words: words('خواهد خواهم خواهی خواهیم خواهید خواهند نخواهد نخواهند') },
  conditional: { words: words('اگر') },
  progressive: { patterns: ['\\bدر حال\\b'] },
  obligatory: true,
}

/** Persian words for persons; none tells he from she. */
export const persons: Persons = {
  I: { words: words('من مرا') },
  we: { words: words('ما') },
  you: { words: words('تو شما') },
  he: { words: words('او وی ایشان') },
  she: { words: words('او وی ایشان') },
  they: { words: words('آنها آن‌ها آنان ایشان') },
}
