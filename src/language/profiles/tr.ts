import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/tr.ts'
import { numbers } from './numbers/tr.ts'
import { shades } from './shades/tr.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Turkish. */
export const profile: LanguageProfile = {
  tag: 'tr',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ['“', '”'],
    ["'", "'"],
    ['«', '»'],
  ],
  abbreviations: phrases(
    `dr, prof, doç, yrd, av, sn, alb, gen, org, korg, tümg, tuğg, yb, bnb, yzb, tğm, müh, mim, öğr, gör, vb, vs, vd, bkz, örn, çev, haz, yay, s, ss, sy, c, cilt, no, nu, tel, cad, sok, sk, mah, apt,
    bul, blv, ltd, şti, aş, a.ş, t.c, m.ö, m.s, mö, ms, st, oca, şub, mar, nis, may, haz, tem, ağu, eyl, eki, kas, ara, hz, ing, fr, alm, mad, md, yy`,
  ),
  numbers,
  months: forms(`
    ocak ocak'ta oca
    şubat şubat'ta şub
    mart mart'ta mar
    nisan nisan'da nis
    mayıs mayıs'ta may
    haziran haziran'da haz
    temmuz temmuz'da tem
    ağustos ağustos'ta ağu
    eylül eylül'de eyl
    ekim ekim'de eki
    kasım kasım'da kas
    aralık aralık'ta ara`),
  weekdays: forms(`
    pazartesi pazartesiye
    salı
    çarşamba
    perşembe
    cuma
    cumartesi
    pazar`),
  relativeDays: {
    bugün: 0,
    'bu sabah': 0,
    'bu akşam': 0,
    'bu gece': 0,
    dün: -1,
    'dün gece': -1,
    'evvelsi gün': -2,
    'önceki gün': -2,
    yarın: 1,
    'ertesi gün': 1,
    'öbür gün': 2,
  },
  negation: {
    words: phrases(
      'değil, değildi, değildir, değilim, değiliz, değiller, değilmiş, değilse, değilken, yok, yoktu, yoktur, yokmuş, hayır',
    ),
    patterns: [
      // The suffix -me/-ma inside a verb: gelmedi, yapmıyor, olmayacak, görülmez. hiç and asla come with it and count nothing.
      '\\b\\w{1,}m[ae]d[ıi](?:m|n|k|lar|ler|nız|niz|ğ\\w*)?\\b',
      '\\b\\w{1,}m[ıiuü]yor\\w*',
      '\\b\\w{1,}m[ae]y[ae]c[ae][kğ]\\w*',
      '\\b\\w{1,}m[ae]m[ıi]ş\\w*',
      '\\b\\w{2,}m[ae]z(?:lar|ler|se|sa|dı|di|ken|mış|miş|sın|sin)?\\b',
      '\\b\\w{1,}m[ae]m[ae]l[ıi]\\w*',
      '\\b\\w{1,}m[ae]s[ıi]n(?:lar|ler)?\\b(?=[.,!?;:]| diye| için|$)',
      '\\b\\w{2,}m[ae]m[ae](?:k|y[ae]|s[ıi]\\w*|kt[ae]\\w*)\\b',
      '\\b\\w{1,}m[ae]y[ae]bil\\w*',
      '\\b\\w{1,}m[ae]makt[ae]\\w*',
      '\\bne\\b(?: \\w+){1,5} ne(?: de)?\\b',
    ],
    except: [
      '\\bum(?:uyor|ut|du)\\w*',
      '\\b\\w+m[ae]z (?:hale|duruma)\\b',
      '\\byok (?:ed|ol(?!m[ae]))\\w*',

      '\\byok (?:et|ol(?!m))\\w*',
      '\\byoksa\\b',
      '\\bdeğil mi\\b',
      '\\b(?:sadece|yalnızca|yalnız|sırf|salt)\\b[^.?!,]{1,60}?\\bdeğil\\b',
      '\\bnamaz\\w*',
      '\\b(?:komedi|akademi|medya|medi)\\w*',
      '\\b(?:ahmedi?|muhammedi?|hamedi?|memed)\\w*',
      '\\b\\w+m[ae]z(?:s[ae])? \\w+m[ae]z\\b(?= (?:hemen|derhal))',
      '\\b(?:kaçınılmaz|vazgeçilmez|tartışılmaz|değişmez|ölmez|korkmaz|yılmaz|sönmez|solmaz|dönmez|durmaz|bölünmez|olağan|inanılmaz)\\w*',
      '\\b\\w+m[ae]z\\b(?=,? (?:gel|ol)\\w+ ol\\w*)',
      '\\bkuşkusuz\\b|\\bşüphesiz\\b',
      '\\bya da değil\\b',
      '\\bemin\\w* değil mi\\b',
      '\\bolup olmad\\w+',
      '\\b(\\w+)[ıiuü]p \\1m[ae]\\w+',
    ],
  },
  implicitNegation: {
    words: phrases(
      `yasak, yasakladı, yasaklandı, yasaklayan, yasaklıyor, yasaklanan, unutmayın, unutma, unuttu, unutmak, eksik, eksikliği, eksiklik, yoksun, yoksunluk, başarısız, başarısızlık, başarısızlığı, başaramadı, reddetti, reddeden, reddedildi, reddediyor, reddetmek, reddederek, inkâr, inkar, yalanladı, yalanlayan, yalanlandı, önlemek, önledi, önleyen, önlenmesi, önlüyor,
      engelledi, engellemek, engelliyor, engellendi, kaçındı, kaçınmak, kaçınıyor, imkânsız, imkansız, mümkün değil, hariç, nadiren, gayri, gayrı, anonim, ihmal, görmezden, bırakmadan`,
    ),
    patterns: [
      '\\b\\w{1,}m[ae]y[ae]n\\w*',
      '\\b\\w{2,}m[ae]z (?:hale|duruma)\\b',

      '\\b\\w{2,}(?:s[ıiuü]z)(?:ce|ca|lık|lik|luk|lük|lığı|liği|luğu|lüğü|dır|dir|dur|dür|ın|in|un|ün|ı|i|u|ü|lar|ler)?\\b',
      '\\b\\w{2,}(?:m[ae]d[ae]n|m[ae]ks[ıi]z[ıi]n)\\b',
      '\\b(?:kaçınılmaz|vazgeçilmez|inanılmaz|değişmez|tartışılmaz)\\w*',
    ],
    except: [
      '\\b(?:siz|sizin|sizi|size|sizler)\\b',
      '\\bfransız\\w*',
      '\\b(?:otuz|dokuz|temmuz|kuşkusuz|şüphesiz|ansızın|hırsız\\w*|benzersiz\\w*|yolsuz\\w*|rahatsız\\w*|sessiz\\w*)\\b',
      '\\bneden\\w*',
      '\\bmaden\\w*',
      '\\bmeden\\w*',
    ],
  },
  question: {
    words: [],
    // The question particle and its inflected forms stand apart.
    patterns: [
      '\\?',
      '\\bm[ıiuü](?:yım|yim|yum|yüm|sın|sin|sun|sün|yız|yiz|yuz|yüz|sınız|siniz|sunuz|sünüz|dır|dir|dur|dür|ydı|ydi|ydu|ydü|ymış|ymiş)?(?=[.!"\']|$)',
    ],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      'göre, iddia, iddiası, iddiaya göre, iddia edilen, sözde, güya, sözüm ona, söylenen, öne sürülen, öne sürdü, şüpheli, sanık, suçlanan, bildirildi, belirtildi, bildirildiğine göre, rivayete göre',
    ),
  },
  reduplicates: true,
  dropsSubjects: true,
  shades,
  coordinators: words('ve ama veya ya fakat'),
  functionWords: words(`
    ve ile veya ya da de ki ama fakat ancak lakin çünkü zira eğer şayet için gibi kadar göre karşı doğru rağmen dolayı ötürü beri önce
    sonra üzere hem ne ise ise de mi mı mu mü bir bu şu o bunlar şunlar onlar bunu şunu onu buna şuna ona bunda onda bundan ondan bunun onun
    ben sen biz siz beni seni bizi sizi bana sana bize size bende sende benim senin bizim sizin onların kendi kendisi kendini kendine kendileri
    kim kimin kimi kime hangi nasıl neden niçin niye nerede nereye nereden ne zaman kaç her hep hepsi bütün tüm bazı birkaç birçok çok
    az daha en pek çoğu kimse hiç hiçbir hiçbiri herkes herhangi başka diğer diğerleri öteki aynı böyle şöyle öyle işte artık hâlâ hala henüz
    hemen şimdi bugün dün yarın burada orada şurada buraya oraya içinde dışında üzerinde altında üstünde arasında yanında önünde arkasında
    karşısında hakkında tarafından boyunca sırasında içerisinde doğrultusunda olarak olan oldu olduğu olduğunu olur olacak olması olup ol
    olmak olmayan değil var yok vardı yoktu dır dir idi imiş iken ederek eden etti etmek edildi edilen eder yaptı yapılan yapmak dedi diye
    etmiş olmuş bile sadece yalnız yalnızca bana bence ayrıca böylece dolayısıyla oysa halbuki yani örneğin belki evet hayır lazım gerek
    bunlara onlara ilgili yönelik ilişkin ait dair`),
  // o is he, she and it.
  marksGender: false,
}
