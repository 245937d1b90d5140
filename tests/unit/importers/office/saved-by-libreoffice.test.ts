import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';

/** Texts of our own that LibreOffice wrote in its own format, in Word's and as RTF. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');
const read = (name: string): Promise<ImportedDocument> => readBytes(name, readFileSync(join(FOLDER, name)));
const FORMATS = ['odt', 'docx', 'rtf'] as const;

describe.each(FORMATS)('what LibreOffice writes as .%s', (format) => {
  test('keeps footnotes and endnotes with the labels that it prints, comments and changes apart', async () => {
    const document = await read(`ferry-book.${format}`);
    expect(markersOf(document)).toEqual(['[1] → 1', '* → *', '[2] → 2', '[i] → i', '[3] → 3']);
    expect(notesOf(document)).toEqual([
      '1: Ilse Tarn, Ledger of the Quay (Orval: Quay Press, 1931), p. 12.',
      '*: So the board of prices, of which a photograph is kept.',
      '2: Ibid., p. 14; see also Ada Merrow, Two Winters (2001).',
      '3: The book says 221, which is a slip.',
      'i: Told to the writer on 3 May 1988.',
    ]);
    expect(bodyOf(document)).toContain(
      'The ferry left at six on every day of that winter[1], and nobody on the quay was told why. In [1931] the price was 23 shillings; a child went free*.',
    );
    expect([document.title, document.authors]).toEqual(['The Ferry Book of Orval', ['Ilse Tarn']]);
    expect(document.report.audit.dropped.map(({ text, reason }) => `${text} (${reason})`).toSorted()).toEqual(
      [
        'Who says so? Ask Farid. (comment by Ada Merrow)',
        'and everybody knew it (deleted in a tracked change)',
      ],
    );
    expect(document.report.losses).toEqual([
      'One tracked deletion is left out: the text reads as if all changes were accepted.',
      'One comment is not in the text, and listed with what was left out.',
    ]);
  });

  test('keeps a Persian text, its author and its emphasis', async () => {
    const document = await read(`ferry-book-fa.${format}`);
    const { title, authors, direction, footnotes, report } = document;
    expect([title, authors, direction]).toEqual(['دفتر کشتی اروال', ['سمیرا نوری'], 'rtl']);
    expect(footnotes.map(({ blocks }) => blocks.map(({ text }) => text).join(' | '))).toEqual([
      'ایلزه تارن، دفتر اسکله، اروال: نشر اسکله، ۱۳۱۰، ص ۱۲.',
      'همان، ص ۱۴.',
      'گفت‌وگو با نویسنده، ۱۳ اردیبهشت ۱۳۶۷.',
    ]);
    const emphasized = footnotes.flatMap(({ blocks }) =>
      blocks.flatMap(({ text, spans }) =>
        spans.flatMap((span) => (span.kind === 'emphasis' ? [text.slice(span.start, span.end)] : [])),
      ),
    );
    expect(emphasized).toEqual(['دفتر اسکله']);
    expect(report.losses[0]).toBe(
      'One tracked deletion is left out: the text reads as if all changes were accepted.',
    );
    expect(report.audit.dropped.map(({ text }) => text).toSorted()).toEqual([
      'این را چه کسی گفته است؟',
      'و همه می‌دانستند',
    ]);
  });

  test('keeps long notes, notes in headings, lists and tables, and a marker that repeats another', async () => {
    const document = await read(`quay-passengers.${format}`);
    expect(markersOf(document)).toEqual([
      '[1] → 1',
      '[2] → 2',
      '[2] → 2',
      '[3] → 3',
      '[4] → 4',
      '[5] → 5',
      '[i] → i',
      '[6] → 6',
      '[7] → 7',
    ]);
    expect(notesOf(document)[1]).toBe(
      '2: The first paragraph of a long note. | Its second paragraph, with italics. | and a point of it',
    );
    const { markersWithoutNote, notesWithoutMarker } = document.report.audit;
    expect([markersWithoutNote, notesWithoutMarker]).toEqual([[], []]);
    const [, , , , first] = document.blocks;
    expect([first?.kind, first?.text]).toEqual([
      'paragraph',
      'First words of the part[2], and later again[2]. A line\nthat breaks and a tab.',
    ]);
    expect(bodyOf(document).join(' ')).not.toContain('nobody sees this');
  });
});

test('labels in Persian digits and in Arabic letters are kept where the format has them', async () => {
  expect(markersOf(await read('ferry-book-fa.odt'))).toEqual(['[۱] → ۱', '[۲] → ۲', '[أ] → أ']);
});
