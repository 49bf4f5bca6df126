import type { ClaimReview, Organization, Person, Quotation, Rating, WithContext } from 'schema-dts'
import type { Status } from '../model/status.ts'
import type { StoredVerification } from '../model/stored.ts'
import { pageAddress, type Report } from './report.ts'
import { visible } from './visible.ts'
import { STATUS_MEANING } from './wording.ts'

/** Google's limit for `claimReviewed`: https://developers.google.com/search/docs/appearance/structured-data/factcheck */
const LONGEST_CLAIM = 75

/** From 1, the worst, to 5. A verification that decides nothing has a name and no number. */
const RATING: Readonly<Record<Status, 1 | 2 | 3 | 4 | 5 | null>> = {
  faithful: 5,
  minor: 4,
  major: 2,
  critical: 1,
  unrelated: 1,
  undetermined: null,
  pending: null,
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** A text on one line, cut between characters as readers see them, at most `longest` UTF-16 units with its ellipsis. */
export function shortened(text: string, longest: number): string {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  let cut = ''
  for (const { segment } of graphemes.segment(line)) {
    if (cut.length + segment.length + 1 > longest) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}

const person = (name: string | undefined): Person | undefined =>
  name === undefined ? undefined : { '@type': 'Person', name }
const organisation = (name: string | undefined): Organization | undefined =>
  name === undefined ? undefined : { '@type': 'Organization', name }

/** The object without what is not known: schema.org has no null. */
function known<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

const tagOf = (tag: string | undefined): string | undefined => (tag === 'und' ? undefined : tag)

function rating(status: Status): Rating {
  const value = RATING[status]
  return known<Rating>({
    '@type': 'Rating',
    ratingValue: value ?? undefined,
    bestRating: value === null ? undefined : 5,
    worstRating: value === null ? undefined : 1,
    alternateName: `${status[0]!.toUpperCase()}${status.slice(1)}`,
    ratingExplanation: STATUS_MEANING[status],
  } as Rating)
}

/** What was published, as a quotation that is based on another: what was said. */
function publishedQuotation({ statement, rendering, outcome }: StoredVerification): Quotation {
  const original = known<Quotation>({
    '@type': 'Quotation',
    text: statement.text,
    inLanguage: tagOf(outcome?.languages.original.tag ?? statement.language),
    creator: person(statement.speaker),
    dateCreated: statement.date,
    url: statement.sourceUrl,
  } as Quotation)
  return known<Quotation>({
    '@type': 'Quotation',
    text: rendering.text,
    inLanguage: tagOf(outcome?.languages.rendering.tag ?? rendering.language),
    creator: person(statement.speaker),
    translator: person(rendering.translatedBy),
    publisher: organisation(rendering.outlet),
    datePublished: rendering.date,
    url: rendering.url,
    isBasedOn: original,
  } as Quotation)
}

/**
 * schema.org's ClaimReview of the published rendering, with both texts as Quotations: the claim is that the rendering is
 * what the speaker said. What was not stated with the pair is left out, never guessed.
 */
export const claimReview: Report = {
  id: 'claimreview',
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'claimreview.jsonld',
  name: 'ClaimReview',
  render(verification, options) {
    const { status, statement, rendering, outcome, completedAt } = verification
    const review: WithContext<ClaimReview> = {
      '@context': 'https://schema.org',
      ...known<ClaimReview>({
        '@type': 'ClaimReview',
        url: pageAddress(verification.id, options) ?? undefined,
        datePublished: completedAt?.slice(0, 10),
        author: { '@type': 'Organization', name: 'Truequote' },
        claimReviewed: shortened(rendering.text, LONGEST_CLAIM),
        reviewBody: visible(outcome?.summary ?? STATUS_MEANING[status]),
        reviewRating: rating(status),
        itemReviewed: known({
          '@type': 'Claim',
          author: organisation(rendering.outlet) ?? person(statement.speaker),
          datePublished: rendering.date,
          appearance: publishedQuotation(verification),
        }),
      } as ClaimReview),
    }
    return `${JSON.stringify(review, null, 2)}\n`
  },
}
