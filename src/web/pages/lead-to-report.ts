import type { Response } from 'express'
import type { Service } from '../../service/service.ts'

/** How long somebody waits for the report before seeing it being worked on, in milliseconds. */
const PATIENCE = 3_000

/**
 * Compares an opened verification and leads to its page. The comparison is waited for a little while; it goes on, and
 * the page shows that it does, when this is not enough.
 */
export async function leadToReport(service: Service, response: Response, id: string): Promise<void> {
  const compared = service.queue.run(id).catch((error: unknown) => {
    service.log.error({ verification: id, err: error }, 'a comparison broke off; the pair is kept')
  })
  const patience = Promise.withResolvers<void>()
  const timer = setTimeout(patience.resolve, PATIENCE)
  await Promise.race([compared, patience.promise])
  clearTimeout(timer)
  response.redirect(303, `/verifications/${id}`)
}
