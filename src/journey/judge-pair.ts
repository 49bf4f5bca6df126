import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Check } from '../checks/check.ts'
import { CHECKS } from '../checks/index.ts'
import { type CheckFinding, runChecks } from '../checks/run-checks.ts'
import { sourceSummary } from '../checks/source-summary.ts'
import {
  backSettingOf,
  type Calibration,
  type Setting,
  settingOf,
  type Wording,
  wordingOf,
} from '../verdict/calibration.ts'
import { severityOf } from '../verdict/decide.ts'
import { logit, riskOf, type Weighed, weigh } from '../verdict/weigh.ts'
import { placesInOriginal } from './describe-findings.ts'
import { excuseApproved, withoutEchoes } from './excuse-approved.ts'
import { excuseCopied } from './excuse-copied.ts'
import { allowsCuts, excuseShownCuts, oneFindingAPlace, withoutRetold } from './settle-findings.ts'
import { isOfLeftOut, turnerBack } from './turn-back.ts'

type Judging = Weighed<CheckFinding>

/** What the comparison makes of a pair, before it is put into words. */
export interface Judged {
  /** Findings to report, with places in both normalised texts: by the rendering's references, and by back-translations. */
  readonly direct: readonly Judging[]
  readonly back: readonly Judging[]
  readonly risk: number
  /** Share of the words that the references of either direction bear out, 0–1; 1 without any. */
  readonly support: number
  /** Whose thresholds decided, the rendering's own references first. */
  readonly setting: Setting
}

/** The checks that are run with the roles exchanged, too. */
export const TWO_WAY = CHECKS.filter(({ oneWay }) => !oneWay)
const ONE_WAY = CHECKS.filter(({ oneWay }) => oneWay)

// Checks that know single words by a dictionary alone.
const BY_DICTIONARY: ReadonlySet<string> = new Set(['unlicensed', 'unrendered', 'opposed'])

/** Findings with the severity that their confidence carries; those that it does not carry are left out. */
function shown(
  weighed: readonly Judging[],
  calibration: Calibration,
  setting: Setting,
  wording: Wording,
  referencesCarry: boolean,
) {
  return weighed.flatMap((one): Judging[] => {
    const { finding } = one
    // Without a reference only what the statement itself shows can decide: bad English alone changes no meaning.
    // A dictionary gives hints to look at; idioms and compounds are beyond it.
    const isShown = (finding.features.source ?? 0) > 0 && !BY_DICTIONARY.has(finding.check)
    const isCarried = referencesCarry || isShown || finding.severity === 'neutral'
    const severity = severityOf(one, isCarried ? finding.severity : 'minor', calibration, setting, wording)
    return severity ? [{ ...one, finding: { ...finding, severity } }] : []
  })
}

/** What the risk needs of a pair as a whole. */
export const pairSummaryOf = (pair: AlignedPair) => ({
  support: pair.support,
  consensus: pair.consensus,
  words: pair.rendering.words.length,
  whole: sourceSummary(pair),
})

const placed = (findings: readonly Judging[], pair: AlignedPair): Judging[] => {
  const places = placesInOriginal(pair)
  return findings.map((one) => ({ ...one, finding: { ...one.finding, original: places(one.finding) } }))
}

/** What checks find in a pair, without what a shown cut, a glossary or a copied passage excuses. */
const found = (pair: AlignedPair, checks: readonly Check[] = CHECKS): readonly CheckFinding[] =>
  excuseCopied(excuseApproved(excuseShownCuts(runChecks(pair, checks), pair), pair), pair)

/** Judges a pair by what the two texts show and by references in the rendering's language, if there are any. */
export function judgePair(pair: AlignedPair, calibration: Calibration): Judged {
  const setting = settingOf(pair.references.length)
  const weighed = weigh(found(pair), setting, calibration)
  const reported = shown(weighed, calibration, setting, wordingOf(pair.support), pair.references.length > 0)
  return {
    direct: withoutEchoes(placed(oneFindingAPlace(reported, pair.rendering.text), pair)),
    back: [],
    risk: riskOf(weighed, pairSummaryOf(pair), setting, calibration),
    support: pair.support,
    setting,
  }
}

// Each direction gives a probability by itself. They rest on the same two texts, so that adding up their log-odds, as of
// independent witnesses, would be too sure: the mean is not.
const joint = (a: number, b: number): number => 1 / (1 + Math.exp(-(logit(a) + logit(b)) / 2))

// With references in both directions, what those of one say alone decides only where both together rather show a change.
const LIKELY = 0.5

/** How far a pair with exchanged roles is borne out: the best share of a back-translation's words that the statement has. */
function supportOfRendering({ references }: AlignedPair): number {
  const shares = references.map(({ words, toRendering }) => {
    const content = words.flatMap(({ content }, i) => (content ? [toRendering[i]! >= 0] : []))
    return content.length ? content.filter(Boolean).length / content.length : 1
  })
  return Math.max(...shares)
}

/**
 * Judges a pair by back-translations: they are aligned with the statement, the roles exchanged, and what is found there is
 * turned back. The checks that read the rendering itself are run on it as ever. With references in the rendering's
 * language too, both directions are judged and joined; each difference is told once.
 * @param turned the pair as `turnPair` gives it
 */
export function judgeBothWays(pair: AlignedPair, turned: AlignedPair, calibration: Calibration): Judged {
  const setting = settingOf(pair.references.length)
  const backSetting = backSettingOf(turned.references.length)
  const hasReferences = pair.references.length > 0
  const direct = weigh(found(pair, hasReferences ? CHECKS : ONE_WAY), setting, calibration)
  const isLeftOut = allowsCuts(pair) ? isOfLeftOut(turned) : () => false
  const foundBack = excuseApproved(runChecks(turned, TWO_WAY), turned).filter((finding) => !isLeftOut(finding))
  const turnBack = turnerBack(turned)
  const turnedBack = weigh(foundBack, backSetting, calibration).map((one) => ({
    ...one,
    finding: turnBack(one.finding),
  }))
  const kept = new Set(
    excuseShownCuts(
      turnedBack.map(({ finding }) => finding),
      pair,
    ),
  )
  const back = turnedBack.filter(({ finding }) => kept.has(finding))

  const riskBack = riskOf([...back, ...(hasReferences ? [] : direct)], pairSummaryOf(turned), backSetting, calibration)
  const risk = hasReferences ? joint(riskOf(direct, pairSummaryOf(pair), setting, calibration), riskBack) : riskBack
  const oneSideCarries = !hasReferences || risk >= LIKELY
  const reported = oneFindingAPlace(
    shown(direct, calibration, setting, wordingOf(pair.support), hasReferences && oneSideCarries),
    pair.rendering.text,
  )
  const reportedBack = oneFindingAPlace(
    shown(back, calibration, backSetting, wordingOf(turned.support), oneSideCarries),
    pair.original.text,
    'original',
  )
  const supportBack = supportOfRendering(turned)
  return {
    ...withoutRetold(withoutEchoes(placed(reported, pair)), reportedBack),
    risk,
    support: hasReferences ? Math.max(pair.support, supportBack) : supportBack,
    setting: hasReferences ? setting : backSetting,
  }
}
