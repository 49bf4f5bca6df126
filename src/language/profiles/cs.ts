import type { LanguageProfile } from '../profile.ts'
import { persons, tenses } from './grammar/cs.ts'
import { numbers } from './numbers/cs.ts'
import { shades } from './shades/cs.ts'
import { forms, phrases, words } from './word-lists.ts'

/** Czech. */
export const profile: LanguageProfile = {
  tag: 'cs',
  direction: 'ltr',
  spaced: true,
  quotes: [
    ['„', '“'],
    ['"', '"'],
    ['»', '«'],
    ['‚', '‘'],
  ],
  abbreviations: phrases(
    `např, tzv, tj, tzn, atd, apod, aj, ap, č, čl, s, str, sv, dr, ing, mgr, bc, mudr, judr, phdr, rndr, doc, prof, arch,
    gen, plk, por, kpt, mjr, p, pí, sl, st, ul, nám, tř, hod, min, tis, mil, mld, kč, r, roč, resp, popř, příp, vč, cca,
    obr, tab, viz, n. l, př. n. l, a. s, s. r. o, led, úno, bře, dub, kvě, čvn, čvc, srp, zář, říj, lis, pro, odst, ust`,
  ),
  numbers,
  months: forms(`
    leden ledna lednu lednem led
    únor února únoru únorem úno
    březen března březnu březnem bře
    duben dubna dubnu dubnem dub
    květen května květnu květnem kvě
    červen června červnu červnem čvn
    červenec července červenci červencem čvc
    srpen srpna srpnu srpnem srp
    září zářím zář
    říjen října říjnu říjnem říj
    listopad listopadu listopadem lis
    prosinec prosince prosinci prosincem pro`),
  weekdays: forms(`
    pondělí pondělím pondělky
    úterý úterým úterky
    středa středu středy středě středou
    čtvrtek čtvrtka čtvrtku čtvrtkem čtvrtky
    pátek pátku pátkem pátky
    sobota sobotu soboty sobotě sobotou
    neděle neděli nedělí`),
  relativeDays: {
    dnes: 0,
    dneska: 0,
    dnešní: 0,
    včera: -1,
    včerejší: -1,
    předevčírem: -2,
    zítra: 1,
    zítřejší: 1,
    pozítří: 2,
  },
  negation: {
    words: phrases(
      `ne, ani, nikdy, nikdo, nikoho, nikomu, nikým, nic, ničeho, ničemu, ničím, nikde, nikam, nijak, žádný, žádná, žádné,
      žádného, žádných, žádnou, žádným, žádnému, žádní, žádnými, nikoli, nikoliv, není, nejsou, nejsem, nejsme, nejsi, nejste, nelze, nijaký`,
    ),
    patterns: [
      '\\b(?:není|nejsou|nebyl\\w?|ne\\w{4,})[^.?!;]{1,80}?\\bani\\b',

      // Verbs are negated by a prefix: the shapes of their endings tell them from adjectives and nouns in ne-.
      '\\b(?:(?-i:ne)|(?<=^|[.!?:"„] ?)ne)(?!jen|jd|js|bo|boť|b[ei]|chť|d[ěá]l|k(?:ter|d|o)|m[eě]c|mo[cv]|p[ře]|r[vo]z|t[eě]\\b|st[eě]|u[rs]|w|z[bn]|j(?!e\\b|sem|sme|sou|ste|edn))\\w{2,}(?:l|la|lo|li|ly|á|í|ají|ejí|ějí|uje|ují|e|ou|ám|ím|áme|íme|ume|ujeme|u|eme|at|it|ět|ovat|nout|ne|mu)\\b',
      '\\bne(?:ní|byl[aoiy]?|bude(?:me|te|š)?|budou|budu|má(?:m|me|te|š)?|mají|měl[aoiy]?|může(?:me|te|š)?|mohou|mohl[aoiy]?|mohu|můžou|chce(?:me|te|š)?|chtěj?í|chtěl[aoiy]?|smí|smějí|musí(?:m|me|te|š)?|musel[aoiy]?|lze|ví(?:m|me|te|š)?|vědí|věděl[aoiy]?|je|jsou|jsem|jsme|dá|dal[aoiy]?|jde|šl[aoiy]?|šel)\\b',
      '\\b(?:nikdy|nikdo|nikoho|nikomu|nic|ničeho|nikde|nikam|nijak|žádn(?:ý|á|é|ého|ých|ou|ým|ému|í))\\b(?: \\w+){0,4}? ne\\w+',
      '\\bne\\w+ (?:\\w+ ){0,8}?(?:nikdy|nikdo|nikoho|nikomu|nic|ničeho|ničím|nikde|nikam|nijak|žádn(?:ý|á|é|ého|ých|ou|ým|ému|í))\\b',
      '\\bani\\b[^.?!;]{1,60}?\\bani\\b[^.?!;]{1,30}?\\bne\\w+',
      '\\bani\\b[^.?!;]{1,60}?\\bani\\b',
    ],
    except: [
      '\\bne(?:pokoj|dostat|způsobil|dověr|dopal|dbal)\\w*',
      '\\b(?:nebo|či|anebo) nikoliv?\\b',

      '\\bne(?:jen|jenom|jenže|toliko)\\b',
      // Adjectives in ne-: they deny as un- does, which is counted apart.
      '\\bne(?:obyč|zbytečn|obvykl|znám|dostatečn|šťastn|čekan|vhodn|úspěšn|přízniv|legáln|ofici|stabiln|jist[áéý]|přijateln|vidit|správn|platn[áéý]|skutečn|přesn|rovn|schop|příjemn|pravdě|klidn|spokojen|tradičn|normáln|zákon|možn|praviděl|pravideln|uvěřit|úpln|omezen|dokončen|potřebn|zbytn|nutn|sčet|patrn|veřejn|výhod|stejn|výrazn|mal[ýé]|zvykl|zodpověd|zaměst|gativ|rozhodn[ýáé]|vinn|změn|tekt|trpěl|prav)\\w*',
      '\\bne jen(?:om)?\\b',
      '\\bbez (?:\\w+ )?(?:žádn\\w+|ničeho|nikoho)\\b',
      '\\bnej\\w+(?:ší|ších|šího|šímu|ším|šími|ěji|eji|íc|e|ějš\\w+)\\b',
      '\\bnic(?:méně|jiného)\\b',
      '\\bnež(?:li)?\\b',
      '\\bnebo(?:ť|li)?\\b',
      '\\bneděl\\w+',
      '\\bneustál\\w+',
      '\\bnedávn\\w+',
      '\\bneboť\\b',
      '\\bnemoc\\w*',
      '\\bnemovit\\w*',
      '\\bnechá?\\w*',
      '\\bněme?c\\w*',
      '\\bnebezpeč\\w*',
      '\\bnezávisl\\w*',
      '\\bnevěst\\w*',
      '\\bneuron\\w*',
      '\\bneutr\\w*',
      '\\bnepál\\w*',
      '\\bnestl\\w*',
      '\\bnehod\\w*',
      '\\bneštěst\\w*',
      '\\bnepřítel\\w*',
      '\\bnepřátel\\w*',
      '\\bnerost\\w*',
      '\\bnesl\\w*',
      '\\bnese\\w*',
      '\\bnést\\b',
      '\\bnero\\b',
      '\\bnervo\\w*',
      '\\bnepochybn\\w*',
      '\\bnehled\\w+',
      '\\bnebesk\\w+',
      '\\bnebe\\b',
      '\\bnejedn\\w*',
      '\\bneméně\\b',
      '\\b(?:či|nebo|anebo) ne\\b',
      '\\bdokud ne\\w+',
      '\\bnemů?[žo]\\w+ ne\\w+',
      '\\bne (?:méně|více) než\\b',
    ],
  },
  implicitNegation: {
    words: phrases(
      `stěží, zakazuje, zakázal, zakázala, zakázali, zakázáno, zakázat, zákaz, zapomeňte, zapomenout, zapomněl, zapomněla, zapomínat, je to jedno, mi to jedno, přestává, přestávají, bez, beze, chybí, chybějí, chyběl, chyběla, chybělo, chyběli, chyběly, postrádá, postrádají, postrádal, nedostatek, nedostatku, absence, odmítá, odmítají, odmítl,
      odmítla, odmítli, odmítly, odmítnout, odmítnutí, popírá, popírají, popřel, popřela, popřeli, popírat, zamítl, zamítla, zamítli, zamítá, selhal, selhala, selhali, selhalo,
      selhání, brání, bránil, bránila, bránily, zabránit, zabránil, zabránila, zabránili, zabraňuje, předejít, vyhnout se, vyhnul, vyhnula, vyhýbá, vyhýbat, přestal, přestala, přestali,
      přestat, namísto, s výjimkou, zřídka, sotva, málo, málokdo`,
    ),
    patterns: [
      '\\b(?:(?-i:ne)|(?<=^|[.!?:"„] ?)ne)(?!j|bo|děl|dávn|moc|něj|mov|ch|závisl|ustál|bezpeč|dosta[tv]|hod|přá|přít|utr|rost|rv|uro|bes|be\\b|ce)\\w{4,}',
      '\\b(?:(?-i:bez)|(?<=^|[.!?:"„] ?)bez)(?!peč|prostřed)\\w{4,}',
    ],
  },
  question: { words: [], patterns: ['\\?'] },
  tenses,
  persons,
  hearsay: {
    words: phrases(
      `údajně, údajný, údajná, údajné, údajného, údajných, prý, domnělý, domnělá, domnělé, podle, dle, takzvaný, takzvaná, takzvané, tzv, podezřelý, podezřelá, podezřelí,
      obviněný, obviněna, tvrdí, tvrdil, tvrdila, zřejmě`,
    ),
  },
  doubled: words('ano ne velmi se'),
  dropsSubjects: true,
  shades,
  coordinators: words('a ale nebo i'),
  functionWords: words(`
    a i o u v ve k ke ku s se z ze na do od ode po za pro při přes pod nad před mezi bez beze kolem okolo vedle podle dle
    proti mimo kromě místo během díky vůči kvůli skrz včetně pomocí prostřednictvím vzhledem ohledně uvnitř vně
    ale avšak však nebo či anebo ani neboť protože že aby když kdyby pokud jestli jestliže zda ačkoli ačkoliv přestože
    než až jak jako jakož zatímco dokud proto tedy tudíž přece totiž tak takže sice zato jenže
    já ty on ona ono my vy oni ony mě mne mi mně mnou tě tebe ti tobě tebou ho jeho jej něho něj mu jemu němu jím ním ji jí
    ní ni nás nám námi vás vám vámi jich nich jim nim jimi nimi se si sebe sobě sebou svůj svá své svého svou svým svých
    svému svými můj má mé moje mého mou mým mých tvůj náš naše našeho naší našich našim váš vaše jejich její jejího jejím
    ten ta to ti ty té toho tomu tom tím těch těm těmi tu tou tento tato toto tito tyto této tohoto tomuto tomto tímto
    těchto těmto tuto touto onen ona ono takový taková takové takových takového týž tentýž stejný sám sama samo sami samý
    který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž jež jehož jejž jíž jimž nichž kdo
    koho komu kom kým co čeho čemu čem čím což jaký jaká jaké jakého jakých čí kde kam odkud kudy kdy proč jak kolik
    někdo něco nějaký nějaká nějaké některý některá některé některých někteří kdokoli cokoli každý každá každé každého
    každou všechen všechna všechno vše všichni všechny všech všem všemi celý celá celé jiný jiná jiné jiných další dalších
    dalšího dalším mnoho mnozí mnohé mnoha několik několika více méně málo nejvíce
    ne ano už již ještě také též taky rovněž jen jenom pouze i dokonce právě velmi velice moc příliš téměř skoro asi zde
    tady tam teď nyní tehdy pak potom vždy často opět znovu zase dosud stále hned nikdy
    je jsou jsem jsi jsme jste byl byla bylo byli byly být bude budou budu budeme bych bys by bychom byste není nejsou
    má mají mám máme měl měla mělo měli měly mít může mohou musí lze
    nikdo nic žádný žádná žádné dle např tzv`),
  marksGender: true,
}
