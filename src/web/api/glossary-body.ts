import type { Request } from 'express'
import type { GlossaryForm } from '../../service/import-glossary.ts'
import { HttpFailure } from '../http-failure.ts'

/** Largest file of a glossary that is taken, in bytes: some two hundred thousand lines. */
export const GLOSSARY_LIMIT = 20_000_000

/** Bare media types by what they are read as. */
export const GLOSSARY_TYPES: Readonly<Record<string, GlossaryForm>> = {
  'text/csv': 'csv',
  'application/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/x-tbx': 'tbx',
  'application/x-tbx+xml': 'tbx',
  'application/tbx+xml': 'tbx',
  'application/xml': 'tbx',
  'text/xml': 'tbx',
}

const tooLarge = (): HttpFailure =>
  new HttpFailure(
    413,
    'too-large',
    `The file is larger than ${GLOSSARY_LIMIT.toLocaleString('en-US')} bytes, the most that is taken at once. Send it in parts; what came before the limit is kept.`,
  )

async function* limited(request: Request): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    read += chunk.length
    if (read > GLOSSARY_LIMIT) throw tooLarge()
    yield chunk
  }
}

/** The form and the bytes of a glossary in the body of a request, read as they come. @throws HttpFailure 413, 415 */
export function glossaryBody(request: Request): { form: GlossaryForm; bytes: AsyncIterable<Uint8Array> } {
  const type = (request.get('Content-Type') ?? '').split(';', 1)[0]!.trim().toLowerCase()
  const form = Object.hasOwn(GLOSSARY_TYPES, type) ? GLOSSARY_TYPES[type] : undefined
  if (!form) {
    throw new HttpFailure(
      415,
      'unsupported-media-type',
      `The glossary is sent as “${type.slice(0, 60) || 'nothing'}”; send CSV as text/csv, or TBX as application/xml.`,
      { Accept: Object.keys(GLOSSARY_TYPES).join(', ') },
    )
  }
  const encoding = request.get('Content-Encoding')
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw new HttpFailure(
      415,
      'unsupported-encoding',
      `The file is compressed as “${encoding.slice(0, 60)}”; send it as it is.`,
    )
  }
  if (Number(request.get('Content-Length') ?? 0) > GLOSSARY_LIMIT) throw tooLarge()
  return { form, bytes: limited(request) }
}
