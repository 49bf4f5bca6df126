import type { Persons, Tenses } from '../../grammar.ts'
import { words } from '../word-lists.ts'

/** What Czech verbs show of their time. */
export const tenses: Tenses = {
  past: {
    words:
      words(`byl byla bylo byli byly mohl mohla mohlo mohli mohly šel šla šlo šli přišel přišla přišlo přišli odešel odešla vyšel vyšla vyšlo našel našla došlo
      řekl řekla řekli vedl vedla vedli zemřel zemřela zemřeli začal začala začali začalo stal stala stalo stali staly vznikl vznikla vzniklo
      měl měla mělo měli měly`),
    endings:
      words(`al il yl ul ěl ál nul ala ila yla ěla nula ela alo ilo ylo ěslo ělo elo nulo ali ili yli ěli nuli aly ily ěly nuly kl kla klo kli kly
      hl hla hlo hli hly dl dli sel šel šla šlo`),
  },
  present: {
    words:
      words(`je jsou má mají mám máme může mohou musí chce chtějí jde jdou říká říkají platí tvrdí existuje existují patří lze není nejsou nemá nemají nemůže
      dá dělá dělají zůstává představuje uvádí věří stojí`),
    endings: words('uje ují ujeme ají ejí ějí ává ávají áme íme eme íš áš á í e'),
    patterns: [' [—–-] '],
  },
  future: {
    words: words('budu budeš bude budeme budete budou nebude nebudou půjde půjdou pojede pojedou přijde přijdou'),
  },
  conditional: { words: words('by bych bys bychom byste kdyby aby abychom kdybych') },
  lookalikes:
    words(`materiál kapitál model hotel cíl díl podíl oddíl styl síla díla kanál signál festival karneval potenciál ideál originál personál sál
    maximál portál špitál skála škála fotbal metal journal bal mail email profil automobil textil april titul modul konzul
    ze že se ne ve ke pro nebo ale kde dne roce je-li také více méně protože stále podle kolem`),
  lookalikeEndings: words('ální ého ové ce ské cké ně mně té né itel atel obil'),
  obligatory: true,
}

/** Czech words for persons. */
export const persons: Persons = {
  I: { words: words('já mě mne mi mně mnou můj moje má mého mojí mému mým mých jsem') },
  we: { words: words('my nás nám námi náš naše naši našeho našemu naším našich našimi jsme') },
  you: {
    words: words('ty tebe tě ti tobě tebou tvůj tvoje tvá vy vás vám vámi váš vaše vaši vašeho vaší vašich jste'),
  },
  he: { words: words('on jeho ho jemu mu něm něj něho němu ním jej') },
  she: { words: words('ona její jí ji ní ni') },
  they: { words: words('oni ony ona jejich jich je jim nich ně nimi') },
}
