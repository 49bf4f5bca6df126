import type { Method, TranslatorReport } from '../../model/verification.ts'
import { VisibleText } from './visible-text.tsx'

const OUTCOME: Readonly<Record<TranslatorReport['outcome'], string>> = {
  answered: 'answered',
  cached: 'answered from the cache',
  failed: 'did not answer',
  skipped: 'was not asked',
}

/** Of a translator that answers for some texts only, and not for this one. */
const NO_MATCH = 'no-match'

/** What a translator did. A memory that does not know a text was looked up, and has nothing to explain. */
const didOf = ({ outcome, code }: TranslatorReport): string =>
  code === NO_MATCH ? 'had no translation of this text' : OUTCOME[outcome]

function Translators({ translators }: { translators: readonly TranslatorReport[] }) {
  if (translators.length === 0) return <>none asked</>
  return (
    <ul>
      {translators.map((translator) => (
        <li>
          {translator.id}
          {translator.of === 'rendering' ? ', for a back-translation,' : null} {didOf(translator)}
          {translator.reason === undefined || translator.code === NO_MATCH ? null : (
            <>
              : <VisibleText text={translator.reason} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Everything another person needs to replicate the comparison. */
export function MethodPanel({ method }: { method: Method }) {
  return (
    <dl class="facts">
      <dt>Comparison</dt>
      <dd>
        {method.engine}, calibration {method.calibration}
      </dd>
      <dt>Checks run</dt>
      <dd>{method.checks.length === 0 ? 'none' : method.checks.join(', ')}</dd>
      <dt>Translators</dt>
      <dd>
        <Translators translators={method.translators} />
      </dd>
      <dt>References used</dt>
      <dd>
        {method.referencesUsed} in the language of the rendering
        {method.backTranslationsUsed
          ? `, ${method.backTranslationsUsed} back from the rendering in the language of the original`
          : null}
      </dd>
      {method.glossary ? (
        <>
          <dt>Glossary</dt>
          <dd>
            terms by their fingerprint <code>{method.glossary.slice(0, 12)}</code>
          </dd>
        </>
      ) : null}
      <dt>Thresholds</dt>
      <dd>
        <details>
          <summary>Least confidence that is reported</summary>
          {Object.entries(method.thresholds)
            .map(([severity, least]) => `${severity} ${least}`)
            .join(', ') || 'no threshold recorded'}
        </details>
      </dd>
      <dt>Risk</dt>
      <dd>the probability, 0 to 1, that the rendering changes the meaning</dd>
      <dt>Signature</dt>
      <dd>
        <code>{method.signature}</code>
      </dd>
    </dl>
  )
}
