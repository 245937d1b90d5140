import { expect, test } from 'vitest';
import { toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Block } from '#shared/model/text.ts';
import { marksByBlock, passagesAt } from '../../../../renderer/reader/passage-marks.ts';
import { placeInWords } from '../../../../renderer/reader/place-words.ts';

const TEXT = 'Opening\nThe quay was shut.\nNobody came.\nPort archive.';
const KINDS = ['heading', 'paragraph', 'paragraph', 'paragraph'] as const;

const blocks = TEXT.split('\n').map((text, ordinal, all): Block => {
  const before = all.slice(0, ordinal).join('\n').length;
  return {
    kind: KINDS[ordinal] ?? 'paragraph',
    level: 1,
    text,
    language: 'en',
    direction: 'ltr',
    spans: [],
    ordinal,
    start: ordinal === 0 ? 0 : before + 1,
    footnote: ordinal === 3 ? 0 : null,
  };
});

function passage(id: string, words: string): PassageUse {
  const start = TEXT.indexOf(words);
  return {
    id: toPassageId(id),
    revisionId: toRevisionId('revision'),
    position: { type: 'TextPositionSelector', start, end: start + words.length },
    quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    highlighted: true,
    colour: 'yellow',
    comment: '',
    createdAt: '2026-11-20T10:00:00Z',
    notes: [],
    tags: [],
    links: 0,
    statements: 0,
    from: null,
    fate: null,
  };
}

const wide = passage('wide', 'quay was shut.\nNobody');
const narrow = passage('narrow', 'quay');
const later = passage('later', 'Nobody came');

test('each passage is marked beside the block that it starts in, the shorter of two first', () => {
  const marks = marksByBlock(blocks, [later, wide, narrow]);
  expect([...marks].map(([block, found]) => [block, found.map((one) => one.id)])).toEqual([
    [1, ['narrow', 'wide']],
    [2, ['later']],
  ]);
});

test('passages that overlap are all found where they overlap, and a passage ends before its end', () => {
  const found = ['quay', ' was', 'Nobody', '.\nPort'].map((words) =>
    passagesAt([wide, narrow, later], TEXT.indexOf(words)).map((one) => one.id),
  );
  expect(found).toEqual([['wide', 'narrow'], ['wide'], ['wide', 'later'], []]);
});

test('a place is told by its paragraph, counted without headings, or by its note', () => {
  const footnotes = [{ ordinal: 0, label: '۱', text: 'Port archive.', markers: [], citations: [] }];
  const told = (words: string) => placeInWords(blocks, footnotes, TEXT, passage('any', words).position);
  expect([told('Opening'), told('Nobody'), told('archive')]).toEqual([
    'Heading: Opening',
    'Paragraph 2: Nobody',
    'Note ۱: archive',
  ]);
});
