/*
 * Twelve ways and more in which people write notes in Word, in three languages: the same three notes and four
 * markers, the first note referred to twice.
 */
import {
  bookmark,
  field,
  makeDocx,
  note,
  paragraph,
  RAISED,
  reference,
  run,
  separators,
  styled,
  type DocxParts,
} from '../../../support/make-docx.ts';
import { LANGUAGES } from '../html/footnote-shapes.ts';

export interface Markup {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As printed in the text, in its order. */
  readonly markers: readonly string[];
  /** Of the notes, in the order of their list. */
  readonly labels: readonly string[];
  /** Which of the three notes are listed, in their order. */
  readonly order?: readonly number[];
}

type Kind = 'footnote' | 'endnote';
export type Language = keyof typeof LANGUAGES;

const STYLES =
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';

/** Words with the tags of the shapes of pages, as runs. */
function runs(words: string, properties: string): string {
  return words
    .split(/(<(?:em|sup)>.*?<\/(?:em|sup)>)/)
    .map((part) => {
      const inside = part.replaceAll(/<[^>]+>/g, '');
      if (part.startsWith('<em>')) return run(inside, `<w:i/><w:iCs/>${properties}`);
      return part.startsWith('<sup>') ? run(inside, `${RAISED}${properties}`) : run(part, properties);
    })
    .join('');
}

export function markupsIn(language: Language): readonly Markup[] {
  const words = LANGUAGES[language];
  const isRightToLeft = language !== 'en';
  const look = isRightToLeft ? '<w:rtl/>' : '';
  const way = isRightToLeft ? '<w:bidi/>' : '';
  const digit = (number: number) => words.digits.charAt(number);
  const text = (value: string) => runs(value, look);
  const line = (content: string, properties = '') => paragraph(content, `${properties}${way}`);
  const [first, second, third] = words.claims;
  type Mark = (index: number, again: boolean) => string;

  /** Three paragraphs after a title; a section break can follow each. */
  const body = (mark: Mark, breaks: readonly string[] = ['', '', '']): string =>
    [
      paragraph(run(words.title, look), `<w:pStyle w:val="T"/>${way}`),
      line(text(first) + mark(0, false) + text(`. ${words.rest}`), breaks[0]),
      line(
        text(second) + mark(1, false) + text(`, ${words.again}`) + mark(0, true) + text(`. ${words.rest}`),
        breaks[1],
      ),
      line(text(third) + mark(2, false) + text(`. ${words.rest}`), breaks[2]),
    ].join('');
  const build = (parts: DocxParts) => makeDocx({ styles: STYLES, ...parts });
  const sample = `${digit(1)}, ${digit(2)}, ${digit(3)}, ...`;

  /** Notes that Word keeps; their first is referred to again as Word does it. */
  const kept = (
    kind: Kind,
    labels: readonly string[],
    marks: readonly (string | undefined)[],
  ): Pick<DocxParts, 'footnotes' | 'endnotes'> & { mark: Mark } => ({
    [`${kind}s`]:
      separators(kind) +
      words.notes.map((each, index) => note(kind, index + 1, text(each), marks[index])).join(''),
    mark: (index, again) =>
      again
        ? field('NOTEREF _RefNote \\f \\h', run(labels[0] ?? '', RAISED))
        : index === 0
          ? bookmark('_RefNote', reference(kind, 1, marks[0]))
          : reference(kind, index + 1, marks[index]),
  });
  const own = (
    name: string,
    kind: Kind,
    labels: readonly string[],
    properties: string,
    marks: readonly (string | undefined)[] = [],
  ): Markup => {
    const { mark, ...notes } = kept(kind, labels, marks);
    const section = properties === '' ? '' : `<w:sectPr><w:${kind}Pr>${properties}</w:${kind}Pr></w:sectPr>`;
    return { name, bytes: build({ body: body(mark) + section, ...notes }), markers: printed(labels), labels };
  };
  const printed = (labels: readonly string[]): readonly string[] =>
    [labels[0], labels[1], labels[0], labels[2]].map((label = '') =>
      /^[\p{L}\p{Nd}]+$/u.test(label) ? `[${label}]` : label,
    );

  const heading = styled('H1', words.heading);
  const typed = (name: string, mark: Mark, list: string, parts: Partial<DocxParts> = {}): Markup => {
    const labels = [digit(1), digit(2), digit(3)];
    return { name, bytes: build({ ...parts, body: body(mark) + list }), markers: printed(labels), labels };
  };
  const bracket: Mark = (index) => text(` [${digit(index + 1)}]`);
  const raised: Mark = (index) => run(digit(index + 1), `${RAISED}${look}`);
  const listed = (before: (index: number) => string, properties = '') =>
    words.notes.map((each, index) => line(text(before(index)) + text(each), properties)).join('');

  const restart = kept('footnote', ['1', '1', '1'], []);
  const both: Mark = (index, again) =>
    again
      ? field('NOTEREF _RefNote \\h', run('1', RAISED))
      : index === 0
        ? bookmark('_RefNote', reference('footnote', 1))
        : index === 1
          ? reference('endnote', 2)
          : reference('footnote', 3);
  const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="custom" w:format="${sample}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  return [
    own('footnotes', 'footnote', ['1', '2', '3'], ''),
    own('endnotes, in Roman numbers as Word has them', 'endnote', ['i', 'ii', 'iii'], ''),
    own(
      'footnotes in the digits of the language',
      'footnote',
      [digit(1), digit(2), digit(3)],
      `<w:numFmt w:val="custom" w:format="${sample}"/>`,
    ),
    own('footnotes in letters', 'footnote', ['a', 'b', 'c'], '<w:numFmt w:val="lowerLetter"/>'),
    own('footnotes in symbols', 'footnote', ['*', '†', '‡'], '<w:numFmt w:val="chicago"/>'),
    own('footnotes that begin at 7', 'footnote', ['7', '8', '9'], '<w:numStart w:val="7"/>'),
    own('marks of the writer’s own', 'footnote', ['*', '**', '§a'], '', ['*', '**', '§a']),
    {
      name: 'footnotes numbered anew in each section',
      bytes: build({ ...restart, body: body(restart.mark, [section, section, '']) + section }),
      markers: ['[1]', '[1]', '[1]', '[1]'],
      labels: ['1', '1', '1'],
    },
    {
      name: 'footnotes and endnotes in one text',
      bytes: build({
        body: body(both),
        footnotes:
          separators('footnote') +
          [1, 3].map((id) => note('footnote', id, text(words.notes[id - 1] ?? ''))).join(''),
        endnotes: separators('endnote') + note('endnote', 2, text(words.notes[1])),
      }),
      markers: ['[1]', '[i]', '[1]', '[2]'],
      labels: ['1', '2', 'i'],
      order: [0, 2, 1],
    },
    typed(
      'typed in brackets, paragraphs under a heading',
      bracket,
      heading + listed((index) => `[${digit(index + 1)}] `),
    ),
    typed(
      'typed and raised, numbered paragraphs under a heading',
      raised,
      heading + listed((index) => `${digit(index + 1)}. `),
    ),
    typed(
      'typed and raised, a numbered list under a heading',
      raised,
      heading + listed(() => '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      { numbering },
    ),
    typed(
      'typed in brackets that Word has torn into runs',
      (index) => ['[', digit(index + 1), ']'].map((part) => run(part, look)).join(''),
      heading + listed((index) => `[${digit(index + 1)}] `),
    ),
    typed(
      'typed in brackets, without a heading',
      bracket,
      listed((index) => `[${digit(index + 1)}] `),
    ),
    typed(
      'typed, linked to bookmarks',
      (index) =>
        `<w:hyperlink w:anchor="note${index + 1}">${run(`[${digit(index + 1)}]`, look)}</w:hyperlink>`,
      words.notes
        .map((each, index) =>
          line(bookmark(`note${index + 1}`, text(`[${digit(index + 1)}] `), 10 + index) + text(each)),
        )
        .join(''),
    ),
    typed(
      'typed in brackets, notes in a table under a heading',
      bracket,
      `${heading}<w:tbl>${words.notes.map((each, index) => `<w:tr><w:tc>${line(text(`${digit(index + 1)}.`))}</w:tc><w:tc>${line(text(each))}</w:tc></w:tr>`).join('')}</w:tbl>${paragraph('')}`,
    ),
  ];
}
