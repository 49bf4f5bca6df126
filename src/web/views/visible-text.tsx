import type { ComponentChildren } from 'preact'

/** Characters that are not seen but change what is: they are shown by name instead of being obeyed. */
const HIDDEN: Readonly<Record<string, readonly [label: string, name: string]>> = {
  '\u061c': ['ALM', 'Arabic letter mark'],
  '\u200e': ['LRM', 'left-to-right mark'],
  '\u200f': ['RLM', 'right-to-left mark'],
  '\u202a': ['LRE', 'left-to-right embedding'],
  '\u202b': ['RLE', 'right-to-left embedding'],
  '\u202c': ['PDF', 'end of a direction change'],
  '\u202d': ['LRO', 'left-to-right override'],
  '\u202e': ['RLO', 'right-to-left override'],
  '\u2066': ['LRI', 'left-to-right isolate'],
  '\u2067': ['RLI', 'right-to-left isolate'],
  '\u2068': ['FSI', 'first strong isolate'],
  '\u2069': ['PDI', 'end of an isolate'],
  '\u200b': ['ZWSP', 'zero-width space'],
  '\ufeff': ['BOM', 'byte order mark'],
}

const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function nameOf(character: string): readonly [label: string, name: string] {
  const code = character.charCodeAt(0)
  if (code >= 0xd800) return HIDDEN[character] ?? ['�', 'half of a character']
  return HIDDEN[character] ?? [`U+${code.toString(16).toUpperCase().padStart(4, '0')}`, 'control character']
}

/** A text as a plain string in which nothing hidden is left: for titles and attributes. */
export const visibleString = (text: string): string => text.replace(UNSEEN, (character) => `[${nameOf(character)[0]}]`)

/**
 * A text from outside, with the characters that could reorder or hide what stands around them shown as small labels.
 * Every text that a person or a machine sent is shown through this.
 */
export function VisibleText({ text }: { text: string }) {
  const pieces: ComponentChildren[] = []
  let from = 0
  for (const match of text.matchAll(UNSEEN)) {
    const [label, name] = nameOf(match[0])
    pieces.push(text.slice(from, match.index))
    pieces.push(
      <span class="unseen" title={name} lang="en" dir="ltr">
        {label}
      </span>,
    )
    from = match.index + match[0].length
  }
  if (pieces.length === 0) return <>{text}</>
  pieces.push(text.slice(from))
  return <>{pieces}</>
}
