import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteStateOf, paragraphNode, quotationNode, textNode } from '../../electron/note-text/note-nodes.ts';
import { type OpenPdf, openPdf } from '../../electron/importers/pdf/open-pdf.ts';
import { exportBench } from '../support/export-bench.ts';
import { chromiumNote, executable } from '../support/save-pages.ts';

const HOUSE = 'The House by the Harbour';
const LAMPS = 'خانهٔ چراغ';
const QUOTED = [
  [HOUSE, 'Nobody counted the people in the lower building, and nobody asked'],
  [LAMPS, 'می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.'],
  [HOUSE, 'The doors stood open.'],
] as const;

/** Printed long enough that the notes stand on another page than their markers. */
const NOTES = [
  ['Who counted', 'Between them nobody says anything. '.repeat(60)],
  ['شماره‌ها', 'در این میان هیچ‌کس چیزی نمی‌گوید. '.repeat(60)],
] as const;

async function printed(title: string, words: string): Promise<{ name: string; bytes: Uint8Array }> {
  const ibid = await exportBench();
  const { handlers } = ibid;
  const { id } = await handlers['notes.create'](title);
  const blocks: Parameters<typeof noteStateOf>[0][number][] = [];
  for (const [document, quoted] of QUOTED)
    blocks.push(paragraphNode([textNode(words)]), quotationNode(await ibid.quote(document, quoted)));
  const state = JSON.stringify(noteStateOf(blocks));
  await handlers['notes.save']({ id, title, state, basedOn: 1 });
  await handlers['notes.export']([id], { flavour: 'pdf', texts: false });
  return { name: `${title}.pdf`, bytes: await readFile(join(ibid.out, `${title}.pdf`)) };
}

interface Piece {
  readonly page: number;
  readonly x: number;
  /** From the foot of the page, in points. */
  readonly y: number;
  readonly words: string;
}

/** The words of a file, with their places. */
async function piecesIn({ document }: OpenPdf): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    for (const item of (await (await document.getPage(page)).getTextContent()).items) {
      if (!('str' in item)) continue;
      pieces.push({ page, x: Number(item.transform[4]), y: Number(item.transform[5]), words: item.str });
    }
  }
  return pieces;
}

interface Link {
  readonly page: number;
  readonly rect: readonly number[];
  readonly to: Pick<Piece, 'page' | 'y'>;
}

/** Those that lead to a place in the file, from the first page down. */
async function linksIn({ document }: OpenPdf): Promise<readonly Link[]> {
  const links: Link[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    for (const { dest, rect } of await (await document.getPage(page)).getAnnotations()) {
      const target: unknown[] | null = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      if (!target) continue;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a destination of pdf.js begins with
      const to = (await document.getPageIndex(target[0] as Parameters<typeof document.getPageIndex>[0])) + 1;
      links.push({ page, rect, to: { page: to, y: Number(target[3]) } });
    }
  }
  return links.toSorted((a, b) => a.page - b.page || (b.rect[1] ?? 0) - (a.rect[1] ?? 0));
}

/** Chromium has a place begin above it by as much as the edge of the sheet. */
const ABOVE = 100;

/** What stands where a link leads to, and below, down to another place. */
function wordsAt(pieces: readonly Piece[], to: Link['to'], end: Link['to'] | undefined): string {
  const foot = end?.page === to.page ? end.y - ABOVE : 0;
  return pieces
    .filter(({ page, y }) => page === to.page && y < to.y && y > foot)
    .map(({ words }) => words)
    .join(' ')
    .normalize('NFKC');
}

const lettersOf = (text: string): string => text.normalize('NFKC').replaceAll(/\P{L}+/gu, '');

/** A page holds its letters in the order in which they stand, and joined ones as they are joined: their order is its own. */
function expectWords(text: string, words: string): void {
  const letters = Array.from(lettersOf(text));
  for (const word of words.split(/\s+/).map(lettersOf)) {
    const sought = sorted(Array.from(word));
    const stands = letters.some((_, at) => sorted(letters.slice(at, at + sought.length)) === sought);
    expect(stands ? word : text).toBe(word);
  }
}

function sorted(letters: readonly string[]): string {
  return letters.toSorted().join('');
}

test.skipIf(executable === null).each(NOTES)(
  `“%s”: each quotation of a PDF has its number, which leads to the footnote that names its source, and that back${chromiumNote}`,
  async (title, words) => {
    const pdf = await openPdf(await printed(title, words));
    const [pieces, links] = [await piecesIn(pdf), await linksIn(pdf)];
    await pdf.close();
    expect(links).toHaveLength(QUOTED.length * 2);
    const backs = links.slice(QUOTED.length);
    for (const [index, [document, quoted]] of QUOTED.entries()) {
      const [marker, back, next] = [links[index], backs[index], links[index + 1]];
      if (!marker || !back) throw new Error('a link is missing');
      const [left = 0, bottom = 0, right = 0, top = 0] = marker.rect;
      const number = pieces.filter(
        ({ page, x, y }) =>
          page === marker.page && x >= left - 1 && x <= right && y >= bottom - 1 && y <= top,
      );
      expect(number.map((piece) => piece.words).join('')).toBe(String(index + 1));

      const note = wordsAt(pieces, marker.to, index === QUOTED.length - 1 ? undefined : next?.to);
      expect(note).toMatch(new RegExp(`(?:^|\\s)(?:${index + 1} ?\\.|\\. ?${index + 1})(?:\\s|$)`));
      expect(note).toContain('q=sha256:');
      expectWords(note, document);

      expect(back.page).toBe(marker.to.page);
      expect(back.to.page).toBe(marker.page);
      expect(back.to.y - bottom).toBeLessThan(ABOVE);
      expectWords(wordsAt(pieces, back.to, undefined), quoted.split(' ').at(-1) ?? '');
    }
    const all = pieces
      .map((piece) => piece.words)
      .join(' ')
      .normalize('NFKC');
    for (const [, quoted] of QUOTED) expectWords(all, quoted);
  },
  120_000,
);
