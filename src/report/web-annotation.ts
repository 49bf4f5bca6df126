import type { Discrepancy } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import type { StoredVerification } from '../model/stored.ts'
import { pageAddress, type Report } from './report.ts'

/** Characters before and after the words, so that they are found again where they stand several times. */
const CONTEXT = 32

interface Selector {
  readonly type: 'TextQuoteSelector' | 'TextPositionSelector'
  readonly [key: string]: string | number
}

/** How many code points stand before a place: the standard counts these, not UTF-16 units. */
const codePointsBefore = (text: string, at: number): number => [...text.slice(0, at)].length

/** The last, or first, so many characters of a text. */
const tail = (text: string): string => [...text.slice(-2 * CONTEXT)].slice(-CONTEXT).join('')
const head = (text: string): string => [...text.slice(0, 2 * CONTEXT)].slice(0, CONTEXT).join('')

/** One stretch of a text, by its words and by its place. */
function selectorsOf(text: string, { start, end }: Span): Selector[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: tail(text.slice(0, start)),
      suffix: head(text.slice(end)),
    },
    { type: 'TextPositionSelector', start: codePointsBefore(text, start), end: codePointsBefore(text, end) },
  ]
}

/** What one of the texts is called: where it was found, or else a name that is only its own. */
const sourceOf = (url: string | undefined, kind: 'statement' | 'rendering', id: string): string =>
  url ?? `urn:truequote:${kind}:${id}`

function targetsOf({ statement, rendering }: StoredVerification, { original, rendering: published }: Discrepancy) {
  const sides = [
    [sourceOf(statement.sourceUrl, 'statement', statement.id), statement.text, original],
    [sourceOf(rendering.url, 'rendering', rendering.id), rendering.text, published],
  ] as const
  return sides.flatMap(([source, text, spans]) =>
    spans.map((span) => ({ type: 'SpecificResource', source, selector: selectorsOf(text, span) })),
  )
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })

/**
 * The discrepancies as a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model): each points at its words
 * in both texts, by a TextQuoteSelector and a TextPositionSelector, and says what differs.
 */
export const webAnnotation: Report = {
  id: 'web-annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  extension: 'annotations.jsonld',
  name: 'Web Annotation',
  render(verification, options) {
    const page = pageAddress(verification.id, options)
    const name = page ?? `urn:truequote:verification:${verification.id}`
    const { outcome, completedAt } = verification
    const items = (outcome?.discrepancies ?? []).map((found, index) => ({
      id: `${name}#discrepancy-${index + 1}`,
      type: 'Annotation',
      motivation: 'assessing',
      ...(completedAt ? { created: completedAt } : {}),
      generator: { type: 'Software', name: outcome!.method.engine },
      body: [
        { type: 'TextualBody', purpose: 'assessing', value: found.message, language: 'en', format: 'text/plain' },
        tag(found.category),
        tag(found.severity),
        ...(found.suggestion
          ? [{ type: 'TextualBody', purpose: 'editing', value: found.suggestion, format: 'text/plain' }]
          : []),
      ],
      target: targetsOf(verification, found),
    }))
    const annotations = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${name}#annotations`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    }
    return `${JSON.stringify(annotations, null, 2)}\n`
  },
}
