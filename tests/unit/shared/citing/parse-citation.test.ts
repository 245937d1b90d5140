import { expect, test } from 'vitest';
import { CITATION, parseCitation } from '#shared/citing/parse-citation.ts';

const IDS = new Map([
  ['ellison2011lantern', 'd-1'],
  ['nuri2010', 'd-2'],
]);
const parse = (written: string) => parseCitation(written, (key) => IDS.get(key) ?? null);

test.each([
  ['[@nuri2010]', [{ documentId: 'd-2' }]],
  ['[@nuri2010, p. 3]', [{ documentId: 'd-2', locator: { label: 'page', value: '3' } }]],
  [
    '[see @ellison2011lantern, pp. 3–5 and passim; -@nuri2010]',
    [
      {
        documentId: 'd-1',
        prefix: 'see',
        locator: { label: 'page', value: '3–5' },
        suffix: 'and passim',
      },
      { documentId: 'd-2', suppressAuthor: true },
    ],
  ],
  ['[@nuri2010, ص ۳]', [{ documentId: 'd-2', locator: { label: 'page', value: '۳' } }]],
  ['[@nuri2010 and others]', [{ documentId: 'd-2', suffix: 'and others' }]],
])('%j is a citation', (written, items) => {
  expect(parse(written)).toEqual(items);
});

test.each(['[@nobody1999]', '[@nuri2010; @nobody1999]', '[nuri2010]', '@nuri2010', '[@]', '[a@nuri2010]'])(
  '%j is none',
  (written) => {
    expect(parse(written)).toBeNull();
  },
);

test('citations are found among words', () => {
  const found = 'He says so [@nuri2010], [she](x) [see @ellison2011lantern] not [1] a@b.example'.match(
    CITATION,
  );
  expect(found).toEqual(['[@nuri2010]', '[see @ellison2011lantern]']);
});
