import { expect, test } from 'vitest';
import { referenceInWords } from '#shared/citing/reference-in-words.ts';

test('a work is named by all that is known of it', () => {
  expect(
    referenceInWords({
      type: 'article-journal',
      title: 'The Lower Building',
      author: [{ family: 'Ellery', given: 'Joan' }],
      'container-title': 'Valley Review',
      volume: '3',
      issue: '2',
      page: '14–20',
      issued: { edtf: '1989-06' },
      DOI: '10.1000/lower',
    }),
  ).toBe(
    'Joan Ellery, “The Lower Building”, June 1989, in Valley Review, vol. 3, no. 2, p. 14–20. doi:10.1000/lower',
  );
});

test('a work without a title has no reference', () => {
  expect(referenceInWords({ type: 'document', publisher: 'Valley Observers' })).toBeNull();
});
