import { expect, test } from 'vitest';
import type { Resemblance } from '#shared/model/resemblance.ts';
import { resemblanceInWords } from '../../../electron/command-line/resemblances.ts';
import { buildDocument } from '../renderer/documents/build-summaries.ts';

const ferry = buildDocument('d-new', { title: 'The Ferry' });

function alike(id: string, fields: Partial<Resemblance>): Resemblance {
  return {
    document: buildDocument(id, { title: 'The Ferry' }),
    similarity: 0.7,
    sameAddress: false,
    sameTitle: false,
    likely: 'near-duplicate',
    ...fields,
  };
}

test('a new version is named with the command that makes it one, before what is more alike', () => {
  expect(
    resemblanceInWords(ferry, [
      alike('d-copy', { similarity: 0.8 }),
      alike('d-old', { similarity: 0.5, likely: 'version' }),
    ]),
  ).toEqual(['looks like a new version of d-old “The Ferry” (50%): ibid join d-new d-old']);
});

test('a near-duplicate is named without one', () => {
  expect(resemblanceInWords(ferry, [alike('d-copy', { similarity: 0.999 })])).toEqual([
    'shares nearly all of its wording with d-copy “The Ferry”',
  ]);
  expect(resemblanceInWords(ferry, [])).toEqual([]);
});

test('a title cannot give orders to the terminal', () => {
  const document = buildDocument('d-x', { title: 'a\u001b[2Jb\nc' });
  expect(resemblanceInWords(ferry, [alike('d-x', { document })])).toEqual([
    'shares 70% of its wording with d-x “a\ufffd[2Jb c”',
  ]);
});
