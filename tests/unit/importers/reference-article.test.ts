import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyOf, markersOf, readBytes } from '../../support/read-file.ts';

const NAME = '000_9b6d87d7c8867278.txt';
const PATH = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'documents', NAME);
const isHere = existsSync(PATH);

describe.skipIf(!isHere)(
  `the reference article${isHere ? '' : ' (skipped: it is not on this machine)'}`,
  () => {
    const read = () => readBytes(NAME, readFileSync(PATH));

    test('has its title, its trail and its author as fields', async () => {
      const { title, breadcrumb, authors, language, direction } = await read();
      expect({ title, breadcrumb, authors, language, direction }).toEqual({
        title: 'Impact on the MKO: US Withdrawal from Iraq',
        breadcrumb: ['Home', 'Mujahedin Khalq Organization', 'Impact on the MKO: US Withdrawal from Iraq'],
        authors: ['Mazda Parsi'],
        language: 'en',
        direction: 'ltr',
      });
    });

    test('has six paragraphs, of which none is the title', async () => {
      const article = await read();
      expect(article.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'paragraph'));
      expect(bodyOf(article)).not.toContain(article.title);
      expect(bodyOf(article).map((text) => /^\S+ \S+/.exec(text)?.[0])).toEqual([
        'As the',
        'For the',
        'Recently, an',
        'This withdrawal',
        'But the',
        'Their period',
      ]);
    });

    test('has four notes, each one block, each with its marker', async () => {
      const article = await read();
      expect(article.footnotes.map(({ label, blocks }) => [label, blocks.length])).toEqual([
        ['1', 1],
        ['2', 1],
        ['3', 1],
        ['4', 1],
      ]);
      expect(markersOf(article)).toEqual(['[1] → 1', '[2] → 2', '[3] → 3', '[4] → 4']);
      expect(article.footnotes[1]?.blocks[0]?.text).toMatch(
        /especially amid political deadlock six months after/,
      );
    });

    test('names five works, of which four have lost their address', async () => {
      const { footnotes } = await read();
      const named = footnotes.flatMap(({ label, citations }) =>
        citations.map(({ lead, url, item }) => [label, lead, url, item.title]),
      );
      expect(named).toEqual([
        ['1', null, 'emptied', 'Obama’s Full Speech: ‘Operation Iraqi Freedom is Over’'],
        ['1', 'Also see', 'present', 'Iraq Profile'],
        ['2', null, 'emptied', 'Maliki: Iraq Independent as US Troops Withdraw'],
        ['3', null, 'emptied', 'Iraq and the American Pullout: Separate We Must'],
        ['4', null, 'emptied', 'PMOI Leadership Council’s women SALVATION DANCE'],
      ]);
    });

    test('loses the words of the site and nothing else', async () => {
      const { report } = await read();
      expect(report.audit).toMatchObject({
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
        dropped: [
          { text: 'You may also like', reason: 'page clutter' },
          { text: 'Leave a Comment', reason: 'page clutter' },
        ],
      });
      expect(report.audit.characters.total).toBe(readFileSync(PATH, 'utf8').replaceAll('\r\n', '\n').length);
    });
  },
);
