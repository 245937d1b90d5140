import { expect, test } from 'vitest';
import type { AnchorFate } from '#shared/model/anchor.ts';
import { toPassageId, toRevisionId } from '#shared/model/ids.ts';
import {
  countsInWords,
  fateInWords,
  originInWords,
  toReview,
} from '../../../../renderer/reader/anchor-words.ts';

function altered(quote: string, words: string, guarded: boolean): AnchorFate {
  return {
    passageId: toPassageId('p-1'),
    revisionId: toRevisionId('r-2'),
    fate: 'altered',
    place: { start: 0, end: words.length },
    similarity: 0.8,
    guarded,
    decision: 'proposed',
    decidedAt: null,
    from: { revisionId: toRevisionId('r-1'), number: 1 },
    quote,
    words,
    highlighted: true,
    notes: [],
  };
}

test('passages are counted by what became of them, and those that wait for a person apart', () => {
  const fates = (['exact', 'exact', 'moved', 'altered', 'lost'] as const).map((fate) => ({ fate }));
  expect([countsInWords(fates), countsInWords([{ fate: 'ambiguous' }])]).toEqual([
    '5 passages: 2 in place, 1 moved, 1 altered, 1 lost.',
    '1 passage: 1 uncertain.',
  ]);
  expect(toReview([{ decision: 'attached' }, { decision: 'proposed' }, { decision: 'rejected' }])).toBe(1);
});

test('a sentence names what may have turned the meaning', () => {
  expect([
    fateInWords(altered('Fifty people were freed.', 'Sixty people were never freed.', true)),
    fateInWords(altered('fifty people', 'sixty people', true)),
    fateInWords(altered('a long road', 'a dusty road', false)),
    fateInWords(altered('A long\nroad', 'a long road', false)),
  ]).toEqual([
    'A negation and a number differ: the meaning may have turned.',
    'A number differs: the meaning may have turned.',
    'Other words stand in their place.',
    'Only spacing, case or the shape of letters differs.',
  ]);
});

test('a marked passage says which revision it was taken from, and that a person accepted other words', () => {
  const from = { revisionId: toRevisionId('r-1'), number: 1 };
  expect([
    originInWords({ from: null, fate: null }),
    originInWords({ from, fate: 'moved' }),
    originInWords({ from, fate: 'altered' }),
  ]).toEqual([
    null,
    'Taken from revision 1; the same words stand here.',
    'Taken from revision 1; altered since: accepted by you.',
  ]);
});
