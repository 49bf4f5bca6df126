import { baseOf, canonicalTag } from '../../language/tag.ts'

/** Base language subtags that Google Translate takes, in BCP 47's spelling. */
export const GOOGLE_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'ab ace ach af ak alz am ar as av awa ay az ba bal ban bbc bci be bem ber bew bg bho bik bm bn bo br bs bts btx bua ca ' +
    'ce ceb cgg ch chk ckb cnh co crh crs cs cv cy da de din doi dov dv dyu dz ee el en eo es et eu fa ff fi fil fj fo ' +
    'fon fr fur fy ga gaa gd gl gn gom gu gv ha haw he hi hil hmn hr hrx ht hu hy iba id ig ilo is it ja jam jv ka ' +
    'kac kek kg kha kk kl km kn ko kr kri ktu ku kv ky la lb lg li lij lmo ln lo lt ltg luo lus lv mad mai mak mam mfe ' +
    'mg mh mi min mk ml mn mni mr ms mt mwr my nb nd ndc ne new nhe nl nn no nr nso nus ny oc om or os pa pag pam pap pl ' +
    'ps pt qu rn ro rom ru rw sa sah sat scn sd se sg shn si sk sl sm sn so sq sr ss st su sus sv sw szl ta tcy te tet ' +
    'tg th ti tiv tk tn to tpi tr trp ts tt tum ty tyv udm ug uk ur uz ve vec vi war wo xh yi yo yua yue zap zh zu'
  ).split(' '),
)

// Google keeps the codes of before 1989 for some, and writes one Norwegian.
const SPELLED: Readonly<Record<string, string>> = { he: 'iw', jv: 'jw', fil: 'tl', nb: 'no', nn: 'no', mni: 'mni-Mtei' }

/** Google's code for a BCP 47 tag: `zh-Hant-HK` → `zh-TW`, `he` → `iw`; null for a language that it does not take. */
export function googleCode(tag: string): string | null {
  const canonical = canonicalTag(tag)
  if (!canonical) return null
  const base = baseOf(canonical)
  if (!GOOGLE_LANGUAGES.has(base)) return null
  if (base === 'zh') return new Intl.Locale(canonical).maximize().script === 'Hant' ? 'zh-TW' : 'zh-CN'
  return SPELLED[base] ?? base
}
