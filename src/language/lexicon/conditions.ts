import type { Cues } from '../profile.ts'

/**
 * Words that limit what is said: conditions, exceptions, "only". Cutting one out of a sentence changes what the rest
 * claims. By language, lower-cased; phrases of several words allowed.
 */
export const CONDITIONS: Readonly<Record<string, Cues>> = {
  en: {
    words: [
      'if',
      'unless',
      'only',
      'except',
      'provided',
      'as long as',
      'until',
      'but',
      'however',
      'although',
      'without',
    ],
  },
  fr: {
    words: [
      'si',
      'sauf',
      'seulement',
      'uniquement',
      'à condition',
      'à moins',
      'tant que',
      'mais',
      'cependant',
      'sans',
      'ne que',
    ],
  },
  de: {
    words: ['wenn', 'falls', 'nur', 'außer', 'sofern', 'solange', 'es sei denn', 'aber', 'jedoch', 'obwohl', 'ohne'],
  },
  es: {
    words: [
      'si',
      'salvo',
      'solo',
      'sólo',
      'solamente',
      'únicamente',
      'a menos que',
      'siempre que',
      'mientras',
      'pero',
      'aunque',
      'sin',
    ],
  },
  it: {
    words: ['se', 'salvo', 'solo', 'soltanto', 'a meno che', 'purché', 'finché', 'ma', 'però', 'sebbene', 'senza'],
  },
  pt: {
    words: ['se', 'salvo', 'só', 'somente', 'apenas', 'a menos que', 'desde que', 'enquanto', 'mas', 'embora', 'sem'],
  },
  nl: {
    words: ['als', 'indien', 'alleen', 'slechts', 'behalve', 'tenzij', 'mits', 'zolang', 'maar', 'hoewel', 'zonder'],
  },
  sv: { words: ['om', 'bara', 'endast', 'utom', 'såvida', 'förutsatt', 'men', 'utan'] },
  pl: {
    words: [
      'jeśli',
      'jeżeli',
      'gdyby',
      'tylko',
      'jedynie',
      'oprócz',
      'chyba że',
      'pod warunkiem',
      'dopóki',
      'ale',
      'chociaż',
      'bez',
    ],
  },
  cs: {
    words: [
      'pokud',
      'jestliže',
      'kdyby',
      'jen',
      'pouze',
      'kromě',
      'ledaže',
      'pod podmínkou',
      'dokud',
      'ale',
      'ačkoli',
      'bez',
    ],
  },
  ru: { words: ['если', 'только', 'лишь', 'кроме', 'при условии', 'пока', 'но', 'однако', 'хотя', 'без'] },
  uk: { words: ['якщо', 'тільки', 'лише', 'крім', 'за умови', 'поки', 'але', 'однак', 'хоча', 'без'] },
  tr: { words: ['eğer', 'ancak', 'sadece', 'yalnızca', 'hariç', 'koşuluyla', 'ama', 'fakat'] },
  hi: { words: ['अगर', 'यदि', 'केवल', 'सिर्फ', 'सिवाय', 'बशर्ते', 'लेकिन', 'बिना'] },
  ar: { words: ['إذا', 'لو', 'فقط', 'إلا', 'بشرط', 'ما لم', 'لكن', 'بدون'] },
  zh: { words: ['如果', '除非', '只有', '仅', '除了', '只要', '但', '但是', '然而', '虽然'] },
  ja: { words: ['もし', 'ただし', 'だけ', 'のみ', '限り', '以外', 'しかし'] },
  ko: { words: ['만약', '만', '오직', '제외', '한', '그러나', '하지만'] },
}
