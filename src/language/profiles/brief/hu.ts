import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

const VERB = '(?:nem|ne|sem|se|nincs|nincsen|nincsenek|sincs|sincsenek|nélkül)'
const NOBODY =
  '(?:senki\\w{0,5}|semmi\\w{0,6}|soha|sohasem|sose|sosem|sehol|sehova|sehonnan|sehogy|sehogyan|egyik \\w+ sem|egyetlen \\w+ sem)'

/** Hungarian. */
export const hu = briefProfile({
  tag: 'hu',
  quotes: [
    ['„', '”'],
    ['»', '«'],
    ['"', '"'],
  ],
  negation: {
    words: phrases(
      `nem, ne, sem, se, nincs, nincsen, nincsenek, sincs, sincsen, sincsenek, senki, senkit, senkinek, senkivel, senkitől, senkire,
      semmi, semmit, semmilyen, semminek, semmivel, semmiféle, soha, sohasem, sose, sosem, sehol, sehova, sehonnan, sehogy, nehogy,
      többé nem, már nem`,
    ),
    patterns: [
      `\\b${NOBODY}(?:,? \\w+){0,4}? ${VERB}\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){0,3}`,
      `\\b${VERB}\\b(?:(?: \\w+){0,4}? (?:${NOBODY}|sem|se)\\b){1,3}`,
      `\\bse\\b[^.?!;]{1,60}?\\bse\\b(?:[^.?!;]{1,30}?\\b${VERB}\\b)?`,
      `\\bsem\\b[^.?!;]{1,60}?\\bsem\\b(?:[^.?!;]{1,30}?\\b${VERB}\\b)?`,
    ],
    except: [
      '\\bnem(?: \\w+)? ?(?:csak|csupán|pusztán|utolsósorban|egyszer|ritkán|mellesleg|beszélve)\\b',
      '\\bnem (?:kétséges|vitás|kevés|kevesebb)\\b',
      '\\bnincs kétség\\w*',
      '\\bnincs(?:en)? más \\w+, ?mint\\b',
      '\\bvagy (?:nem|sem|se)\\b',
      '\\bhacsak (?:\\w+ )?nem\\b',
      '\\b(?:amíg|míg|ameddig) (?:\\w+ ){0,3}?nem\\b',
      '\\bnem\\w* (?:lehet|tud\\w*) (?:\\w+ )?nem\\b',
      '(?:^|, |[.!?] ?)(?:ugye|nemde),? ?(?:nem)?\\?',
      '(?<=, )nem\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `nélkül, tilos, tilt, tiltja, tiltják, tiltott, megtiltja, megtiltotta, betiltotta, betiltották, tilalom, tilalma, tilalmat, elutasít,
      elutasítja, elutasítják, elutasította, elutasították, elutasítás, visszautasít, visszautasítja, visszautasította, tagad, tagadja,
      tagadják, tagadta, tagadták, cáfol, cáfolja, cáfolta, cáfolták, megtagadta, megtagadja, képtelen, képtelenek, lehetetlen, hiány,
      hiánya, hiányzik, hiányoznak, hiányzott, elfelejtette, elfelejtettük, elfelejteni, felejt, kudarc, kudarcot, elmulasztotta,
      elmulasztották, megakadályozza, megakadályozta, megakadályozni, elkerül, elkerüli, elkerülte, elkerülni, abbahagyta, helyett,
      kivéve, alig, aligha, ritkán, kevés, mellőzi, mellőzte`,
    ),
    patterns: ['\\b\\w{3,}(?:talan|telen|atlan|etlen|mentes)\\w{0,6}'],
    except: ['\\b(?:egyetlen|hirtelen|véletlen|kénytelen|tehetetlen|közvetlen)\\w*'],
  },
  functionWords: `a az egy és is s meg vagy de hanem viszont azonban pedig mert hogy ha mint míg amíg amikor mikor bár noha habár tehát ezért
    azért így úgy mivel miután mielőtt én te ő mi ti ők engem téged őt minket bennünket titeket őket nekem neked neki nekünk nektek
    nekik velem veled vele velünk velük tőlem tőle rólam róla nála hozzá rá magam maga magát magunk maguk ez azt ezt ennek annak ebben
    abban erre arra ezek azok ezeket azokat ilyen olyan ki aki akit akik amely amelyek amelyet ami amit amiért mely melyek milyen
    mennyi hány hol ahol hova honnan mikor hogyan miért valaki valami valamit minden mindenki mindent más mások saját van vannak volt
    voltak lesz lesznek lenne lett lettek legyen legyenek volna vagyok vagyunk kell kellett lehet lehetett fog fogja fognak fogjuk
    fogom tud szokott akar már még csak most majd itt ott mindig gyakran nagyon igen igenis talán szerint által után előtt alatt felett
    között miatt ellen mellett felé óta közben végett iránt nem ne sem se nincs nincsenek el ki be fel le vissza át`,
  dropsSubjects: true,
  marksGender: false,
})
