import { MEMORY_ENGINE, type Reference } from '../../model/reference.ts'
import { ageWords, madeVerb, matchWords, viaWords } from '../../report/reference-wording.ts'
import { Moment } from './dates.tsx'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

const VERIFICATION = /^verification ([\w-]{1,64})$/

/** Where the memory has a translation from: a file, or an earlier verification, which is linked. */
function Remembered({ name }: { name: string }) {
  const id = VERIFICATION.exec(name)?.[1]
  return (
    <>
      from the translation memory (
      {id ? <a href={`/verifications/${id}`}>an earlier verification</a> : <Quoted text={name} />})
    </>
  )
}

function Maker({ reference }: { reference: Reference }) {
  const { kind, by, engine, version } = reference
  if (engine === MEMORY_ENGINE) {
    return (
      <>
        <Remembered name={version ?? ''} />
        {by === engine ? null : (
          <>
            , made by <Quoted text={by} />
          </>
        )}
      </>
    )
  }
  return (
    <>
      {kind === 'supplied' ? 'supplied by ' : 'translated by '}
      <Quoted text={by} />
      {engine === undefined ? null : <VisibleText text={` · ${[engine, version].filter(Boolean).join(' ')}`} />}
    </>
  )
}

/** Who made a reference, how, and when; how long before the verification at `verifiedAt`. */
export function ReferenceOrigin({ reference, verifiedAt }: { reference: Reference; verifiedAt: string }) {
  const [match, via, age] = [matchWords(reference), viaWords(reference), ageWords(reference, verifiedAt)]
  return (
    <span class="origin">
      {reference.of === 'rendering' ? 'back-translation of the published text, ' : null}
      <Maker reference={reference} />
      {via && `, ${via}`}
      {match && (
        <>
          , <strong class="match">{match}</strong>
        </>
      )}
      {reference.retrievedAt === undefined ? null : (
        <>
          {` · ${madeVerb(reference)} `}
          <Moment iso={reference.retrievedAt} />
          {age && `, ${age}`}
        </>
      )}
    </span>
  )
}
