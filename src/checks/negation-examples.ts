import type { Example } from './check.ts'

/** Faithful pairs: the same polarity, however it is put. */
export const negationPasses: readonly Example[] = []

/** Pairs in which a negation was added, lost or moved. */
export const negationFails: readonly Example[] = []
