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
} from '../make-docx.ts';
import { inOrder, numbersOf, ROMAN, SUPERSCRIPTS, SYMBOLS, type Cells, type Sample } from './markups.ts';
import { numberIn, paragraphsOf, WORDS, type Language, type Mark, type Words } from './words.ts';

type PrintMark = (label: string, mark: Mark) => string;
type Kind = 'footnote' | 'endnote';

const LOWERED = '<w:vertAlign w:val="subscript"/>';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>';

/** The footnote matrix as Word documents. */
export function docxCells(language: Language, words = WORDS[language]): Cells {
  const write = writerFor(words, language !== 'en');
  const numbers = numbersOf(language);
  const heading = styled('H1', words.heading);
  const kept = (
    labels: readonly string[],
    properties: string,
    { kind = 'footnote', marks = [] }: { readonly kind?: Kind; readonly marks?: readonly string[] } = {},
  ): Sample => {
    const section = properties === '' ? '' : `<w:sectPr><w:${kind}Pr>${properties}</w:${kind}Pr></w:sectPr>`;
    const body = write.body(keptMark(kind, labels, marks)) + section;
    return inOrder('article.docx', write.file({ body, ...write.notes(kind, marks) }), labels);
  };
  const typed = (print: PrintMark, list: string, labels = numbers, parts: Partial<DocxParts> = {}): Sample =>
    inOrder(
      'article.docx',
      write.file({ ...parts, body: write.body((mark) => print(labels[mark.note] ?? '', mark)) + list }),
      labels,
    );
  const { text, line, listed } = write;
  const bracket: PrintMark = (label) => text(` [${label}]`);
  const raised: PrintMark = (label) => run(label, `${RAISED}${write.look}`);
  const linked: PrintMark = (label) => run(`[${label}]`, write.look);
  const bare: PrintMark = (label) => text(label);
  const torn: PrintMark = (label) => ['[', label, ']'].map((part) => run(part, write.look)).join('');
  const toBookmark =
    (print: PrintMark): PrintMark =>
    (label, mark) =>
      `<w:hyperlink w:anchor="note${mark.note}">${print(label, mark)}</w:hyperlink>`;
  const bookmarked = (labels: readonly string[], before: (label: string) => string) =>
    words.notes
      .map((each, index) =>
        line(bookmark(`note${index}`, text(before(labels[index] ?? '')), 10 + index) + text(each)),
      )
      .join('');
  const list = (before: (label: string) => string, labels = numbers, properties = '') =>
    listed((index) => before(labels[index] ?? ''), properties);
  const inBrackets = (label: string) => `[${label}] `;
  const pointed = (label: string) => `${label}. `;
  const sample = `${numbers.join(', ')}, ...`;
  const numbering = numberingWith(`<w:numFmt w:val="custom" w:format="${sample}"/>`);
  const auto = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const cells = (labels: readonly string[]) =>
    `<w:tbl>${words.notes.map((each, index) => `<w:tr><w:tc>${line(text(`${labels[index]}.`))}</w:tc><w:tc>${line(text(each))}</w:tc></w:tr>`).join('')}</w:tbl>${paragraph('')}`;
  return {
    raised: [
      typed(raised, heading + list(() => '', numbers, auto), numbers, { numbering }),
      typed(raised, heading + list(pointed)),
    ],
    linked: [
      typed(toBookmark(linked), bookmarked(numbers, inBrackets)),
      typed(toBookmark(linked), heading + bookmarked(numbers, inBrackets)),
    ],
    brackets: [
      typed(bracket, heading + list(inBrackets)),
      typed(bracket, list(inBrackets)),
      typed(torn, heading + list(inBrackets)),
    ],
    parentheses: [typed((label) => text(`(${label})`), heading + list((label) => `(${label}) `))],
    superscripts: [typed(bare, heading + list((label) => `${label} `, SUPERSCRIPTS), SUPERSCRIPTS)],
    symbols: [
      kept(SYMBOLS, '<w:numFmt w:val="chicago"/>'),
      kept(['*', '**', '§a'], '', { marks: ['*', '**', '§a'] }),
      typed(
        bare,
        list((label) => `${label} `, SYMBOLS),
        SYMBOLS,
      ),
    ],
    letters: [
      kept(['a', 'b', 'c'], '<w:numFmt w:val="lowerLetter"/>'),
      kept(words.letters, '', { marks: words.letters }),
      typed(toBookmark(raised), heading + bookmarked(words.letters, pointed), words.letters),
    ],
    roman: [
      kept(ROMAN, '<w:numFmt w:val="lowerRoman"/>'),
      kept(ROMAN, '', { kind: 'endnote' }),
      typed(toBookmark(raised), heading + bookmarked(ROMAN, pointed), ROMAN),
    ],
    definitions: { cannot: 'Word has no list of definitions' },
    table: [typed(bracket, heading + cells(numbers)), typed(raised, heading + cells(numbers))],
    own: [
      kept(['1', '2', '3'], ''),
      kept(numbers, `<w:numFmt w:val="custom" w:format="${sample}"/>`),
      both(words, write),
    ],
    restarting: [restarting(write)],
    beyond: { cannot: 'a Word document is one file' },
    outside: [kept(['1', '2', '3'], '<w:numFmt w:val="decimal"/>', { kind: 'endnote' })],
    unordered: [
      kept(['7', '8', '9'], '<w:numStart w:val="7"/>'),
      {
        ...typed(
          torn,
          heading +
            [0, 2, 1]
              .map((index) =>
                line(text(inBrackets(numberIn(words, [7, 9, 8][index] ?? 0)) + words.notes[index])),
              )
              .join(''),
          [7, 9, 8].map((number) => numberIn(words, number)),
        ),
        notes: [0, 2, 1],
        labels: [7, 8, 9].map((number) => numberIn(words, number)),
      },
    ],
  };
}

type Writer = ReturnType<typeof writerFor>;

function writerFor(words: Words, isRightToLeft: boolean) {
  const look = isRightToLeft ? '<w:rtl/>' : '';
  const way = isRightToLeft ? '<w:bidi/>' : '';
  const text = (value: string): string => runs(value, look);
  const line = (content: string, properties = ''): string => paragraph(content, `${properties}${way}`);
  return {
    look,
    text,
    line,
    /** Three paragraphs after a title; a section break can follow each. */
    body(mark: (mark: Mark) => string, breaks: readonly string[] = []): string {
      const marks: string[] = [];
      // The markers are runs of their own, and the words between them are not yet any.
      const paragraphs = paragraphsOf(words, (each) => `\u0000${marks.push(mark(each)) - 1}\u0000`);
      const lines = paragraphs.map((content, index) =>
        line(
          content
            .split('\u0000')
            .map((part, at) => (at % 2 === 0 ? text(part) : (marks[Number(part)] ?? '')))
            .join(''),
          breaks[index],
        ),
      );
      return paragraph(run(words.title, look), `<w:pStyle w:val="T"/>${way}`) + lines.join('');
    },
    listed: (before: (index: number) => string, properties = ''): string =>
      words.notes.map((each, index) => line(text(before(index)) + text(each), properties)).join(''),
    notes: (kind: Kind, marks: readonly string[] = [], ids: readonly number[] = [0, 1, 2]) => ({
      [`${kind}s`]:
        separators(kind) +
        ids.map((id) => note(kind, id + 1, text(words.notes[id] ?? ''), marks[id])).join(''),
    }),
    file: (parts: DocxParts): Uint8Array => makeDocx({ styles: STYLES, ...parts }),
  };
}

/** Notes that Word keeps; their first is referred to again as Word does it. */
function keptMark(kind: Kind, labels: readonly string[], marks: readonly string[]): (mark: Mark) => string {
  return ({ note: index, again }) => {
    if (again) return field('NOTEREF _RefNote \\f \\h', run(labels[0] ?? '', RAISED));
    const own = reference(kind, index + 1, marks[index]);
    return index === 0 ? bookmark('_RefNote', own) : own;
  };
}

/** The second note is an endnote. */
function both(words: Words, write: Writer): Sample {
  const foot = keptMark('footnote', ['1'], []);
  const body = write.body((mark) => (mark.note === 1 ? reference('endnote', 2) : foot(mark)));
  const notes = { ...write.notes('footnote', [], [0, 2]), ...write.notes('endnote', [], [1]) };
  return {
    file: 'article.docx',
    bytes: write.file({ body, ...notes }),
    notes: [0, 2, 1],
    labels: ['1', '2', 'i'],
  };
}

function restarting(write: Writer): Sample {
  const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
  const body = write.body(keptMark('footnote', ['1', '1', '1'], []), [section, section]) + section;
  return inOrder('article.docx', write.file({ body, ...write.notes('footnote') }), ['1', '1', '1']);
}

function numberingWith(format: string): string {
  return `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
}

/** Words with `em`, `sup` and `sub`, as runs. */
export function runs(words: string, properties: string): string {
  return words
    .split(/(<(?:em|su[pb])>.*?<\/(?:em|su[pb])>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const inside = part.replaceAll(/<[^>]+>/g, '');
      if (part.startsWith('<em>')) return run(inside, `<w:i/><w:iCs/>${properties}`);
      if (part.startsWith('<sub>')) return run(inside, `${LOWERED}${properties}`);
      return part.startsWith('<sup>') ? run(inside, `${RAISED}${properties}`) : run(part, properties);
    })
    .join('');
}
