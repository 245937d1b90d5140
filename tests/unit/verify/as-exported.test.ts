import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nastyLine } from '../../support/nasty-text.ts';
import { bothSay } from '../../support/sealed/both-say.ts';
import { pythonNote, sealedExport } from '../../support/sealed/sealed-export.ts';

const SOURCE = {
  title: 'The House by the Harbour',
  paragraphs: [
    'The list [1] has fifty names, & <b>nobody</b>  has read it.',
    'The doors stood open, and the lamps were lit.',
    'درها باز بود و چراغ‌ها روشن.',
  ],
};

const KINDS = [
  ['page', 'html'],
  ['document for Word', 'docx'],
  ['text of OpenDocument', 'odt'],
] as const;

test.each(KINDS)(
  `a %s verifies as it was exported, with its evidence and without${pythonNote}`,
  async (_kind, ending) => {
    const ibid = await sealedExport([SOURCE], ending);
    const found = SOURCE.paragraphs.map((words, index) => ({
      note: `${SOURCE.title}.${ending}`,
      footnote: String(index + 1),
      quotation: words.replaceAll(/\s+/g, ' '),
      title: SOURCE.title,
      status: 'OK',
    }));
    expect(await bothSay(ibid)).toMatchObject(found);
    await rm(join(ibid.folder, 'evidence.jsonl'));
    expect((await bothSay(ibid)).map(({ status }) => status)).toEqual(['OK', 'OK', 'OK']);
  },
);

test.each(KINDS)('any words verify as they were exported in a %s', async (_kind, ending) => {
  const lines = fc.sample(nastyLine, 150);
  const said = await bothSay(await sealedExport([{ title: 'Nasty', paragraphs: lines }], ending));
  expect(said).toHaveLength(lines.length);
  expect(said.filter(({ status }) => status !== 'OK')).toEqual([]);
});
