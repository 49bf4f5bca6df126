import { SHADES, type Shade, type ShadeSense, type ShadeWord, type ShadeWords } from '../../shade.ts'

const KNOWN: ReadonlySet<string> = new Set(SHADES)
const isShade = (name: string): name is Shade => KNOWN.has(name)
const HEADING = /^\s*([a-z]+(?: [a-z]+)*):(.*)$/i
const NO_SHADE = 'none'

function shadesNamed(heading: string): Shade[] {
  const names = heading.split(' ').filter((name) => name !== NO_SHADE)
  const unknown = names.find((name) => !isShade(name))
  if (unknown) throw new Error(`The list of shades names “${unknown}”; write one of ${SHADES.join(', ')}.`)
  return names.filter(isShade)
}

/**
 * Reads a list: one or several shades, a colon, and words separated by commas. `?` after a word: it often says something
 * else. `#` after or before it: only beside a number there. `*`: any letters. `none` introduces phrases that hold one of
 * the words without its meaning.
 * @throws when a line names an unknown shade.
 */
export function shadesOf(list: string, prefix?: string): ShadeWords {
  const senses = new Map<string, ShadeSense[]>()
  let shades: Shade[] = []
  let written = ''
  const takeLine = () => {
    for (const one of written.split(',')) {
      const word = one.trim().replace(/\s+/g, ' ')
      const text = word.replace(/[#?]/g, '').trim()
      if (!text) continue
      const known = senses.get(text) ?? []
      senses.set(text, known)
      for (const shade of shades) {
        known.push({
          shade,
          sure: !word.endsWith('?'),
          ...(/#\??$/.test(word) ? { number: 'follows' as const } : {}),
          ...(word.startsWith('#') ? { number: 'precedes' as const } : {}),
        })
      }
    }
  }
  for (const line of list.split('\n')) {
    const heading = HEADING.exec(line)
    if (heading) {
      takeLine()
      shades = shadesNamed(heading[1]!)
      written = heading[2]!
    } else written += ` ${line}`
  }
  takeLine()
  const words = [...senses].map(([text, of]): ShadeWord => ({ text, senses: of }))
  return { words, ...(prefix ? { prefix } : {}) }
}
