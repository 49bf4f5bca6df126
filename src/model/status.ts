/** How faithful a rendering is. One is recorded with each verification; DESIGN fixes the names. */
export const STATUSES = ['pending', 'faithful', 'minor', 'major', 'critical', 'unrelated', 'undetermined'] as const
export type Status = (typeof STATUSES)[number]

/** Who decided the status. */
export type Basis = 'machine' | 'editor'

/** Another axis than fidelity, never mixed with it: do the texts really stand in their sources? */
export type Authenticity = 'confirmed' | 'altered' | 'not-found' | 'unchecked'

/** The statuses that should stop a desk from publishing. */
export const isAlarm = (status: Status): boolean =>
  status === 'major' || status === 'critical' || status === 'unrelated'
