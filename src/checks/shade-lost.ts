import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Finding } from './check.ts'
import { quoted } from './quoted.ts'
import { commonest, pairFeatures, referenceSpansOf, spanOfMark, witnesses, wordingOfMark } from './shade-evidence.ts'
import { areAlike, type ShadeFamily } from './shade-family.ts'
import type { SourceMarks } from './shade-source.ts'
import type { LostMark, MarkVotes } from './shade-votes.ts'

// References miss the same word when its counterparts in the rendering lie this near to one another, in words.
const SAME_PLACE = 3
// Share of the references that must have a word which the rendering loses; less where the statement shows it too.
const LOST = 0.75
const LOST_WITH_SOURCE = 0.5

/** Gathers what each reference misses by place, in reading order; one vote a reference at each place. */
function gather(votes: readonly MarkVotes[]): LostMark[][] {
  const all = votes.flatMap(({ lost }) => lost).sort((a, b) => a.place - b.place)
  const places: LostMark[][] = []
  for (const one of all) {
    const last = places.at(-1)
    const joins =
      last && one.place - last[0]!.place <= SAME_PLACE && !last.some(({ reference }) => reference === one.reference)
    if (joins) last.push(one)
    else places.push([one])
  }
  return places
}

function lostByReferences(
  pair: AlignedPair,
  gathered: readonly LostMark[],
  source: SourceMarks,
  family: ShadeFamily,
): Finding | null {
  const { shade, marks } = commonest(gathered)
  const severity = shade && family.gravity(shade, null)
  if (!severity) return null
  const { place } = marks[0]!
  const word = pair.rendering.words[place]!
  const theirs = source.beside(word.sentence).filter((mark) => areAlike(mark, marks[0]!.mark, family))
  const sure = theirs.filter(({ says }) => says.length > 0)
  const votes = marks.length / pair.references.length
  if (votes < (sure.length ? LOST_WITH_SOURCE : LOST)) return null
  const wording = wordingOfMark(pair.references[marks[0]!.reference]!, marks[0]!.mark)
  const { who, verb } = witnesses(pair, sure.length > 0, votes)
  return {
    category: family.category,
    severity,
    message: `The rendering leaves out ${quoted(wording)} (${family.called[shade]}) at ${quoted(word.text)}; ${who} ${verb} it.`,
    original: sure.length === 1 ? [spanOfMark(sure[0]!)] : [],
    rendering: [{ start: word.start, end: word.end }],
    references: referenceSpansOf(marks),
    features: {
      ...pairFeatures(pair, source, 'lost', shade, null),
      votes,
      unanimous: votes === 1 ? 1 : 0,
      exact: marks.filter(({ exact }) => exact).length / pair.references.length,
      exactAny: marks.some(({ exact }) => exact) ? 1 : 0,
      source: sure.length > 0 ? 1 : 0,
      sourceMay: theirs.length > sure.length ? 1 : 0,
      sourceLacks: source.known && theirs.length === 0 ? 1 : 0,
    },
  }
}

/** What the statement has and its sentence in the rendering has nothing for, where there is no reference to tell the place. */
function lostBySource(pair: AlignedPair, source: SourceMarks, family: ShadeFamily): Finding[] {
  return source.lost.flatMap(({ mark, sentences: [from, to] }): Finding[] => {
    const shade = mark.says.find((one) => family.missedFromSource.has(one))
    const severity = shade && mark.says.length === 1 && family.gravity(shade, null)
    if (!severity) return []
    const { sentences } = pair.rendering
    return [
      {
        category: family.category,
        severity,
        message: `The statement says ${quoted(wordingOfMark(pair.original, mark))} (${family.called[shade]}), which the rendering seems to leave out.`,
        original: [spanOfMark(mark)],
        rendering: [{ start: sentences[from]!.start, end: sentences[to - 1]!.end }],
        references: [],
        features: { ...pairFeatures(pair, source, 'lost', shade, null), source: 1, votes: 0 },
      },
    ]
  })
}

/** Words of a family that the rendering lacks: by the references where there are any, otherwise by the statement alone. */
export function lostMarks(
  pair: AlignedPair,
  votes: readonly MarkVotes[],
  source: SourceMarks,
  family: ShadeFamily,
): Finding[] {
  if (votes.length === 0) return lostBySource(pair, source, family)
  return gather(votes).flatMap((gathered) => lostByReferences(pair, gathered, source, family) ?? [])
}
