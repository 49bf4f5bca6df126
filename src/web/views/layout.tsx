import type { ComponentChildren } from 'preact'
import { visibleString } from './visible-text.tsx'

const STYLES = ['base', 'words', 'form', 'form-parts', 'list', 'report', 'findings', 'references', 'glossary', 'print']

export interface LayoutProps {
  /** Of the page, without the product's name. */
  title: string
  /** Which entry of the navigation this page is. */
  here?: 'verify' | 'verifications' | 'glossary'
  /** Script of the page, by its name in `static/`. The page works without it. */
  script?: 'form' | 'report' | 'pending' | 'glossary'
  /** Goes into the head as it is. */
  head?: ComponentChildren
  children: ComponentChildren
}

/** What every page shares: head, navigation, foot. */
export function Layout({ title, here, script, head, children }: LayoutProps) {
  const current = (entry: LayoutProps['here']) => (here === entry ? { 'aria-current': 'page' as const } : {})
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${visibleString(title)} · Truequote`}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        {STYLES.map((name) => (
          <link rel="stylesheet" href={`/static/css/${name}.css`} />
        ))}
        {script ? <script type="module" src={`/static/${script}.js`} /> : null}
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="site">
          <a class="wordmark" href="/">
            Truequote
          </a>
          <nav aria-label="Main">
            <a href="/" {...current('verify')}>
              Verify
            </a>
            <a href="/verifications" {...current('verifications')}>
              Verifications
            </a>
            <a href="/glossary" {...current('glossary')}>
              Glossary
            </a>
            <a href="/api/docs">API</a>
          </nav>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>
            Truequote compares what was said with what was published in another language. It points; an editor decides.
          </p>
        </footer>
      </body>
    </html>
  )
}
