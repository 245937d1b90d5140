import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Passage } from '#shared/model/passage.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { openTestIbid, type TestIbid } from './library.ts';

export const STATEMENT = `---
title: What I saw
author: Farid Moradi
---

# Winter

The lower building held about fifty people[^1], and nobody kept a list.

They counted us twice a day.

[^1]: Some say two hundred.
`;
export const PERSIAN = 'گفته‌های سمیرا نوری\n\nدر ساختمان پایین دویست نفر بودند.\n';

/** Imports texts as files that the person chooses in a dialog. */
export async function importFiles(
  ibid: TestIbid,
  files: Readonly<Record<string, string>>,
): Promise<readonly DocumentSummary[]> {
  const folder = join(ibid.folder, 'chosen');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  ibid.host.files = Object.keys(files).map((name) => join(folder, name));
  const outcomes = await ibid.handlers['documents.import']();
  return outcomes.map((outcome) => {
    if (outcome.status !== 'imported') throw new Error(`${outcome.name} was not imported`);
    return outcome.document;
  });
}

export interface Written {
  readonly ibid: TestIbid;
  readonly document: DocumentSummary;
  readonly text: string;
  passage(words: string): Promise<Passage>;
}

/** A library that holds the statement. */
export async function statement(): Promise<Written> {
  const ibid = await openTestIbid();
  const [document] = await importFiles(ibid, { 'statement.md': STATEMENT });
  if (!document) throw new Error('nothing was imported');
  const { revisionId } = document;
  const text = canonicalText((await ibid.handlers['documents.read'](revisionId)).blocks);
  return {
    ibid,
    document,
    text,
    passage(words) {
      const start = text.indexOf(words);
      return ibid.handlers['passages.create']({ revisionId, start, end: start + words.length });
    },
  };
}
