import type { GlossaryUse } from '../model/glossary.ts'

/** What a comparison found of a term, in words. */
export const GLOSSARY_FOUND: Readonly<Record<GlossaryUse['found'], string>> = {
  approved: 'rendered as approved',
  deprecated: 'rendered as no longer approved',
  absent: 'no approved rendering found',
}

/** The words of the rendering that render a term, each once, as they stand there; empty where there are none. */
export const wordsFound = ({ rendering }: GlossaryUse, text: string): string[] => [
  ...new Set(rendering.map(({ start, end }) => text.slice(start, end))),
]

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

/** A term in one line of plain text: `“Alliance des États du Sahel” → “AES”: rendered as approved (“AES”). Since 2023`. */
export function glossaryLine(use: GlossaryUse, rendering: string): string {
  const words = wordsFound(use, rendering)
  const found = `${GLOSSARY_FOUND[use.found]}${words.length > 0 ? ` (${listed(words)})` : ''}`
  return `“${use.source}” → ${listed(use.approved)}: ${found}.${use.note ? ` ${use.note}` : ''}`
}
