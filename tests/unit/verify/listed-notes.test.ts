import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSound } from '#shared/model/seal.ts';
import { nastyLine } from '../../support/nasty-text.ts';
import { bothSay } from '../../support/sealed/both-say.ts';
import { FORGERIES, type Mutation, TYPESETTINGS, written } from '../../support/sealed/mutations.ts';
import { pythonNote, type SealedExport, sealedExport } from '../../support/sealed/sealed-export.ts';
import { testimonies } from '../../support/sealed/testimonies.ts';

const SOURCE = {
  title: 'The House by the Harbour',
  paragraphs: [
    'The list [1] has fifty names, and [2] has none.',
    'The doors stood open, [1] and the lamps were lit.',
    'Nobody counted the people in the lower building.',
  ],
};
const NOTE = 'The House by the Harbour.md';
const MARKER = /\[\\?\[(\d+)\\?\]\]\(#note-\1\)/g;

async function edited(change: (markdown: string) => string) {
  const ibid = await sealedExport([SOURCE], 'commonmark');
  const markdown = await ibid.read(NOTE);
  expect(change(markdown)).not.toBe(markdown);
  await ibid.write(NOTE, change(markdown));
  return bothSay(ibid);
}

test(`a note with its footnotes in a list verifies, whatever numbers its sources have printed${pythonNote}`, async () => {
  const ibid = await sealedExport([SOURCE], 'commonmark');
  expect((await ibid.read(NOTE)).match(MARKER)).toHaveLength(3);
  expect(await bothSay(ibid)).toEqual(
    SOURCE.paragraphs.map((words, index) =>
      expect.objectContaining({
        note: NOTE,
        footnote: String(index + 1),
        quotation: words,
        title: SOURCE.title,
        status: 'OK',
      }),
    ),
  );
});

test('words with the sign of a picture among them are exported without it, and verify', async () => {
  const paragraphs = ['Fifty\ufffc people.', '\ufffcNobody counted.'];
  const ibid = await sealedExport([{ title: 'Signs', paragraphs }], 'commonmark');
  expect(await ibid.read('Signs.md')).toContain('> Fifty people.');
  expect((await bothSay(ibid)).map(({ status }) => status)).toEqual(['OK', 'OK']);
});

test('any words verify as they were exported with listed notes', async () => {
  const lines = fc.sample(nastyLine, 150);
  const said = await bothSay(await sealedExport([{ title: 'Nasty', paragraphs: lines }], 'commonmark'));
  expect(said).toHaveLength(lines.length);
  expect(said.filter(({ status }) => status !== 'OK')).toEqual([]);
});

test.each([
  ['numbers without their seals', (markdown: string) => markdown.replaceAll(/ Seal: `[^`]*`/g, '')],
  [
    'a list of points before it',
    (markdown: string) => markdown.replace('## Notes', '- One\n- Two\n\n## Notes'),
  ],
  ['other numbers', (markdown: string) => markdown.replaceAll(/(#note-|id="note-|\[\\\[)(\d)/g, '$17$2')],
  ['another note of mine', (markdown: string) => `${markdown}\n4. <a id="note-4"></a>Mine.\n`],
  ['no heading', (markdown: string) => markdown.replace('## Notes\n', '')],
  ['notes that are close together', (markdown: string) => markdown.replaceAll(/\n\n(?=\d\. )/g, '\n')],
])('%s changes nothing of listed notes', async (_what, change) => {
  expect((await edited(change)).map(({ status }) => status)).toEqual(['OK', 'OK', 'OK']);
});

test.each([
  ['was altered', (markdown: string) => markdown.replace('fifty', 'ninety'), 'ALTERED'],
  ['lost its marker', (markdown: string) => markdown.replace(/\[\\?\[1\\?\]\]\(#note-1\)/, ''), 'NOT-FOUND'],
  [
    'lost its mark of a quotation',
    (markdown: string) => markdown.replace('> The list', 'The list'),
    'NOT-FOUND',
  ],
  ['lost its note', (markdown: string) => markdown.replace(/^1\. .*\n\n/m, ''), 'NOT-FOUND'],
])('a quotation with a listed note that %s is told', async (_what, change, status) => {
  const said = await edited(change);
  expect(said.filter((one) => one.status !== 'OK').map((one) => [one.footnote, one.status])).toEqual([
    ['1', status],
  ]);
});

/** The note with all its quotations changed so, in a folder for each mutation; answers those that it changed. */
async function mutate(ibid: SealedExport, mutations: Readonly<Record<string, Mutation>>) {
  const changed = new Set<string>();
  const [name = ''] = ibid.notes;
  const markdown = await ibid.read(name);
  for (const [number, mutation] of Object.values(mutations).entries()) {
    const mutated = markdown.replaceAll(QUOTED, (_line, marker: string, label: string) => {
      const words = PARAGRAPHS[Number(label) - 1] ?? '';
      const said = mutation(words, PARAGRAPHS[Number(label) % PARAGRAPHS.length] ?? '');
      if (said !== written(words)) changed.add(`m${number}/${name} ${label}`);
      return said.includes('MARKER') ? `> ${said.replace(' MARKER', marker)}` : `> ${said}${marker}`;
    });
    await mkdir(join(ibid.folder, `m${number}`));
    await ibid.write(`m${number}/${name}`, mutated);
  }
  const said = await bothSay(ibid);
  return said.filter(({ note, footnote }) => changed.has(`${note} ${footnote}`));
}

const TESTIMONIES = testimonies(1, 6);
const PARAGRAPHS = TESTIMONIES.flatMap(({ paragraphs }) => paragraphs);
const QUOTED = /^> .*(\[\\?\[(\d+)\\?\]\]\(#note-\d+\))$/gm;

test('with listed notes, too, every change of meaning is told and no typesetting is taken for one', async () => {
  const forged = await mutate(await sealedExport(TESTIMONIES, 'commonmark'), FORGERIES);
  expect(forged.length).toBeGreaterThan(Object.keys(FORGERIES).length);
  expect(forged.filter(({ status }) => isSound(status))).toEqual([]);
  const typeset = await mutate(await sealedExport(TESTIMONIES, 'commonmark'), TYPESETTINGS);
  expect(typeset.length).toBeGreaterThan(Object.keys(TYPESETTINGS).length);
  expect(typeset.filter(({ status }) => !isSound(status))).toEqual([]);
});
