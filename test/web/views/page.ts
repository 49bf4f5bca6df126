import { parseHTML } from 'linkedom'
import type { VNode } from 'preact'
import { renderDocument } from '../../../src/web/views/document.ts'

/** A page as a browser's parser reads it. */
export const parse = (page: VNode) => parseHTML(renderDocument(page)).document

/** What the eye reads of an element: without the words that only a screen reader says, and without mark numbers. */
export function seen(element: { cloneNode(deep: boolean): unknown } | null): string {
  if (!element) throw new Error('there is no such element')
  const copy = element.cloneNode(true) as Element
  for (const extra of copy.querySelectorAll('.unseen-label, .visually-hidden, sup')) extra.remove()
  return copy.textContent ?? ''
}
