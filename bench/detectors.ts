import { canonicalTag } from '../src/language/tag.ts'

/** What a detector says of a text; `und` where it will not say. */
export type Detector = (text: string) => { readonly tag: string; readonly confidence: number }

/** The detectors compared, each loaded when it is asked for, so that what that costs can be measured. */
export const DETECTORS: Readonly<Record<string, () => Promise<Detector>>> = {
  truequote: async () => (await import('../src/language/detect.ts')).detect,
  franc: async () => {
    const { francAll } = await import('franc')
    return (text) => {
      const [[tag, confidence] = ['und', 0]] = francAll(text, { minLength: 1 })
      return { tag: canonicalTag(tag) ?? tag, confidence }
    }
  },
  eld: async () => {
    const { eld } = await import('eld/extrasmall')
    return (text) => {
      const result = eld.detect(text)
      const scores = result.getScores()
      return { tag: result.language || 'und', confidence: scores[result.language] ?? 0 }
    }
  },
  cld3: async () => {
    const { loadModule } = await import('cld3-asm')
    const identifier = (await loadModule()).create(0, 1_000)
    return (text) => {
      const { language, probability } = identifier.findLanguage(text)
      return { tag: language, confidence: probability }
    }
  },
}
