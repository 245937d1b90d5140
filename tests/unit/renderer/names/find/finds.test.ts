import { expect, test } from 'vitest';
import type { ProposedName } from '#shared/model/name.ts';
import { evidenceInWords, matchingProposals } from '../../../../../renderer/names/find/finds.ts';

function proposal(name: string, ...spellings: readonly string[]): ProposedName {
  return {
    name,
    kind: 'person',
    reason: 'after the title Brother',
    spellings,
    count: 5,
    documents: 1,
    examples: [],
  };
}

test('why something may be a name reads as a line', () => {
  expect(evidenceInWords(proposal('Kaveh'))).toBe('after the title Brother · 5 places in 1 document');
});

test('what may be names is narrowed by any of the spellings', () => {
  const all = [proposal('Kaveh', 'کاوه'), proposal('Sepehr')];
  expect(matchingProposals(all, 'كاوه')).toEqual([all[0]]);
  expect(matchingProposals(all, 'SEP')).toEqual([all[1]]);
  expect(matchingProposals(all, ' ')).toBe(all);
});
