import { expect, test } from 'vitest';
import { aligned } from './aligned-case.ts';
import { alignedParts } from '../../../../../renderer/case/sources/aligned-view.ts';

test('claims of which both speak come first, conflicts before the rest, then what only one says', () => {
  const parts = alignedParts(aligned());
  expect([
    parts.both.map(({ claim }) => claim),
    parts.oneAlone.map(({ claim }) => claim),
    parts.otherAlone.map(({ claim }) => claim),
  ]).toEqual([['conflicting', 'agreed'], ['his'], ['hers']]);
});

test('what means nothing for any claim is kept with whoever says it', () => {
  const parts = alignedParts(aligned());
  expect([parts.oneElse, parts.otherElse]).toEqual([['idle'], []]);
});
