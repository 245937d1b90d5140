import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPassageId } from '#shared/model/ids.ts';
import type { NoteState } from '#shared/model/note-state.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import { appendToNote } from '../../../electron/note-text/append-to-note.ts';
import { noteStateOf, quotationNode } from '../../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../../electron/note-text/note-state-from-markdown.ts';
import { buildNoteEditor, serializeState } from '../../../renderer/editor/note-editor-state.ts';
import { nastyLine } from '../../support/nasty-text.ts';

/** What the editor writes of a note that was opened in it and not touched. */
function throughTheEditor(state: NoteState): unknown {
  const editor = buildNoteEditor(JSON.stringify(state));
  try {
    return JSON.parse(serializeState(editor));
  } finally {
    editor.dispose();
  }
}

const EVERYTHING = `# First *heading*

A paragraph with **bold**, *italic*, ***both***, ~~struck~~, \`code\`, [a link](https://example.org/a_b "title"),
<mailto:someone@example.org> and a note.[^1] A line\\
broken in two.

> A quote
>
> of two paragraphs

- one
- two
  1. inner
  2. list
     - deep
- three

7. seven
8. eight

- [x] done
- [ ] open

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
code

lines
\`\`\`

* * *

[^1]: The words of the note.
`;

test('a note made of Markdown is the same after the editor', () => {
  const state = noteStateFromMarkdown(EVERYTHING);
  expect(throughTheEditor(state)).toEqual(state);
});

test('so is one that a quotation and text were added to', () => {
  const quotation = quotationNode(toPassageId('p-abc'));
  const added = noteStateFromMarkdown('Words *after* it.').root.children;
  const state = appendToNote(noteStateFromMarkdown('Before.'), [quotation, ...added]);
  expect(throughTheEditor(state)).toEqual(state);
});

test('so is an empty one', () => {
  expect(throughTheEditor(noteStateOf([]))).toEqual(noteStateOf([]));
  expect(noteStateFromMarkdown('')).toEqual(noteStateOf([]));
});

test('whatever is typed as Markdown is a note, and the same after the editor', () => {
  const line = fc
    .tuple(fc.constantFrom('', '', '> ', '- ', '  - ', '    1. ', '> - ', '1. ', '    '), nastyLine)
    .map((parts) => parts.join(''));
  const markdown = fc
    .array(fc.oneof(line, line, fc.constant('')), { maxLength: 12 })
    .map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(markdown, (typed) => {
      const state = noteStateFromMarkdown(typed);
      expect(parseNoteState(JSON.stringify(state))).toEqual(state);
      expect(throughTheEditor(state)).toEqual(state);
    }),
    { numRuns: 300 },
  );
});
