import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { noteBody } from '../../../electron/export/note-body.ts';
import { writeMarkdown } from '../../../electron/note-text/markdown.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { nastyLine } from '../../support/nasty-text.ts';

function footnotesIn(node: NoteNode): readonly string[] {
  if (node.type === 'footnote') return [node.words];
  return 'children' in node ? node.children.flatMap(footnotesIn) : [];
}

function exported(state: NoteState): string {
  const { children, footnotes } = noteBody(state, new Map());
  return writeMarkdown({
    type: 'root',
    children: [...children, ...footnotes.map(({ definition }) => definition)],
  });
}

test('Markdown that was pasted and is exported has the same footnotes at the same places', () => {
  const words = fc.constantFrom(
    'Fifty',
    'people',
    'می‌گفت',
    'خمسون',
    'were',
    'counted',
    'twice,',
    'he *said*',
    '`50`',
  );
  const sentence = fc.array(words, { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
  const block = fc.tuple(fc.constantFrom('', '- ', '> ', '## ', '1. '), sentence, fc.boolean(), sentence);
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
      const notes: string[] = [];
      const lines = blocks.map(([mark, text, hasNote, note]) => {
        if (hasNote) notes.push(note);
        return `${mark}${text}${hasNote ? `[^${notes.length}]` : ''}.`;
      });
      const definitions = notes.map((note, index) => `[^${index + 1}]: ${note}`);
      const pasted = noteStateFromMarkdown([...lines, ...definitions].join('\n\n'));
      const again = noteStateFromMarkdown(exported(pasted));
      const plain = notes.map((note) => note.replaceAll(/[*`]/g, ''));
      expect([footnotesIn(pasted.root), footnotesIn(again.root)]).toEqual([plain, plain]);
      expect(again).toEqual(pasted);
    }),
    { numRuns: 200 },
  );
});

test('whatever the words of a pasted footnote are, they come back', () => {
  fc.assert(
    fc.property(nastyLine, (line) => {
      const pasted = noteStateFromMarkdown(`Words.[^1]\n\n[^1]: ${line}`);
      const found = footnotesIn(pasted.root).map((words) => words.trim());
      // A footnote without a word is not exported.
      const kept = found.filter((words) => words !== '');
      const again = footnotesIn(noteStateFromMarkdown(exported(pasted)).root).map((words) => words.trim());
      expect(again).toEqual(kept);
    }),
    { numRuns: 300 },
  );
});
