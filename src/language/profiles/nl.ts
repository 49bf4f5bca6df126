import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/nl.ts'
import { numbers } from './numbers/nl.ts'
import { shades } from './shades/nl.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Dutch. */
export const profile: LanguageProfile = {
  tag: 'nl',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ["'", "'"],
    ['“', '”'],
    ['‘', '’'],
    ['„', '”'],
  ],
  abbreviations: phrases(
    `dhr, mevr, mw, mr, dr, drs, ir, ing, prof, ds, jr, sr, st, nr, nrs, blz, p, pp, bijv, bv, d.w.z, m.a.w, o.a, o.m, i.p.v,
    m.b.t, t.a.v, t.o.v, n.a.v, enz, etc, e.d, ca, max, min, mln, mld, jl, ll, v. chr, n. chr, vs, art, afd, tel, str, gen, kol, kap,
    jan, feb, febr, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, ma, di, wo, do, vr, za, zo, red, vgl, resp, incl, excl, zgn`,
  ),
  numbers,
  months: forms(`
    januari jan
    februari feb febr
    maart mrt
    april apr
    mei
    juni jun
    juli jul
    augustus aug
    september sep sept
    oktober okt
    november nov
    december dec`),
  weekdays: forms(`
    maandag maandags maandagavond ma
    dinsdag dinsdags dinsdagavond di
    woensdag woensdags woensdagavond wo
    donderdag donderdags donderdagavond do
    vrijdag vrijdags vrijdagavond vr
    zaterdag zaterdags zaterdagavond za
    zondag zondags zondagavond zo`),
  relativeDays: {
    vandaag: 0,
    vanmorgen: 0,
    vanochtend: 0,
    vanmiddag: 0,
    vanavond: 0,
    gisteren: -1,
    gisteravond: -1,
    eergisteren: -2,
    morgen: 1,
    overmorgen: 2,
  },
  negation: {
    words: phrases(
      `niet, nooit, niets, niks, niemand, nergens, geen, geenszins, noch, nee, neen, nimmer, niet meer, nog niet, nog nooit,
      helemaal niet, in geen geval, allerminst, geen enkele`,
    ),
    patterns: ['\\bnoch\\b[^.?!;]{1,60}?\\bnoch\\b'],
    except: [
      '\\bniet (?:veel|lang|ver) (?:later|daarna|geleden)\\b',
      '\\bnog lang niet\\b',

      '\\bniet (?:alleen|slechts|enkel|louter|zomaar|in de laatste plaats|minder dan|het minst|voor niets|eens zo)\\b',
      '\\bof niet\\b',
      '\\bnietwaar\\b',
      '\\bniets (?:anders|minder|dan)\\b',
      '\\bgeen (?:twijfel|wonder|ander(?:e)? dan|minder dan)\\b',
      '\\bniemand minder\\b',
      '\\bmeer dan ooit\\b',
      '\\bzo niet\\b',
      '\\bwaarom niet\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `nauwelijks, amper, verbiedt, verbieden, verbood, verboden, verbod, vergeet, vergeten, vergat, stopt met, zonder, ontbreekt, ontbreken, ontbrak, ontbraken, ontbrekende, gebrek, gebrekkig, tekort, faalt, falen, faalde, faalden, gefaald, mislukt, mislukte,
      mislukten, mislukking, weigert, weigeren, weigerde, weigerden, geweigerd, weigering, ontkent, ontkennen, ontkende, ontkenden, ontkend, ontkenning, betwist, betwisten,
      verwerpt, verwerpen, verwierp, verworpen, afgewezen, afwijzen, wijst af, wees af, verhindert, verhinderen, verhinderde, voorkomt dat, voorkomen dat, te voorkomen, voorkwam, vermijdt,
      vermijden, vermeed, vermeden, afwezig, afwezigheid, in plaats van, behalve, uitgezonderd, zelden, weinig, verzuimt, verzuimde, verzuimd, mist, misten, miste, gemist, negeert, negeren, negeerde, genegeerd,
      illegaal, illegale, inactief, incorrect, instabiel, instabiele, irrelevant, asymptomatisch, anoniem, anonieme, nalaten, nagelaten, tenzij`,
    ),
    patterns: [
      '\\bon(?!t|der|ze\\b|s\\b|geveer|geluk|geval|weer|line|langs|middel|mid|danks|afh)\\w{4,}',
      '\\b\\w{3,}loos\\b',
      '\\b\\w{3,}loze\\b',
      '\\bniet-\\w{3,}',
      '\\b\\w{4,}vrije?\\b',
    ],
    except: ['\\b(?:een|te|zo) weinig\\b', '\\bonafhankelijk\\w*'],
  },
  question: {
    words: [],
    patterns: [
      '\\?',
      '(?:^|["\'(:–] ?)(?:waarom|hoezo|waardoor) (?:is|zijn|was|waren|heeft|hebben|had|wordt|worden|zou|zouden|kan|kunnen|moet|moeten|gaat|gaan|doet|doen)\\b',
    ],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `volgens, naar verluidt, vermeende, vermeend, zogenaamd, zogenaamde, zogeheten, zou, zouden, beweert, beweren, beweerde, naar eigen zeggen, verdacht van,
      verdachte, schijnt, schijnen, blijkbaar, beschuldigd van, aldus`,
    ),
  },
  doubled: words('die dat ja nee heel'),
  shades,
  coordinators: words('en maar of terwijl'),
  functionWords: words(`
    de het een 't 'n der den des die dat deze dit zulk zulke zo'n ieder iedere elk elke alle al allen alles beide beiden enig
    enige enkele sommige verscheidene verschillende meerdere veel vele weinig meer meest meeste minder genoeg zelf zelfde ander
    andere anderen ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun zich zichzelf elkaar mijn m'n jouw uw
    zijn z'n onze wie wat welk welke waar wanneer waarom hoe hoeveel iemand iets niemand niets men er hier daar ergens nergens
    en of maar want dus noch doch dan als dat omdat doordat zodat opdat terwijl hoewel ofschoon indien tenzij mits voordat
    nadat totdat sinds sedert toen zodra zolang naarmate evenals zowel
    in op aan van voor met bij naar uit over onder boven tussen door om tot te ter ten tegen zonder binnen buiten achter naast
    langs rond rondom tijdens gedurende na per via volgens wegens vanwege dankzij ondanks behalve sinds jegens omtrent omstreeks
    is ben bent zijn was waren geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden zal
    zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht moet moeten moest moesten wil wilt willen wilde hoeft
    gaat gaan ging doet doen deed laat laten
    niet geen nooit wel ook nog al reeds maar toch nu dan toen hier daar zo zeer heel erg te even weer steeds altijd vaak soms
    misschien bijna slechts alleen zelfs echter bovendien daarom daarna daardoor daarvoor daarmee daarbij daarin daarop daarvan
    eraan erbij erdoor erin ermee erop erover ertoe eruit ervan ervoor hierdoor hierin waarin waarbij waarmee waarop waarvan
    waardoor ja nee onder andere eerst verder immers namelijk ongeveer circa vooral juist net`),
  determiners: words(`de het een deze dit die dat mijn jouw uw zijn haar ons onze hun elk elke ieder iedere geen alle`),
  marksGender: true,
}
