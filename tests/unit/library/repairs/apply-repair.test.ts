import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { applyRepair } from '../../../../electron/library/repairs/apply-repair.ts';
import type { TextToMend } from '../../../../electron/library/repairs/text-to-mend.ts';
import { footnotesOf } from '../../../support/footnotes.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { markersOf, readText } from '../../../support/read-file.ts';
import { toMend } from '../../../support/text-to-mend.ts';

const ARTICLE = `The ferry

By Joan Ellery

The ferry left at dawn[1] and nobody counted the passengers[3].

You may also like

The list was burned[4] in the spring.

---

The pilot kept a copy.

Notes

[1] The harbour log.
[2] A letter to the pilot.
[3] Two lists exist.
`;

async function article(text = ARTICLE): Promise<TextToMend> {
  return toMend(await readText('ferry.txt', text));
}

const words = ({ body }: TextToMend): readonly string[] => body.map(({ text }) => text);
const markers = ({ body, footnotes }: TextToMend): readonly string[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the listing looks at
  markersOf({ blocks: body, footnotes } as ImportedDocument);
const startOf = (text: TextToMend, part: string): number => words(text).join('\n').indexOf(part);
const pieceOf = ({ report }: TextToMend, part: string): number =>
  report.audit.dropped.findIndex((piece) => piece.text.includes(part));

describe('a dropped piece that is put back', () => {
  test('is a paragraph where a person wants it, and its characters are those of the body', async () => {
    const text = await article();
    const { characters } = text.report.audit;
    const mended = applyRepair(text, {
      kind: 'take-back',
      dropped: pieceOf(text, 'You may also like'),
      before: 1,
    });
    expect(words(mended).slice(0, 3)).toEqual([words(text)[0], 'You may also like', words(text)[1]]);
    expect(mended.body[1]).toMatchObject({ kind: 'paragraph', language: 'en', direction: 'ltr' });
    expect(mended.report.audit.characters).toEqual({
      ...characters,
      body: characters.body + 17,
      dropped: characters.dropped - 17,
    });
    expect(pieceOf(mended, 'You may also like')).toBe(-1);
  });

  test('is as many paragraphs as its blank lines make, each with its direction; tabs part words', async () => {
    const text = await article();
    const dropped = [{ text: 'Home\t\tWorld\nNews\n\nاخبار  جهان\n', reason: 'page clutter' }];
    const { audit } = text.report;
    const cluttered = { ...text, report: { ...text.report, audit: { ...audit, dropped } } };
    const mended = applyRepair(cluttered, { kind: 'take-back', dropped: 0, before: null });
    expect(mended.body.slice(-2)).toMatchObject([
      { text: 'Home World News', direction: 'ltr' },
      { text: 'اخبار جهان', direction: 'rtl' },
    ]);
  });

  test('has the markers of notes that one label alone can mean', async () => {
    const text = await article();
    const dropped = [{ text: 'As he wrote[2], and again[9].', reason: 'page clutter' }];
    const { audit } = text.report;
    const cluttered = { ...text, report: { ...text.report, audit: { ...audit, dropped } } };
    const mended = applyRepair(cluttered, { kind: 'take-back', dropped: 0, before: 0 });
    expect(markers(mended)).toEqual(['[2] → 2', '[1] → 1', '[3] → 3']);
    expect(mended.report.audit).toMatchObject({ notesWithoutMarker: [], markersWithoutNote: ['9', '4'] });
  });

  test('keeps the places of the other pieces', async () => {
    const text = await article();
    const places = ({ report }: TextToMend) =>
      report.audit.dropped.map((piece) => [piece.text.slice(0, 8), piece.before]);
    const once = applyRepair(text, { kind: 'leave-out', block: 1 });
    const twice = applyRepair(once, { kind: 'leave-out', block: 1 });
    const own = (all: TextToMend) => places(all).filter(([, before]) => before !== undefined);
    expect(own(twice).filter(([start]) => /^The (?:list|pilo)/.test(String(start)))).toEqual([
      ['The list', 1],
      ['The pilo', 1],
    ]);
    const later = applyRepair(twice, { kind: 'take-back', dropped: pieceOf(twice, 'The pilot'), before: 1 });
    const both = applyRepair(later, { kind: 'take-back', dropped: pieceOf(later, 'The list'), before: 1 });
    expect(words(both)).toEqual(words(text));
  });

  test('is known whole', async () => {
    const text = await article();
    const dropped = [{ text: 'let seen = …', reason: 'script', cut: true as const }];
    const { audit } = text.report;
    const scripted = { ...text, report: { ...text.report, audit: { ...audit, dropped } } };
    expect(() => applyRepair(scripted, { kind: 'take-back', dropped: 0, before: 0 })).toThrow(/beginning/);
  });

  test('must be there, and its place too', async () => {
    const text = await article();
    for (const repair of [
      { kind: 'take-back', dropped: 99, before: null },
      { kind: 'take-back', dropped: 0, before: 99 },
    ] as const) {
      expect(() => applyRepair(text, repair)).toThrow(expect.objectContaining({ code: 'conflict' }));
    }
  });
});

describe('a block that is left out', () => {
  test('is among the dropped pieces, and the notes that only it referred to are named', async () => {
    const text = await article();
    const mended = applyRepair(text, { kind: 'leave-out', block: 0 });
    expect(words(mended)).toEqual(words(text).slice(1));
    expect(mended.report.audit).toMatchObject({
      notesWithoutMarker: ['1', '2', '3'],
      markersWithoutNote: ['4'],
    });
    expect(mended.report.audit.dropped[pieceOf(mended, 'The ferry left')]).toMatchObject({
      reason: 'left out by hand',
      before: 0,
    });
  });

  test('leaves the page that began in it to what follows', () => {
    const page = (name: string) => ({ kind: 'page' as const, start: 0, end: 0, page: name });
    const blocks = [paragraph('One.', [page('6')]), paragraph('Two.', [page('7')]), paragraph('Three.')];
    const text = toMend(importedDocument('', { blocks }));
    const mended = applyRepair(text, { kind: 'leave-out', block: 1 });
    expect(mended.body.map(({ spans }) => spans)).toEqual([[page('6')], [page('7')]]);
    const back = applyRepair(mended, { kind: 'take-back', dropped: 0, before: 1 });
    expect(back.body).toEqual(blocks);
  });

  test('is not the last one', async () => {
    const text = await article('Alone on the quay.\n');
    expect(() => applyRepair(text, { kind: 'leave-out', block: 0 })).toThrow(/only paragraph/);
  });
});

describe('a marker that is paired', () => {
  test('leads to the note, whatever its label, and the audit no longer names either', async () => {
    const text = await article();
    expect(text.report.audit).toMatchObject({ markersWithoutNote: ['4'], notesWithoutMarker: ['2'] });
    const start = startOf(text, '[4]');
    const mended = applyRepair(text, { kind: 'pair', start, end: start + 3, footnote: 1 });
    expect(markers(mended)).toEqual(['[1] → 1', '[3] → 3', '[4] → 2']);
    expect(mended.report.audit).toMatchObject({ markersWithoutNote: [], notesWithoutMarker: [] });
  });

  test('takes the place of the marker that stood there', async () => {
    const text = await article();
    const start = startOf(text, '[3]');
    const mended = applyRepair(text, { kind: 'pair', start, end: start + 3, footnote: 1 });
    expect(markers(mended)).toEqual(['[1] → 1', '[3] → 2']);
    expect(mended.report.audit.notesWithoutMarker).toEqual(['3']);
  });

  test('takes its label off the list of markers without a note where only the importer knew it for one', async () => {
    const text = toMend(importedDocument('The tide7 was low.', { footnotes: footnotesOf('A letter.') }));
    const audit = { ...text.report.audit, markersWithoutNote: ['7'] };
    const raised = { ...text, report: { ...text.report, audit } };
    const start = startOf(raised, 'tide7') + 4;
    const mended = applyRepair(raised, { kind: 'pair', start, end: start + 1, footnote: 0 });
    expect(mended.report.audit.markersWithoutNote).toEqual([]);
  });

  test('is one stretch of one paragraph, with words in it, and cuts through no other marker', async () => {
    const text = await article();
    const start = startOf(text, '[1]');
    const second = startOf(text, 'The list was');
    for (const range of [
      { start: start - 1, end: start + 1 },
      { start, end: startOf(text, '[3]') + 3 },
      { start: second - 3, end: second + 3 },
      { start: start - 5, end: start - 5 },
      { start: 9_000, end: 9_001 },
    ]) {
      expect(() => applyRepair(text, { kind: 'pair', ...range, footnote: 1 })).toThrow(
        expect.objectContaining({ code: 'conflict' }),
      );
    }
    expect(() => applyRepair(text, { kind: 'pair', start, end: start + 3, footnote: 3 })).toThrow(/note/);
  });
});

describe('a marker that is unpaired', () => {
  test('is named among those without a note, and its note among those without a marker', async () => {
    const text = await article();
    const mended = applyRepair(text, { kind: 'unpair', start: startOf(text, '[1]') });
    expect(markers(mended)).toEqual(['[3] → 3']);
    expect(mended.report.audit).toMatchObject({
      markersWithoutNote: ['1', '4'],
      notesWithoutMarker: ['1', '2'],
    });
  });

  test('is no marker at all when it had no note: nothing names it, wherever it moves', async () => {
    const text = await article();
    const mended = applyRepair(text, { kind: 'unpair', start: startOf(text, '[4]') });
    expect(mended.report.audit).toMatchObject({
      markersWithoutNote: [],
      notMarkers: [startOf(text, '[4]')],
    });
    const moved = applyRepair(mended, { kind: 'leave-out', block: 0 });
    expect(moved.report.audit).toMatchObject({
      markersWithoutNote: [],
      notMarkers: [startOf(moved, '[4]')],
    });
    const back = applyRepair(moved, {
      kind: 'take-back',
      dropped: pieceOf(moved, 'The ferry left'),
      before: 0,
    });
    expect(back.report.audit.notMarkers).toEqual([startOf(text, '[4]')]);
  });

  test('must be one', async () => {
    const text = await article();
    expect(() => applyRepair(text, { kind: 'unpair', start: 0 })).toThrow(/no marker/);
  });
});
