import type { VerificationSummary } from '../model/stored.ts'
import type { Page, PageRequest, VerificationFilter } from '../store/store.ts'
import type { Service } from './service.ts'

/** Verifications that satisfy every part of the filter, newest first. @throws InvalidInput for a cursor of elsewhere */
export const findVerifications = (
  service: Service,
  filter: VerificationFilter,
  page: PageRequest,
): Promise<Page<VerificationSummary>> => service.store.verifications(filter, page)
