import type { VerificationSummary } from '../../model/stored.ts'
import { Moment } from './dates.tsx'
import { StatusMark } from './status-mark.tsx'

/** Every verification of one pair, newest first; nothing where there is only the one that is shown. */
export function Runs({ runs, shown }: { runs: readonly VerificationSummary[]; shown: string }) {
  if (runs.length < 2) return null
  return (
    <>
      <h3 id="runs-heading">Verifications of this pair</h3>
      <ol class="runs" aria-labelledby="runs-heading">
        {runs.map(({ id, createdAt, status }) => (
          <li>
            <StatusMark status={status} /> <Moment iso={createdAt} />{' '}
            {id === shown ? (
              <strong aria-current="page">shown here</strong>
            ) : (
              <a href={`/verifications/${id}`}>read it</a>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Says in front of an older verification that there is a newer one of the same pair. */
export function NewerRun({ runs, shown }: { runs: readonly VerificationSummary[]; shown: string }) {
  const newest = runs[0]
  if (!newest || newest.id === shown) return null
  return (
    <p class="newer">
      This pair was verified again later. <a href={`/verifications/${newest.id}`}>Read the newest verification</a>
    </p>
  )
}

/** Verifies the pair anew, as it is. */
export function RerunButton({ id }: { id: string }) {
  return (
    <form class="rerun" method="post" action={`/verifications/${id}/reruns`}>
      <button type="submit" class="quiet">
        Verify again
      </button>
    </form>
  )
}

/** Asks the translators again that did not answer; says so where they have just been asked in vain. */
export function AskAgain({ id, inVain }: { id: string; inVain: boolean }) {
  return (
    <form class="rerun" method="post" action={`/verifications/${id}/translators`}>
      {inVain ? (
        <p role="status">The translators were asked again just now, and did not answer. Nothing was changed.</p>
      ) : null}
      <button type="submit" class="quiet">
        Ask the translators again
      </button>
    </form>
  )
}
