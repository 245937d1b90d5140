import { expect, test } from 'vitest';
import { toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { shortened, usesInWords } from '../../../../../renderer/reader/passages/passage-words.ts';

const passage = (rest: Partial<PassageUse> = {}): PassageUse => ({
  id: toPassageId('p-1'),
  revisionId: toRevisionId('r-1'),
  position: { type: 'TextPositionSelector', start: 0, end: 4 },
  quote: { type: 'TextQuoteSelector', exact: 'lamp', prefix: '', suffix: '' },
  highlighted: true,
  colour: 'yellow',
  comment: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  notes: [],
  tags: [],
  links: 0,
  statements: 0,
  from: null,
  fate: null,
  ...rest,
});
const NOTE = { id: toNoteId('n-1'), title: 'Numbers' };

test('a mark in the margin says what its colours stand for, and what else there is', () => {
  expect([
    usesInWords([passage()], ['Disputed']),
    usesInWords([passage(), passage({ comment: 'Why?' })], ['Disputed', 'To check']),
    usesInWords([passage({ highlighted: false, notes: [NOTE] })], []),
    usesInWords([passage({ notes: [NOTE], links: 2 }), passage({ notes: [NOTE], links: 1 })], ['Disputed']),
  ]).toEqual([
    '1 marked passage: Disputed',
    '2 marked passages: Disputed, To check; 1 comment',
    '1 marked passage; used in 1 note',
    '2 marked passages: Disputed; 3 links; used in 1 note',
  ]);
});

test('long words are cut between two of them', () => {
  expect([shortened('a lamp', 10), shortened('the lamp went out', 10), shortened('unbroken', 4)]).toEqual([
    'a lamp',
    'the lamp …',
    'unbr …',
  ]);
});
