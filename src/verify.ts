import { alignPair, turnPair } from './alignment/prepare.ts'
import { soundReferences } from './alignment/sound-references.ts'
import { CHECKS } from './checks/index.ts'
import type { TranslationLimits } from './config.ts'
import { describeDisagreements } from './journey/describe-disagreements.ts'
import { byGravity, describeFindings, type NormalisedPair } from './journey/describe-findings.ts'
import { directTerms, type SuppliedTerm, usesOf } from './journey/glossary-terms.ts'
import { type Judged, judgeBothWays, judgePair } from './journey/judge-pair.ts'
import { areStrangers, kinshipOf } from './journey/kinship.ts'
import { noticeOfUnsound, noticesOf, obstacleAmong } from './journey/notices.ts'
import { withoutCopied } from './journey/quoted-passages.ts'
import { type Languages, readReferences } from './journey/read-references.ts'
import { UNSOUND, withReasons } from './journey/reference-use.ts'
import { TAGGED_LANGUAGE } from './language/english.ts'
import { resolveLanguage } from './language/resolve.ts'
import { baseOf, sameLanguage } from './language/tag.ts'
import type { GlossaryUse } from './model/glossary.ts'
import type { Pair } from './model/pair.ts'
import type { Reference } from './model/reference.ts'
import type { Outcome, TranslatorReport } from './model/verification.ts'
import { normalise } from './text/normalise.ts'
import { gatherReferences } from './translation/gather-references.ts'
import type { Translator } from './translation/translator.ts'
import { type Calibration, shippedCalibration, thresholdsUsed, wordingOf } from './verdict/calibration.ts'
import { decide, isCarried } from './verdict/decide.ts'
import { glossaryUsed, signMethod } from './verdict/method.ts'
import { summaryOf, type Used } from './verdict/summary.ts'
import { isCertainByRule } from './verdict/weigh.ts'
import { VERSION } from './version.ts'

export interface VerifyOptions {
  /** Asked for independent translations, in the order in which they are preferred; none when empty. */
  readonly translators?: readonly Translator[]
  /** How many of them are asked, and how long they have. Default: 4, for 8 seconds. */
  readonly translationLimits?: TranslationLimits
  /** Approved renderings: terms, or where to look up those that a pair may have. */
  readonly glossary?: readonly SuppliedTerm[] | GlossaryLookup
  readonly signal?: AbortSignal
}

/** Finds the terms of a glossary that a statement may have, made for this direction or for the other. */
export type GlossaryLookup = (statement: {
  readonly text: string
  /** BCP 47 tags of the two texts. */
  readonly from: string
  readonly to: string
}) => Promise<readonly SuppliedTerm[]>

/** Each further translator adds less than the one before. */
const TRANSLATION_LIMITS: TranslationLimits = { most: 4, deadlineMs: 8_000 }

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
  readonly glossary?: readonly SuppliedTerm[]
}

/** The first half of the journey, which waits for others: languages, supplied references, those of the translators. */
export async function gather(pair: Pair, options: VerifyOptions = {}): Promise<Gathered> {
  const languages = {
    original: resolveLanguage(pair.original, pair.originalLanguage),
    rendering: resolveLanguage(pair.rendering, pair.renderingLanguage),
  }
  const ask = (text: string, of: Reference['of']) =>
    gatherReferences({
      text,
      from: (of === 'statement' ? languages.original : languages.rendering).tag,
      to: (of === 'statement' ? languages.rendering : languages.original).tag,
      of,
      confidential: pair.confidential ?? false,
      translators: options.translators ?? [],
      limits: options.translationLimits ?? TRANSLATION_LIMITS,
      ...(options.signal ? { signal: options.signal } : {}),
    })
  const lookUp = async () => {
    if (typeof options.glossary !== 'function') return options.glossary ?? []
    return await options.glossary({ text: pair.original, from: languages.original.tag, to: languages.rendering.tag })
  }
  const [glossary, ...made] = await Promise.all([
    lookUp(),
    ask(pair.original, 'statement'),
    ...(wantsBackTranslation(languages) ? [ask(pair.rendering, 'rendering')] : []),
  ])
  return {
    ...(glossary.length > 0 ? { glossary } : {}),
    languages,
    references: [...readReferences(pair.references ?? [], languages), ...made.flatMap(({ references }) => references)],
    reports: made.flatMap((one) => one.reports),
  }
}

/**
 * Whether the rendering is to be translated back: where the statement is in the language that is analysed most deeply and
 * the rendering is not, more can be told of a difference in the statement's language than in the rendering's.
 */
const wantsBackTranslation = ({ original, rendering }: Languages): boolean =>
  sameLanguage(original.tag, TAGGED_LANGUAGE) && !sameLanguage(rendering.tag, TAGGED_LANGUAGE)

/** The second half, which computes: synchronous and deterministic. */
export function compare(pair: Pair, gathered: Gathered): Outcome {
  const { languages, reports, glossary = [] } = gathered
  const references = withReasons(gathered.references, languages, pair)
  const original = normalise(pair.original)
  const rendering = normalise(pair.rendering)
  const textsOf = (of: Reference['of']): NormalisedPair => ({
    original,
    rendering,
    given: { original: pair.original, rendering: pair.rendering },
    references: references.flatMap((reference, index) =>
      reference.of === of && reference.unused === undefined ? [{ index, text: normalise(reference.text) }] : [],
    ),
  })
  const comparable = textsOf('statement')
  const isSound = soundReferences(
    rendering.text,
    comparable.references.map(({ text }) => text.text),
    baseOf(languages.rendering.tag),
  )
  const texts = { ...comparable, references: comparable.references.filter((_, k) => isSound[k]) }
  const unsound = new Set(comparable.references.flatMap(({ index }, k) => (isSound[k] ? [] : [references[index]!])))
  const textsBack = textsOf('rendering')
  const compared = withoutCopied(
    {
      original: original.text,
      rendering: rendering.text,
      references: [...texts.references, ...textsBack.references].map(({ text }) => text.text),
    },
    languages,
  )
  const aligned = alignPair({
    original: compared.original,
    originalLanguage: baseOf(languages.original.tag),
    rendering: compared.rendering,
    renderingLanguage: baseOf(languages.rendering.tag),
    references: compared.references.slice(0, texts.references.length),
    passages: compared.passages,
    copied: compared.copied,
    quoteType: pair.quoteType ?? 'direct',
    terms: directTerms(glossary, languages.original.tag, languages.rendering.tag),
  })
  const uses = usesOf(aligned, original, rendering)
  const used = { references: texts.references.length, backTranslations: textsBack.references.length }
  const calibration = shippedCalibration()
  const backTranslations = compared.references.slice(texts.references.length)
  const turned = backTranslations.length ? turnPair(aligned, backTranslations) : null
  const judged = turned ? judgeBothWays(aligned, turned, calibration) : judgePair(aligned, calibration)
  const reported = [...judged.direct, ...judged.back]
  const grounds = {
    references: used.references + used.backTranslations,
    support: judged.support,
    contentWords: aligned.rendering.words.filter((word) => word.content).length,
    risk: judged.risk,
    strangers:
      used.references + used.backTranslations + compared.copied.length === 0 && areStrangers(kinshipOf(aligned)),
    ruled: reported.some(({ finding, confidence }) => isCertainByRule(finding.check, confidence)),
  }
  const status = decide(
    reported.map(({ finding }) => finding.severity),
    grounds,
  )
  const discrepancies = [
    ...describeFindings(judged.direct, texts, 'reference'),
    ...describeFindings(judged.back, textsBack, 'back-translation'),
  ].sort(byGravity)
  const notices = [
    ...noticesOf({ original: pair.original, languages }, references, reports),
    ...[...unsound].map(noticeOfUnsound),
  ]
  const disagreements = [
    ...describeDisagreements(aligned, texts, references),
    ...(turned ? describeDisagreements(turned, textsBack, references) : []),
  ]
  // Differences between texts that cannot be a statement and its rendering would only mislead.
  const obstacle = obstacleAmong(notices, used.references)
  return {
    status: obstacle ? 'undetermined' : status,
    basis: 'machine',
    risk: Math.round(judged.risk * 1e4) / 1e4,
    summary: obstacle?.message ?? summaryOf(status, discrepancies, used, isCarried(grounds)),
    languages,
    discrepancies: obstacle ? [] : discrepancies,
    references: references.map((one) => (unsound.has(one) ? { ...one, unused: UNSOUND } : one)),
    ...(disagreements.length ? { disagreements } : {}),
    notices,
    method: methodOf(calibration, reports, used, judged, uses),
    ...(uses.length > 0 ? { glossary: uses } : {}),
  }
}

const methodOf = (
  calibration: Calibration,
  reports: readonly TranslatorReport[],
  { references, backTranslations }: Used,
  { setting, support }: Pick<Judged, 'setting' | 'support'>,
  uses: readonly GlossaryUse[],
): Outcome['method'] =>
  signMethod({
    engine: `truequote ${VERSION}`,
    calibration: calibration.id,
    checks: CHECKS.filter(({ needsGlossary }) => !needsGlossary || uses.length > 0).map(({ id }) => id),
    translators: reports,
    referencesUsed: references,
    ...(backTranslations ? { backTranslationsUsed: backTranslations } : {}),
    ...(uses.length > 0 ? { glossary: glossaryUsed(uses) } : {}),
    thresholds: thresholdsUsed(calibration, setting, wordingOf(support)),
  })
