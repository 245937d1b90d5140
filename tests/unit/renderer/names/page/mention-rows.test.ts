import { expect, test } from 'vitest';
import { toDocumentId, toRevisionId } from '#shared/model/ids.ts';
import type { Mention, MentionedIn } from '#shared/model/name.ts';
import {
  countMentions,
  isCertain,
  isDoubtful,
  type MentionRow,
  mentionRows,
} from '../../../../../renderer/names/page/mention-rows.ts';

function document(name: string, ...states: readonly Mention['state'][]): MentionedIn {
  const documentId = toDocumentId(`d-${name}`);
  const mentions = states.map((state, index): Mention => ({
    revisionId: toRevisionId(`r-${name}`),
    documentId,
    start: index * 10,
    end: index * 10 + 5,
    footnote: null,
    state,
    snippet: { text: 'Nouri', marks: [], direction: 'ltr' },
  }));
  return { documentId, title: name, published: null, mentions };
}
const drawn = (rows: readonly MentionRow[]) =>
  rows.map((row) =>
    row.kind === 'more'
      ? `… ${row.count}`
      : `${row.heading ? `${row.heading.title}: ` : ''}${row.mention.start}`,
  );

const LONG = document('a', ...Array.from({ length: 6 }, () => 'alias' as const));
const MIXED = document('b', 'doubtful', 'alias', 'rejected', 'accepted');

test('mentions stand under their documents, and of many in one document the first three', () => {
  expect(drawn(mentionRows([LONG, MIXED], isCertain, new Set()))).toEqual([
    'a: 0',
    '10',
    '20',
    '… 3',
    'b: 10',
    '30',
  ]);
});

test('a document that was unfolded has them all, and one more than three is not worth a line', () => {
  expect(mentionRows([LONG], isCertain, new Set([LONG.documentId]))).toHaveLength(6);
  expect(
    drawn(mentionRows([document('c', 'alias', 'alias', 'alias', 'alias')], isCertain, new Set())),
  ).toEqual(['c: 0', '10', '20', '30']);
});

test('the doubtful are apart from the others, and documents without any are left out', () => {
  expect(drawn(mentionRows([LONG, MIXED], isDoubtful, new Set()))).toEqual(['b: 0']);
  expect(countMentions([LONG, MIXED], isDoubtful)).toEqual({ mentions: 1, documents: 1 });
  expect(countMentions([LONG, MIXED], isCertain)).toEqual({ mentions: 8, documents: 2 });
});
