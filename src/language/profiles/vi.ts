import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/vi.ts'
import { numbers } from './numbers/vi.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Vietnamese. */
export const profile: LanguageProfile = {
  tag: 'vi',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
    ["'", "'"],
  ],
  abbreviations: phrases(
    'ts, ths, gs, pgs, bs, tp, q, p, tx, tt, đ, nxb, tr, v.v, vd, tcn, scn, stt, sđt, ubnd, hđnd, ks, ls, cn, st, dr, mr, mrs',
  ),
  numbers,
  months: forms(`
    tháng_một tháng_1
    tháng_hai
    tháng_ba
    tháng_tư
    tháng_năm
    tháng_sáu
    tháng_bảy
    tháng_tám
    tháng_chín
    tháng_mười
    tháng_mười_một
    tháng_mười_hai tháng_chạp`).map((month) => month.map((form) => form.replaceAll('_', ' '))),
  weekdays: forms(`
    thứ_hai thứ_2
    thứ_ba thứ_3
    thứ_tư thứ_4
    thứ_năm thứ_5
    thứ_sáu thứ_6
    thứ_bảy thứ_7
    chủ_nhật chúa_nhật`).map((day) => day.map((form) => form.replaceAll('_', ' '))),
  relativeDays: {
    'hôm nay': 0,
    'sáng nay': 0,
    'chiều nay': 0,
    'tối nay': 0,
    'đêm nay': 0,
    'hôm qua': -1,
    'tối qua': -1,
    'đêm qua': -1,
    'hôm kia': -2,
    'ngày mai': 1,
    'ngày kia': 2,
    'ngày mốt': 2,
  },
  negation: {
    words: phrases(
      `không, chẳng, chả, chưa, đừng, chớ, không hề, chưa hề, không bao giờ, chưa bao giờ, chưa từng, không còn, không phải, chẳng phải, không có, không ai, không gì, chưa có, không được, không thể,
      chẳng bao giờ, không phải là, không có ai, vẫn chưa, không một`,
    ),
    except: [
      '\\bkhông thể tránh\\b',
      '\\bchưa từng có\\b',
      '\\bkhông qua khỏi\\b',
      '\\bđộc nhất vô nhị\\b',

      '\\b(?:không|chẳng|không phải) (?:chỉ|những|ngừng|ít|kém|riêng|đơn thuần|đơn giản)\\b',
      '\\bkhông (?:khí|quân|gian|vận|lực|lưu|trung|tặc|lâu|tưởng|dừng lại ở|ngớt|nghi ngờ gì)\\b',
      '\\b(?:hàng|khống|hư|phòng|trên|số) không\\b',
      '\\bkhông(?= ?\\?)',
      '\\bchưa(?= ?\\?)',
      '\\b(?:hay|hoặc) (?:không|chưa)\\b',
      '\\bkhông thể không\\b',
      '\\bchưa kể\\b',
      '\\bchẳng hạn\\b',
      '\\bchẳng lẽ\\b',
      '\\b(?:nếu|liệu)\\b[^.?!,]{1,60}\\bkhông\\b(?=[.,?!]|$)',
    ],
  },
  implicitNegation: {
    words: phrases(
      `bất ổn, bất lực, bất bình, bất đồng, bất thường, vô lý, phi lý, phi chính phủ, không thể tránh, chưa từng có, cấm, bị cấm, quên, thiếu, thất bại, từ chối, bác bỏ, phủ nhận, ngăn chặn, ngăn cản, ngăn, tránh, vắng mặt, thay vì, ngoại trừ, trừ khi, hiếm khi, ít khi, phi pháp, bất hợp pháp, bất khả thi, vô danh, vô hiệu, vô ích, vô gia cư, vô tội, bỏ lỡ, bỏ qua, phớt lờ, loại trừ, bất kể`,
    ),
  },
  question: {
    words: [],
    patterns: ['\\?', '(?:^|["\'(:–] ?)(?:tại sao|vì sao|phải chăng|chẳng lẽ|liệu)\\b[^.]{1,300}(?:\\?|$)'],
    except: ['\\bliệu\\b(?=[^?]*\\.)'],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      'theo, cho biết, được cho là, bị cáo buộc, cáo buộc, nghi, bị nghi, nghi phạm, nghe nói, nghe đồn, tin đồn, cái gọi là, tuyên bố, được biết, hình như, bị tố',
    ),
  },
  reduplicates: true,
  coordinators: words('và nhưng hoặc'),
  functionWords: words(`
    và của là có được cho với các những một trong này đó khi đã đang sẽ không người tôi chúng ta chúng_tôi anh chị em ông bà nó
    họ mình cô cậu bạn ai gì nào đâu sao thế vậy như thì mà nhưng hoặc hay nếu vì bởi do nên tuy dù mặc_dù để từ đến tại ở ra vào
    lên xuống qua lại về trên dưới ngoài giữa trước sau bên theo bằng cùng cả mọi mỗi từng nhiều ít rất quá lắm hơn nhất chỉ cũng
    còn vẫn đều chưa chẳng bị phải cần nên muốn thể đi đây kia ấy rằng việc cái con chiếc sự cuộc đến nỗi nữa ngay luôn thường
    bao giờ hết cứ mới vừa rồi vừa_mới đối về_việc đối_với giống thay tới lúc nay`).flatMap((word) => word.split('_')),
  // Pronouns are words for relatives: ông and anh are men, bà and cô women.
  marksGender: true,
}
