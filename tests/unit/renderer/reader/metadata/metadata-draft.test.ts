import { expect, test } from 'vitest';
import type { DocumentMetadata } from '#shared/model/document.ts';
import type { EditableMetadata } from '#shared/model/metadata.ts';
import {
  draftOf,
  type MetadataDraft,
  readDraft,
  takeBack,
} from '../../../../../renderer/reader/metadata/metadata-draft.ts';

const EXTRACTED: DocumentMetadata = {
  title: 'What  I saw',
  authors: ['Farid Moradi', 'Mina Azadi'],
  published: '2010-09',
  breadcrumb: ['Home', 'Statements'],
  publisher: null,
  url: 'https://example.org/farid',
  language: 'en',
  direction: 'ltr',
};
const UNTOUCHED: EditableMetadata = { values: EXTRACTED, extracted: EXTRACTED, edited: [] };

function typed(change: Partial<MetadataDraft>, metadata = UNTOUCHED) {
  return readDraft({ ...draftOf(metadata.values), ...change }, metadata);
}

test('a form that nobody touched changes nothing, even where nobody could have typed what stands in it', () => {
  const odd = { ...EXTRACTED, published: 'some day', language: 'persian', url: 'ftp://example.org' };
  for (const values of [EXTRACTED, odd]) {
    const reading = typed({}, { values, extracted: values, edited: [] });
    expect([reading.edit, reading.problems, [...reading.differing]]).toEqual([{}, {}, []]);
  }
});

test('what was typed is read as it is meant', () => {
  const reading = typed({
    title: ' Counting  the blankets ',
    authors: [
      { key: 1, words: 'Mina Azadi' },
      { key: 7, words: '' },
      { key: 0, words: ' Farid Moradi' },
    ],
    published: '۱۲ شهریور ۱۳۶۷',
    publisher: 'Harbour Post',
    url: '',
    language: 'persian',
  });
  expect(reading.problems).toEqual({});
  expect(reading.edit).toEqual({
    title: { value: 'Counting the blankets' },
    authors: { value: ['Mina Azadi', 'Farid Moradi'] },
    published: { value: '1988-09-03' },
    publisher: { value: 'Harbour Post' },
    url: { value: null },
    language: { value: 'fa' },
    direction: { value: 'rtl' },
  });
});

test('a direction that was chosen does not follow the language', () => {
  expect(typed({ language: 'Persian', direction: 'ltr' }).edit).toEqual({ language: { value: 'fa' } });
});

test('each fault is named at its field', () => {
  const { problems } = typed({ title: ' ', published: '12/9/2010', url: 'example.org', language: 'Lantern' });
  expect(Object.keys(problems)).toEqual(['title', 'url', 'published', 'language']);
  expect(problems.published).toContain('Which of the two is the month?');
});

test('a value that is what was extracted is taken back rather than said', () => {
  const metadata: EditableMetadata = {
    values: { ...EXTRACTED, title: 'Mine', published: '1988', publisher: 'Mine' },
    extracted: EXTRACTED,
    edited: ['title', 'published', 'publisher'],
  };
  const draft = takeBack(takeBack(draftOf(metadata.values), 'title', EXTRACTED), 'publisher', EXTRACTED);
  const reading = readDraft({ ...draft, published: 'Sept 2010' }, metadata);
  expect(reading.edit).toEqual({ title: null, published: null, publisher: null });
  expect([...reading.differing]).toEqual([]);
});

test('a direction is taken back as well', () => {
  const metadata: EditableMetadata = {
    values: { ...EXTRACTED, direction: 'rtl' },
    extracted: EXTRACTED,
    edited: ['direction'],
  };
  expect(draftOf(metadata.values).direction).toBe('rtl');
  const draft = takeBack(draftOf(metadata.values), 'direction', EXTRACTED);
  expect(readDraft(draft, metadata).edit).toEqual({ direction: null });
});
