import { randomBytes } from 'node:crypto'

/**
 * Makes ids that sort in the order in which they were made: UUIDs of version 7 (RFC 9562), the 12 bits after the time
 * counting within a millisecond. A clock set back does not bring the order out of step within a process.
 */
export function idMaker(clock: () => number): () => string {
  let time = 0
  let count = 0
  return () => {
    const now = clock()
    if (now > time) {
      time = now
      count = 0
    } else if (++count > 0xfff) {
      time++
      count = 0
    }
    const head = time.toString(16).padStart(12, '0')
    const random = randomBytes(8)
    random[0] = (random[0]! & 0x3f) | 0x80
    const tail = random.toString('hex')
    const counted = count.toString(16).padStart(3, '0')
    return `${head.slice(0, 8)}-${head.slice(8)}-7${counted}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}
