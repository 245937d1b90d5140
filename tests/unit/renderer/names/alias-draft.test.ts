import { expect, test } from 'vitest';
import type { AliasFacts } from '#shared/model/name.ts';
import { draftOf, factsOf, problemOf } from '../../../../renderer/names/alias-draft.ts';

const NOTHING: AliasFacts = { kind: 'spelling', language: null, validFrom: null, validTo: null };

test('a language and dates are read as people write them', () => {
  const draft = {
    ...draftOf('Kaveh', NOTHING),
    kind: 'nom-de-guerre' as const,
    language: 'persian',
    from: 'spring 1979',
    to: '۱۳۶۷/۶/۱۲',
  };
  expect(factsOf(draft, null)).toEqual({
    kind: 'nom-de-guerre',
    language: 'fa',
    validFrom: '1979-21',
    validTo: '1988-09-03',
  });
});

test('what is left empty is not known', () => {
  expect(factsOf(draftOf('Kaveh', NOTHING), null)).toEqual(NOTHING);
});

test('a field that cannot be read says so, and nothing is made of the draft', () => {
  const draft = { ...draftOf('Kaveh', NOTHING), language: 'no language at all', from: 'some day' };
  expect(problemOf(draft, 'language', null)).toMatch(/from the list/);
  expect(problemOf(draft, 'from', null)).not.toBeNull();
  expect(problemOf(draft, 'to', null)).toBeNull();
  expect(factsOf(draft, null)).toBeNull();
});

test('a field that was not touched keeps exactly what it had', () => {
  const former: AliasFacts = { kind: 'title', language: 'en-GB', validFrom: '1979~', validTo: '198X' };
  const draft = draftOf('Commander', former);
  expect(factsOf({ ...draft, kind: 'former-name' }, former)).toEqual({ ...former, kind: 'former-name' });
  expect(factsOf({ ...draft, to: '' }, former)).toEqual({ ...former, validTo: null });
});
