import { InvalidInput } from '../model/failure.ts'
import type { Page, PageRequest } from './store.ts'

/** The place in a list after which a page begins: the `arrival` of the last row seen. */
export function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null
  const arrival = Buffer.from(cursor, 'base64url')
    .toString('latin1')
    .match(/^after (\d{1,15})$/)?.[1]
  if (arrival === undefined) {
    throw new InvalidInput([
      {
        field: 'cursor',
        message: `“${cursor.slice(0, 80)}” is not a cursor. Use the one that came with the last page.`,
      },
    ])
  }
  return Number(arrival)
}

const writeCursor = (arrival: number): string => Buffer.from(`after ${arrival}`).toString('base64url')

/** Checks the size of a page: a whole number from 1. @throws InvalidInput */
export function readLimit(limit: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1) return limit
  throw new InvalidInput([{ field: 'limit', message: `“${limit}” is not a page size. Use a whole number from 1.` }])
}

/** A page from its rows and one more, which only shows that there is another page. */
export function toPage<Row extends { arrival: number }, Item>(
  rows: readonly Row[],
  { limit }: PageRequest,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit)
  return {
    items: shown.map(toItem),
    cursor: rows.length > limit ? writeCursor(shown.at(-1)!.arrival) : null,
  }
}
