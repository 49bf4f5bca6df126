import type { Config } from '../config.ts'
import { InvalidInput } from '../model/failure.ts'

/** A UTF-16 code unit written as an escape in JSON takes six bytes. */
const BYTES_A_UNIT = 6
/** Names of fields, tags, the id, white space. */
const BYTES_BESIDES = 65_536

/** The longest line that can hold an acceptable pair, in bytes. */
export const lineLimit = ({ maxText, maxReferences }: Pick<Config, 'maxText' | 'maxReferences'>): number =>
  (2 + maxReferences) * maxText * BYTES_A_UNIT + BYTES_BESIDES

/** JSON.parse that names what is wrong in the terms of a line. @throws InvalidInput `invalid-json` */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const message = `The line is not JSON (${error.message}); send one complete object a line.`
    throw new InvalidInput([{ field: '', message }], 'invalid-json')
  }
}
