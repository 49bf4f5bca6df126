import type { StoredVerification } from '../../model/stored.ts'
import { inLanguage } from '../../report/language-name.ts'
import { Banner } from './banner.tsx'
import { Layout } from './layout.tsx'
import { VisibleText } from './visible-text.tsx'

/** Seconds between two looks without a script; with one, the page looks by itself and says so. */
const LOOK_AGAIN = 3

/** A verification that is still being worked on: both texts as given, and the promise that they are kept. */
export function PendingPage({ verification }: { verification: StoredVerification }) {
  const { statement, rendering } = verification
  return (
    <Layout
      title="Being compared"
      script="pending"
      head={
        <noscript>
          <meta http-equiv="refresh" content={String(LOOK_AGAIN)} />
        </noscript>
      }
    >
      <article class="report" data-pending={verification.id}>
        <Banner verification={verification} />
        <p class="empty" role="status">
          Both texts are kept. The report appears here by itself, as a rule within seconds; you can leave the page and
          come back.
        </p>
        <div class="pair">
          <section aria-labelledby="original-heading">
            <h2 id="original-heading">Original</h2>
            <blockquote class="quote" {...inLanguage(statement.language ?? 'und')}>
              <VisibleText text={statement.text} />
            </blockquote>
          </section>
          <section aria-labelledby="rendering-heading">
            <h2 id="rendering-heading">Published</h2>
            <blockquote class="quote" {...inLanguage(rendering.language ?? 'und')}>
              <VisibleText text={rendering.text} />
            </blockquote>
          </section>
        </div>
      </article>
    </Layout>
  )
}
