import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

/** Finnish: it denies with a verb that is inflected by person. */
export const fi = briefProfile({
  tag: 'fi',
  quotes: [
    ['”', '”'],
    ['»', '»'],
    ['"', '"'],
  ],
  negation: {
    words: phrases(
      `ei, en, et, emme, ette, eivät, älä, älkää, älköön, älkööt, älkäämme, eikä, enkä, etkä, emmekä, ettekä, eivätkä, ettei, etten,
      ettet, ettemme, ettette, etteivät, eikä koskaan, ei koskaan, ei enää`,
    ),
    patterns: ['\\b(?:ei|en|et|emme|ette|eivät)\\b[^.?!;]{1,60}?\\b(?:eikä|enkä|etkä|emmekä|ettekä|eivätkä)\\b'],
    except: [
      '\\b(?:ei|eivät|en|emme)(?: \\w+)? (?:vain|ainoastaan|pelkästään|vähiten)\\b',
      '\\b(?:vai|tai) ei\\b',
      '\\bei (?:ole )?epäilystäkään\\b',
      '\\bei (?:muuta|muu) kuin\\b',
      '\\bei (?:voi|voinut) olla \\w+matta\\b',
      '\\bennen kuin (?:\\w+ )?ei\\b',
      '(?<=, )ei(?:kö)?(?: niin| vain)?\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `ilman, kieltää, kieltävät, kielsi, kielsivät, kielletty, kiellettiin, kielto, kiellon, kieltäytyy, kieltäytyi, kieltäytyivät,
      kieltäytyvät, hylkää, hylkäsi, hylkäsivät, torjuu, torjui, torjuivat, kiistää, kiisti, kiistivät, kiistävät, unohtaa, unohti,
      unohtivat, unohda, puuttuu, puuttui, puuttuvat, puute, puutteen, pulaa, mahdoton, mahdotonta, kyvytön, kyvyttömiä, epäonnistui,
      epäonnistuivat, epäonnistuminen, estää, esti, estivät, estämään, välttää, vältti, vältettiin, lakkasi, lakkasivat, lopetti,
      lopettivat, sijaan, sijasta, lukuun ottamatta, paitsi, tuskin, hädin tuskin, harvoin, harva, harvat, vähän, luopui, luopuivat`,
    ),
    patterns: ['\\b\\w{3,}(?:matta|mättä|ton|tön|ttoma\\w*|ttömä\\w*)\\b', '\\bepä\\w{4,}'],
    except: ['\\b(?:huomatta|muutta|satata|kotona|ennätyksetön)\\b'],
  },
  functionWords: `ja sekä tai vai mutta vaan että jotta jos kun koska vaikka kuin niin siis joten sillä eli kuten minä sinä hän me te he se ne
    tämä nämä tuo nuo minun sinun hänen meidän teidän heidän sen niiden tämän näiden minua sinua häntä meitä teitä heitä sitä niitä minulle
    sinulle hänelle meille teille heille sille niille minulla meillä heillä sillä siinä siitä siihen niissä niistä niihin tässä tästä tähän
    joka jotka jonka joiden jota joita jossa josta johon joissa joista joihin mikä mitä minkä missä mistä mihin kuka kenen ketä kuinka miten
    miksi milloin joku jokin jotain jokainen kaikki kaikkia kaikkien muu muut muita toinen toiset sama samat itse oma omat olen olet on
    olemme olette ovat oli olin olimme olivat ollut olleet olla ole olisi olisivat voi voivat voimme voitu pitää täytyy pitäisi saa saavat
    ei en et emme ette eivät eikä ettei älä vielä jo nyt sitten täällä siellä aina usein taas myös vain ihan hyvin kovin enemmän vähemmän
    kanssa mukaan jälkeen ennen aikana alla päällä yli ali välillä vastaan puolesta kautta ilman`,
  dropsSubjects: true,
  marksGender: false,
})
