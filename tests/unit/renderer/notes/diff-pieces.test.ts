import { expect, test } from 'vitest';
import { wordDiff } from '#shared/seal/word-diff.ts';
import { diffPieces } from '../../../../renderer/notes/verifying/diff-pieces.ts';

test('a difference is drawn as what the source has and what the note has', () => {
  const { text } = wordDiff('there were fifty of us [1-2] there', 'there were five hundred of us [1-2] here');
  expect(diffPieces(text)).toEqual([
    { words: 'there were ', side: 'both' },
    { words: 'fifty', side: 'sealed' },
    { words: ' ', side: 'both' },
    { words: 'five hundred', side: 'written' },
    { words: ' of us [1-2] ', side: 'both' },
    { words: 'there', side: 'sealed' },
    { words: ' ', side: 'both' },
    { words: 'here', side: 'written' },
  ]);
});
