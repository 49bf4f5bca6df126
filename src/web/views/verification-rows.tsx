import type { VerificationSummary } from '../../model/stored.ts'
import { inLanguage, languageName } from '../../report/language-name.ts'
import { Age } from './dates.tsx'
import { Quoted } from './quoted.tsx'
import { StatusMark } from './status-mark.tsx'
import { VisibleText, visibleString } from './visible-text.tsx'

/** Code units of each text that a line shows; the style cuts it to the width there is. */
const SHOWN = 140

const firstWords = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, SHOWN).toWellFormed()

function Languages({ original, rendering }: VerificationSummary['languages']) {
  // Before the comparison, nobody may have said yet which languages they are.
  if (original === 'und' && rendering === 'und') return <p class="languages">–</p>
  return (
    <p class="languages">
      <span title={languageName(original)}>{original}</span> <span aria-hidden="true">→</span>
      <span class="visually-hidden">to</span> <span title={languageName(rendering)}>{rendering}</span>
    </p>
  )
}

function Row({ item, now }: { item: VerificationSummary; now: Date }) {
  return (
    <li class="row">
      <StatusMark status={item.status} />
      <div class="texts">
        <a class="line" href={`/verifications/${item.id}`}>
          <span class="quoted" {...inLanguage(item.languages.original)}>
            <VisibleText text={firstWords(item.original)} />
          </span>
          <span class="visually-hidden">, published as: </span>
          <span class="quoted" {...inLanguage(item.languages.rendering)}>
            <VisibleText text={firstWords(item.rendering)} />
          </span>
        </a>
      </div>
      <div class="who">
        <p>
          {item.speaker ? <Quoted text={item.speaker} /> : 'no speaker'} <span aria-hidden="true">→</span>
          <span class="visually-hidden">, published by</span>{' '}
          {item.outlet ? <Quoted text={item.outlet} /> : 'no outlet'}
        </p>
        {item.label === null ? null : (
          <p class="badge" title={visibleString(item.label)}>
            <Quoted text={item.label} />
          </p>
        )}
      </div>
      <Languages {...item.languages} />
      <p class="age">
        <Age iso={item.createdAt} now={now} />
      </p>
    </li>
  )
}

/** Verifications, one a line: status, first words of both texts, who published it, languages, age. */
export function VerificationRows({ items, now }: { items: readonly VerificationSummary[]; now: Date }) {
  return (
    <ol class="rows">
      {items.map((item) => (
        <Row item={item} now={now} />
      ))}
    </ol>
  )
}
