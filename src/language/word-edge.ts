import { startsOf } from './pattern-starts.ts'

const LETTER = '[\\p{L}\\p{M}]'
const BEGINNING = `(?<!${LETTER})`
const END = `(?!${LETTER})`
const EITHER = `(?:${BEGINNING}(?=${LETTER})|(?<=${LETTER})${END})`

/** A letter that is part of an escape, at the end. */
const ESCAPE = /\\(?:u[\da-f]{1,4}|x[\da-f]{1,2}|[a-z])$/i

const beginsWithLetter = (text: string): boolean => /^\p{L}/u.test(text)

/** Whether every match of a pattern begins with a letter. */
const opensWithLetter = (source: string): boolean => startsOf(source).starts?.every(beginsWithLetter) ?? false

/** Whether every match of a pattern ends with a letter, as far as is seen without reading all of it; false says nothing. */
function closesWithLetter(source: string): boolean {
  if (/\p{L}$/u.test(source)) return !ESCAPE.test(source)
  if (!source.endsWith(')')) return false
  let depth = 0
  let at = source.length - 1
  for (; at >= 0; at--) {
    if (source[at] === ')') depth++
    else if (source[at] === '(' && --depth === 0) break
  }
  const group = source.slice(Math.max(0, at))
  // What is written otherwise than in letters, groups and alternatives may end in anything.
  if (at < 0 || /[\\[]|\(\?[!=<]/.test(group)) return false
  return [...group.matchAll(/[|)]/g)].every(({ index }) => /[\p{L})]$/u.test(group.slice(0, index)))
}

/**
 * A pattern with each `\b` as the edge of a word in any script. Where a letter surely stands on one side of it, only the
 * other side is looked at: classes of all letters are what takes time to compile in an expression, and there are
 * hundreds of patterns.
 */
export const withEdges = (source: string): string =>
  source.replace(/\\b/g, (_, at: number) => {
    if (opensWithLetter(source.slice(at + 2))) return BEGINNING
    return closesWithLetter(source.slice(0, at)) ? END : EITHER
  })

/** Whether a `|` of the pattern stands in no group, or may. */
function hasAlternatives(source: string): boolean {
  let depth = 0
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]/gs)) {
    if (part === '(') depth++
    else if (part === ')') depth--
    else if (part === '|' && depth === 0) return true
  }
  return false
}

/** What stands behind the `\b` that every match begins with, where a letter follows it; null where none does. */
export function behindEdge(source: string): string | null {
  if (!source.startsWith('\\b') || hasAlternatives(source)) return null
  const rest = source.slice(2)
  return opensWithLetter(rest) ? rest : null
}
