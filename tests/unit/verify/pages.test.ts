import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSound } from '#shared/model/seal.ts';
import { bothSay } from '../../support/sealed/both-say.ts';
import { FORGERIES, type Mutation, TYPESETTINGS } from '../../support/sealed/mutations.ts';
import { sealedExport } from '../../support/sealed/sealed-export.ts';
import { testimonies } from '../../support/sealed/testimonies.ts';
import { parseCommonMark } from '../../../electron/note-text/markdown.ts';
import { plainWords } from '../../../electron/note-text/plain-words.ts';

const SOURCE = {
  title: 'The House by the Harbour',
  paragraphs: [
    'The list [1] has fifty names, & <b>nobody</b> has read it.',
    'The doors stood open, and the lamps were lit.',
  ],
};
const PAGE = 'The House by the Harbour.html';

async function edited(change: (page: string) => string) {
  const ibid = await sealedExport([SOURCE], 'html');
  const page = await ibid.read(PAGE);
  expect(change(page)).not.toBe(page);
  await ibid.write(PAGE, change(page));
  return bothSay(ibid);
}

test.each([
  ['seals that are taken away', (page: string) => page.replaceAll(/ Seal: <code>[^<]*<\/code>/g, '')],
  ['emphasis', (page: string) => page.replace('fifty', '<em>fif<b>ty</b></em>')],
  ['a comment', (page: string) => page.replace('fifty', 'fifty<!-- or more -->')],
  [
    'a quotation of mine',
    (page: string) => page.replace('<blockquote', '<blockquote>Mine</blockquote><blockquote'),
  ],
  ['names for signs', (page: string) => page.replace('fifty', '&#102;ifty').replace('&#x26;', '&amp;')],
])('%s changes nothing of a page', async (_what, change) => {
  expect((await edited(change)).map(({ status }) => status)).toEqual(['OK', 'OK']);
});

test.each([
  ['was altered', (page: string) => page.replace('fifty', 'ninety'), 'ALTERED'],
  ['is struck out in part', (page: string) => page.replace('fifty', '<del>fifty</del>'), 'ALTERED'],
  ['is hidden in part', (page: string) => page.replace('fifty', '<span hidden>fifty</span>'), 'ALTERED'],
  ['lost its marker', (page: string) => page.replace(/<sup>.*?<\/sup>/, ''), 'NOT-FOUND'],
  [
    'is no quotation any more',
    (page: string) => page.replace(/<blockquote([^]*?)<\/blockquote>/, '<div$1</div>'),
    'NOT-FOUND',
  ],
  ['lost its note', (page: string) => page.replace(/<li id="note-fn-1"[^]*?<\/li>/, ''), 'NOT-FOUND'],
])('a quotation of a page that %s is told', async (_what, change, status) => {
  const said = await edited(change);
  expect(said.filter((one) => one.status !== 'OK').map((one) => [one.footnote, one.status])).toEqual([
    ['1', status],
  ]);
});

const TESTIMONIES = testimonies(1, 6);
const PARAGRAPHS = TESTIMONIES.flatMap(({ paragraphs }) => paragraphs);
const QUOTED = /(<blockquote[^>]*>\s*<p[^>]*>)[^]*?(<sup><a href="#note-fn-(\d+)")/g;

const inHtml = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The page with all its quotations changed so, in a folder for each mutation; answers those that it changed. */
async function mutate(mutations: Readonly<Record<string, Mutation>>) {
  const ibid = await sealedExport(TESTIMONIES, 'html');
  const changed = new Set<string>();
  const [name = ''] = ibid.notes;
  const page = await ibid.read(name);
  for (const [number, mutation] of Object.values(mutations).entries()) {
    const mutated = page.replaceAll(QUOTED, (whole, start: string, end: string, label: string) => {
      const words = PARAGRAPHS[Number(label) - 1] ?? '';
      const said = mutation(words, PARAGRAPHS[Number(label) % PARAGRAPHS.length] ?? '');
      // What Markdown alone has signs for is tested there.
      if (/MARKER|[~<>]|!\[|\n/.test(said)) return whole;
      const plain = plainWords(parseCommonMark(said));
      if (plain !== words) changed.add(`m${number}/${name} ${label}`);
      return `${start}${inHtml(plain)}${end}`;
    });
    await mkdir(join(ibid.folder, `m${number}`));
    await ibid.write(`m${number}/${name}`, mutated);
  }
  const said = await bothSay(ibid);
  return said.filter(({ note, footnote }) => changed.has(`${note} ${footnote}`));
}

test('in a page, too, every change of meaning is told and no typesetting is taken for one', async () => {
  const forged = await mutate(FORGERIES);
  expect(forged.length).toBeGreaterThan(Object.keys(FORGERIES).length);
  expect(forged.filter(({ status }) => isSound(status))).toEqual([]);
  const typeset = await mutate(TYPESETTINGS);
  expect(typeset.length).toBeGreaterThan(Object.keys(TYPESETTINGS).length);
  expect(typeset.filter(({ status }) => !isSound(status))).toEqual([]);
});
