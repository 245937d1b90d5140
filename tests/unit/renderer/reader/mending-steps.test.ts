import { expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { RevisionMaker, RevisionSummary } from '#shared/model/revision.ts';
import { mendingSteps } from '../../../../renderer/reader/mending-steps.ts';

/** Newest first. */
function revisions(...makers: readonly RevisionMaker[]): readonly RevisionSummary[] {
  return makers.map((madeBy, index) => {
    const number = makers.length - index;
    return {
      id: toRevisionId(`r-${number}`),
      documentId: toDocumentId('d-1'),
      number,
      originalHash: '',
      textHash: '',
      createdAt: '2026-01-01T00:00:00.000Z',
      madeBy,
      format: 'html',
      fileName: 'a.html',
      words: 1,
      footnotes: 0,
    };
  });
}

function steps(openId: string, ...makers: readonly RevisionMaker[]): readonly string[] {
  return [...mendingSteps(revisions(...makers), toRevisionId(openId))];
}

test('of several repairs in a row the last is worth showing, and the open one', () => {
  expect(steps('r-4', 'repair', 'repair', 'repair', 'import')).toEqual(['r-3', 'r-2']);
  expect(steps('r-2', 'repair', 'repair', 'repair', 'import')).toEqual(['r-3']);
});

test('files, recognised texts and the last repair of each are always shown', () => {
  expect(steps('r-5', 'import', 'repair', 'recognition', 'repair', 'import')).toEqual([]);
});
