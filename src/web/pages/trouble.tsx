import type { Response } from 'express'
import type { HttpProblem } from '../errors.ts'
import { requestIdOf } from '../request-id.ts'
import { renderDocument } from '../views/document.ts'
import { ErrorPage } from '../views/error-page.tsx'

interface Words {
  readonly title: string
  /** What it means for the reader; where this is left out, the problem speaks for itself. */
  readonly meaning?: string
  readonly advice: string
}

const WORDS: Readonly<Record<number, Words>> = {
  400: { title: 'This address cannot be read', advice: 'Go back to the list and set its filters again.' },
  404: {
    title: 'This page is not here',
    advice: 'The address may be cut short or mistyped. Begin from one of these pages.',
  },
  413: {
    title: 'That is more than can be taken at once',
    meaning: 'The texts together are longer than this service accepts. Nothing was stored.',
    advice: 'Go back, cut the texts down to the part that was quoted, and verify that.',
  },
  422: {
    title: 'The pair cannot be accepted as it is',
    meaning: 'Nothing was stored.',
    advice: 'Go back to the form and change what is named here.',
  },
  500: {
    title: 'Something broke on our side',
    meaning: 'The page could not be made. Pairs that were submitted before are kept, and so are their reports.',
    advice: 'Try again in a moment. If it stays, tell whoever runs this service the request number below.',
  },
  503: {
    title: 'The service is stopping',
    meaning: 'It takes nothing more at the moment. Pairs that were submitted are kept.',
    advice: 'Try again in a minute.',
  },
}

/** Where to look for what is not at its address, by the beginning of that. */
const WHERE_TO_LOOK: readonly (readonly [beginning: string, advice: string])[] = [
  ['/verifications/', 'Look the verification up in the list; nothing is ever deleted from it.'],
  ['/statements/', 'Look for words of the statement in the list of verifications, whose reports lead to it.'],
  ['/glossary/', 'Look the term up in the glossary; an entry that was taken out keeps its page.'],
]

function adviceAt(path: string, { advice }: Words, status: number): string {
  const place = status === 404 ? WHERE_TO_LOOK.find(([beginning]) => path.startsWith(beginning)) : undefined
  return place ? `The address may be cut short or mistyped. ${place[1]}` : advice
}

const OTHER: Words = { title: 'This could not be done', advice: 'Go back and try another way.' }

/** Answers with a page that says what happened, what it means and what to do. The status is already set. */
export function sendErrorPage(response: Response, problem: HttpProblem): void {
  const words = WORDS[problem.status] ?? OTHER
  const { title, meaning } = words
  response
    .type('html')
    .send(
      renderDocument(
        <ErrorPage
          status={problem.status}
          title={title}
          meaning={meaning ?? (problem.problems.length > 0 ? undefined : problem.detail)}
          advice={adviceAt(response.req.path, words, problem.status)}
          problems={problem.problems}
          requestId={problem.status >= 500 ? requestIdOf(response) : undefined}
        />,
      ),
    )
}
