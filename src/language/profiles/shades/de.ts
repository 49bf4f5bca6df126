import { shadesOf } from './shade-list.ts'

/** German. */
export const shades = shadesOf(`
  possible able: kann, kannst, können, könnt, könne, konnte, konnten, gekonnt?, imstande?, in der lage?, fähig?,
    darf?, dürfen?, durfte?, durften?
  possible: könnte, könnten, vielleicht, möglicherweise, womöglich, eventuell, unter umständen, potenziell, mag?,
    mögen?, möglich?, mögliche?, möglichen?, möglicher?, möglichkeit?, denkbar?, wohl?, dürfte?, dürften?
  none: so bald wie möglich, so schnell wie möglich, möglichst
  probable: wahrscheinlich, vermutlich, voraussichtlich, höchstwahrscheinlich, aller voraussicht nach, wohl?,
    dürfte, dürften, wahrscheinliche?
  certain: sicherlich, zweifellos, bestimmt?, gewiss?, ohne zweifel, unweigerlich, mit sicherheit, definitiv,
    zwangsläufig, natürlich?, sicher?, selbstverständlich?
  must: muss, musst, müssen, müsst, müsse, musste, mussten, gezwungen?, verpflichtet?, nötig?, notwendig?,
    notwendige?, erforderlich?, brauchen?, braucht?, brauchte?, hat zu?, haben zu?, ist zu?, sind zu?, gilt es?,
    pflicht?
  must should: müsste, müssten
  should: sollte, sollten, solltest
  should expected planned alleged: soll, sollen, solle
  expected: wird erwartet, erwartet?, erwarten?, geplant?, dürfte?, dürften?, voraussichtlich?, sollte?, sollten?
  planned: plant, planen, plante, beabsichtigt, beabsichtigen, hat vor, haben vor, will?, wollen?, wollte?,
    wollten?, möchte?, möchten?
  will: wird?, werden?, werde?, wirst?, werdet?, würde?, würden?, will?, wollen?
  alleged: angeblich, angebliche, angeblichen, angeblicher, angebliches, mutmaßlich, mutmaßliche, mutmaßlichen,
    mutmaßlicher, mutmaßliches, vermeintlich, vermeintliche, vermeintlichen, vermeintlicher, vermeintliches,
    sogenannt, sogenannte, sogenannten, sogenannter, sogenanntes, so genannte, so genannten, laut?, zufolge?, sei?,
    seien?, habe?, hätten?, hätte?, wäre?, berichten zufolge, heißt es?, nach angaben?, behauptet?, behauptete?,
    verdächtig*?, verdacht?, vermutet?, vermutlich?, beschuldigt?, vorgeworfen?
  alleged apparent: offenbar?, anscheinend, dem anschein nach
  apparent: scheint, scheinen, schien, schienen, scheinbar?, offenbar?, offensichtlich?, wirkt?
  all: alle, allen, aller?, jeder, jede, jedes, jeden, jedem, sämtliche, sämtlichen, alles?, ganze?, ganzen?,
    ganz?, gesamte?, gesamten?, insgesamt?, jegliche?, beide?, beiden?, irgend*?, jedermann
  none: vor allem, vor allen dingen, jeden tag, jedes jahr, alle jahre, allerdings, in jedem fall, auf jeden fall,
    auf alle fälle, alles in allem, jede woche, alle paar, jedes mal
  both: beide, beiden, beider, beides, sowohl?, zwei?
  most: die meisten, der meisten, den meisten, die mehrheit, mehrheit?, größtenteils, überwiegend?, meisten?,
    meist?, der großteil, ein großteil, meistens?, hauptsächlich?, vor allem?
  many: viele, vielen, vieler, zahlreiche, zahlreichen, zahlreicher, etliche?, vielfach?, viel?, unzählige, eine
    vielzahl
  none: zu viele, so viele, wie viele, ebenso viele
  some: einige, einigen, einiger, manche, manchen, mancher, ein paar, gewisse?, gewissen?, teilweise?, etwas?,
    bestimmte?
  some many: mehrere, mehreren, mehrerer, verschiedene?, verschiedenen?, diverse?
  few: wenige, wenigen, weniger?, nur wenige, kaum?
  none: ein wenig, ein paar wenige
  half: die hälfte, der hälfte, hälfte?, halbe?, halb?, halben?
  always: immer?, ständig?, stets, jederzeit, dauernd?
  none: immer mehr, immer noch, noch immer, immer wieder, immer weiter, für immer, immerhin
  often: oft, häufig, meistens, oftmals, üblicherweise, in der regel, normalerweise, gewöhnlich?, oft?
  sometimes: manchmal, gelegentlich, ab und zu, bisweilen, zuweilen, hin und wieder, mitunter
  rarely: selten?
  only: nur, lediglich, ausschließlich, bloß, allein?, einzig?, einzige?, einzigen?, erst?, nichts als?, alleine?
  none: nicht nur, nicht bloß, nicht allein, nicht ausschließlich, nur noch, wenn nur
  even: sogar, selbst?, nicht einmal?, auch?
  atLeast: mindestens #, wenigstens #, zumindest #, nicht weniger als #, # oder mehr, # und mehr, mindestens?,
    wenigstens?, zumindest?
  atMost: höchstens #, maximal #, bis zu #, nicht mehr als #, # oder weniger, höchstens?, maximal?, bis?
  moreThan: mehr als #, gut #, über #, oberhalb von #, mehr?, übersteigt?
  lessThan: weniger als #, unter #, unterhalb von #, unter?, weniger?, knapp?
  almost: fast, beinahe, nahezu, knapp #, annähernd?, praktisch?, so gut wie?
  about: etwa #, rund #, ungefähr, circa, ca #, zirka, gegen?, um die #, schätzungsweise, hunderte?, tausende?,
    dutzende?, etwa?, rund?, annähernd?, grob?
  very: sehr, äußerst, extrem, enorm, überaus, zutiefst, höchst, ungemein, stark?, schwer?, besonders?, erheblich?,
    deutlich?, massiv?, hoch?, so?, zu?, ganz?, wirklich?, ziemlich?
  slightly: leicht?, etwas?, ein wenig, ein bisschen, geringfügig, einigermaßen, mäßig?, relativ?, ziemlich?, eher?
  fully: völlig, vollständig, komplett, gänzlich, total?, vollkommen, restlos, absolut?, ganz?, voll?, in vollem
    umfang
  partly: teilweise, zum teil, teils, bis zu einem gewissen grad, partiell
  superlative: am *sten?, der *ste?, die *ste?, das *ste?, größte?, größten?, *ste?, *sten?, *ster?, *stes?
  comparative: *er als?, mehr?, weniger?, besser?, größer?, *ere?, *eren?, *erer?, *er?
  because: weil, denn?, da?, wegen, aufgrund, auf grund, dank?, infolge, angesichts?, aus?, deshalb?, daher?,
    durch?, nach?
  although: obwohl, obgleich, obschon, trotz, wenngleich, auch wenn, ungeachtet, während?, aber?, doch?, jedoch?,
    zwar?
  if: falls, sofern, vorausgesetzt, unter der bedingung, im falle, wenn?, sollte?, sollten?, ob?, solange?, bei?
  unless: es sei denn, außer wenn, sofern nicht, außer?
  purpose: damit?, um zu?, um?, zwecks, mit dem ziel, zu?, zum?
  before: bevor, ehe?, vor dem?, vor der?, vor?, zuvor?, vorher?, bis?
  after: nachdem, nach dem?, nach der?, nach?, danach?, seit?, sobald?, seitdem?, anschließend?
  until: bis?, solange bis
  when: als?, wenn?, während?, wann, sobald?, immer wenn, bei?, solange?
`)
