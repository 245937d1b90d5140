import { execFileSync, spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteStateOf, paragraphNode, quotationNode, textNode } from '../../electron/note-text/note-nodes.ts';
import { printPage } from '../../electron/printing/print-page.ts';
import { exportBench } from '../support/export-bench.ts';
import { chromiumNote, executable } from '../support/save-pages.ts';

const HOUSE = 'The House by the Harbour';
const SAW = 'می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.';
const canRead = spawnSync('pdftotext', ['-v']).status === 0;
const note = chromiumNote || (canRead ? '' : ' (skipped: pdftotext is not installed)');

async function twoNotes() {
  const ibid = await exportBench();
  const { handlers } = ibid;
  const quoted = [
    await ibid.quote(HOUSE, 'Nobody counted the people in the lower building'),
    await ibid.quote('خانهٔ چراغ', SAW),
  ];
  const { id } = await handlers['notes.create']('Who counted?');
  const other = await handlers['notes.create']('شماره‌ها');
  const blocks = [
    paragraphNode([textNode('See '), { type: 'note-link', version: 1, noteId: other.id }]),
    ...quoted.map((passage) => quotationNode(passage)),
  ];
  const state = JSON.stringify(noteStateOf(blocks));
  await handlers['notes.save']({ id, title: 'Who counted?', state, basedOn: 1 });
  return { ibid, ids: [id, other.id] };
}

test.skipIf(executable === null || !canRead)(
  `a PDF holds the words, the quotations and their seals on numbered pages, and its typefaces${note}`,
  async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('ibid-print-'));
    const { ibid, ids } = await twoNotes();
    const outcome = await ibid.handlers['notes.export'](ids, { flavour: 'pdf', texts: false });
    expect(outcome).toMatchObject({ status: 'written', files: ['Who counted.pdf', 'شماره‌ها.pdf'] });
    const file = join(ibid.out, 'Who counted.pdf');
    // In the order of the letters, and without signs of direction.
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
    const words = text.normalize('NFKC').replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\s]+/g, ' ');
    expect(words).toContain('Nobody counted the people in the lower building');
    expect(words).toContain('See');
    expect(words.match(/Seal: quotation/g)).toHaveLength(2);
    for (const word of ['ساختمان', 'پایین', 'دویست']) expect(words).toContain(word);
    expect(words).toMatch(/^1 Who counted/);
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Columns: emb, sub, uni, object.
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Title: +Who counted\?/);
    expect(info).toMatch(/Page size: .*A4/);
    expect(info).not.toMatch(/Author/);
    const after = (await readdir(tmpdir())).filter((name) => name.startsWith('ibid-print-'));
    expect(after).toEqual(before);
  },
  120_000,
);

test('a machine without Chromium is told so, and nothing is written', async () => {
  await expect(printPage(null, '<p>x</p>')).rejects.toMatchObject({ code: 'cannot-print' });
  const { ibid, ids } = await twoNotes();
  ibid.host.printPage = () => printPage(null, '');
  await expect(ibid.handlers['notes.export'](ids, { flavour: 'pdf', texts: false })).rejects.toMatchObject({
    code: 'cannot-print',
  });
  expect(await readdir(ibid.out)).toEqual([]);
});

test('a Chromium that fails is told of, and leaves nothing behind', async () => {
  await expect(printPage('/bin/false', '<p>x</p>')).rejects.toMatchObject({ code: 'cannot-print' });
});
