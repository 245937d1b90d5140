import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toPassageId } from '#shared/model/ids.ts';
import { titleText } from '../../../electron/export/front-matter.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import {
  headingNode,
  noteStateOf,
  paragraphNode,
  quotationNode,
  quoteNode,
  textNode,
} from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { nastyLine } from '../../support/nasty-text.ts';
import { hasPandoc, nodesOf, pandoc, pandocNote, wordsIn } from '../../support/pandoc.ts';
import { quotedPassage } from '../../support/quoted-passage.ts';

/** A note of one quotation for each text, which all carry a footnote with the same words. */
function markdownOf(texts: readonly string[]): string {
  const quoted = texts.map((text, index) => {
    const carried = [{ ordinal: 0, label: '1', text, markers: [], citations: [] }];
    return quotedPassage(text.split('\n'), { id: `p-${index}`, carried, document: { title: text } });
  });
  const ids = quoted.map(({ passage }) => toPassageId(passage.id));
  const body = noteBody(
    noteStateOf(ids.map(quotationNode)),
    new Map(quoted.map((one) => [one.passage.id, one])),
  );
  return writeMarkdown({
    type: 'root',
    children: [...body.children, ...body.footnotes.map(({ definition }) => definition)],
  });
}

/** pandoc tells no white space from another, and closes up a curly quotation mark. */
function closedUp(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(' ”', '”').trim();
}

const CARRIED = 'Note 1 in the source: ';

// Every run starts a program: a failing one is shown as it is, for shrinking it would take minutes.
const RUNS = { numRuns: 12, endOnFailure: true };

test.skipIf(!hasPandoc)(
  `pandoc reads any quotation, and its footnote, as the words that went in${pandocNote}`,
  () => {
    fc.assert(
      fc.property(fc.array(nastyLine, { minLength: 20, maxLength: 60 }), (texts) => {
        const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json'], { input: markdownOf(texts) });
        expect(warnings).toBe('');
        const tree: unknown = JSON.parse(output);
        const quotes = nodesOf(tree, 'BlockQuote');
        expect(quotes.map(wordsIn).map(closedUp)).toEqual(texts.map(closedUp));
        const notes = nodesOf(tree, 'Note').map(({ c }) => wordsIn(c));
        const carried = notes.map((words) => closedUp(words.slice(words.indexOf(CARRIED) + CARRIED.length)));
        expect(carried).toEqual(texts.map(closedUp));
      }),
      RUNS,
    );
  },
);

/** pandoc gives a person's own words curly quotes, dashes and ellipses. */
function plainTypography(text: string): string {
  return closedUp(text)
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/---|—/gu, '-')
    .replaceAll(/--|–/gu, '-')
    .replaceAll(/\.\.\.|…/gu, '.')
    .replaceAll(/-+/gu, '-')
    .replaceAll(/\.+/gu, '.')
    .replaceAll(/ (?=['"])/gu, '');
}

test.skipIf(!hasPandoc)(`pandoc takes nothing that a person wrote for more than words${pandocNote}`, () => {
  fc.assert(
    fc.property(fc.array(nastyLine, { minLength: 20, maxLength: 60 }), (lines) => {
      const blocks = lines.flatMap((line) => [
        headingNode('h2', [textNode(line)]),
        paragraphNode([textNode(line)]),
      ]);
      const { children } = noteBody(noteStateOf(blocks), new Map());
      const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json'], {
        input: writeMarkdown({ type: 'root', children: [...children] }),
      });
      expect(warnings).toBe('');
      const tree: unknown = JSON.parse(output);
      const expected = lines.map(plainTypography);
      const headings = nodesOf(tree, 'Header').map(({ c }) => (Array.isArray(c) ? wordsIn(c[2]) : ''));
      expect(headings.map(plainTypography)).toEqual(expected);
      expect(nodesOf(tree, 'Para').map((node) => plainTypography(wordsIn(node)))).toEqual(expected);
    }),
    RUNS,
  );
});

test.skipIf(!hasPandoc)(`a title is no more than words to pandoc${pandocNote}`, () => {
  fc.assert(
    fc.property(fc.array(nastyLine, { minLength: 50, maxLength: 100 }), (titles) => {
      const value = stringify(
        { titles: titles.map(titleText) },
        { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 },
      );
      const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'json', '--citeproc'], {
        input: writeMarkdown({ type: 'root', children: [{ type: 'yaml', value }] }),
      });
      expect(warnings).toBe('');
      const read = nodesOf(JSON.parse(output), 'MetaInlines').map(({ c }) => plainTypography(wordsIn(c)));
      expect(read).toEqual(titles.map((title) => plainTypography(title.replaceAll(/\p{Cc}/gu, ' '))));
    }),
    RUNS,
  );
});

const PANDOC_MARKS: Readonly<Record<string, number>> = { Strong: 1, Emph: 2, Strikeout: 4, Code: 16 };

/** Each character that is not white space, with the marks that pandoc sees upon it. */
function characters(tree: unknown, format = 0): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((child) => characters(child, format));
  if (typeof tree !== 'object' || tree === null || !('t' in tree) || !('c' in tree)) return [];
  const { t: kind, c: content } = tree;
  const marks = format | (PANDOC_MARKS[String(kind)] ?? 0);
  if (kind === 'Str') return marked(String(content), marks);
  if (kind === 'Code' && Array.isArray(content)) return marked(String(content[1]), marks);
  return kind === 'RawInline' ? [] : characters(content, marks);
}

function marked(words: string, format: number): readonly string[] {
  return Array.from(words.replaceAll(/\s/gu, ''), (character) => `${character} ${format}`);
}

test.skipIf(!hasPandoc)(`pandoc sees every mark on the words that a person put it on${pandocNote}`, () => {
  const words = fc.constantFrom('a', 'b c', ' d', 'e ', 'zf,', '(g)', 'سلام', 'h, ', '!', 'x_y', '5', '*');
  const texts = fc
    .array(fc.tuple(words, fc.constantFrom(0, 0, 1, 2, 3, 4, 5, 16)), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([text, format]) => textNode(text, format)));
  fc.assert(
    fc.property(fc.array(texts, { minLength: 100, maxLength: 200 }), (paragraphs) => {
      const { children } = noteBody(noteStateOf(paragraphs.map(paragraphNode)), new Map());
      const { output } = pandoc(['-f', 'markdown', '-t', 'json'], {
        input: writeMarkdown({ type: 'root', children: [...children] }),
      });
      const expected = paragraphs.map((nodes) => nodes.flatMap(({ text, format }) => marked(text, format)));
      expect(nodesOf(JSON.parse(output), 'Para').map((node) => characters(node))).toEqual(expected);
    }),
    RUNS,
  );
});

test.skipIf(!hasPandoc)(`pandoc takes strokes in a marked word for no mark of their own${pandocNote}`, () => {
  const words = ['a__b', 'a_b', 'a___b c', '23__a.org', 'a__b__c'];
  const texts = words.flatMap((text) => [1, 2, 3, 4, 5].map((format) => textNode(text, format)));
  const { children } = noteBody(noteStateOf(texts.map((one) => paragraphNode([one]))), new Map());
  const { output } = pandoc(['-f', 'markdown', '-t', 'json'], {
    input: writeMarkdown({ type: 'root', children: [...children] }),
  });
  expect(nodesOf(JSON.parse(output), 'Para').map((node) => characters(node))).toEqual(
    texts.map(({ text, format }) => marked(text, format)),
  );
});

test.skipIf(!hasPandoc)(
  `pandoc sees lists in lists, and neighbouring blocks as different ones${pandocNote}`,
  () => {
    const state = noteStateFromMarkdown(
      '- a\n- b\n  1. c\n  2. d\n     - e\n- f\n\n10. g\n11. h\n\n- [x] i\n- [ ] j\n',
    );
    const blocks = [...state.root.children, quoteNode([textNode('k')]), quoteNode([textNode('l')])];
    const { children } = noteBody(noteStateOf(blocks), new Map());
    const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'html'], {
      input: writeMarkdown({ type: 'root', children: [...children] }),
    });
    expect(warnings).toBe('');
    expect(output.replaceAll(/\s*\n\s*/g, '')).toBe(
      '<ul><li>a</li><li>b<ol type="1"><li>c</li><li>d<ul><li>e</li></ul></li></ol></li><li>f</li></ul>' +
        '<ol start="10" type="1"><li>g</li><li>h</li></ol>' +
        '<ul class="task-list"><li><input type="checkbox" disabled="" checked="" />i</li>' +
        '<li><input type="checkbox" disabled="" />j</li></ul>' +
        '<blockquote><p>k</p></blockquote><blockquote><p>l</p></blockquote>',
    );
  },
);

test.skipIf(!hasPandoc)(`pandoc sees tables, code, rules and marks as they are${pandocNote}`, () => {
  const state = noteStateFromMarkdown(
    '| a | *b*|\n|-|-|\n| 1 \\| 2 | x[^1] |\n\n| | |\n|-|-|\n| 3 | 4 |\n\n```notes\nif (a < b) {\n\n\tc;\n```\n\n***\n\n' +
      'one\n\n***\n\nH<sub>2</sub>O <mark>bright</mark> 1<sup>st</sup>\n\n[^1]: Words.\n',
  );
  const body = noteBody(state, new Map());
  const { output, warnings } = pandoc(['-f', 'markdown', '-t', 'html'], {
    input: writeMarkdown({
      type: 'root',
      children: [...body.children, ...body.footnotes.map(({ definition }) => definition)],
    }),
  });
  const html = output.replaceAll(/\s*\n\s*| class="(?:odd|even|header)"/g, '');
  expect(warnings).toBe('');
  expect(html).toContain('<th>a</th><th><em>b</em></th>');
  expect(html).toContain('<td>1 | 2</td><td>x<a href="#fn1"');
  expect(html).toContain('<table><tbody><tr><td>3</td><td>4</td></tr></tbody></table>');
  expect(output).toContain('if (a &lt; b) {\n\n    c;');
  expect(html).toContain('<hr /><p>one</p><hr />');
  expect(html).toContain('<p>H<sub>2</sub>O <mark>bright</mark> 1<sup>st</sup></p>');
});
