import { shadesOf } from './shade-list.ts'

/** Turkish. */
export const shades = shadesOf(`
  possible able: *abilir*, *ebilir*, *abilmek*?, *ebilmek*?, *abiliyor*?, *ebiliyor*?, *abilec*?, *ebilec*?,
    *abilen?, *ebilen?, *abildi*?, *ebildi*?, mümkün?
  possible: belki, olası?, olasılıkla?, potansiyel?, ihtimal*?, olasılığı?, olasılık?
  none: mümkün olduğunca, mümkün olan en kısa
  probable: muhtemelen, büyük olasılıkla, büyük ihtimalle, herhalde, olasılıkla, galiba?, muhtemel?
  certain: kesinlikle, mutlaka?, şüphesiz, kuşkusuz, muhakkak, kaçınılmaz olarak, elbette?, tabii?
  must: zorunda, mecbur, mecburiyetinde, zorunlu?, şart?, mecburi?, zorla*?
  must should: *malı, *meli, *malıyız, *meliyiz, *malıdır, *melidir, *malılar, *meliler, *malıyım, *meliyim,
    gerek?, gerekir, gerekiyor, gerekmektedir, gerekecek?, gerekli?, gerekti?, gereken?, lazım, *mak gerek*, *mek
    gerek*, *sı gerek*, *si gerek*, ihtiyaç?
  expected: bekleniyor, beklenmektedir, öngörülüyor, tahmin ediliyor, planlanıyor?, beklen*?, öngörül*?
  planned: planlıyor, planlıyorlar, niyetinde, düşünüyor?, hedefliyor, amaçlıyor, istiyor?, istiyorlar?, plan*?,
    hazırlanıyor?
  will: *acak*?, *ecek*?, *acağ*?, *eceğ*?
  alleged: sözde, iddia edilen, iddiaya göre, iddialara göre, güya, sözüm ona, öne sürülen, şüpheli?, şüphelisi?,
    şüphelileri?, zanlı*?, sanık?, iddia*?, öne sürdü?, göre?, söylenen?, bildiril*?, suçlan*?, belirtil*?, olduğu
    söylenen, *mış?, *miş?, *muş?, *müş?, *mıştır?, *miştir?, varsayılan?
  alleged apparent: görünüşe göre, anlaşılan?
  apparent: görünüyor, görünüyorlar, gibi görün*, gözüküyor, belli?, gibi?
  all: bütün, tüm, her?, herkes, herkesi?, herkese?, hepsi, hepimiz, tamamı?, tümü, her bir, tamamını?, herhangi?,
    tamamen?
  none: her gün, her yıl, her zaman, her şeyden önce, her neyse, her ne kadar, her iki, bütün gün, herhalde
  both: her iki, ikisi de, ikisi, hem?, iki?
  most: çoğu, çoğunluğu, çoğunluk, büyük kısmı, büyük bölümü, çoğunlukla?, çoğunun
  many: birçok, pek çok, çok sayıda, çoğu kişi?, sayısız, çok?, nice?, çokça
  some: bazı, kimi, bazıları, kimileri, bir kısmı, birtakım, bir bölümü?, bir kaç?
  some many: birkaç, çeşitli?, birkaçı
  few: az sayıda, pek az, çok az, az?
  half: yarısı, yarı?, yarım?, yarısını, yarısının
  always: her zaman, daima, hep?, sürekli?
  often: sık sık, genellikle, çoğunlukla, çoğu zaman, sıklıkla, genelde
  sometimes: bazen, ara sıra, zaman zaman, kimi zaman
  rarely: nadiren, ender olarak, seyrek
  only: yalnızca, sadece, yalnız?, tek?, ancak?, sırf, münhasıran, salt?, tek başına?
  none: sadece değil, yalnızca değil
  even: bile?, hatta?, dahi?
  atLeast: en az #, en azından?, asgari #, # ve üzeri, # veya daha fazla, en az?
  atMost: en fazla #, en çok #, azami #, # kadar?, kadar?
  moreThan: # fazla, # fazladır?, # çok?, # üzerinde, # aşkın, aşkın?, fazla?, üzerinde?, aştı?, aşan?
  lessThan: # az, # daha az, # altında, altında?, az?
  almost: neredeyse, hemen hemen, az kalsın, yaklaşık?, yakın?
  about: yaklaşık, aşağı yukarı, takriben, civarında, # kadar?, yüzlerce?, binlerce?, onlarca?, kadar?
  very: çok?, son derece, aşırı, oldukça?, fazlasıyla, derinden, pek?, büyük ölçüde?, ciddi?, gayet?, epey?
  slightly: biraz, hafifçe, bir miktar, az?, hafif?, nispeten?, bir nebze, oldukça?
  fully: tamamen, tümüyle, bütünüyle, büsbütün, tam?, tam olarak?, bütün?
  partly: kısmen, bir ölçüde, bir dereceye kadar, kısmi?
  superlative: en?
  none: en az, en azından, en fazla
  comparative: daha?, fazla?
  because: çünkü, nedeniyle, yüzünden, dolayı?, sayesinde, sebebiyle, ötürü, zira, *dığı için?, *diği için?, için?,
    nedenle?, sonucu?
  although: rağmen, karşın, her ne kadar, *sa da?, *se de?, ama?, fakat?, ancak?, ise?, halde
  if: eğer, şartıyla, koşuluyla, takdirde, *sa?, *se?, *ması halinde, *mesi halinde, *sak?, *sek?, durumunda?
  unless: *madıkça, *medikçe, olmadıkça, sürece?
  purpose: amacıyla, *mak için, *mek için, diye?, için?, üzere?, *sı için?, *si için?
  before: önce?, evvel?, *madan önce, *meden önce, öncesi*?, kadar?
  after: sonra?, *dıktan sonra, *dikten sonra, *duktan sonra, *dükten sonra, ardından, *nca?, *nce?, sonrası*?,
    beri?, akabinde
  until: kadar?, *ana kadar, *ene kadar, *ıncaya kadar, dek
  when: *ken?, *dığında?, *diğinde?, *duğunda?, *düğünde?, zaman?, sırasında?, *ınca?, *ince?, esnasında
`)
