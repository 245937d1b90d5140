import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deriveNote } from '#shared/note-state/derive.ts';
import { replaceState } from '../../../../renderer/editor/note-editor-state.ts';
import { buildEditor, saved } from './build-editor.ts';

/** What was once written into libraries. Never edited: a new form gets a new file. */
const FOLDER = join(import.meta.dirname, 'samples');
const samples = readdirSync(FOLDER).map((name) => ({
  name,
  state: readFileSync(join(FOLDER, name), 'utf8'),
}));

test.each(samples)('$name is opened and saved again as it was', ({ state }) => {
  const editor = buildEditor();
  replaceState(editor, state);
  expect(saved(editor)).toEqual(JSON.parse(state));
});

test.each(samples)('the library takes $name for a note', ({ state }) => {
  expect(deriveNote(state).text(() => 'quoted words')).not.toBe('');
});
