import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { ListReport } from '../report/list-report.ts'
import { exportList } from '../service/export-list.ts'
import type { Service } from '../service/service.ts'
import type { VerificationFilter } from '../store/store.ts'

/** Sends a whole list as a file, as fast as it is taken. What breaks on the way breaks the connection: no half file ends well. */
export async function sendList(
  service: Service,
  request: Request,
  response: Response,
  filter: VerificationFilter,
  form: ListReport,
): Promise<void> {
  const baseUrl = `${request.protocol}://${request.get('Host')}`
  response
    .set('Content-Type', form.mediaType)
    .set('Content-Disposition', `attachment; filename="truequote-verifications.${form.extension}"`)
  try {
    await pipeline(Readable.from(exportList(service, filter, form, { baseUrl })), response)
  } catch (cause) {
    // Whoever took the file went away: nobody is left to be told.
    if (!request.socket.destroyed) throw cause
  }
}
