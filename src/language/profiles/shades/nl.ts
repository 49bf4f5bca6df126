import { shadesOf } from './shade-list.ts'

/** Dutch. */
export const shades = shadesOf(`
  possible able: kan, kunnen, kun, kunt, kon, konden, in staat?, mag?, mogen?, mocht?, mochten?
  possible: misschien, wellicht, mogelijk?, mogelijkerwijs, zou kunnen, zouden kunnen, eventueel, potentieel?,
    mogelijke?, mogelijkheid?, zou?, zouden?
  none: zo snel mogelijk, zo veel mogelijk, indien mogelijk
  probable: waarschijnlijk, vermoedelijk?, naar alle waarschijnlijkheid, hoogstwaarschijnlijk, waarschijnlijke?
  certain: zeker?, ongetwijfeld, zonder twijfel, beslist, onvermijdelijk, absoluut?, natuurlijk?
  must: moet, moeten, moest, moesten, verplicht?, gedwongen?, genoodzaakt?, nodig?, hoeft?, hoeven?, dient te?,
    dienen te?, noodzakelijk?
  should: zou moeten, zouden moeten, hoort te, horen te, moet?, moeten?
  expected: naar verwachting, verwacht?, wordt verwacht, worden verwacht, moet?, moeten?
  planned: van plan, plant?, plannen?, wil?, willen?, beoogt?, is van plan, zijn van plan
  will: zal?, zullen?, zult?, gaat?, gaan?, zou?, zouden?
  alleged: vermeend, vermeende, zogenaamd, zogenaamde, zogeheten, naar verluidt, beweerde?, volgens?, zou?,
    zouden?, beweert?, beweren?, verdacht*?, schijnt?, schijnen?, beschuldigd?, vermoedelijke?, aldus?, zegt?,
    zeggen?
  alleged apparent: blijkbaar, kennelijk, ogenschijnlijk
  apparent: lijkt, lijken, leek, leken, schijnt?, schijnen?
  all: alle, allemaal, iedereen, elke, elk, ieder, iedere, allen, al?, hele?, heel?, gehele?, alles?, ieders,
    enige?, beide?
  none: vooral, al dan niet, elke dag, elk jaar, in elk geval, in ieder geval, bovenal, allereerst
  both: beide, beiden, allebei, zowel?, twee?
  most: de meeste, het merendeel, de meerderheid, meeste?, meestal?, grotendeels?, voornamelijk?, het grootste deel
  many: veel?, vele, velen, talrijke, talloze, tal van, een groot aantal
  some: sommige, sommigen, enkele, bepaalde?, een paar, enige?, wat?, deel?
  some many: verschillende?, meerdere, diverse?, een aantal
  few: weinig?, weinige, slechts weinig
  half: de helft, helft?, halve?, half?
  always: altijd, steeds?, voortdurend?
  often: vaak, dikwijls, meestal, doorgaans, gewoonlijk, regelmatig?
  sometimes: soms, af en toe, nu en dan, bij tijd en wijle
  rarely: zelden, zeldzaam?
  only: alleen?, slechts, enkel?, uitsluitend, louter, maar?, pas?, enige?
  none: niet alleen, niet slechts, niet enkel
  even: zelfs, ook?
  atLeast: minstens #, ten minste #, minimaal #, tenminste #, niet minder dan #, # of meer, op zijn minst #,
    minstens?
  atMost: hoogstens #, maximaal #, ten hoogste #, tot #, niet meer dan #, hooguit #, # of minder, tot?
  moreThan: meer dan #, boven #, ruim #, hoger dan #, meer?, ruim?
  lessThan: minder dan #, onder #, lager dan #, minder?
  almost: bijna, vrijwel, haast?, nagenoeg, zowat
  about: ongeveer, circa, rond #, zo'n #, om en nabij, honderden?, duizenden?, tientallen?
  very: zeer, erg?, heel?, uiterst, extreem, enorm?, buitengewoon, diep?, aanzienlijk?, ernstig?, sterk?, zo?
  slightly: lichtjes, enigszins, licht?, een beetje, iets?, ietwat, redelijk?, vrij?
  fully: volledig, helemaal, geheel, totaal?, volkomen, compleet, absoluut?, heel?
  partly: gedeeltelijk, deels, ten dele, tot op zekere hoogte
  superlative: grootste?, meest?, beste?, *ste?
  comparative: meer?, minder?, beter?, *er dan?, groter?
  because: omdat, doordat, vanwege, wegens, dankzij, aangezien, want?, door?, daarom?, als gevolg van
  although: hoewel, ondanks, ofschoon, al?, maar?, terwijl?, toch?, ook al
  if: als?, indien, mits, op voorwaarde dat, in geval van, wanneer?, of?
  unless: tenzij, behalve?
  purpose: om te?, zodat, opdat, teneinde, om?, met als doel
  before: voordat, vóór, alvorens, voor?, eerder?, tot?
  after: nadat, na?, sinds?, zodra?, daarna?
  until: totdat, tot?
  when: wanneer, terwijl, toen, als?, tijdens?, zodra?
`)
