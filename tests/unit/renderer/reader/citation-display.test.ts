import { describe, expect, test } from 'vitest';
import type { Citation } from '#shared/model/citation.ts';
import { displayCitation, displayDate } from '../../../../renderer/reader/citation-display.ts';

const BARE: Citation = {
  start: 0,
  end: 10,
  raw: 'as printed',
  lead: null,
  item: { type: 'document' },
  url: 'absent',
};

test('a full citation is shown part by part', () => {
  expect(
    displayCitation({
      ...BARE,
      lead: 'Also see',
      url: 'present',
      item: {
        type: 'article-magazine',
        author: [{ given: 'Lale', family: 'Arman' }, { literal: 'The Quay Circle' }],
        title: 'What the Ferryman Saw',
        'container-title': 'Harbour Review',
        volume: '12',
        issue: '3',
        page: '40-44',
        issued: { 'date-parts': [[1994, 5]] },
        accessed: { 'date-parts': [[2011, 2, 9]] },
        URL: 'https://harbour.example/ferryman',
      },
    }),
  ).toEqual({
    lead: 'Also see',
    authors: 'Lale Arman and The Quay Circle',
    title: 'What the Ferryman Saw',
    people: null,
    archive: null,
    container: 'Harbour Review, 12 (3), p. 40-44',
    issued: 'May 1994',
    accessed: '9 February 2011',
    address: { text: 'https://harbour.example/ferryman', missing: false },
  });
});

test('what a footnote does not say is left out', () => {
  expect(displayCitation(BARE)).toEqual({
    lead: null,
    authors: null,
    title: null,
    people: null,
    archive: null,
    container: null,
    issued: null,
    accessed: null,
    address: null,
  });
});

test('a book is shown with who made it, and a paper with where it is kept', () => {
  const book: Citation = {
    ...BARE,
    item: {
      type: 'book',
      editor: [{ given: 'Hanne', family: 'Brandt' }],
      translator: [{ given: 'Ilse', family: 'Tarn' }],
      publisher: 'Quay Press',
      'publisher-place': 'Orval',
      edition: '2nd',
      page: '9',
    },
  };
  const paper: Citation = {
    ...BARE,
    item: {
      type: 'manuscript',
      archive_location: 'Box 12, Folder 4',
      archive_collection: 'Harbour Board Records',
      archive: 'Orval City Archives',
    },
  };
  expect(displayCitation(book)).toMatchObject({
    people: 'edited by Hanne Brandt, translated by Ilse Tarn',
    container: 'Orval: Quay Press, 2nd ed., p. 9',
  });
  expect(displayCitation(paper).archive).toBe('Box 12, Folder 4, Harbour Board Records, Orval City Archives');
});

test('an address that the source announces and does not give is said to be missing', () => {
  expect(displayCitation({ ...BARE, url: 'emptied' }).address).toEqual({
    text: 'address missing in the source',
    missing: true,
  });
});

describe('a date', () => {
  test.each([
    [{ 'date-parts': [[2010, 9, 30]] }, '30 September 2010'],
    [{ 'date-parts': [[2010]] }, '2010'],
    [{ 'date-parts': [[1988], [1989]], edtf: '1988/1989' }, '1988 – 1989'],
    [{ 'date-parts': [[2011]], season: 1, edtf: '2011-21' }, 'Spring 2011'],
    [{ 'date-parts': [[1932]], circa: true, edtf: '1932~' }, 'c. 1932'],
    [{ 'date-parts': [[1932]], circa: true, edtf: '1932?' }, '1932?'],
    [{ literal: 'no date' }, 'no date'],
    [{}, null],
  ])('%j is shown as %j', (date, shown) => {
    expect(displayDate(date)).toBe(shown);
  });
});
