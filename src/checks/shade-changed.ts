import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Finding } from './check.ts'
import { quoted } from './quoted.ts'
import { commonest, pairFeatures, referenceSpansOf, spanOfMark, witnesses, wordingOfMark } from './shade-evidence.ts'
import type { ShadeFamily } from './shade-family.ts'
import type { SourceMarks } from './shade-source.ts'
import type { MarkStand } from './shade-votes.ts'
import type { Mark } from './shades-of.ts'

// Share of the references that must have the same other shade in the place.
const REPLACED = 0.5
// Share of the references that must lack a word which the rendering adds: each is free to put it otherwise.
const ADDED = 0.75

/** What speaks against a word of the rendering; null where nothing does, or where a reference or the statement has it too. */
export function changedMark(
  pair: AlignedPair,
  mark: Mark,
  stands: readonly MarkStand[],
  source: SourceMarks,
  family: ShadeFamily,
): Finding | null {
  const said = source.standOf.get(mark)
  if (said?.shares || stands.some(({ kind }) => kind === 'shares' || kind === 'moved')) return null
  const available = stands.length
  const share = (list: readonly unknown[]) => (available ? list.length / available : 0)
  const shareOf = (test: (stand: MarkStand) => boolean) => share(stands.filter(test))
  const instead = commonest(stands.flatMap(({ theirs }, reference) => (theirs ? [{ reference, mark: theirs }] : [])))
  const isVoted = instead.shade !== null && share(instead.marks) >= REPLACED
  // A word of several senses in a reference leaves it open what the statement has.
  const fromSource = stands.some(({ kind }) => kind === 'mayShare') ? null : (said?.replaced ?? null)
  const from = isVoted ? instead.shade : (fromSource?.says[0] ?? null)
  const votes = isVoted
    ? share(instead.marks)
    : from
      ? 0
      : shareOf(({ kind }) => kind === 'lacks' || kind === 'replaces')
  const to = mark.says[0]!
  const isForeign = available === 0 && source.known && said !== undefined && family.addedToSource.has(to)
  const isAdded = votes >= ADDED && !stands.some(({ kind }) => kind === 'mayShare')
  if (!from && !isAdded && !isForeign) return null
  const severity = family.gravity(from, to)
  if (!severity) return null
  const isSource = from ? fromSource !== null : isForeign
  const [theirs] = isVoted ? instead.marks : []
  const wording = theirs ? wordingOfMark(pair.references[theirs.reference]!, theirs.mark) : null
  const other = wording ?? (fromSource ? wordingOfMark(pair.original, fromSource) : '')
  const own = `The rendering says ${quoted(wordingOfMark(pair.rendering, mark))} (${family.called[to]})`
  const { who, verb } = witnesses(pair, isSource, votes)
  return {
    category: family.category,
    severity,
    message: from
      ? `${own} where ${who} ${verb} ${quoted(other)} (${family.called[from]}).`
      : `${own}, which is not in ${who}.`,
    original: fromSource ? [spanOfMark(fromSource)] : [],
    rendering: [spanOfMark(mark)],
    references: referenceSpansOf(isVoted ? instead.marks : []),
    ...(wording ? { suggestion: wording } : {}),
    features: {
      ...pairFeatures(pair, source, from ? 'replaced' : 'added', from, to),
      votes,
      unanimous: votes === 1 ? 1 : 0,
      silent: shareOf(({ kind }) => kind === 'silent'),
      mayShare: shareOf(({ kind }) => kind === 'mayShare'),
      exact: shareOf(({ exact }) => exact),
      exactAny: stands.some(({ exact }) => exact) ? 1 : 0,
      source: isSource ? 1 : 0,
      sourceLacks: source.known && said ? 1 : 0,
    },
  }
}
