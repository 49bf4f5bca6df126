import type { RequestHandler } from 'express'
import { rerunVerification } from '../../service/rerun-verification.ts'
import type { Service } from '../../service/service.ts'
import { leadToReport } from './lead-to-report.ts'

/** `POST /verifications/:id/reruns`: verifies the pair anew and leads to the new report. */
export const rerun =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const { verification } = await rerunVerification(service, request.params.id)
    await leadToReport(service, response, verification.id)
  }
