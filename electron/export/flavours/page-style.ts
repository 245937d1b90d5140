/** The style of an exported page: legible on a screen and on paper, light and dark, with what the machine has. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 Georgia, 'Times New Roman', 'Noto Naskh Arabic', serif; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-align: start; }
blockquote { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #8aa; }
.callout { padding: 0.25rem 1rem; border: 1px solid #8aa; border-inline-start-width: 3px; border-radius: 4px; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.625rem; border: 1px solid #999; text-align: start; vertical-align: top; }
img { max-width: 100%; height: auto; }
pre { direction: ltr; text-align: left; overflow-x: auto; padding: 0.75rem; border: 1px solid #999; border-radius: 4px; }
code { font-size: 0.875em; }
ol, ul { padding-inline: 2.5rem; }
.footnotes { margin-block-start: 3rem; border-block-start: 1px solid #999; font-size: 0.9375rem; }
.footnotes h2 { font-size: 1.125rem; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } }
`.trim();

/** The same on sheets of A4 with their numbers. */
export const PAPER_STYLE = `${PAGE_STYLE}
:root { color-scheme: light; }
body { font-size: 11pt; }
blockquote, tr, img, .footnotes li { break-inside: avoid; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; }
pre { white-space: pre-wrap; }
.footnotes code { font-size: 0.75em; }
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: counter(page); font: 9pt Georgia, serif; } }`;
