import { LIST_REPORTS, type ListReport } from '../report/list-report.ts'
import type { ReportOptions } from '../report/report.ts'
import type { VerificationFilter } from '../store/store.ts'
import type { Service } from './service.ts'

/** How many are read at a time. */
const BATCH = 200

/** The forms in which a list can be had, in the order in which they are offered. */
export const listForms: readonly ListReport[] = LIST_REPORTS

/**
 * Every verification that satisfies the filter, newest first, in one form, piece by piece: however long the list is, a
 * page of it is in memory. One that is submitted meanwhile is not in it.
 */
export async function* exportList(
  service: Service,
  filter: VerificationFilter,
  form: ListReport,
  options: ReportOptions = {},
): AsyncGenerator<string> {
  yield form.begin
  let cursor: string | undefined
  do {
    const page = await service.store.verifications(filter, { limit: BATCH, cursor })
    for (const { id } of page.items) {
      const verification = await service.store.verification(id)
      if (verification) yield form.each(verification, options)
    }
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  yield form.end
}
