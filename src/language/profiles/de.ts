import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/de.ts'
import { numbers } from './numbers/de.ts'
import { shades } from './shades/de.ts'
import { forms, phrases, words } from './word-lists.ts'

/** German. */
export const profile: LanguageProfile = {
  tag: 'de',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['„', '“'],
    ['"', '"'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
  ],
  abbreviations: phrases(
    `z. B, d. h, u. a, u. ä, o. ä, s. o, i. d. R, v. a, bzw, ca, dr, prof, hr, fr, str, nr, st, vgl, usw, etc, evtl, ggf,
    inkl, exkl, max, min, mio, mrd, mind, sog, geb, gest, jan, feb, febr, mär, apr, jun, jul, aug, sep, sept, okt, nov,
    dez, mo, di, mi, do, fr, sa, so, abs, art, bd, s, co, gmbh, ing, dipl, jh, jhd, n. chr, v. chr, tel, kap, allg, rd`,
  ),
  numbers,
  months: forms(`
    januar jan jänner januars
    februar feb feber februars
    märz mär
    april apr aprils
    mai mais
    juni jun
    juli jul
    august aug augusts
    september sep sept septembers
    oktober okt oktobers
    november nov novembers
    dezember dez dezembers`),
  weekdays: forms(`
    montag montags montagabend mo
    dienstag dienstags dienstagabend di
    mittwoch mittwochs mittwochabend mi
    donnerstag donnerstags donnerstagabend do
    freitag freitags freitagabend fr
    samstag samstags sonnabend sonnabends samstagabend sa
    sonntag sonntags sonntagabend so`),
  relativeDays: {
    heute: 0,
    gestern: -1,
    vorgestern: -2,
    morgen: 1,
    übermorgen: 2,
    'heute morgen': 0,
    'heute abend': 0,
  },
  negation: {
    words: phrases(
      `nicht, nichts, nie, niemals, niemand, niemanden, niemandem, niemandes, nirgends, nirgendwo, nirgendwohin, kein,
      keine, keinen, keinem, keiner, keines, keins, keinerlei, keineswegs, keinesfalls, nein, nimmer, mitnichten, nicht
      mehr, noch nicht, noch nie, gar nicht, überhaupt nicht`,
    ),
    patterns: ['\\bweder\\b[^.?!;]{1,80}?\\bnoch\\b'],
    except: [
      '\\bnicht (?:nur|bloß|allein|zuletzt|lediglich|minder|umsonst)\\b',
      '\\bnichts (?:anderes als|weniger als|als)\\b',
      '\\bkein geringerer\\b',
      '\\bkeine geringere\\b',
      '\\boder nicht\\b',
      '\\bnicht wahr\\b',
      '\\bkein(?:e|en|em|er)? (?:wunder|zweifel|frage)\\b',
      '\\bwenn nicht (?:gar|sogar)\\b',
      '\\bmehr denn je\\b',
      // So hoch wie seit Jahren nicht: the highest in years.
      '\\bso \\w+(?: \\w+){0,3} wie (?:seit|noch|schon)(?: \\w+){0,6}? (?:nicht|nie)(?: mehr)?\\b',
      '\\bwie (?:noch )?nie(?: zuvor)?\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `kaum, verbietet, verbieten, verbot, verboten, verbotene, verbotenen, untersagt, vergessen, vergisst, vergaß, vergiss, egal, hört auf, aufgehört, ohne, fehlt, fehlen, fehlte, fehlten, fehlende, fehlenden, fehlender, gefehlt, mangel, mangelt, mangels, mangelnde,
      mangelnden, scheitert, scheitern, scheiterte, scheiterten, gescheitert, gescheiterte, versagt, versagen, versagte,
      weigert, weigern, weigerte, weigerten, geweigert, verweigert, verweigern, verweigerte, verweigerten, leugnet,
      leugnen, leugnete, bestreitet, bestreiten, bestritt, bestritten, dementiert, dementierte, dementieren, lehnt, lehnen,
      lehnte, lehnten, abgelehnt, ablehnen, ablehnung, ablehnte, zurückgewiesen, verhindert, verhindern, verhinderte,
      verhinderten, vermeidet, vermeiden, vermied, vermieden, hindert, hindern, gehindert, unterlassen, unterlässt,
      abwesend, abwesenheit, anstatt, statt, ausgenommen, selten, wenig, wenige, versäumt, versäumte, versäumten,
      verpasst, verpasste, verfehlt, verfehlte, ignoriert, ignorieren, ignorierte, illegal, illegale, illegalen, inakzeptabel, irrelevant,
      instabil, instabile, inoffiziell, asymptomatisch, anonym, verzichtet, verzichten, verzichtete, ausgeblieben, blieb aus, bleibt aus`,
    ),
    patterns: [
      '\\b(?:(?-i:un)|(?<=^|[.!?:"„] ?)un)(?!d\\b|s\\b|ser|ter|ion|iver|iform|gar|gefähr|längst|mittelbar|verzüglich)\\w{4,}',
      '\\bUn(?:möglich|fähig|sicher|gerecht|zufried|kenntnis|wissen|abhäng|gewiss|gleich|ruhe|recht|wahr)\\w*',
      '\\b(?-i:\\p{Ll})\\w{2,}los(?:e|en|er|es|em|igkeit)?\\b',
      '\\b\\w{3,}frei(?:e|en|er|es|em)?\\b',
      '\\bnicht-\\w{3,}',
    ],
    except: [
      '\\b(?:ein|zu) wenig\\b',
      '\\b(?:un)?abhängig\\w*',
      '\\bunabhängig\\w*',
      '\\btuberkulose\\b',
      '\\b(?:anschluss|reibungs|problem|kosten|zweifel|bedenken)los\\w*',
      '\\b(?:statt|staatt)(?=find|gefund|fand)',
    ],
  },
  question: {
    words: [],
    patterns: [
      '\\?',
      '(?:^|["„:–] ?)(?:warum|wieso|weshalb|weswegen|wozu|woher|wohin|worum|womit|wofür)\\b(?! (?:auch|es|er|sie|die|der|das|ich|wir|man)\\b)',
    ],
  },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `angeblich, angebliche, angeblichen, laut, zufolge, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, vermeintlich, vermeintliche, sogenannt, sogenannte, sogenannten, soll,
      sollen, sei, seien, habe, hätten, heißt es, berichten zufolge, nach angaben, behauptet, behauptete, offenbar`,
    ),
  },
  doubled: words('die das der sie ja nein sehr'),
  shades,
  coordinators: words('und aber oder sondern während'),
  functionWords: words(`
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen jenem
    jeder jede jedes jeden jedem mancher manche manches manchen welcher welche welches welchen welchem solcher solche
    solches solchen derselbe dieselbe dasselbe derjenige diejenige dasjenige alle allen aller alles einige einigen einiger
    etwas jemand man mehrere viele vielen vieler wenige wenig mehr meist meisten beide beiden beider andere anderen anderer
    anderes ander
    ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mir dir mein meine meinen meinem meiner meines dein
    deine deinen sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
    euer eure euren wer wen wem wessen was wo wann wie warum woher wohin wobei wodurch womit wofür worauf
    und oder aber denn sondern sowie sowohl als auch weder noch entweder doch jedoch dass daß weil da wenn ob obwohl
    während bevor nachdem damit falls sobald solange seit bis indem je desto umso
    in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter hinter neben zwischen durch für ohne
    um gegen gegenüber entlang trotz wegen statt anstatt innerhalb außerhalb ab außer laut gemäß pro per
    bin bist ist sind seid war warst waren wart sei seien gewesen sein wäre wären
    habe hast hat haben habt hatte hattest hatten gehabt hätte hätten
    werde wirst wird werden werdet wurde wurden worden geworden würde würden
    kann kannst können könnt konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten
    will wollen wollte wollten darf dürfen durfte dürfte mag mögen möchte möchten lassen lässt
    nicht kein keine keinen keinem keiner nichts nie niemals niemand
    so sehr schon noch nur auch mal immer wieder dann dort hier jetzt nun ja nein doch eben etwa fast ganz gar genau sogar
    zwar zudem dabei daher damals danach daran darauf daraus darin darüber darum davon davor dazu deshalb deswegen dadurch
    dafür dagegen daneben hin her heraus herum hinein hinaus somit also allerdings außerdem bereits erst zumindest
    bzw dessen deren denen`),
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes
    jeder jede jedes jeden jedem kein keine keinen keinem keiner mein meine meinen meinem meiner sein seine seinen seinem
    seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer alle allen aller viele vielen mehr
    im am zum zur vom beim ins ans`),
  capitalisesNouns: true,
  marksGender: true,
}
