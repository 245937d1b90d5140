import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commandLine, noBuild } from '../support/command-line.ts';

const ARTICLE = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'documents',
  '000_9b6d87d7c8867278.txt',
);

const NO_BUILD = noBuild();
beforeEach(({ skip }) => {
  skip(!existsSync(ARTICLE), 'the reference article is not beside the project');
  skip(NO_BUILD !== null, NO_BUILD ?? '');
});

interface Told {
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  readonly footnotes: readonly {
    readonly label: string;
    readonly text: string;
    readonly markers: number;
    readonly citations: readonly { readonly lead: string | null; readonly url: string }[];
  }[];
  readonly audit: { readonly characters: Readonly<Record<string, number>> };
}

test('the reference article comes in whole', async () => {
  const ibid = await commandLine();
  const [told] = await ibid.json<readonly Told[]>('import', ARTICLE);
  const title = 'Impact on the MKO: US Withdrawal from Iraq';
  expect(told).toMatchObject({
    path: ARTICLE,
    status: 'imported',
    title,
    byline: 'Mazda Parsi',
    published: null,
    breadcrumb: ['Home', 'Mujahedin Khalq Organization', title],
    language: 'en',
    format: 'plain-text',
    audit: {
      markersWithoutNote: [],
      notesWithoutMarker: [],
      gaps: [],
      duplicates: [],
      dropped: [{ text: 'You may also like' }, { text: 'Leave a Comment' }],
    },
    losses: [],
  });
  expect(told?.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'paragraph'));
  expect(told?.blocks.some(({ text }) => text.includes(title) || text.includes('Mazda Parsi'))).toBe(false);
  expect(told?.footnotes.map(({ label, markers }) => [label, markers])).toEqual([
    ['1', 1],
    ['2', 1],
    ['3', 1],
    ['4', 1],
  ]);
  expect(told?.footnotes.some(({ text }) => text.includes('\n'))).toBe(false);
  expect(told?.footnotes.map(({ citations }) => citations.map(({ lead, url }) => [lead, url]))).toEqual([
    [
      [null, 'emptied'],
      ['Also see', 'present'],
    ],
    [[null, 'emptied']],
    [[null, 'emptied']],
    [[null, 'emptied']],
  ]);
  const { body = 0, footnotes = 0, metadata = 0, dropped = 0, total } = told?.audit.characters ?? {};
  expect(body + footnotes + metadata + dropped).toBe(total);
});

test('the reference article is known the second time, and adds nothing', async () => {
  const ibid = await commandLine();
  const [first] = await ibid.json<readonly object[]>('import', ARTICLE);
  expect(await ibid.json('import', ARTICLE)).toEqual([{ ...first, status: 'known' }]);
  expect(await ibid.json('list')).toHaveLength(1);
  expect(await ibid.json('check')).toMatchObject({ clean: true, checked: { originals: 1, revisions: 1 } });
});
