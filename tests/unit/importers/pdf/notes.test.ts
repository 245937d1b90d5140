import { describe, expect, test } from 'vitest';
import { takeEndNotes } from '../../../../electron/importers/pdf/end-notes.ts';
import type { Line } from '../../../../electron/importers/pdf/lines.ts';
import { markersOf } from '../../../../electron/importers/pdf/markers.ts';
import { splitNotes, type PrintedNote } from '../../../../electron/importers/pdf/note-lines.ts';
import { takePageNotes } from '../../../../electron/importers/pdf/page-notes.ts';
import { column, line } from './make-lines.ts';

const body = { size: 10, bold: false, leading: 1.4 };
const raised = (start: number, length = 1) => [{ kind: 'raised', start, end: start + length } as const];
/** A line of text with a raised marker at its end. */
const marked = (text: string, label: string, rest: Partial<Line> = {}) =>
  line(text + label, { marks: raised(text.length, label.length), ...rest });
/** The first line of a note in small type. */
const note = (label: string, text: string, rest: Partial<Line> = {}) =>
  line(`${label} ${text}`, { size: 8, y: 700, marks: raised(0, label.length), ...rest });
const small = (text: string, rest: Partial<Line> = {}) => line(text, { size: 8, y: 710, ...rest });
const read = (notes: readonly PrintedNote[]) =>
  notes.map((own) => `${own.label}: ${own.lines.map(({ text }) => text).join(' / ')}`);

describe('at the foot of a page', () => {
  test('small lines that begin with a raised label are notes, and their further lines with them', () => {
    const found = takePageNotes(
      [marked('Some text.', '1'), note('1', 'A source'), small('that goes on.'), note('2', 'Another.')],
      body,
    );
    expect(read(found.notes)).toEqual(['1: 1 A source / that goes on.', '2: 2 Another.']);
    expect(found.body.map(({ text }) => text)).toEqual(['Some text.1']);
  });

  test('labels may be symbols and digits of any script', () => {
    const found = takePageNotes([marked('متن', '۱'), note('۱', 'منبع'), note('*', 'یادداشت')], body);
    expect(found.notes.map(({ label }) => label)).toEqual(['۱', '*']);
  });

  test('a note that breaks off goes on at the foot of the next page', () => {
    const found = takePageNotes(
      [
        marked('Text.', '1'),
        note('1', 'A note that breaks'),
        marked('More text.', '2', { page: 1 }),
        small('off and goes on.', { page: 1, y: 690 }),
        note('2', 'The next.', { page: 1 }),
      ],
      body,
    );
    expect(read(found.notes)).toEqual(['1: 1 A note that breaks / off and goes on.', '2: 2 The next.']);
  });

  test('small print without a label stays in the text', () => {
    const found = takePageNotes([line('Text.'), small('Printed in small type.')], body);
    expect([found.notes, found.body.length]).toEqual([[], 2]);
  });

  test('a numbered list in small print is none when no marker says so', () => {
    expect(takePageNotes([line('Text.'), small('1. First'), small('2. Second')], body).notes).toEqual([]);
    expect(
      takePageNotes([marked('Text.', '1'), small('1. First'), small('2. Second')], body).notes,
    ).toHaveLength(2);
  });

  test('a note in type as large as the text is known by its raised label', () => {
    const found = takePageNotes(
      [line('Head', { y: 60 }), marked('Some text.', '1'), note('1', 'A source.', { size: 10 })],
      body,
    );
    expect(read(found.notes)).toEqual(['1: 1 A source.']);
  });

  test('each column has its own', () => {
    const found = takePageNotes(
      [
        marked('Left.', '1'),
        note('1', 'Left note.'),
        marked('Right.', '2', { column: 1 }),
        note('2', 'Right note.', { column: 1 }),
      ],
      body,
    );
    expect(found.notes.map(({ label }) => label)).toEqual(['1', '2']);
  });
});

describe('behind a heading for notes', () => {
  const text = marked('Some text.', '1');

  test('a list of labels is notes', () => {
    const found = takeEndNotes(
      [text, line('Notes'), ...column(['1. A source', 'that goes on.', '2. Another.'])],
      body,
    );
    expect(read(found.notes)).toEqual(['1: 1. A source / that goes on.', '2: 2. Another.']);
    expect(found.headings.map((own) => own.text)).toEqual(['Notes']);
  });

  test.each(['پانوشت‌ها', 'الهوامش', 'Endnotes'])('%s is such a heading', (heading) => {
    expect(takeEndNotes([text, line(heading), line('[1] A source')], body).notes).toHaveLength(1);
  });

  test('the next heading ends the list', () => {
    const found = takeEndNotes(
      [text, line('Notes'), line('1. A source'), line('Index', { size: 14 }), line('More')],
      body,
    );
    expect(found.body.map((own) => own.text)).toEqual(['Some text.1', 'Index', 'More']);
  });

  test('a list that no marker refers to is no list of notes', () => {
    expect(takeEndNotes([line('Some text.'), line('Sources'), line('1. A source')], body).notes).toEqual([]);
  });
});

test('a line that begins with a number out of order does not begin a note', () => {
  expect(
    read(splitNotes(column(['1. A source from', '12. March, and', '2. Another']), 0, new Set()).notes),
  ).toEqual(['1: 1. A source from / 12. March, and', '2: 2. Another']);
});

describe('markers', () => {
  const labels = (text: string, start: number, length = 1) =>
    markersOf(text, raised(start, length)).map(({ label }) => label);

  test.each([
    ['a raised number', 'A word1', 6, 1, ['1']],
    ['several with commas', 'A word1,2', 6, 3, ['1', '2']],
    ['a symbol', 'A word*', 6, 1, ['*']],
    ['behind a year', 'in 193112', 7, 2, ['12']],
  ])('%s', (_, text, start, length, found) => {
    expect(labels(text, start, length)).toEqual(found);
  });

  test.each([
    ['an exponent of a unit', 'of 12 m2', 7],
    ['a power of ten', 'about 106', 8],
    ['at the start of a line', '1 A note', 0],
  ])('%s is none', (_, text, start) => {
    expect(labels(text, start)).toEqual([]);
  });

  test('the ending of an ordinal number is none', () => {
    expect(labels('the 19th', 6, 2)).toEqual([]);
  });

  test('a number in brackets that is raised is one marker', () => {
    expect(markersOf('A word[3]', raised(6, 3))).toMatchObject([{ label: '3', start: 6, end: 9 }]);
  });
});
