import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteStateFromMarkdown } from '../../../../../electron/note-text/note-state-from-markdown.ts';
import { quotationNode } from '../../../../../electron/note-text/note-nodes.ts';
import { toPassageId } from '#shared/model/ids.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import {
  type ChangedBlock,
  countChanges,
  noteChanges,
  type Part,
} from '../../../../../renderer/notes/changes/note-changes.ts';
import { versionBlocks } from '../../../../../renderer/notes/changes/version-blocks.ts';

const blocks = (markdown: string, title = '') => versionBlocks(title, noteStateFromMarkdown(markdown));

const SIGNS = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['{-', '-}'] } as const;

function written({ change, tokens }: Part): string {
  const [start, end] = SIGNS[change];
  return start + tokens.map(({ text }) => text).join('') + end;
}

const inWords = (changed: readonly ChangedBlock[]) =>
  changed.map(({ block, parts }) => `${block.kind}: ${parts.map(written).join('')}`);

const changes = (before: string, after: string) => noteChanges(blocks(before), blocks(after));

test('words that were changed are told apart from those around them', () => {
  const changed = changes('He said that fifty people were there.', 'He said that two hundred were there.');
  expect(inWords(changed)).toEqual(['paragraph: He said that {-fifty people-}{+two hundred+} were there.']);
  expect(countChanges(changed)).toBe(1);
});

test('a paragraph that came, one that went and one that only moved on are each what they are', () => {
  expect(
    inWords(changes('one one\n\ntwo two\n\nthree three', 'zero zero\n\none one\n\nthree three!')),
  ).toEqual([
    'paragraph: {+zero zero+}',
    'paragraph: one one',
    'paragraph: {-two two-}',
    'paragraph: three three{+!+}',
  ]);
});

test('footnotes, rows of tables, items and forms are compared too', () => {
  expect(
    inWords(
      changes(
        '# Head\n\nA.[^1]\n\n- bread\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: In the winter.',
        '# Head\n\nA.[^1]\n\n- **bread**\n\n| a | b |\n|---|---|\n| 1 | 3 |\n\n[^1]: In the spring.',
      ),
    ),
  ).toEqual([
    'heading: Head',
    'paragraph: A.[In the {-winter-}{+spring+}.]',
    'item: {-bread-}{+bread+}',
    'row: a | b',
    'row: 1 | {-2-}{+3+}',
  ]);
});

test('half-spaces belong to their word', () => {
  expect(inWords(changes('او می‌رود', 'او می‌رفت'))).toEqual(['paragraph: او {-می‌رود-}{+می‌رفت+}']);
});

test('a quotation comes and goes whole', () => {
  const state = noteStateFromMarkdown('Words.');
  const quoted: NoteState = {
    root: { ...state.root, children: [...state.root.children, quotationNode(toPassageId('p-1'))] },
  };
  const changed = noteChanges(versionBlocks('', state), versionBlocks('', quoted));
  expect(changed.map(({ block, change }) => [block.kind, change, block.passageId])).toEqual([
    ['paragraph', 'same', null],
    ['quotation', 'inserted', 'p-1'],
  ]);
});

test('another title is a change', () => {
  const changed = noteChanges(blocks('a', 'Numbers'), blocks('a', 'More numbers'));
  expect(inWords(changed)).toEqual(['title: {-Numbers-}{+More numbers+}', 'paragraph: a']);
});

test('a paragraph that became a heading, and an item that was set in, are changes', () => {
  expect(inWords(changes('Numbers', '## Numbers'))).toEqual([
    'paragraph: {-Numbers-}',
    'heading: {+Numbers+}',
  ]);
  expect(countChanges(changes('- a\n- b', '- a\n  - b'))).toBe(2);
});

test('what is there without what was written is the former version, and without what was taken out the later one', () => {
  const words = fc.array(fc.constantFrom('fifty', 'people', 'were', 'there', 'not', 'می‌گفت', 'twice.'), {
    minLength: 1,
    maxLength: 8,
  });
  const text = fc
    .array(
      words.map((some) => some.join(' ')),
      { maxLength: 8 },
    )
    .map((paragraphs) => paragraphs.join('\n\n'));
  const textOf = (changed: readonly ChangedBlock[], without: 'inserted' | 'deleted') =>
    changed
      .map(({ parts }) =>
        parts
          .filter(({ change }) => change !== without)
          .flatMap(({ tokens }) => tokens.map((token) => token.text))
          .join(''),
      )
      .filter((block) => block !== '');
  const plain = (markdown: string) =>
    blocks(markdown)
      .map(({ tokens }) => tokens.map((token) => token.text).join(''))
      .filter((block) => block !== '');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changed = changes(before, after);
      expect([textOf(changed, 'inserted'), textOf(changed, 'deleted')]).toEqual([
        plain(before),
        plain(after),
      ]);
      expect(countChanges(changed) === 0).toBe(before === after);
    }),
    { numRuns: 300 },
  );
});

test('two versions of a long note are compared within a second', () => {
  const paragraph = (index: number) =>
    `Paragraph ${index} says that ${index * 7} people were counted there twice.`;
  const before = Array.from({ length: 3000 }, (_, index) => paragraph(index));
  const after = before.map((words, index) => (index % 50 === 0 ? `${words} And once more.` : words));
  const [former, later] = [blocks(before.join('\n\n')), blocks(after.join('\n\n'))];
  const start = performance.now();
  expect(countChanges(noteChanges(former, later))).toBe(60);
  expect(performance.now() - start).toBeLessThan(1000);
});
