import { phrases } from '../word-lists.ts'
import { briefProfile } from './brief-profile.ts'

const NOBODY = '(?:mai|ningú|res|cap|enlloc|tampoc|gens|gaire)'

/** Catalan. */
export const ca = briefProfile({
  tag: 'ca',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  negation: {
    words: phrases('no, mai, ningú, enlloc, tampoc, mai més, ni'),
    patterns: [
      `\\b${NOBODY}(?: \\w+){0,4}? no\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){0,3}`,
      `\\bno\\b(?:(?: \\w+){0,4}? ${NOBODY}\\b){1,3}`,
      '\\bno\\b[^.?!;]{1,60}?\\bni\\b',
      '\\bni\\b[^.?!;]{1,60}?\\bni\\b(?:[^.?!;]{1,30}?\\bno\\b)?',
    ],
    except: [
      '\\bno (?:només|sols|solament|únicament|obstant|menys)\\b',
      '\\bo no\\b',
      '\\bsi no\\b(?= (?:fos|és per))',
      '\\bno(?: \\w+){1,2} (?:només|sols)\\b',
      '\\bno hi ha (?:cap )?dubte\\b',
      '\\bfins que (?:\\w+ )?no\\b',
      '\\bmés \\w+ que (?:mai|ningú)\\b',
      '\\bsense (?:cap|res|ningú|mai)\\b',
      '(?<=, )no\\?',
    ],
  },
  implicitNegation: {
    words: phrases(
      `sense, prohibeix, prohibeixen, prohibit, prohibida, prohibir, prohibició, rebutja, rebutgen, rebutjar, rebutjat, rebuig, nega,
      neguen, negar, negat, desmenteix, desmentit, oblida, oblidar, oblidat, oblideu, manca, falta, falten, impossible, incapaç, incapaços,
      fracassa, fracassat, fracàs, impedeix, impedir, impedit, evita, evitar, evitat, deixa de, deixar de, deixat de, en lloc de, excepte,
      tret de, amb prou feines, rarament, pocs, poques, poc, renuncia, renunciar, il·legal`,
    ),
    patterns: ['\\b(?:in|im|des)(?!f|d|v|t|i|c[al]|pre|por|pul|pos|s|pe|enc|gran|a)\\w{5,}'],
  },
  functionWords: `el la els les un una uns unes l' d' al als del dels pel pels i o ni però sinó que si com quan on perquè doncs mentre encara
    tot i així també ja no sí a en de amb per sense sobre sota entre fins des cap contra durant segons davant darrere jo tu ell ella nosaltres
    vosaltres ells elles em et es ens us el la els les li hi ho ne me te se meu meva teu teva seu seva seus seves nostre nostra nostres
    vostre aquest aquesta aquests aquestes aquell aquella aquells aquelles això allò mateix mateixa altre altra altres tot tota tots totes
    cada algú algun alguna alguns algunes qualsevol molt molta molts moltes més menys poc tan tant qui què quin quina quins quines qual quals
    sóc ets és som sou són era eren ser estat estar està estan ha han he hem heu havia havien haver va van vaig vam pot poden cal ha de
    aquí allà ara llavors sempre sovint mai ningú res tampoc només gairebé potser`,
  dropsSubjects: true,
  marksGender: true,
})
