import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../../electron/importers/pdf/join-lines.ts';
import type { Line } from '../../../../electron/importers/pdf/lines.ts';
import { paragraphsOf } from '../../../../electron/importers/pdf/paragraphs.ts';
import { tabbed, findTableRows } from '../../../../electron/importers/pdf/table-rows.ts';
import { column, line } from './make-lines.ts';

const body = { size: 10, bold: false, leading: 1.4 };
const NO_WORDS = { has: () => false };
const read = (lines: readonly Line[]) =>
  paragraphsOf(lines, body).map((own) => joinLines(own, NO_WORDS).text);
const full = 'one line that is as wide as the column in which it stands';

describe('a paragraph', () => {
  test('goes on over full lines', () => {
    expect(read(column([full, full, 'the end.']))).toEqual([`${full} ${full} the end.`]);
  });

  test('begins where a line is set in', () => {
    const lines = column([full, full, full]);
    expect(read([...lines.slice(0, 2), line(full, { y: 128, left: 75 })])).toHaveLength(2);
  });

  test('begins behind a distance', () => {
    expect(read([...column([full, full]), ...column([full], { y: 140 })])).toHaveLength(2);
  });

  test('ends with a line that had room for the next word', () => {
    expect(read([line('It ended.', { right: 120 }), line(full, { y: 114 })])).toHaveLength(2);
  });

  test('goes on over a short line that ends no sentence when the page is ragged', () => {
    expect(
      read([line('one that ends early', { right: 480 }), line('extraordinarily', { y: 114 })]),
    ).toHaveLength(1);
  });

  test('goes on over the end of a column and of a page', () => {
    const lines = [
      line(`${full} and`, { y: 700 }),
      line('goes on', { column: 1, y: 100 }),
      line(full, { column: 1, y: 114 }),
    ];
    expect(read(lines)).toHaveLength(1);
    expect(read([line(`${full} and`, { y: 700 }), line('goes on.', { page: 1 })])).toHaveLength(1);
  });

  test('does not go on behind a sentence that ended a page with room to spare', () => {
    expect(
      read([
        line('It ended.', { y: 700, right: 200 }),
        line(full, { y: 714, page: 0, left: 60 }),
        line(full, { page: 1 }),
      ]),
    ).toHaveLength(2);
  });

  test('is another one in another size of type', () => {
    expect(read([line('A heading', { size: 14 }), line(full, { y: 118 })])).toHaveLength(2);
  });

  test('begins with each bullet', () => {
    expect(read(column(['• one thing', '• another thing']))).toHaveLength(2);
  });

  test('from right to left is measured from the right', () => {
    const rtl = (rest: Partial<Line>) => line('خانه در ته اسکله بود', { direction: 'rtl', ...rest });
    expect(read([rtl({}), rtl({ y: 114 }), rtl({ y: 128, right: 525 })])).toHaveLength(2);
    expect(read([rtl({}), rtl({ y: 114, left: 300 })])).toHaveLength(1);
  });
});

describe('a table', () => {
  const row = (texts: readonly string[], y: number): Line => {
    const text = texts.join(' ');
    const cells = texts.map((own, index) => ({
      start: texts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0),
      left: 60 + index * 150,
      right: 60 + index * 150 + own.length * 5,
    }));
    return line(text, { y, cells });
  };

  test('is read row by row, its cells parted by tabs', () => {
    const rows = [row(['Year', 'Litres'], 100), row(['1927', '71'], 114), row(['1928', '74'], 128)];
    expect(findTableRows(rows).size).toBe(3);
    expect(rows.map(tabbed)).toEqual(['Year\tLitres', '1927\t71', '1928\t74']);
    expect(read(rows)).toHaveLength(3);
  });

  test('is not made by numbers that stand before their paragraphs', () => {
    expect(findTableRows([row(['1.', 'First'], 100), row(['2.', 'Second'], 114)]).size).toBe(0);
  });
});

describe('joined lines', () => {
  test('lose the hyphen of a word that was parted, and name it', () => {
    const { text, rejoined } = joinLines(column(['the coun-', 'cil said']), NO_WORDS);
    expect([text, rejoined]).toEqual(['the council said', ['council']]);
  });

  test('keep a mark that goes on over their end in one piece', () => {
    const [first, second] = column(['a long', 'title here']);
    const joined = joinLines(
      [
        { ...line('a long'), ...first, marks: [{ kind: 'emphasis', start: 2, end: 6 }] },
        { ...line('title here'), ...second, marks: [{ kind: 'emphasis', start: 0, end: 5 }] },
      ],
      NO_WORDS,
    );
    expect(joined.marks).toEqual([{ kind: 'emphasis', start: 2, end: 12 }]);
    expect(joined.starts).toEqual([0, 7]);
  });
});
