import { describe, expect, test } from 'vitest';
import { chapterNotes, inPlace, placeOf } from '../../../../electron/importers/pdf/chapter-notes.ts';
import type { Line } from '../../../../electron/importers/pdf/lines.ts';
import { takeLooseNotes } from '../../../../electron/importers/pdf/loose-notes.ts';
import type { PrintedNote } from '../../../../electron/importers/pdf/note-lines.ts';
import { takePageNotes } from '../../../../electron/importers/pdf/page-notes.ts';
import { column, line } from './make-lines.ts';

const body = { size: 10, bold: false, leading: 1.4 };
const raised = (text: string, label: string, rest: Partial<Line> = {}): Line =>
  line(text + label, {
    marks: [{ kind: 'raised', start: text.length, end: text.length + label.length }],
    ...rest,
  });
const read = (notes: readonly PrintedNote[]) =>
  notes.map((own) => `${own.label}: ${own.lines.map(({ text }) => text).join(' / ')}`);

describe('a list that nothing announces', () => {
  const text = column(['The mill stood empty [1].', 'Nobody signed [2].']);

  test('is notes when its labels are in brackets, with their further lines', () => {
    const list = column(['[1] A source', 'that goes on.', '[2] Another.'], { y: 160 });
    const found = takeLooseNotes([...text, ...list], body, []);
    expect(read(found.notes)).toEqual(['1: [1] A source / that goes on.', '2: [2] Another.']);
    expect(found.body).toEqual(text);
  });

  test('is notes in plain numbers when it answers each marker and nothing else', () => {
    const list = column(['1. A source.', '2. Another.'], { y: 160 });
    expect(takeLooseNotes([...text, ...list], body, []).notes).toHaveLength(2);
    const longer = column(['1. Oil.', '2. Salt.', '3. Tar.', '4. Rope.', '5. Wool.', '6. Tin.'], { y: 160 });
    const more = line('The text goes on.', { y: 300 });
    expect(takeLooseNotes([...text, ...longer, more], body, []).notes).toEqual([]);
  });

  test('leaves what follows it in the text', () => {
    const list = column(['[1] A source.', '[2] Another.'], { y: 160 });
    const next = line('A new paragraph.', { y: 230 });
    expect(takeLooseNotes([...text, ...list, next], body, []).body).toEqual([...text, next]);
  });

  test('is none where the markers have notes at the foot of their pages', () => {
    const list = column(['1. Oil.', '2. Salt.'], { y: 160 });
    const known = ['1', '2'].map((label) => ({ label, labelLength: 2, lines: [], page: 0 }));
    expect(takeLooseNotes([...text, ...list], body, known).notes).toEqual([]);
  });

  test('is none above the text, where numbers behind the names of authors mean where they work', () => {
    const names = raised('Ada Merrow', '1');
    const places = column(['1 Harbour School', '2 Salt School'], { y: 130 });
    expect(takeLooseNotes([names, ...places], body, []).notes).toEqual([]);
  });

  test('is none when it begins at 0, as indices and sections do', () => {
    const code = line('The value is a [0] or a [1].');
    const sections = column(['0. Preamble', '1. Scope'], { y: 160 });
    expect(takeLooseNotes([code, ...sections], body, []).notes).toEqual([]);
  });
});

describe('at the foot of a page set in one size', () => {
  const text = raised('Some text.', '1', { y: 100 });
  const note = line('1 A source.', { y: 400, marks: [{ kind: 'raised', start: 0, end: 1 }] });

  test('a note swallows no paragraph that follows it', () => {
    const next = line('A new paragraph of the text.', { y: 440 });
    expect(takePageNotes([text, note, next, line('Its end.', { y: 700 })], body).notes).toEqual([]);
  });

  test('a line that a verse happens to begin is no note', () => {
    const verse = [line('and he read aloud', { y: 386 }), { ...note, text: '1In the beginning.' }];
    expect(takePageNotes([text, ...verse], body).notes).toEqual([]);
  });
});

test('a marker means the list behind its chapter', () => {
  const noteAt = (label: string, y: number): PrintedNote => ({
    label,
    labelLength: 3,
    lines: [line(`${label}. Note`, { y })],
    page: null,
  });
  const notes = [noteAt('1', 300), noteAt('2', 314), noteAt('1', 600)];
  const markers = [100, 120, 140, 500].map((y) => placeOf({ page: 0, column: 0, y }));
  const noteOf = chapterNotes(notes, markers);
  expect([noteOf('1', markers[2] ?? 0), noteOf('1', markers[3] ?? 0), noteOf('2', markers[3] ?? 0)]).toEqual([
    0,
    2,
    null,
  ]);
  expect(chapterNotes(notes, markers.slice(0, 3))('1', markers[0] ?? 0)).toBeNull();
  expect(inPlace(notes.toReversed())).toEqual(notes);
});
