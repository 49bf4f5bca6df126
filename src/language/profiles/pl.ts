import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/pl.ts'
import { numbers } from './numbers/pl.ts'
import { shades } from './shades/pl.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Polish. */
export const profile: LanguageProfile = {
  tag: 'pl',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['„', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‚', '’'],
  ],
  abbreviations: phrases(
    `al, ang, art, bm, br, bł, cd, cm, doc, dot, dr, fr, gen, godz, gr, hab, im, in, inż, itd, itp, itd, jw, kard, kpt,
    ks, lic, łac, m.in, mec, mgr, mjr, mld, mln, mies, min, n.e, np, nr, nt, o, ob, ok, os, p, par, pl, płk, pkt, pn, por,
    pow, pp, ppłk, prof, przyp, pt, r, red, rys, s, sierż, św, tel, tj, tys, tzn, tzw, ul, ur, ust, ww, w, wg, woj, wyd,
    zł, zm, zob, z o.o, stycz, lut, kwi, cze, lip, sie, wrz, paź, lis, gru`,
  ),
  numbers,
  months: forms(`
    styczeń stycznia styczniu styczniem sty
    luty lutego lutym lut
    marzec marca marcu marcem mar
    kwiecień kwietnia kwietniu kwietniem kwi
    maj maja maju majem
    czerwiec czerwca czerwcu czerwcem cze
    lipiec lipca lipcu lipcem lip
    sierpień sierpnia sierpniu sierpniem sie
    wrzesień września wrześniu wrześniem wrz
    październik października październiku październikiem paź
    listopad listopada listopadzie listopadem lis
    grudzień grudnia grudniu grudniem gru`),
  weekdays: forms(`
    poniedziałek poniedziałku poniedziałkiem poniedziałki
    wtorek wtorku wtorkiem wtorki
    środa środę środy środzie środą
    czwartek czwartku czwartkiem czwartki
    piątek piątku piątkiem piątki
    sobota sobotę soboty sobocie sobotą
    niedziela niedzielę niedzieli niedzielą niedziele`),
  relativeDays: { dziś: 0, dzisiaj: 0, dzisiejszy: 0, wczoraj: -1, przedwczoraj: -2, jutro: 1, pojutrze: 2 },
  negation: {
    words: phrases(
      `nie, ani, nigdy, nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, nigdzie, żaden, żadna, żadne, żadnego,
      żadnej, żadnych, żadnym, żadną, żadnemu, nijak, bynajmniej, nie ma, nie można, wcale nie`,
    ),
    patterns: [
      '\\bnikt\\b[^.?!;]{1,80}?\\bani nie\\b',

      '\\b(?:nigdy|nikt|nikogo|nikomu|nic|niczego|nigdzie|żad(?:en|n(?:a|e|ego|ej|ych|ym|ą|emu)))\\b(?: \\w+){0,4}? nie\\b',
      '\\bnie (?:\\w+ ){0,4}?(?:nigdy|nikt|nikogo|nikomu|nikim|nic|niczego|niczym|nigdzie|żad(?:en|n(?:a|e|ego|ej|ych|ym|ą|emu)))\\b',
      '\\bnie\\b[^.?!;]{1,100}?\\bani\\b',
      '\\bani\\b[^.?!;]{1,60}?\\bani\\b[^.?!;]{1,30}?\\bnie\\b',
      '\\bani\\b[^.?!;]{1,60}?\\bani\\b',
    ],
    except: [
      '\\bbez (?:\\w+ ){0,2}?żadn\\w+',
      '\\bnie (?:\\w+ ){0,2}wątpliwości\\b',

      '\\bnie (?:tylko|jedynie|lada|mniej|mówiąc|wspominając|bez|inaczej niż|kto inny|co innego|później niż|więcej niż|mniejszy)\\b',
      '\\bnie sposób nie\\b',
      '\\bnie mo(?:że|gą|gę|żna|gł[aiy]?|gło) nie\\b',
      '\\b(?:czy|lub|albo) nie\\b',
      '\\bco(?:\\w*)? by nie\\b',
      '\\b(?:dopóki|póki|zanim) nie\\b',
      '\\bo mało (?:co )?nie\\b',
      '\\bnic (?:innego|dziwnego)\\b',
      '\\bnie ulega wątpliwości\\b',
      '\\bniczym\\b(?= \\w+)',
      '(?<=, )nie\\?',
      '\\bdlaczego nie\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `ledwie, ledwo, zakaz, zakazu, zakazuje, zakazał, zakazano, zabrania, zabroniono, zabronione, zabroniony, zapomina, zapomnieć, zapomniał, zapominaj, obojętne, przestaje, przestają, bez, beze, brak, braku, brakuje, brakowało, zabrakło, brakiem, odmówił, odmówiła, odmówili, odmawia, odmawiają, odmowa, odmowy, odmówić, zaprzecza, zaprzeczył,
      zaprzeczyła, zaprzeczyli, zaprzeczają, zaprzeczyć, odrzucił, odrzuciła, odrzucili, odrzuca, odrzucić, odrzucenie, odrzucony, odrzucono, uniemożliwia,
      uniemożliwił, uniemożliwiła, uniemożliwiają, uniemożliwić, zapobiec, zapobiega, zapobiegać, zapobiegł, uniknąć, unika, uniknął, uniknęła, unikać, przestał, przestała,
      przestali, przestać, zaprzestał, zamiast, z wyjątkiem, rzadko, niewiele, niewielu, pozbawiony, pozbawiona, pozbawieni, zrezygnował, zrezygnowała, zrezygnowali,
      zawiódł, zawiodła, zawiedli, nieobecny, nieobecność, bezobjawowy, bezobjawowe, mało kto`,
    ),
    patterns: [
      '\\b(?:(?-i:nie)|(?<=^|[.!?:"„] ?)nie)(?!miec|dziel|dźwied|któr|mal|dawn|zwyk|stety|opodal|gdyś|jak|c[ho]|bie[sc]k|mniej|ustan|podleg|zależn|pokoj|samowit|zbęd|bezpiecz|uch)\\w{4,}',
      '\\b(?:(?-i:bez)|(?<=^|[.!?:"„] ?)bez)(?!piec|pośr|wzgl)\\w{4,}',
    ],
  },
  question: {
    words: [],
    patterns: ['\\?', '(?:^|["„:–] ?)(?:czy|czyż|czyżby)\\b'],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `rzekomo, rzekomy, rzekoma, rzekome, rzekomych, rzekomego, podobno, domniemany, domniemana, domniemane, domniemanych, domniemanego, według, zdaniem, jakoby, podejrzany, podejrzana,
      podejrzewany, oskarżony, oskarżona, tak zwany, tzw, ponoć, twierdzi, twierdzą, twierdził, miał, miała, mieli, miało`,
    ),
  },
  doubled: words('tak nie bardzo'),
  dropsSubjects: true,
  shades,
  coordinators: words('i a ale lub albo oraz'),
  functionWords: words(`
    i a o u w we z ze na do od ode po za ku przy przez dla pod pode nad nade przed między bez wśród wokół obok około oprócz
    poza według wobec wskutek dzięki zamiast podczas mimo pomimo przeciw przeciwko spod znad zza sprzed spośród
    oraz lub albo bądź czy ani ale lecz jednak jednakże natomiast zaś więc zatem dlatego bo gdyż ponieważ że żeby aby by
    iż jeśli jeżeli gdy kiedy jak jako niż choć chociaż mimo dopóki skoro gdyby jakby
    ja ty on ona ono my wy oni one mnie mi mną cię ciebie ci tobie tobą go jego niego mu jemu niemu im nim nimi ją jej niej
    nią nas nam nami was wam wami ich nich się siebie sobie sobą swój swoja swoje swoją swojego swojej swoich swoim swoimi
    swe swą mój moja moje moją mojego mojej moich twój twoja nasz nasza nasze naszego naszej naszych wasz wasza pan pani
    ten ta to ci te tego tej tych temu tym tymi tę tą ów tamten tamta tamto tamtych taki taka takie takich takiego taką
    który która które których którego której którym któremu którymi którą kto kogo komu kim co czego czemu czym coś ktoś
    jakiś jakaś jakieś jaki jaka jakie jakich jakiego czyj gdzie skąd dokąd dlaczego każdy każda każde każdego każdej
    wszystko wszyscy wszystkie wszystkich wszystkim cały cała całe inny inna inne innych innego sam sama samo sami
    wiele wielu kilka kilku dużo więcej mniej niektóre niektórzy niektórych żaden żadna żadne
    nie tak no już jeszcze też także również tylko nawet bardzo bardziej najbardziej prawie właśnie tu tutaj tam teraz
    wtedy potem zawsze nigdy często znów znowu ponownie dość całkiem raczej niemal przecież
    jest są jestem jesteś jesteśmy był była było byli były być będzie będą będę będziemy byłby byłaby byłoby byliby
    ma mają mam mamy miał miała miało mieli miały mieć został została zostało zostali zostały zostać zostanie zostaną
    może mogą można musi muszą należy powinien trzeba m.in np tzw ok`),
  marksGender: true,
}
