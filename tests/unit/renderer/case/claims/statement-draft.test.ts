import { expect, test } from 'vitest';
import type { SourceUse } from '#shared/model/case-shown.ts';
import {
  areRead,
  factsOf,
  likelyFields,
  NO_FIELDS,
  speakerFields,
  speakerMeant,
} from '../../../../../renderer/case/claims/statement-draft.ts';

const source = (id: string, called: string): SourceUse => ({
  id,
  name: called,
  called,
  person: id,
  kind: 'witness',
  role: '',
  relation: '',
  present: null,
  reliability: null,
  sameAs: null,
  nameId: null,
  statements: 0,
  claims: 0,
});
const SOURCES = [source('s1', 'Farid Moradi'), source('s2', 'سمیرا نوری')];

test('a name that is written is a source of that name, in any spelling; any other is somebody new', () => {
  const meant = (speaker: string) => speakerMeant({ ...NO_FIELDS, speaker, kind: 'author' }, SOURCES);
  expect(meant('farid moradi')).toEqual({ id: 's1' });
  expect(meant('سميرا نوري')).toEqual({ id: 's2' });
  expect(meant(' Joan Ellery ')).toEqual({ name: 'Joan Ellery', kind: 'author', nameId: null });
  expect(meant('  ')).toBeNull();
});

test('whom a person chose is meant, whatever others are called', () => {
  const chosen = speakerFields('Farid Moradi', { id: 's9' });
  expect(speakerMeant({ ...NO_FIELDS, ...chosen }, SOURCES)).toEqual({ id: 's9' });
});

test('the likeliest speaker is filled in, with the dates as people write them', () => {
  const fields = likelyFields({
    known: null,
    text: 'There were about fifty people.',
    type: 'number',
    value: 'about 50',
    speakers: [
      { speaker: { id: 's1' }, called: 'Farid Moradi', reason: 'the author of the document' },
      { speaker: { id: 's2' }, called: 'سمیرا نوری', reason: 'says what stands above' },
    ],
    said: '2011-05-14',
    event: null,
    basis: 'first-hand',
    from: [],
    claims: [],
  });
  expect(fields).toMatchObject({
    speaker: 'Farid Moradi',
    said: '14 May 2011',
    event: '',
    basis: 'first-hand',
  });
});

test('where words are from is kept for hearsay and what is derived, and for nothing else', () => {
  const from = [{ kind: 'source', id: 's1', called: 'Farid Moradi' }] as const;
  expect(factsOf({ ...NO_FIELDS, basis: 'hearsay', from }).from).toEqual([{ kind: 'source', id: 's1' }]);
  expect(factsOf({ ...NO_FIELDS, basis: 'first-hand', from }).from).toEqual([]);
});

test('a date that cannot be read stops it', () => {
  expect(areRead({ ...NO_FIELDS, said: '14 May 2011' })).toBe(true);
  expect(areRead({ ...NO_FIELDS, said: 'when the snow came' })).toBe(false);
});
