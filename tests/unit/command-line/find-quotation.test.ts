import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import { getNamed, listTitled } from '../../../electron/command-line/find-named.ts';
import { findQuotation, splitQuotation } from '../../../electron/command-line/find-quotation.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';

function summary(id: string, title: string, trashedAt: string | null = null): DocumentSummary {
  const { blocks: _blocks, footnotes: _footnotes, report: _report, ...metadata } = importedDocument('');
  return {
    ...metadata,
    id: toDocumentId(id),
    title,
    format: 'plain-text',
    fileName: `${id}.txt`,
    importedAt: '2026-01-01T00:00:00.000Z',
    revisionId: toRevisionId(id.replace('d', 'r')),
    words: 0,
    footnotes: 0,
    tags: [],
    pinnedAt: null,
    trashedAt,
  };
}

const DOCUMENTS = [
  summary('d-abc1', 'The Tower'),
  summary('d-abd2', 'The Tower: A Report'),
  summary('d-xyz3', 'Twice'),
  summary('d-xyz4', 'twice'),
  summary('d-xyz5', 'گزارش‌ها'),
  summary('d-old6', 'The Bridge', '2026-02-01T00:00:00.000Z'),
];

function codeOf(work: () => unknown): string {
  try {
    return `answered ${JSON.stringify(work())}`;
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

test('a name is an id, a title that reads the same, or the only beginning of an id', () => {
  const named = (name: string): string => getNamed(DOCUMENTS, name, 'document').id;
  expect([
    named('d-abc1'),
    named('d-abd'),
    named('the  tower'),
    named('twice'),
    named('Twice'),
    named('گزارشها'),
    named('d-old6'),
  ]).toEqual(['d-abc1', 'd-abd2', 'd-abc1', 'd-xyz4', 'd-xyz3', 'd-xyz5', 'd-old6']);
});

test('a name that nothing goes by, or several things do, is told with what to do', () => {
  expect(codeOf(() => getNamed(DOCUMENTS, 'The Bridge', 'document'))).toBe(
    'not-found: No document goes by “The Bridge”. `ibid list` names them all.',
  );
  expect(codeOf(() => getNamed(DOCUMENTS, 'TWICE', 'document'))).toBe(
    'not-found: “TWICE” may be any of 2 documents: d-xyz3, d-xyz4. Please give an id.',
  );
  expect(codeOf(() => getNamed(DOCUMENTS, 'd-ab', 'document'))).toBe(
    'not-found: “d-ab” may be any of 2 documents: d-abc1, d-abd2. Please give an id.',
  );
  expect(codeOf(() => getNamed([], 'n-1', 'note'))).toBe(
    'not-found: No note goes by “n-1”. `ibid notes` names them all.',
  );
});

test('titles are the same when they read the same', () => {
  expect(listTitled(DOCUMENTS, 'TWICE').map(({ id }) => id)).toEqual(['d-xyz3', 'd-xyz4']);
});

test('a document and its words are told apart, colons in either', () => {
  const split = (quotation: string): readonly string[] => {
    const { document, words } = splitQuotation(quotation, DOCUMENTS);
    return [document.id, words];
  };
  expect([
    split('d-abc1:"exact words"'),
    split('d-abc1:exact words'),
    split('The Tower:"he said: fifty"'),
    split('The Tower: A Report:"he said: “fifty”"'),
    split('the tower: a report: "of note"'),
    split('The Tower:"""quoted" in the text"'),
    split('The Tower:"begins here'),
    split('The Tower:two\nlines'),
  ]).toEqual([
    ['d-abc1', 'exact words'],
    ['d-abc1', 'exact words'],
    ['d-abc1', 'he said: fifty'],
    ['d-abd2', 'he said: “fifty”'],
    ['d-abd2', 'of note'],
    ['d-abc1', '""quoted" in the text'],
    ['d-abc1', '"begins here'],
    ['d-abc1', 'two\nlines'],
  ]);
});

test('a document that is not there is named as it was meant', () => {
  const refusal = (quotation: string): string => codeOf(() => splitQuotation(quotation, DOCUMENTS));
  expect([refusal('A: B:"he said: yes"'), refusal('A Bridge: words: more')]).toEqual([
    'not-found: No document goes by “A: B”. `ibid list` names them all.',
    'not-found: No document goes by “A Bridge”. `ibid list` names them all.',
  ]);
});

const [tower = summary('d-none', '')] = DOCUMENTS;
const TEXT: RevisionText = {
  ...placeBlocks(
    [paragraph('There were fifty people.'), paragraph('Or so he said: “fifty people”.')],
    [{ label: '7', blocks: [paragraph('Not fifty people, surely.')], citations: [] }],
  ),
  id: tower.revisionId,
  documentId: tower.id,
  number: 1,
  originalHash: '',
  textHash: '',
  createdAt: '',
};

test('words that stand in one place become a range of the text', () => {
  expect(findQuotation(tower, TEXT, 'he said: "fifty people"')).toEqual({
    revisionId: tower.revisionId,
    start: 31,
    end: 54,
  });
});

test('words that stand in several places are refused, with the places', () => {
  expect(codeOf(() => findQuotation(tower, TEXT, 'fifty people'))).toBe(
    'quotation-ambiguous: The words “fifty people” stand in 3 places of “The Tower”: para. 1; para. 2; note 7. Please add words before or behind them until they stand in one.',
  );
});

test('words that stand nowhere are refused', () => {
  expect(codeOf(() => findQuotation(tower, TEXT, 'sixty people'))).toBe(
    'quotation-not-found: The words “sixty people” do not stand in “The Tower”. `ibid show` prints its text.',
  );
});
