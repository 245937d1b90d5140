import { expect, test } from 'vitest';
import { toRevisionId } from '#shared/model/ids.ts';
import type { Footnote } from '#shared/model/text.ts';
import { cslDate } from '#shared/edtf/csl-date.ts';
import { cslItems } from '../../../electron/export/csl-items.ts';
import { cslName } from '#shared/citing/csl-names.ts';
import { quotedPassage } from '../../support/quoted-passage.ts';

test.each([
  ['Mara Ellison', { family: 'Ellison', given: 'Mara' }],
  ['Mara J. Ellison', { family: 'Ellison', given: 'Mara J.' }],
  ['Ellison, Mara', { family: 'Ellison', given: 'Mara' }],
  ['van der Berg, Anna Maria', { family: 'van der Berg', given: 'Anna Maria' }],
  ['Jean-Luc O’Neill', { family: 'O’Neill', given: 'Jean-Luc' }],
  ['Mara', { literal: 'Mara' }],
  ['The Nejat Bloggers', { literal: 'The Nejat Bloggers' }],
  ['Radio Harbour', { literal: 'Radio Harbour' }],
  ['Harbour Post, The', { literal: 'Harbour Post, The' }],
  ['Association of Former Residents', { literal: 'Association of Former Residents' }],
  ['Anna Maria Berg', { literal: 'Anna Maria Berg' }],
  ['mara ellison', { literal: 'mara ellison' }],
  ['فرید مرادی', { literal: 'فرید مرادی' }],
])('%s is %o', (name, expected) => {
  expect(cslName(name)).toEqual(expected);
});

test.each([
  ['2010', { 'date-parts': [[2010]] }],
  ['2010-09', { 'date-parts': [[2010, 9]] }],
  ['2010-09-30', { 'date-parts': [[2010, 9, 30]] }],
  ['2010/2012-03', { 'date-parts': [[2010], [2012, 3]] }],
  ['2010-21', { 'date-parts': [[2010]], season: 1, edtf: '2010-21' }],
  ['2010-21/2010-22', { literal: '2010-21/2010-22' }],
  ['199X', { literal: '199X' }],
  ['2010?', { 'date-parts': [[2010]], circa: true, edtf: '2010?' }],
  ['2010-XX', { literal: '2010-XX' }],
  ['2010/..', { literal: '2010/..' }],
  ['2010-13', { literal: '2010-13' }],
])('%s is %o', (edtf, expected) => {
  expect(cslDate(edtf)).toEqual(expected);
});

const RAW = 'Doe, Jane. “Fifty.”  The Paper 2009.';
const CARRIED: Footnote = {
  ordinal: 1,
  label: '2',
  text: `${RAW} Also see: Roe, R. Rooms. 2001.`,
  markers: [],
  citations: [
    {
      start: 0,
      end: 36,
      raw: RAW,
      lead: null,
      url: 'absent',
      item: { type: 'document', title: 'Fifty', author: [{ family: 'Doe', given: 'Jane' }] },
    },
    {
      start: 46,
      end: 65,
      raw: 'Roe, R. Rooms. 2001.',
      lead: 'Also see',
      url: 'absent',
      item: { type: 'book', title: 'Rooms' },
    },
  ],
};

test('a quoted document is an item with everything that is known of it', () => {
  const document = {
    publisher: 'Harbour Post',
    url: 'https://example.org/lantern',
    authors: ['Mara Ellison', 'The Nejat Bloggers'],
  };
  expect(cslItems([quotedPassage(['words'], { document })])).toEqual([
    {
      id: 'd-lantern',
      type: 'webpage',
      title: 'The Lantern Goes Out',
      author: [{ family: 'Ellison', given: 'Mara' }, { literal: 'The Nejat Bloggers' }],
      'container-title': 'Harbour Post',
      issued: { 'date-parts': [[2011, 4]] },
      URL: 'https://example.org/lantern',
      language: 'en',
      note: `SHA-256 of the text: ${'a3'.repeat(32)}`,
    },
  ]);
});

test('what is not known is left out, and a document without a title goes by its file', () => {
  const document = { authors: [], published: null, language: null, title: ' ' };
  expect(cslItems([quotedPassage(['words'], { document })])).toEqual([
    {
      id: 'd-lantern',
      type: 'document',
      title: 'lantern.txt',
      note: `SHA-256 of the text: ${'a3'.repeat(32)}`,
    },
  ]);
});

test('the works that a carried footnote cites are items, as read and as printed', () => {
  const [, first, second, ...rest] = cslItems([quotedPassage(['words'], { carried: [CARRIED] })]);
  expect(first).toEqual({
    id: 'd-lantern-r-lantern-2-1',
    type: 'document',
    title: 'Fifty',
    author: [{ family: 'Doe', given: 'Jane' }],
    note: 'As cited: Doe, Jane. “Fifty.” The Paper 2009.',
  });
  expect(second).toMatchObject({ id: 'd-lantern-r-lantern-2-2', type: 'book' });
  expect(rest).toEqual([]);
});

test('a document that is quoted often is one item, which names each of its texts', () => {
  const one = quotedPassage(['one'], { id: 'p-1', carried: [CARRIED] });
  const again = quotedPassage(['two'], { id: 'p-2', carried: [CARRIED] });
  const later = quotedPassage(['three'], { id: 'p-3' });
  const other = {
    ...later,
    textHash: 'b4'.repeat(32),
    passage: { ...later.passage, revisionId: toRevisionId('r-2') },
  };
  const items = cslItems([one, again, other]);
  expect(items.map(({ id }) => id)).toEqual([
    'd-lantern',
    'd-lantern-r-lantern-2-1',
    'd-lantern-r-lantern-2-2',
  ]);
  expect(items[0]?.note).toBe(`SHA-256 of the text: ${'a3'.repeat(32)}, ${'b4'.repeat(32)}`);
});

test('a quoted record is the work that it describes', () => {
  const item = {
    id: 'brandt2009',
    type: 'article-journal',
    title: 'Weights',
    volume: '12',
    page: '14-31',
  } as const;
  const [written] = cslItems([quotedPassage(['Passengers paid by weight.'], { item })]);
  expect(written).toMatchObject({
    ...item,
    id: 'd-lantern',
    note: expect.stringMatching(/^SHA-256 of the text: /),
  });
});

const IBID: Footnote = {
  ordinal: 4,
  label: '5',
  text: 'Ibid., 12. Op. cit.',
  markers: [],
  citations: [
    {
      start: 0,
      end: 10,
      raw: 'Ibid., 12.',
      lead: null,
      url: 'absent',
      item: { type: 'document', page: '12' },
      backReference: { by: 'ibid' },
      derived: { antecedent: { footnote: 1, citation: 1 } },
    },
    {
      start: 11,
      end: 19,
      raw: 'Op. cit.',
      lead: null,
      url: 'absent',
      item: { type: 'document' },
      backReference: { by: 'author' },
      derived: { antecedent: null },
    },
  ],
};

test('a work that a carried footnote means by “ibid.” is the item of the note that names it', () => {
  const passage = quotedPassage(['words'], { carried: [IBID], antecedents: [CARRIED] });
  const [, ...cited] = cslItems([passage]);
  expect(cited).toEqual([
    { id: 'd-lantern-r-lantern-2-2', type: 'book', title: 'Rooms', note: 'As cited: Roe, R. Rooms. 2001.' },
  ]);
});

test('a work that is named in one carried footnote and meant in another is one item', () => {
  const passage = quotedPassage(['words'], { carried: [CARRIED, IBID], antecedents: [CARRIED] });
  expect(cslItems([passage]).map(({ id }) => id)).toEqual([
    'd-lantern',
    'd-lantern-r-lantern-2-1',
    'd-lantern-r-lantern-2-2',
  ]);
});
