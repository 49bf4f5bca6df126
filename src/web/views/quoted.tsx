import { inLanguage } from '../../report/language-name.ts'
import { VisibleText } from './visible-text.tsx'

/** Words quoted inside a sentence of ours: isolated, so that their direction does not reorder the sentence. */
export function Quoted({ text, language = 'und' }: { text: string; language?: string }) {
  return (
    <bdi class="quoted" {...inLanguage(language)}>
      <VisibleText text={text} />
    </bdi>
  )
}

const QUOTATION = /(“[^“”]*”)/

/** A message of the comparison: the words that it quotes between “ and ” are set as quoted words. */
export function MessageText({ text }: { text: string }) {
  return (
    <>
      {text.split(QUOTATION).map((piece) =>
        QUOTATION.test(piece) ? (
          <>
            “<Quoted text={piece.slice(1, -1)} />”
          </>
        ) : (
          <VisibleText text={piece} />
        ),
      )}
    </>
  )
}
