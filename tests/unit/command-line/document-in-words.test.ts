import { expect, test } from 'vitest';
import type { ShownDocument } from '../../../electron/command-line/document-details.ts';
import { documentInWords } from '../../../electron/command-line/document-in-words.ts';

const DETAILS: ShownDocument = {
  id: 'd-1',
  citationKey: 'holm2011ferry',
  links: [],
  title: 'The Ferry',
  byline: 'Ada Holm, پروین',
  authors: ['Ada Holm', 'پروین'],
  published: '2011-05',
  breadcrumb: ['Home', 'Ferries'],
  publisher: null,
  url: null,
  language: 'en',
  format: 'html',
  fileName: 'ferry.html',
  importedAt: '2026-01-01T00:00:00.000Z',
  words: 9,
  revision: { id: 'r-1', textHash: '', originalHash: '' },
  texts: 1,
  blocks: [
    { kind: 'heading', level: 2, text: 'Late' },
    { kind: 'paragraph', level: 1, text: 'It was \u001blate.' },
    { kind: 'list-item', level: 1, text: 'always' },
    { kind: 'list-item', level: 2, text: 'or nearly' },
    { kind: 'quote', level: 1, text: 'two\nlines' },
    { kind: 'code', level: 1, text: 'a\n  b' },
    { kind: 'table-row', level: 1, text: 'one\ttwo' },
  ],
  footnotes: [
    {
      label: '۱',
      text: 'A note.',
      markers: 1,
      citations: [
        { start: 0, end: 7, raw: 'A note.', lead: null, item: { type: 'document' }, url: 'emptied' },
      ],
    },
  ],
  audit: {
    markersWithoutNote: ['3', '4'],
    notesWithoutMarker: [],
    gaps: ['2'],
    duplicates: [],
    dropped: [{ text: 'x'.repeat(70), reason: 'navigation' }],
    characters: { body: 50, footnotes: 7, metadata: 20, dropped: 70, total: 147 },
  },
  losses: ['One picture was not carried over.'],
  encoding: 'utf-8',
  extracted: {},
};

test('a document is laid out for reading, with what the import left open below it', () => {
  expect(documentInWords(DETAILS, (text) => `<b>${text}</b>`)).toBe(
    [
      '<b>The Ferry</b>',
      'by         \u2068Ada Holm, پروین\u2069',
      'published  2011-05',
      'in         Home › Ferries',
      'language   en',
      'file       ferry.html (html, utf-8)',
      'cite as    [@holm2011ferry]',
      'id         d-1',
      '',
      '<b>## Late</b>',
      '',
      'It was \ufffdlate.',
      '',
      '- always',
      '  - or nearly',
      '',
      '> two',
      '> lines',
      '',
      '    a',
      '      b',
      '',
      '| one\ttwo',
      '',
      '[\u2068۱\u2069] A note.',
      '      (a web address is missing from the source)',
      '',
      '147 characters in the file: 50 body, 7 footnotes, 20 metadata, 70 left out',
      'markers without a note: 3, 4',
      'missing from the numbering: 2',
      'One picture was not carried over.',
      `left out (1): “${'x'.repeat(60)}…” (navigation)`,
      '',
    ].join('\n'),
  );
});

test('a document of several texts says how many, and how they are had', () => {
  expect(documentInWords({ ...DETAILS, texts: 3 }, (text) => text)).toContain(
    '\ntexts      3, this is the newest: ibid revisions d-1\n',
  );
});

test('what a document is linked with stands below its notes, each link in a line', () => {
  const passage = {
    kind: 'passage',
    id: 'p-1',
    title: 'دو زمستان',
    words: 'دویست',
    place: 'para. 2',
  } as const;
  const note = { kind: 'note', id: 'n-1', title: '', words: null, place: null } as const;
  const words = documentInWords(
    {
      ...DETAILS,
      links: [
        { words: null, says: 'relates to', other: note, comment: 'Ask\nagain.' },
        { words: 'It was late.', says: 'contradicts', other: passage, comment: '' },
      ],
    },
    (text) => text,
  );
  expect(words).toContain(
    [
      '',
      'relates to untitled note (Ask again.)',
      '“It was late.” contradicts “\u2068دویست\u2069”, \u2068دو زمستان\u2069, para. 2',
      '',
    ].join('\n'),
  );
});
