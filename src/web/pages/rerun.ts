import type { RequestHandler } from 'express'
import { rerunVerification } from '../../service/rerun-verification.ts'
import { rerunWithGain } from '../../service/rerun-with-gain.ts'
import type { Service } from '../../service/service.ts'
import { leadToReport } from './lead-to-report.ts'

/** `POST /verifications/:id/reruns`: verifies the pair anew and leads to the new report. */
export const rerun =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const { verification } = await rerunVerification(service, request.params.id)
    await leadToReport(service, response, verification.id)
  }

/** `POST /verifications/:id/translators`: asks those again that did not answer, and leads to what came of it. */
export const askAgain =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const { id } = request.params
    const verification = await rerunWithGain(service, id, 'anonymous')
    response.redirect(
      303,
      `/verifications/${verification ? verification.id : `${encodeURIComponent(id)}?asked=in-vain`}`,
    )
  }
