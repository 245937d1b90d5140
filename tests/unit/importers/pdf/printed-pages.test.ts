import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'documents');
const read = (name: string): Promise<ImportedDocument> => readBytes(name, readFileSync(join(FOLDER, name)));
const pagesOf = ({ blocks }: ImportedDocument) =>
  blocks.flatMap(({ text, spans }) =>
    spans.flatMap((span) =>
      span.kind === 'page' ? [`${span.page}: ${text.slice(span.start, span.start + 12)}`] : [],
    ),
  );
const NO_FAULTS = { markersWithoutNote: [], notesWithoutMarker: [], gaps: [], duplicates: [] };

describe('a book of one column', async () => {
  const book = await read('lantern-year.pdf');

  test('says its title, author and date once', () => {
    expect([book.title, book.authors, book.published]).toEqual([
      'The Year of the Lantern',
      ['Ada Merrow'],
      '2019-03-14',
    ]);
    expect(bodyOf(book).join('\n')).not.toMatch(/Merrow|Year of the Lantern|14 March 2019/);
  });

  test('goes on over the end of a page, which is marked as printed', () => {
    expect(bodyOf(book)).toContainEqual(expect.stringContaining('then he went home and wrote the report'));
    expect(pagesOf(book)).toEqual(['41: The lower bu', '42: wrote the re', '43: The one that']);
  });

  test('has every note, though numbering starts again on each page and one runs over', () => {
    expect(markersOf(book)).toEqual(['1 → 1', '2 → 2', '* → *', '1 → 1', '2 → 2', '3 → 3', '1 → 1']);
    expect(notesOf(book)[1]).toMatch(/papers of a clerk who sold them to a museum in 1946\.$/);
    expect(book.report.audit).toMatchObject(NO_FAULTS);
  });

  test('ties each marker to the note of its own page', () => {
    const notes = book.blocks.flatMap(({ spans }) =>
      spans.flatMap((span) => (span.kind === 'footnote-marker' ? [span.footnote] : [])),
    );
    expect(notes).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('loses its running heads and page numbers, and lists them', () => {
    expect(book.report.audit.dropped).toEqual([
      { text: 'Ada Merrow The Year of the Lantern', reason: 'running head' },
      { text: 'Ada Merrow The Year of the Lantern', reason: 'running head' },
      { text: '42', reason: 'page number' },
      { text: '43', reason: 'page number' },
    ]);
  });

  test('has its headings, lists, slanted and bold words and links', () => {
    expect(book.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'The lower building',
      'What the ferryman saw',
      'Notes on the sources',
    ]);
    expect(book.blocks.filter(({ kind }) => kind === 'list-item').map(({ text }) => text)).toHaveLength(3);
    const [, , ledger] = book.blocks;
    expect(
      ledger?.spans
        .filter(({ kind }) => kind !== 'footnote-marker')
        .map((span) => [span.kind, ledger.text.slice(span.start, span.end)]),
    ).toEqual([
      ['emphasis', 'nine'],
      ['strong', 'well-known'],
      ['link', 'the archive’s page'],
    ]);
  });

  test('keeps the exponent of a unit as it is', () => {
    expect(bodyOf(book)[2]).toContain('12 m2 a head');
  });
});

describe('a page of two columns', async () => {
  const page = await read('pdf/two-columns.pdf');

  test('is read one column after the other', () => {
    expect(bodyOf(page).map((text) => text.slice(0, 22))).toEqual([
      'Whoever wants to know ',
      'Our ledger has been cu',
      'A lamp of the kind tha',
      'We do not say that the',
    ]);
  });

  test('has its authors, and its notes in brackets', () => {
    expect(page.title).toBe('Oil, Windows and a Ferry: Counting the People of the Quay');
    expect(page.authors).toEqual(['Ilse Tarn', 'Tomas Reed']);
    expect(markersOf(page)).toEqual(['[1] → 1', '[2] → 2', '[3] → 3']);
  });

  test('keeps the hyphens of words that have one', () => {
    expect(bodyOf(page)[2]).toContain('seventy-one, seventy-four and seventy-three.');
  });
});

describe('a Persian book', async () => {
  const book = await read('pdf/fanus-fa.pdf');

  test('is in its language and direction, block by block', () => {
    expect([book.language, book.direction]).toEqual(['fa', 'rtl']);
    expect(new Set(book.blocks.map(({ language, direction }) => `${language} ${direction}`))).toEqual(
      new Set(['fa rtl']),
    );
  });

  test('has its words in order, with their half-spaces, numbers, brackets and Latin words', () => {
    const text = bodyOf(book).join('\n');
    expect(text).toContain('یازده زمستان هیچ‌کس از ساکنانش را در بازار ندید');
    expect(text).toContain(
      'در سال ۱۳۱۰ (1931) انجمن شهر گزارشی نوشت که در آن آمده است «حدود پنجاه نفر» در ساختمان پایین زندگی می‌کردند.',
    );
    expect(text).toContain('نام The Green Ledger را روی آن نوشته‌اند. دفتر دوم جعلی است؛ نوهٔ قایقران');
    expect(text).toContain('در نشانی https://example.org/fanus هست');
    expect(text).toContain('۱۲٫۵ ریال بود و ۲۰٪ بالا رفت.');
  });

  test('has its notes with their labels as printed', () => {
    expect(markersOf(book)).toEqual(['۱ → ۱', '۲ → ۲', '۳ → ۳', '۱ → ۱']);
    expect(notesOf(book)).toEqual([
      '۱: بایگانی بندر، جعبهٔ ۱۴، «دفتر سبز»، برگ ۲.',
      '۲: گزارش دربارهٔ خانهٔ اسکله، ص. ۳.',
      '۳: بنگرید به: Tarn, “Reading a Tide Table,” 1958.',
      '۱: همان، برگ ۵.',
    ]);
    expect(book.report.audit).toMatchObject(NO_FAULTS);
  });

  test('has its columns read from the right', () => {
    const text = bodyOf(book).join('\n');
    expect(text).toContain('هنوز در دفتر بندر به دیوار است');
    expect(
      book.report.audit.dropped.filter(({ reason }) => reason === 'running head').map((own) => own.text),
    ).toEqual(['سمیرا نوری', 'سال فانوس', 'سمیرا نوری سال فانوس']);
  });
});

describe('an Arabic article', async () => {
  const article = await read('pdf/fanus-ar.pdf');

  test('has its words in order, with their vowel signs', () => {
    const text = bodyOf(article).join('\n');
    expect(text).toContain('ولم يُرَ أحد من ساكنيه في السوق أحد عشر شتاءً.');
    expect(text).toContain('والثاني مزوّر');
    expect(text).toContain('في Harbour Quarterly في العدد 12 سنة 1958، وهي');
  });

  test('has the notes of its list', () => {
    expect(markersOf(article)).toEqual(['[١] → ١', '[٢] → ٢', '[٣] → ٣']);
    expect(notesOf(article)[0]).toBe('١: أرشيف الميناء، الصندوق ١٤، «الدفتر الأخضر»، الورقة ٢.');
    expect(article.report.audit.dropped).toEqual([{ text: 'الهوامش', reason: 'heading of the notes' }]);
  });

  test('names its author', () => {
    expect(article.authors).toEqual(['سميرة النوري']);
  });
});
