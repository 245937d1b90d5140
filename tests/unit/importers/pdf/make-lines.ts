import type { Line } from '../../../../electron/importers/pdf/lines.ts';
import type { Page } from '../../../../electron/importers/pdf/read-page.ts';

/** A line of a page of 600 by 800 points, with everything that a test leaves unsaid. */
export function line(text: string, rest: Partial<Line> = {}): Line {
  return {
    page: 0,
    column: 0,
    left: 60,
    right: 540,
    y: 100,
    size: 10,
    text,
    direction: 'ltr',
    marks: [],
    cells: [{ start: 0, left: 60, right: 540 }],
    mirrored: [],
    firstWord: 25,
    doubled: 0,
    ...rest,
  };
}

/** Lines one under the other. */
export function column(texts: readonly string[], { y = 100, ...rest }: Partial<Line> = {}): readonly Line[] {
  return texts.map((text, index) => line(text, { ...rest, y: y + index * 14 }));
}

export function page(index: number, lines: readonly Line[]): Page {
  return {
    index,
    height: 800,
    lines: lines.map((own) => ({ ...own, page: index })),
    leftOut: [],
    notes: { links: [], refusedLinks: 0, comments: [], fields: [], others: 0 },
    ink: 0,
    unknown: 0,
    pictures: false,
    drawn: false,
    scanned: false,
  };
}
