import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bothSay } from '../../support/sealed/both-say.ts';
import { sealedExport } from '../../support/sealed/sealed-export.ts';
import { tempFolder } from '../../support/temp-library.ts';

const SOURCE = {
  title: 'The House by the Harbour',
  paragraphs: ['The list [1] has fifty names, & <b>nobody</b>  has read it.', 'درها باز بود و چراغ‌ها روشن.'],
};
const FILE = 'The House by the Harbour.odt';

async function edited(change: (xml: string) => string) {
  const ibid = await sealedExport([SOURCE], 'odt');
  const path = join(ibid.folder, FILE);
  const files = unzipSync(await readFile(path));
  const xml = strFromU8(files['content.xml'] ?? new Uint8Array());
  expect(change(xml)).not.toBe(xml);
  await writeFile(path, zipSync({ ...files, 'content.xml': strToU8(change(xml)) }));
  return bothSay(ibid);
}

const span = (words: string, style: string): string =>
  `<text:span text:style-name="${style}">${words}</text:span>`;
const styled = (xml: string, look: string): string =>
  xml
    .replace('fifty', span('fifty', 'T1'))
    .replace(
      '</office:automatic-styles>',
      `<style:style style:name="T1" style:family="text"><style:text-properties ${look}/></style:style>$&`,
    );
const removed =
  '<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><text:p text:style-name="Quotations">gone</text:p></text:deletion></text:changed-region></text:tracked-changes>';

test.each([
  ['bold letters', (xml: string) => xml.replace('fifty', span('fifty', 'Strong_20_Emphasis'))],
  ['what is struck out no longer', (xml: string) => styled(xml, 'style:text-line-through-style="none"')],
  ['what a tracked change took away', (xml: string) => xml.replace('<office:text>', `$&${removed}`)],
  [
    'what somebody remarked',
    (xml: string) =>
      xml.replace('fifty', 'fif<office:annotation><text:p>Really?</text:p></office:annotation>ty'),
  ],
])('%s changes nothing of a text of OpenDocument', async (_what, change) => {
  expect((await edited(change)).map(({ status }) => status)).toEqual(['OK', 'OK']);
});

test.each([
  ['was altered', (xml: string) => xml.replace('fifty', 'ninety'), 'ALTERED'],
  [
    'is struck out in part',
    (xml: string) => xml.replace('fifty', span('fifty', 'Struck_20_Through')),
    'ALTERED',
  ],
  [
    'is struck out in a look',
    (xml: string) => styled(xml, 'style:text-line-through-style="solid"'),
    'ALTERED',
  ],
  ['is hidden in part', (xml: string) => styled(xml, 'text:display="none"'), 'ALTERED'],
  [
    'is no quotation any more',
    (xml: string) => xml.replace('text:style-name="Quotations"', 'text:style-name="Standard"'),
    'NOT-FOUND',
  ],
  [
    'shows something drawn',
    (xml: string) =>
      xml.replace('fifty', 'fifty<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box></draw:frame>'),
    'ALTERED',
  ],
])('a quotation of a text of OpenDocument that %s is told', async (_what, change, status) => {
  const said = await edited(change);
  expect(said.filter((one) => one.status !== 'OK').map((one) => [one.footnote, one.status])).toEqual([
    ['1', status],
  ]);
});

test('a quotation whose footnote went is missed, and the one below that it runs into is told', async () => {
  const note = /<text:note text:id="ftn1".*?<\/text:note>/s;
  const said = await edited((xml) => xml.replace(note, ''));
  expect(said.map(({ status, reason }) => [status, reason])).toEqual([
    ['ALTERED', 'These words stand in another place of the same text.'],
    ['NOT-FOUND', 'It no longer stands in the notes.'],
  ]);
});

test('the quotations of a file that is no document are missed', async () => {
  const ibid = await sealedExport([SOURCE], 'odt');
  await ibid.write(FILE, 'PK no more');
  expect((await bothSay(ibid)).map(({ status }) => status)).toEqual(['NOT-FOUND', 'NOT-FOUND']);
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasOffice)(
  `what LibreOffice makes of a text of OpenDocument verifies${hasOffice ? '' : ' (skipped: LibreOffice is not installed)'}`,
  async () => {
    const ibid = await sealedExport([SOURCE], 'odt');
    const profile = `-env:UserInstallation=file://${await tempFolder()}`;
    const out = await tempFolder();
    const path = join(ibid.folder, FILE);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'odt', '--outdir', out, path]);
    await writeFile(path, await readFile(join(out, FILE)));
    expect((await bothSay(ibid)).map(({ status }) => status)).toEqual(['OK', 'OK']);
  },
  120_000,
);
