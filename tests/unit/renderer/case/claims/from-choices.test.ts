import { expect, test } from 'vitest';
import type { CaseDocumentUse, SourceUse, StatementShown } from '#shared/model/case-shown.ts';
import { fromChoices } from '../../../../../renderer/case/claims/from-choices.ts';

const SOURCE: SourceUse = {
  id: 's1',
  name: 'Farid Moradi',
  called: 'Farid Moradi',
  person: 's1',
  kind: 'witness',
  role: '',
  relation: '',
  present: null,
  reliability: null,
  sameAs: null,
  nameId: null,
  statements: 1,
  claims: 1,
};
const DOCUMENT: CaseDocumentUse = {
  id: 'd1',
  title: 'Statements, First Series',
  called: 'Statements, First Series',
  author: null,
  published: null,
  url: null,
  documentId: null,
  trashed: false,
  statements: 1,
};
const STATEMENT: StatementShown = {
  id: 't1',
  document: 'd1',
  passageId: null,
  speaker: 's1',
  said: null,
  event: null,
  basis: 'first-hand',
  from: [],
  credibility: null,
  text: 'There were about fifty people.',
  words: 'There were about fifty people.',
  by: { id: 's1', called: 'Farid Moradi' },
  standsIn: {
    id: 'd1',
    called: 'Statements, First Series',
    documentId: null,
    published: null,
    trashed: false,
  },
  place: null,
  problem: null,
  takenFrom: [],
};
const ALL = { sources: [SOURCE], documents: [DOCUMENT], statements: [STATEMENT] };

test('hearsay is offered statements and people first, what is derived texts', () => {
  const kinds = (basis: 'hearsay' | 'derived') => fromChoices(ALL, '', basis).map(({ from }) => from.kind);
  expect(kinds('hearsay')).toEqual(['statement', 'source', 'document']);
  expect(kinds('derived')).toEqual(['document', 'statement', 'source']);
});

test('people and documents are narrowed down by their words; statements were found by them', () => {
  expect(fromChoices(ALL, 'series', 'hearsay').map(({ from }) => from.kind)).toEqual([
    'statement',
    'document',
  ]);
});

test('a statement is offered by its speaker and its words, beside its document', () => {
  const [first] = fromChoices(ALL, '', 'hearsay');
  expect(first).toMatchObject({
    words: 'Farid Moradi: “There were about fifty people.”',
    aside: 'Statements, First Series',
    from: { kind: 'statement', id: 't1', called: 'Farid Moradi' },
  });
});
