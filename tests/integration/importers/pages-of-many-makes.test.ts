import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ImportReport } from '#shared/model/report.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { openTestIbid } from '../../support/library.ts';
import { makePages, type NamedPage } from '../../support/pages/make-pages.ts';

const PAGES = makePages(200);

test('a folder of 200 pages of many makes is imported without a failure, every text and note of it', async () => {
  const ibid = await openTestIbid();
  const folder = join(ibid.folder, 'pages');
  await mkdir(folder);
  for (const { name, bytes } of PAGES) await writeFile(join(folder, name), bytes);
  const outcomes = await ibid.importPaths([folder]);
  expect(outcomes.map(({ name, status }) => `${name} ${status}`).toSorted()).toEqual(
    PAGES.map(({ name }) => `${name} imported`).toSorted(),
  );
  const faults: string[] = [];
  for (const outcome of outcomes) {
    const page = PAGES.find(({ name }) => name === outcome.name);
    if (!page || outcome.status === 'failed') continue;
    const { revisionId } = outcome.document;
    const text = await ibid.handlers['documents.read'](revisionId);
    const report = await ibid.handlers['documents.report'](revisionId);
    faults.push(...faultsIn(page, text, report).map((fault) => `${page.name}: ${fault}`));
  }
  expect(faults).toEqual([]);
}, 60_000);

function faultsIn(page: NamedPage, text: RevisionText, { audit }: ImportReport): readonly string[] {
  const words = inOneLine(text.blocks.map((block) => block.text).join('\n'));
  const { body, footnotes, metadata, dropped, total } = audit.characters;
  const marked = text.footnotes.filter(({ markers }) => markers.length > 0).length;
  return [
    ...page.holds
      .filter((held) => !words.includes(inOneLine(held)))
      .map((held) => `“${held.slice(0, 40)}” is missing`),
    ...(text.footnotes.length === page.notes ? [] : [`${text.footnotes.length} notes of ${page.notes}`]),
    ...(marked === page.notes ? [] : [`${marked} notes of ${page.notes} have markers`]),
    ...(body + footnotes + metadata + dropped === total ? [] : ['the account does not add up']),
  ];
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
