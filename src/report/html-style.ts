/** The whole look of the downloaded report: it must be right without any other file, on screen, on paper, in greyscale. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #565656; --paper: #fff; --line: #c9c9c9;
  --minor: #1d5f8a; --major: #8a5300; --critical: #a11616; --good: #1f6b33; --unsure: #6a3d8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #b4b4b4; --paper: #16181b; --line: #474b50;
  --minor: #7cc0ee; --major: #f0b35a; --critical: #ff8f8f; --good: #7fd396; --unsure: #cfa5ee; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 70rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.4rem; line-height: 1.3; }
h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
.verdict { border-inline-start: .5rem solid var(--soft); padding-inline-start: 1rem; }
.verdict.faithful { border-color: var(--good); } .verdict.minor { border-color: var(--minor); }
.verdict.major { border-color: var(--major); } .verdict.undetermined { border-color: var(--unsure); }
.verdict.critical, .verdict.unrelated { border-color: var(--critical); }
.status { font-weight: 700; text-transform: uppercase; letter-spacing: .03em; }
.facts, figcaption, .evidence { color: var(--soft); margin: .25rem 0 0; }
.label { font-style: italic; }
.texts { display: grid; gap: 1.5rem; grid-template-columns: 1fr 1fr; margin-top: 1.5rem; }
@media (max-width: 44rem) { .texts { grid-template-columns: 1fr; } }
figure { margin: 0; } figcaption strong { color: var(--ink); }
blockquote { margin: .5rem 0 0; font-family: Georgia, 'Noto Serif', serif; font-size: 1.1rem; white-space: pre-wrap;
  overflow-wrap: anywhere; unicode-bidi: isolate; }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: .2em; }
mark.minor { text-decoration-style: dotted; text-decoration-color: var(--minor); }
mark.major { text-decoration-color: var(--major); }
mark.critical { background: var(--critical); color: var(--paper); text-decoration: none; padding: 0 .15em;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
mark.missing { text-decoration: none; font-weight: 700; }
sup { font: .7rem system-ui, sans-serif; unicode-bidi: isolate; }
sup a, a { color: inherit; }
ol, ul { padding-inline-start: 1.5rem; } li { margin-bottom: 1rem; overflow-wrap: anywhere; }
li p { margin: 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--soft); font-size: .9rem;
  overflow-wrap: anywhere; }
.disputed { text-decoration: underline wavy 1px var(--unsure); text-underline-offset: .25em; }
.disagreements { list-style: lower-alpha; } figure + figure { margin-top: 1.25rem; }
summary { cursor: pointer; color: var(--soft); margin-top: .5rem; }
ins { text-decoration: underline 2px; text-decoration-color: var(--minor); } del { color: var(--critical); }
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #999; --minor: #1d5f8a;
  --major: #6b4000; --critical: #a11616; } body { padding: 0; max-width: none; font-size: 10.5pt; }
  li, figure.short { break-inside: avoid; } h2 { break-after: avoid; } }
`
