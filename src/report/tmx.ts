import type { StoredVerification } from '../model/stored.ts'
import type { Report } from './report.ts'

/** Characters that XML 1.0 has no way to write, and halves of a surrogate pair. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** A text as XML has it; what XML cannot write becomes the replacement character. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => ESCAPED[character]!)

const property = (type: string, value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : `      <prop type="x-${type}">${xmlText(String(value))}</prop>\n`

const variant = (language: string, text: string, who?: string): string =>
  `      <tuv xml:lang="${xmlText(language)}"${who ? ` creationid="${xmlText(who)}"` : ''}>\n` +
  `        <seg>${xmlText(text)}</seg>\n      </tuv>\n`

/** TMX writes times as 20231120T091202Z. */
const moment = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '')

export const TMX_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<tmx version="1.4">\n' +
  '  <header creationtool="Truequote" creationtoolversion="1" segtype="paragraph" o-tmf="truequote" adminlang="en" srclang="*all*" datatype="plaintext"/>\n' +
  '  <body>\n'
export const TMX_TAIL = '  </body>\n</tmx>\n'

/**
 * The statement with its rendering and with the translations that people supplied, as one translation unit. The status
 * of the rendering stands with it, and whether the pair is confidential: whoever feeds a memory leaves out what was not
 * faithful, as our own import does.
 */
export function translationUnit(verification: StoredVerification): string {
  const { id, createdAt, status, confidential, statement, rendering, outcome } = verification
  const source = outcome?.languages.original.tag ?? statement.language ?? 'und'
  const target = outcome?.languages.rendering.tag ?? rendering.language ?? 'und'
  const supplied = (outcome?.references ?? []).filter(({ kind, of }) => kind === 'supplied' && of === 'statement')
  return (
    `    <tu tuid="${xmlText(id)}" creationdate="${moment(createdAt)}" srclang="${xmlText(source)}">\n` +
    property('confidential', confidential ? 'true' : null) +
    property('status', status) +
    property('risk', outcome?.risk) +
    property('speaker', statement.speaker) +
    property('outlet', rendering.outlet) +
    variant(source, statement.text) +
    variant(target, rendering.text, rendering.translatedBy) +
    supplied.map(({ language, text, by }) => variant(language, text, by)).join('') +
    '    </tu>\n'
  )
}

/** Translation Memory eXchange 1.4b, for translation tools. */
export const tmx: Report = {
  id: 'tmx',
  mediaType: 'application/x-tmx+xml; charset=utf-8',
  extension: 'tmx',
  name: 'TMX',
  render: (verification) => TMX_HEAD + translationUnit(verification) + TMX_TAIL,
}
