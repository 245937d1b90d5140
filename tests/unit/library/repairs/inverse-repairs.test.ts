import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Repair } from '#shared/model/repair.ts';
import { applyRepair } from '../../../../electron/library/repairs/apply-repair.ts';
import { startInText } from '../../../../electron/library/repairs/body-places.ts';
import { findAgain } from '../../../../electron/library/repairs/find-again.ts';
import { mendedBy } from '../../../../electron/library/repairs/mended-by.ts';
import { markersOf } from '../../../../electron/library/repairs/pair-marker.ts';
import type { TextToMend } from '../../../../electron/library/repairs/text-to-mend.ts';
import { ALL_EXTENSIONS } from '#shared/model/formats.ts';
import { readContents } from '../../../support/read-file.ts';
import { hashesOf, toMend } from '../../../support/text-to-mend.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');
const names = readdirSync(FOLDER).filter(
  (name) => ALL_EXTENSIONS.includes(extname(name)) && !name.endsWith('.expected.json'),
);

async function textsOf(name: string): Promise<readonly TextToMend[]> {
  const { documents } = await readContents(name, readFileSync(join(FOLDER, name)));
  return documents.map(({ document }) => toMend(document));
}

const sum = ({ report }: TextToMend): number => {
  const { body, footnotes, metadata, dropped } = report.audit.characters;
  return body + footnotes + metadata + dropped;
};

/** The text after both repairs, with what must hold of it on the way. */
function there(text: TextToMend, repair: Repair): TextToMend {
  expect(findAgain(text, mendedBy(text, repair))).toBeDefined();
  const mended = applyRepair(text, repair);
  expect(sum(mended)).toBe(text.report.audit.characters.total);
  return mended;
}

describe.each(names)('%s', (name) => {
  test('a block left out and put back at its place leaves the text and its report as they were', async () => {
    for (const text of await textsOf(name)) {
      if (text.body.length < 2) continue;
      for (const block of text.body.keys()) {
        const without = there(text, { kind: 'leave-out', block });
        const dropped = without.report.audit.dropped.findIndex((piece) => piece.block !== undefined);
        const { before = -1 } = without.report.audit.dropped[dropped] ?? {};
        expect(before).toBe(block);
        const back = there(without, { kind: 'take-back', dropped, before });
        expect(hashesOf(back)).toEqual(hashesOf(text));
        expect(back.report).toEqual(text.report);
      }
    }
  });

  test('a piece put back and left out again leaves the words as they were', async () => {
    for (const text of await textsOf(name)) {
      for (const [dropped, piece] of text.report.audit.dropped.entries()) {
        if (piece.text.trim() === '' || piece.cut) continue;
        const before = Math.min(dropped, text.body.length - 1);
        let mended = there(text, { kind: 'take-back', dropped, before: Math.max(before, 0) });
        expect(mended.report.audit.dropped).toHaveLength(text.report.audit.dropped.length - 1);
        const added = mended.body.length - text.body.length;
        expect(added).toBeGreaterThan(0);
        if (text.body.length === 0) continue;
        for (let left = 0; left < added; left += 1) {
          mended = there(mended, { kind: 'leave-out', block: Math.max(before, 0) });
        }
        expect(hashesOf(mended)).toEqual(hashesOf(text));
        expect(mended.report.audit.notesWithoutMarker).toEqual(text.report.audit.notesWithoutMarker);
        expect(mended.report.audit.markersWithoutNote).toEqual(text.report.audit.markersWithoutNote);
      }
    }
  });

  test('a marker unpaired and paired again leaves the text and its report as they were', async () => {
    for (const text of await textsOf(name)) {
      for (const [block, { spans }] of text.body.entries()) {
        for (const { start, end, footnote } of markersOf({ spans })) {
          const from = startInText(text.body, block);
          const loose = there(text, { kind: 'unpair', start: from + start });
          const back = there(loose, { kind: 'pair', start: from + start, end: from + end, footnote });
          expect(back.report).toEqual(text.report);
          expect(hashesOf(back)).toEqual(hashesOf(text));
        }
      }
    }
  });
});

test('any words made a marker and unmade leave the text as it was', async () => {
  const texts = (await Promise.all(names.map(textsOf))).flat();
  const text = fc.constantFrom(
    ...texts.filter(({ body, footnotes }) => body.length > 0 && footnotes.length > 0),
  );
  fc.assert(
    fc.property(
      text,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(),
      (one, at, from, size, to) => {
        const block = at % one.body.length;
        const { text: words = '', spans = [] } = one.body[block] ?? {};
        const first = from % Math.max(1, words.length);
        const end = Math.min(first + size, words.length);
        const isTaken = markersOf({ spans }).some((span) => span.start < end && first < span.end);
        fc.pre(!isTaken && words.slice(first, end).trim() !== '');
        const start = startInText(one.body, block) + first;
        const footnote = to % one.footnotes.length;
        const paired = there(one, { kind: 'pair', start, end: start + end - first, footnote });
        expect(hashesOf(paired).text).toBe(hashesOf(one).text);
        const back = there(paired, { kind: 'unpair', start });
        expect(hashesOf(back)).toEqual(hashesOf(one));
      },
    ),
    { numRuns: 300 },
  );
});
