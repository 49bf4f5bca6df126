import { baseOf, canonicalTag } from '../../language/tag.ts'

/** Base language subtags that DeepL takes, in BCP 47's spelling. */
export const DEEPL_LANGUAGES: ReadonlySet<string> = new Set(
  (
    'ace af an ar as ay az ba be bg bho bn br bs ca ceb ckb cs cy da de el en eo es et eu fa fi fil fr ga gl gn gom gu ' +
    'ha he hi hr ht hu hy id ig is it ja jv ka kk kmr ko ky la lb lmo ln lt lv mai mg mi mk ml mn mr ms mt my nb ne nl ' +
    'nn no oc om pa pag pam pl prs ps pt qu ro ru sa scn sk sl sq sr st su sv sw ta te tg th tk tl tn tr ts tt uk ur uz ' +
    'vi wo xh yi yue zh zu'
  ).split(' '),
)

/** Written otherwise there: it has one Norwegian, and the older code of Filipino. */
const SPELLED: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', fil: 'tl' }

const LATIN_AMERICA = /^es-(?:419|AR|BO|CL|CO|CR|CU|DO|EC|GT|HN|MX|NI|PA|PE|PR|PY|SV|US|UY|VE)$/

/** DeepL's code for a language to translate from; null for one that it does not take. */
export function deeplSource(tag: string): string | null {
  const base = baseOf(canonicalTag(tag) ?? 'und')
  return DEEPL_LANGUAGES.has(base) ? (SPELLED[base] ?? base) : null
}

/** DeepL's code for a language to translate into, which for some names a region or a script. */
export function deeplTarget(tag: string): string | null {
  const code = deeplSource(tag)
  const locale = code && new Intl.Locale(canonicalTag(tag)!)
  if (!locale) return null
  if (code === 'en') return locale.region && locale.region !== 'US' ? 'en-GB' : 'en-US'
  if (code === 'pt') return locale.region && locale.region !== 'BR' ? 'pt-PT' : 'pt-BR'
  if (code === 'zh') return locale.maximize().script === 'Hant' ? 'zh-HANT' : 'zh-HANS'
  return LATIN_AMERICA.test(locale.baseName) ? 'es-419' : code
}
