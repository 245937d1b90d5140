import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bothSay } from '../../support/sealed/both-say.ts';
import { sealedExport } from '../../support/sealed/sealed-export.ts';

const SOURCE = {
  title: 'The House by the Harbour',
  paragraphs: [
    'The list [1] has fifty names, & <b>nobody</b> has read it.',
    'The doors stood open, and the lamps were lit.',
  ],
};
const FILE = 'The House by the Harbour.docx';

async function edited(part: string, change: (xml: string) => string) {
  const ibid = await sealedExport([SOURCE], 'docx');
  const path = join(ibid.folder, FILE);
  const files = unzipSync(await readFile(path));
  const xml = strFromU8(files[`word/${part}.xml`] ?? new Uint8Array());
  expect(change(xml)).not.toBe(xml);
  await writeFile(path, zipSync({ ...files, [`word/${part}.xml`]: strToU8(change(xml)) }));
  return bothSay(ibid);
}

const struck = (words: string, look: string): string =>
  `</w:t></w:r><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r><w:r><w:t xml:space="preserve">`;

test.each([
  ['bold letters', (xml: string) => xml.replace('fifty', struck('fifty', '<w:b/>'))],
  [
    'what is struck out no longer',
    (xml: string) => xml.replace('fifty', struck('fifty', '<w:strike w:val="0"/>')),
  ],
  [
    'a paragraph of mine between',
    (xml: string) =>
      xml.replace('<w:p><w:pPr><w:pStyle w:val="Quote"/>', '<w:p><w:r><w:t>Mine</w:t></w:r></w:p>$&'),
  ],
])('%s changes nothing of a document for Word', async (_what, change) => {
  expect((await edited('document', change)).map(({ status }) => status)).toEqual(['OK', 'OK']);
});

test.each([
  ['was altered', (xml: string) => xml.replace('fifty', 'ninety'), 'ALTERED'],
  ['is struck out in part', (xml: string) => xml.replace('fifty', struck('fifty', '<w:strike/>')), 'ALTERED'],
  ['is hidden in part', (xml: string) => xml.replace('fifty', struck('fifty', '<w:vanish/>')), 'ALTERED'],
  ['is no quotation any more', (xml: string) => xml.replace('w:val="Quote"', 'w:val="Normal"'), 'NOT-FOUND'],
])('a quotation of a document for Word that %s is told', async (_what, change, status) => {
  const said = await edited('document', change);
  expect(said.filter((one) => one.status !== 'OK').map((one) => [one.footnote, one.status])).toEqual([
    ['1', status],
  ]);
});

test('a quotation that lost its marker is told, and so is the one below that it runs into', async () => {
  const said = await edited('document', (xml) => xml.replace('<w:footnoteReference w:id="1"/>', ''));
  expect(said.map(({ status }) => status)).toEqual(['NOT-FOUND', 'ALTERED']);
});

test('a quotation whose footnote went is missed, and so are all of a file that is no document', async () => {
  const note = /<w:footnote w:id="1">.*?<\/w:footnote>/s;
  const said = await edited('footnotes', (xml) => xml.replace(note, ''));
  expect(said.find(({ footnote }) => footnote === '1')).toMatchObject({
    status: 'NOT-FOUND',
    reason: 'It no longer stands in the notes.',
  });
  const ibid = await sealedExport([SOURCE], 'docx');
  await ibid.write(FILE, 'PK no more');
  expect((await bothSay(ibid)).map(({ status }) => status)).toEqual(['NOT-FOUND', 'NOT-FOUND']);
});
