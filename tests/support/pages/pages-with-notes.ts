import { head, type MakePage, page, type Story } from './story.ts';

/** One way in which pages print markers and notes. Notes count from 0. */
interface Shape {
  readonly mark: (note: number, story: Story) => string;
  readonly list: (notes: readonly string[], story: Story) => string;
  /** Stands outside the article. */
  readonly isApart?: true;
}

const HEADING = { en: 'Notes', fa: 'پانوشت‌ها', ar: 'الهوامش' } as const;
const heading = ({ language }: Story): string => `<h2>${HEADING[language]}</h2>`;
const each = (
  notes: readonly string[],
  { number }: Story,
  print: (note: string, label: string, index: number) => string,
): string => notes.map((note, index) => print(note, number(index + 1), index)).join('\n');

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SYMBOLS = ['*', '†', '‡', '**'];

export const SHAPES: readonly Shape[] = [
  {
    mark: (n, s) => `<sup id="r${n}"><a href="#n${n}">${s.number(n + 1)}</a></sup>`,
    list: (notes, s) =>
      `<ol>${each(notes, s, (note, _, n) => `<li id="n${n}">${note} <a href="#r${n}">↩</a></li>`)}</ol>`,
  },
  {
    mark: (n, s) => `<a id="b${n}" href="#f${n}">[${s.number(n + 1)}]</a>`,
    list: (notes, s) =>
      each(notes, s, (note, label, n) => `<p id="f${n}"><a href="#b${n}">[${label}]</a> ${note}</p>`),
  },
  {
    mark: (n, s) => `[${s.number(n + 1)}]`,
    list: (notes, s) => heading(s) + each(notes, s, (note, label) => `<p>[${label}] ${note}</p>`),
  },
  {
    mark: (n, s) => `<sup>${s.number(n + 1)}</sup>`,
    list: (notes, s) => `${heading(s)}<ol>${each(notes, s, (note) => `<li>${note}</li>`)}</ol>`,
  },
  {
    mark: (n) => RAISED.charAt(n + 1),
    list: (notes, s) => heading(s) + each(notes, s, (note, label) => `<p>${label}. ${note}</p>`),
  },
  {
    mark: (n, s) => `<sup><a href="#d${n}">${s.number(n + 1)}</a></sup>`,
    list: (notes, s) =>
      `<dl>${each(notes, s, (note, label, n) => `<dt id="d${n}">${label}</dt><dd>${note}</dd>`)}</dl>`,
  },
  {
    mark: (n, s) => `<sup><a href="#t${n}">${s.number(n + 1)}</a></sup>`,
    list: (notes, s) =>
      `${heading(s)}<table>${each(notes, s, (note, label, n) => `<tr id="t${n}"><td>${label}</td><td>${note}</td></tr>`)}</table>`,
  },
  {
    mark: (n, s) => `<a href="#a${n}" role="doc-noteref">${s.number(n + 1)}</a>`,
    list: (notes, s) =>
      each(
        notes,
        s,
        (note, label, n) => `<aside id="a${n}" role="doc-footnote"><p>${label} ${note}</p></aside>`,
      ),
  },
  {
    mark: (n, s) => `<sup><a href="#x${n}">[${s.number(n + 1)}]</a></sup>`,
    list: (notes, s) =>
      `<div class="footer-notes">${each(notes, s, (note, label, n) => `<div id="x${n}">[${label}] ${note}</div>`)}</div>`,
    isApart: true,
  },
  {
    mark: (n, s) =>
      `<sup class="reference" id="cite_ref-${n}"><a href="#cite_note-${n}">[${s.number(n + 1)}]</a></sup>`,
    list: (notes, s) =>
      `${heading(s)}<ol class="references">${each(notes, s, (note, _, n) => `<li id="cite_note-${n}"><span class="mw-cite-backlink"><a href="#cite_ref-${n}">^</a></span> <span class="reference-text">${note}</span></li>`)}</ol>`,
  },
  {
    mark: (n, s) =>
      `<a style="mso-footnote-id:ftn${n}" href="#_ftn${n}" name="_ftnref${n}"><span>[${s.number(n + 1)}]</span></a>`,
    list: (notes, s) =>
      `<br clear="all"><hr width="33%">${each(notes, s, (note, label, n) => `<div id="ftn${n}"><p class="MsoFootnoteText"><a href="#_ftnref${n}" name="_ftn${n}"><span>[${label}]</span></a> ${note}</p></div>`)}`,
  },
  {
    mark: (n) => `<sup>${SYMBOLS[n] ?? ''}</sup>`,
    list: (notes, s) =>
      `<hr>${each(notes, s, (note, _, n) => `<p><sup>${SYMBOLS[n] ?? ''}</sup> ${note}</p>`)}`,
  },
];

/** An article whose notes have one of the shapes. */
export function pageWithNotes(shape: Shape): MakePage {
  return (story) => {
    const isOfSymbols = shape.mark(0, story).includes('*');
    const notes = story.notes.slice(0, isOfSymbols ? SYMBOLS.length - 1 : story.notes.length);
    const marked = story.paragraphs.map(
      (text, index) =>
        `<p>${text}${notes.flatMap((_, note) => (note % story.paragraphs.length === index ? [shape.mark(note, story)] : [])).join(' ')}</p>`,
    );
    const list = shape.list(notes, story);
    return page(
      `${head(story)}<body><nav><a href="/">${story.line(1)}</a></nav><article><h1>${story.title}</h1>${marked.join('\n')}${shape.isApart ? '' : list}</article>${shape.isApart ? list : ''}<footer>© ${story.line(2)}</footer></body></html>`,
      [...story.paragraphs, ...notes],
      { notes: notes.length },
    );
  };
}
