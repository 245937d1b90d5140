import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tempFolder } from '../../support/temp-library.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommonMark, parseMarkdownFile } from '../../../electron/note-text/markdown.ts';
import { hasPandoc, pandoc, pandocNote } from '../../support/pandoc.ts';
import { drawnNote } from '../../support/shapes/drawn-note.ts';
import { PICTURE } from '../../support/shapes/library.ts';
import { expected, exported, PIXELS, type Says, words } from '../../support/shapes/exported-note.ts';
import { shapesOfMdast } from '../../support/shapes/of-mdast.ts';
import { shapesOfPandoc } from '../../support/shapes/of-pandoc.ts';
import { withListedNotes } from '../../support/shapes/listed-notes.ts';
import { LINE_END, lineOf, mapLines, rawOf, type Shape } from '../../support/shapes/shape.ts';

const drawn = drawnNote(1, 6);
// Every run starts a program: a failing one is shown as it is, for shrinking it would take minutes.
const drawnLong = drawnNote(20, 30);
const RUNS = { numRuns: 12, endOnFailure: true };

test('remark finds in Markdown for GitHub what the note holds', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (blocks) => {
      const { content, body } = await exported(blocks, 'github');
      expect(shapesOfMdast(parseMarkdownFile(String(content)))).toEqual(expected(blocks, body));
    }),
    { numRuns: 100 },
  );
});

const PANDOC: Says = { cites: { sign: '@ellison2011lantern' } };

test.skipIf(!hasPandoc)(`pandoc finds in its Markdown what the note holds${pandocNote}`, async () => {
  await fc.assert(
    fc.asyncProperty(drawnLong, async (blocks) => {
      const { content, body } = await exported(blocks, 'pandoc');
      // Its typography, which is tested elsewhere, would make other words of many.
      const { output } = pandoc(['-f', 'markdown-smart', '-t', 'json'], { input: String(content) });
      expect(shapesOfPandoc(output)).toEqual(expected(blocks, body, PANDOC));
    }),
    RUNS,
  );
});

test('remark finds in a vault of Obsidian what the note holds', async () => {
  const noteLink = words('[[Other (two)]]');
  await fc.assert(
    fc.asyncProperty(drawn, async (blocks) => {
      const { content, body } = await exported(blocks, 'obsidian');
      const found = shapesOfMdast(parseMarkdownFile(String(content).replaceAll(BLOCK_ID, '')));
      // Direction is Obsidian’s to see.
      const held = expected(blocks, body, { noteLink }).map(({ rtl: _rtl, ...shape }) => shape);
      expect(found).toEqual(held);
    }),
    { numRuns: 100 },
  );
});

const BLOCK_ID = /^\^p-\d+\n/gm;

test('remark finds in an outline of Logseq what the note holds', async () => {
  const noteLink = words('[[Other (two)]]');
  await fc.assert(
    fc.asyncProperty(drawn, async (blocks) => {
      const { content, body } = await exported(blocks, 'logseq');
      const markdown = String(content).replaceAll(OUTLINE_ID, '- ');
      const [properties, outline] = parseMarkdownFile(markdown).children;
      expect(properties?.type).toBe('paragraph');
      const children = outline?.type === 'list' ? outline.children.flatMap((item) => item.children) : [];
      const held = expected(blocks, body, { noteLink, tag: words('#[[hunger]]') }).map(
        ({ rtl: _rtl, ...shape }) => shape,
      );
      expect(shapesOfMdast({ type: 'root', children })).toEqual(held.flatMap(asBlocks));
    }),
    { numRuns: 100 },
  );
});

const OUTLINE_ID = /^- id:: [0-9a-f-]{36}\n {2}/gm;

/** Each item of a list is a block of the outline. */
function asBlocks(shape: Shape): readonly Shape[] {
  return 'items' in shape && shape.list === 'bullet' ? shape.items.flatMap((item) => item.blocks) : [shape];
}

/** Formulas are code where nothing sets them, and a direction is the browser's to see. */
const plainForms = (shapes: readonly Shape[]): readonly Shape[] =>
  mapLines(shapes, (line) =>
    lineOf(
      rawOf(line).map((piece) =>
        'sign' in piece && piece.sign.startsWith('$')
          ? { words: piece.sign.slice(1, -1), marks: ['code'] }
          : piece,
      ),
    ),
  ).map(({ rtl: _rtl, ...shape }) => ('maths' in shape ? { code: shape.maths, language: 'tex' } : shape));

function withoutBoxes(shape: Shape): Shape {
  if ('quote' in shape) return { ...shape, quote: shape.quote.map(withoutBoxes) };
  if (!('items' in shape)) return shape;
  return { ...shape, items: shape.items.map(({ blocks }) => ({ blocks: blocks.map(withoutBoxes) })) };
}

/** Boxes as signs before the words. */
function withBoxSigns(shape: Shape): Shape {
  if ('quote' in shape) return { ...shape, quote: shape.quote.map(withBoxSigns) };
  if (!('items' in shape)) return shape;
  return {
    ...shape,
    items: shape.items.map(({ checked, blocks }) => {
      const inner = blocks.map(withBoxSigns);
      if (checked === undefined) return { blocks: inner };
      const box = words(checked ? '☑ ' : '☐ ');
      const [first, ...others] = inner;
      if (!first || !('p' in first)) return { blocks: [{ p: lineOf([box]) }, ...inner] };
      return { blocks: [{ ...first, p: lineOf([box, ...rawOf(first.p)]) }, ...others] };
    }),
  };
}

function boxesIn(shape: Shape): readonly boolean[] {
  if ('quote' in shape) return shape.quote.flatMap(boxesIn);
  if (!('items' in shape)) return [];
  return shape.items.flatMap(({ checked, blocks }) => [
    ...(checked === undefined ? [] : [checked]),
    ...blocks.flatMap(boxesIn),
  ]);
}

const PAGE: Says = {
  callout: (kind) => [
    { words: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, marks: ['strong'] },
    { sign: LINE_END },
  ],
  noteLink: { words: 'Other (two)', marks: ['link(Other%20%28two%29.html)'] },
  pictures: new Map([[PICTURE, `data:image/png;base64,${Buffer.from(PIXELS).toString('base64')}`]]),
};

test.skipIf(!hasPandoc)(`pandoc finds in a page what the note holds${pandocNote}`, async () => {
  await fc.assert(
    fc.asyncProperty(drawnLong, async (blocks) => {
      const { content, body } = await exported(blocks, 'html');
      const { output } = pandoc(['-f', 'html', '-t', 'json'], { input: String(content) });
      const [title, ...found] = withListedNotes(shapesOfPandoc(output));
      expect(title).toEqual({ heading: 1, words: ['|Numbers'] });
      const held = plainForms(expected(blocks, body, PAGE));
      expect(found.map(withoutBoxes)).toEqual(held.map(withoutBoxes));
      const boxes = [...String(content).matchAll(/<input type="checkbox"( checked)? disabled>/g)];
      expect(boxes.map(([, checked]) => checked !== undefined)).toEqual(held.flatMap(boxesIn));
    }),
    RUNS,
  );
});

/** What Word shows and pandoc does not look for: rules, highlighting, and marks upon code. Quotations that meet are one to it. */
function inWord(shapes: readonly Shape[]): readonly Shape[] {
  const kept = mapLines(shapes, (line) =>
    lineOf(
      rawOf(line).map((piece) => {
        if ('sign' in piece) return { sign: piece.sign.replace(/^(!\[.*\])\(.*\)$/s, '$1') };
        if ('note' in piece) return piece;
        const marks = piece.marks.filter((mark) => mark !== 'mark');
        const code = marks.filter((mark) => mark === 'code' || mark.startsWith('link'));
        return { ...piece, marks: marks.includes('code') ? code : marks };
      }),
    ),
  );
  return kept.flatMap(quotedApart).reduce<readonly Shape[]>((all, shape) => {
    const last = all.at(-1);
    if ('rule' in shape) return all;
    if ('code' in shape) {
      const code = last && 'code' in last ? `${last.code}\n${shape.code}` : shape.code;
      return [...(last && 'code' in last ? all.slice(0, -1) : all), { code, language: '' }];
    }
    if ('table' in shape) return [...all, { ...shape, align: '', hasHeading: true }];
    if ('items' in shape) {
      const items = shape.items.map((item) => ({ ...item, blocks: inWord(item.blocks) }));
      const before = last && 'items' in last && last.list === shape.list ? last : null;
      return [
        ...(before ? all.slice(0, -1) : all),
        { ...shape, ...before, items: [...(before?.items ?? []), ...items] },
      ];
    }
    return [...all, shape];
  }, []);
}

/** Each paragraph by itself; code in a quotation has the style of that, and a list in it is one beside it. */
function quotedApart(shape: Shape): readonly Shape[] {
  if (!('quote' in shape)) return [shape];
  return shape.quote.flatMap((inner): readonly Shape[] => {
    if ('quote' in inner) return quotedApart(inner);
    if (!('code' in inner)) return ['p' in inner ? { quote: [inner] } : inner];
    return [{ quote: [{ p: lineOf([{ words: inner.code, marks: ['code'] }]) }] }];
  });
}

/** What CommonMark has no sign for is HTML in it. */
const inHtml = (value: string): readonly Shape[] =>
  shapesOfPandoc(pandoc(['-f', 'html', '-t', 'json'], { input: value }).output);

test('a list of the person’s own below the title is no list of notes', () => {
  const list: Shape = { list: 'bullet', start: 1, items: [{ blocks: [{ p: ['|Bread'] }] }] };
  const shapes: readonly Shape[] = [{ heading: 1, words: ['|Numbers'] }, list];
  expect(withListedNotes(shapes)).toEqual(shapes);
});

test.skipIf(!hasPandoc)(`remark finds in plain CommonMark what the note holds${pandocNote}`, async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (blocks) => {
      const { content, body } = await exported(blocks, 'commonmark');
      const read = shapesOfMdast(parseCommonMark(String(content)), inHtml);
      const [title, ...found] = withListedNotes(read);
      expect(title).toEqual({ heading: 1, words: ['|Numbers'] });
      const held = expected(blocks, body, { callout: PAGE.callout ?? (() => []) });
      expect(plainForms(found)).toEqual(plainForms(held).map(withBoxSigns));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test.skipIf(!hasPandoc)(`pandoc finds in a document for Word what the note holds${pandocNote}`, async () => {
  const folder = await tempFolder();
  await fc.assert(
    fc.asyncProperty(drawnLong, async (blocks) => {
      const { content, body } = await exported(blocks, 'docx');
      await writeFile(join(folder, 'Numbers.docx'), content);
      const { output } = pandoc(['-f', 'docx', '-t', 'json', join(folder, 'Numbers.docx')]);
      const says = { ...PAGE, noteLink: { words: 'Other (two)', marks: ['link(Other%20%28two%29.docx)'] } };
      expect(inWord(plainForms(shapesOfPandoc(output)))).toEqual(
        inWord(plainForms(expected(blocks, body, says))),
      );
    }),
    RUNS,
  );
});

/** Code is a paragraph here, and a rule an empty one; of the words of a picture pandoc makes an anchor. */
function inOpenDocument(shapes: readonly Shape[]): readonly Shape[] {
  const isSaying = (shape: Shape): boolean => !('p' in shape) || shape.p.length > 0;
  const shown = inWord(shapes.filter(isSaying).map(codeAsParagraph)).filter(isSaying);
  return mapLines(shown, (line) =>
    line.map((bit) => (typeof bit === 'string' && bit.startsWith('![') ? '![]' : bit)),
  );
}

function codeAsParagraph(shape: Shape): Shape {
  if ('quote' in shape) return { ...shape, quote: shape.quote.map(codeAsParagraph) };
  if (!('code' in shape)) return shape;
  const lines = shape.code
    .split('\n')
    .flatMap((one, index) => [...(index === 0 ? [] : [{ sign: LINE_END }]), { words: one, marks: ['code'] }]);
  return { p: lineOf(lines) };
}

test.skipIf(!hasPandoc)(
  `pandoc finds in a text of OpenDocument what the note holds${pandocNote}`,
  async () => {
    const folder = await tempFolder();
    await fc.assert(
      fc.asyncProperty(drawnLong, async (blocks) => {
        const { content, body } = await exported(blocks, 'odt');
        await writeFile(join(folder, 'Numbers.odt'), content);
        const { output } = pandoc(['-f', 'odt', '-t', 'json', join(folder, 'Numbers.odt')]);
        const says = {
          ...PAGE,
          noteLink: { words: 'Other (two)', marks: ['link(../Other%20%28two%29.odt)'] },
        };
        const [title, ...found] = shapesOfPandoc(output);
        expect(title).toEqual({ p: ['|Numbers'] });
        expect(inOpenDocument(plainForms(found))).toEqual(
          inOpenDocument(plainForms(expected(blocks, body, says))),
        );
      }),
      RUNS,
    );
  },
);
