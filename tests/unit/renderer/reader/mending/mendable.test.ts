import { expect, test } from 'vitest';
import type { Block, Footnote, Span } from '#shared/model/text.ts';
import { ordinalOf } from '../../../../../renderer/reader/mending/kept-place.ts';
import { looksLikeLabel, wordsToMark } from '../../../../../renderer/reader/mending/mendable-at.ts';
import { likelyNote, notesMatching } from '../../../../../renderer/reader/mending/notes-matching.ts';
import { firstWords, repairInWords } from '../../../../../renderer/reader/mending/repair-words.ts';
import { withOrphanMarkers } from '../../../../../renderer/reader/orphan-markers.ts';

function block(
  ordinal: number,
  start: number,
  text: string,
  footnote: number | null = null,
  spans: readonly Span[] = [],
): Block {
  return {
    ordinal,
    start,
    text,
    footnote,
    spans,
    kind: 'paragraph',
    level: 1,
    language: 'en',
    direction: 'ltr',
  };
}
const note = (ordinal: number, label: string, text: string, marked = true): Footnote => ({
  ordinal,
  label,
  text,
  markers: marked ? [{ start: 0, end: 1 }] : [],
  citations: [],
});

test('the view stays at its words, wherever they went, and at its place where they are gone', () => {
  const place = { words: 'b', ordinal: 1, shift: 0, focus: null };
  const texts = (...all: readonly string[]) => all.map((text) => ({ text }));
  expect([
    ordinalOf(texts('a', 'b', 'c'), place),
    ordinalOf(texts('a', 'new', 'b', 'c'), place),
    ordinalOf(texts('b', 'a', 'c', 'b'), place),
    ordinalOf(texts('a', 'c'), place),
    ordinalOf(texts('a'), place),
  ]).toEqual([1, 2, 0, 1, 0]);
});

test('notes are found by their label first, then by their words, however they are spelled', () => {
  const notes = [note(0, '1', 'Letter of the 12th'), note(1, '12', 'A log'), note(2, '۱۲', 'دفتر بندر')];
  const found = (query: string) => notesMatching(notes, query).map(({ ordinal }) => ordinal);
  expect([found(''), found('12'), found('بندر'), found('LOG'), found('nothing')]).toEqual([
    [0, 1, 2],
    [1, 2, 0],
    [2],
    [1],
    [],
  ]);
});

test('the note proposed for words is theirs, else one of their label, else one that nothing refers to', () => {
  const notes = [note(0, '1', 'One'), note(1, '2', 'Two'), note(2, '3', 'Three', false)];
  expect([
    likelyNote('[1]', notes[1] ?? null, notes),
    likelyNote('[۲]', null, notes),
    likelyNote('[9]', null, notes),
    likelyNote('[9]', null, notes.slice(0, 2)),
  ]).toEqual([1, 1, 2, 0]);
});

test('labels look like labels, and words do not', () => {
  expect(['[3]', '۱۲', '(a)', '*', '²', ' iv ', '[ 7 ]'].filter((words) => !looksLikeLabel(words))).toEqual(
    [],
  );
  expect(['the', '1988-09', 'a copy', '[sic!]', '12345', ''].filter(looksLikeLabel)).toEqual([]);
});

test('words can become a marker in one paragraph of the body', () => {
  const blocks = [
    block(0, 0, 'He said so[1].', null, [{ kind: 'footnote-marker', start: 10, end: 13, footnote: 0 }]),
    block(1, 15, 'Twice.'),
    block(2, 22, 'A log.', 0),
  ];
  expect([
    wordsToMark({ start: 3, end: 7 }, blocks),
    wordsToMark({ start: 10, end: 13 }, blocks),
    wordsToMark({ start: 12, end: 17 }, blocks),
    wordsToMark({ start: 22, end: 23 }, blocks),
  ]).toEqual([
    { start: 3, end: 7, words: 'said', footnote: null },
    { start: 10, end: 13, words: '[1]', footnote: 0 },
    null,
    null,
  ]);
});

test('a place that a person says is no marker is drawn as words, and its like elsewhere as a marker', () => {
  const blocks = [block(0, 0, 'First[4].'), block(1, 10, 'Second[4].')];
  const markers = withOrphanMarkers(blocks, ['4'], [15]).map(({ spans }) => spans.length);
  expect([markers, withOrphanMarkers(blocks, ['4'], [16]).map(({ spans }) => spans.length)]).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test('repairs are told in words, each kept apart from the direction around it', () => {
  const around = { words: '[۴]', prefix: '', suffix: '' };
  expect([
    repairInWords({ kind: 'pair', ...around, label: '۲', note: '' }),
    repairInWords({ kind: 'unpair', ...around, label: null }),
    repairInWords({ kind: 'leave-out', text: 'x '.repeat(80), previous: null, next: null }),
    firstWords('one two three', 8),
  ]).toEqual([
    '“\u2068[۴]\u2069” was made a marker of note \u2068۲\u2069.',
    '“\u2068[۴]\u2069” was said to be no marker.',
    `“\u2068${'x '.repeat(30).trim()}…\u2069” was left out of the text.`,
    '\u2068one two…\u2069',
  ]);
});
