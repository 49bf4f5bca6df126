import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/sv.ts'
import { numbers } from './numbers/sv.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Swedish. */
export const profile: LanguageProfile = {
  tag: 'sv',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['"', '"'],
    ['”', '”'],
    ['»', '»'],
    ['«', '»'],
    ["'", "'"],
  ],
  abbreviations: phrases(
    `t.ex, t. ex, bl.a, bl. a, d.v.s, dvs, m.m, m. m, m.fl, o.s.v, osv, etc, ca, c:a, f.d, f. d, s.k, s. k, p.g.a, fr.o.m, t.o.m, kl, nr, s, sid, st, dr, prof,
    doc, ing, kap, jfr, resp, ev, inkl, exkl, max, min, milj, mn, mdr, tel, jan, feb, febr, mar, apr, jun, jul, aug, sep, sept, okt,
    nov, dec, mån, tis, ons, tors, fre, lör, sön, f.kr, e.kr, fig, tab, red, övers, h.k.h`,
  ),
  numbers,
  months: forms(`
    januari jan
    februari feb febr
    mars mar
    april apr
    maj
    juni jun
    juli jul
    augusti aug
    september sep sept
    oktober okt
    november nov
    december dec`),
  weekdays: forms(`
    måndag måndagen måndagar måndags mån
    tisdag tisdagen tisdagar tisdags tis
    onsdag onsdagen onsdagar onsdags ons
    torsdag torsdagen torsdagar torsdags tors
    fredag fredagen fredagar fredags fre
    lördag lördagen lördagar lördags lör
    söndag söndagen söndagar söndags sön`),
  relativeDays: {
    idag: 0,
    'i dag': 0,
    'i morse': 0,
    ikväll: 0,
    'i kväll': 0,
    igår: -1,
    'i går': -1,
    'i förrgår': -2,
    imorgon: 1,
    'i morgon': 1,
    'i övermorgon': 2,
  },
  negation: {
    words: phrases(
      `inte, icke, ej, aldrig, ingen, inget, inga, ingenting, ingenstans, ingenstädes, ingendera, nej, varken,
      inte längre, ännu inte, inte ens, inte alls, ingalunda, aldrig någonsin`,
    ),
    patterns: ['\\bvarken\\b[^.?!;]{1,80}?\\beller\\b'],
    except: [
      '\\b(?:inte|icke) (?:bara|endast|enbart|minst|blott|desto mindre|sällan)\\b',
      '\\beller (?:inte|ej)\\b',
      '\\bom (?:inte|ej) (?:annat|förr|alla)\\b',
      '\\bing(?:en|et|a|enting) (?:annan|annat|mindre|tvekan|under|tvivel)\\b',
      '\\bvarför inte\\b',
      '\\bmer än någonsin\\b',
      '\\binte sant\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `knappast, knappt, förbjuder, förbjuda, förbjöd, förbjuden, förbjudet, förbjudna, förbud, upphör, upphörde, glömmer, glömma, glömde, glöm, utan, saknar, saknas, saknade, saknades, saknat, saknad, avsaknad, brist, brister, bristen, misslyckas, misslyckades, misslyckats, misslyckande, vägrar, vägra,
      vägrade, vägrat, vägran, förnekar, förneka, förnekade, förnekat, dementerar, dementerade, avvisar, avvisade, avvisat, avvisa, avslår, avslog, avslagit, oförmögen, oförmåga, omöjlig,
      omöjligt, omöjliga, hindrar, hindra, hindrade, hindrat, förhindrar, förhindra, förhindrade, undviker, undvika, undvek, undvikit, frånvarande, frånvaro, i stället för, istället för, utom, sällan, få, underlåter, underlät, missar, missade, missat, missa, ignorerar, ignorerade, ignorera, illegal, illegala, illegalt, inaktiv, instabil, instabila, irrelevant, anonym, anonyma, oavsett, såvida`,
    ),
    patterns: [
      '\\b(?:(?-i:o)|(?<=^|[.!?:"] ?)o)(?!ch|ck|m|rd|st|ff|ft|kt|ll|ns|nl|mr|lik|ly|l[aij]|pp|p|r|s|d|b[js]|bl|mb|av|van[pf]|ce|ver|perat|beroende)\\w{4,}',
      '\\b\\w{3,}lös(?:a|t)?\\b',
      '\\bicke-\\w{3,}',
      '\\b\\w{4,}fri(?:a|tt)?\\b',
    ],
    except: ['\\bett fåtal\\b', '\\bnågra få\\b', '\\boberoende\\b', '\\boktober\\b'],
  },
  question: { words: [], patterns: ['\\?'] },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `enligt, påstådd, påstådda, påstått, påstås, påstod, påstår, uppges, sägs, lär, ska ha, så kallad, så kallade, så kallat, misstänkt, misstänkta, misstänkte,
      misstänks, anklagad för, anklagas för, förmodad, förmodade, påstående`,
    ),
  },
  doubled: words('ja nej mycket det'),
  coordinators: words('och men eller medan'),
  functionWords: words(`
    en ett den det de dem dess deras denna denne detta dessa sådan sådant sådana samma själv själva varje var varje vilken
    vilket vilka någon något några ingen inget inga all allt alla båda bägge annan annat andra många mycket mer mera mest flera
    flest få färre lite litet mindre minst hela jag du han hon vi ni mig dig honom henne oss er sig min mitt mina din ditt dina
    sin sitt sina hans hennes vår vårt våra ert era man en vem vad vars när var vart varför hur som där här dit hit
    och eller men utan för så att om då när medan eftersom därför innan sedan tills fast fastän trots samt antingen både varken
    dock än ifall såvida huruvida liksom
    i på av till från med utan vid hos för om under över mellan genom mot efter före sedan bland kring runt inom utanför utom
    ovanför bakom framför bredvid längs längst åt ur per enligt trots förutom gentemot angående via inför
    är vara var varit varande har ha hade haft blir bli blev blivit blivna ska skall skulle kan kunde kunna kunnat vill ville
    velat måste bör borde får fick fått må måtte lär kommer kom gör göra gjorde gjort låter lät brukar
    inte ej icke aldrig alltid ofta ibland redan ännu nu då sedan här där också även bara endast just ju väl nog kanske mycket
    ganska rätt helt nästan ungefär cirka igen åter fram bort ut in upp ner hem borta inne ute ja nej jo tack vare
    därmed därför därefter dessutom däremot därav därtill därifrån härifrån således alltså nämligen emellertid framför allt
    bland annat till exempel`),
  determiners: words(
    'en ett den det de denna detta dessa min mitt mina din ditt dina sin sitt sina hans hennes vår vårt våra deras varje',
  ),
  marksGender: true,
}
