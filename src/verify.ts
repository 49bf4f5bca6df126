import { alignPair } from './alignment/prepare.ts'
import { soundReferences } from './alignment/sound-references.ts'
import { CHECKS } from './checks/index.ts'
import { runChecks } from './checks/run-checks.ts'
import { describeFindings, type NormalisedPair } from './journey/describe-findings.ts'
import { type Languages, noticeOfUnsound, noticesOf, obstacleAmong } from './journey/notices.ts'
import { excuseShownCuts, oneFindingAPlace } from './journey/settle-findings.ts'
import { resolveLanguage } from './language/resolve.ts'
import { baseOf, sameLanguage } from './language/tag.ts'
import type { Pair } from './model/pair.ts'
import type { Reference } from './model/reference.ts'
import type { Outcome, TranslatorReport } from './model/verification.ts'
import { normalise } from './text/normalise.ts'
import { gatherReferences } from './translation/gather-references.ts'
import type { Translator } from './translation/translator.ts'
import { type Calibration, CLEAN_THRESHOLDS, settingOf, shippedCalibration } from './verdict/calibration.ts'
import { decide, reportedSeverity } from './verdict/decide.ts'
import { signMethod } from './verdict/method.ts'
import { summaryOf } from './verdict/summary.ts'
import { isClean, riskOf, weigh } from './verdict/weigh.ts'
import { VERSION } from './version.ts'

export interface VerifyOptions {
  /** Asked for independent translations; none when empty. */
  readonly translators?: readonly Translator[]
  /** How long to wait for them altogether, in milliseconds. Default 8,000. */
  readonly translationDeadlineMs?: number
  readonly signal?: AbortSignal
}

const DEFAULT_DEADLINE_MS = 8_000

/**
 * Compares a statement with its published rendering: detect → references → align → check → decide. Pure apart from the
 * translators it is handed. Spans in the outcome point into the texts as given.
 * @throws the signal's reason when it aborts; nothing else for any text.
 */
export async function verify(pair: Pair, options: VerifyOptions = {}): Promise<Outcome> {
  return compare(pair, await gather(pair, options))
}

/** What a comparison needs beside the pair. Plain data: it can be handed to another thread. */
export interface Gathered {
  readonly languages: Languages
  readonly references: readonly Reference[]
  readonly reports: readonly TranslatorReport[]
}

/** The first half of the journey, which waits for others: languages, supplied references, those of the translators. */
export async function gather(pair: Pair, options: VerifyOptions = {}): Promise<Gathered> {
  const languages = {
    original: resolveLanguage(pair.original, pair.originalLanguage),
    rendering: resolveLanguage(pair.rendering, pair.renderingLanguage),
  }
  const supplied = (pair.references ?? []).map(
    (reference): Reference => ({
      text: reference.text,
      language: resolveLanguage(reference.text, reference.language).tag,
      by: reference.by ?? 'the submitter',
      kind: 'supplied',
      of: 'statement',
    }),
  )
  const made = await gatherReferences({
    text: pair.original,
    from: languages.original.tag,
    to: languages.rendering.tag,
    of: 'statement',
    confidential: pair.confidential ?? false,
    translators: options.translators ?? [],
    deadlineMs: options.translationDeadlineMs ?? DEFAULT_DEADLINE_MS,
    ...(options.signal ? { signal: options.signal } : {}),
  })
  return { languages, references: [...supplied, ...made.references], reports: made.reports }
}

/** The second half, which computes: synchronous and deterministic. */
export function compare(pair: Pair, { languages, references, reports }: Gathered): Outcome {
  const rendering = normalise(pair.rendering)
  // A reference whose language cannot be told is most likely short, and was supplied to be used.
  const comparable = references.flatMap((reference, index) =>
    sameLanguage(reference.language, languages.rendering.tag) || reference.language === 'und'
      ? [{ index, text: normalise(reference.text) }]
      : [],
  )
  const isSound = soundReferences(
    rendering.text,
    comparable.map(({ text }) => text.text),
    baseOf(languages.rendering.tag),
  )
  const texts: NormalisedPair = {
    original: normalise(pair.original),
    rendering,
    references: comparable.filter((_, k) => isSound[k]),
  }
  const unsound = comparable.flatMap(({ index }, k) => (isSound[k] ? [] : [references[index]!]))
  const used = texts.references.length
  const aligned = alignPair({
    original: texts.original.text,
    originalLanguage: baseOf(languages.original.tag),
    rendering: texts.rendering.text,
    renderingLanguage: baseOf(languages.rendering.tag),
    references: texts.references.map(({ text }) => text.text),
    quoteType: pair.quoteType ?? 'direct',
  })
  const calibration = shippedCalibration()
  const setting = settingOf(used)
  const weighed = weigh(excuseShownCuts(runChecks(aligned), aligned), setting, calibration)
  const summary = { support: aligned.support, consensus: aligned.consensus, words: aligned.rendering.words.length }
  const risk = riskOf(weighed, summary, setting, calibration)
  const thresholds = calibration.thresholds[setting]
  const shown = weighed.flatMap((one) => {
    // Without a reference only what the statement itself shows can decide: bad English alone changes no meaning.
    const isCarried = used > 0 || (one.finding.features.source ?? 0) > 0
    const severity = reportedSeverity(
      isCarried || one.finding.severity === 'neutral' ? one.finding.severity : 'minor',
      one.confidence,
      isClean(one.finding.features) ? CLEAN_THRESHOLDS : thresholds,
    )
    return severity ? [{ ...one, finding: { ...one.finding, severity } }] : []
  })
  const reported = oneFindingAPlace(shown, texts.rendering.text)
  const status = decide(
    reported.map(({ finding }) => finding.severity),
    {
      references: used,
      support: aligned.support,
      contentWords: aligned.rendering.words.filter((word) => word.content).length,
      risk,
    },
  )
  const discrepancies = describeFindings(reported, aligned, texts)
  const notices = [...noticesOf(languages, references, used, reports), ...unsound.map(noticeOfUnsound)]
  // Differences between texts that cannot be a statement and its rendering would only mislead.
  const obstacle = obstacleAmong(notices, used)
  return {
    status: obstacle ? 'undetermined' : status,
    basis: 'machine',
    risk: Math.round(risk * 1e4) / 1e4,
    summary: obstacle?.message ?? summaryOf(status, discrepancies, used),
    languages,
    discrepancies: obstacle ? [] : discrepancies,
    references,
    notices,
    method: methodOf(calibration, reports, used, thresholds),
  }
}

const methodOf = (
  calibration: Calibration,
  reports: readonly TranslatorReport[],
  referencesUsed: number,
  thresholds: Calibration['thresholds']['0'],
): Outcome['method'] =>
  signMethod({
    engine: `truequote ${VERSION}`,
    calibration: calibration.id,
    checks: CHECKS.map(({ id }) => id),
    translators: reports,
    referencesUsed,
    thresholds: {
      ...thresholds,
      'clean minor': CLEAN_THRESHOLDS.minor,
      'clean major': CLEAN_THRESHOLDS.major,
      'clean critical': CLEAN_THRESHOLDS.critical,
    },
  })
