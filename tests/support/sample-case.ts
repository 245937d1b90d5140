import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { openTestIbid, type TestIbid } from './library.ts';
import { tempFolder } from './temp-library.ts';

async function makeSample(): Promise<Uint8Array> {
  const ibid = await openTestIbid();
  await ibid.handlers['library.addSample']();
  await ibid.indexed();
  await ibid.close();
  return readFile(ibid.libraryFile);
}

export interface SampleIbid extends TestIbid {
  /** The document whose title begins so. */
  titled(title: string): Promise<DocumentSummary>;
  /** Where the words stand in it, once. */
  rangeOf(title: string, words: string): Promise<PassageRange>;
  /** Takes back the last act, and answers what it was. */
  undo(): Promise<string>;
}

let made: Promise<Uint8Array> | null = null;

/** A library with the sample documents and the sample case; what was done to make it cannot be undone any more. */
export async function openSample(): Promise<SampleIbid> {
  const folder = await tempFolder();
  await writeFile(join(folder, 'library.ibid'), await (made ??= makeSample()));
  const ibid = await openTestIbid({ folder });
  const { handlers } = ibid;
  const titled = async (title: string): Promise<DocumentSummary> => {
    const document = (await handlers['documents.list']()).find((one) => one.title.startsWith(title));
    if (!document) throw new Error(`no document ${title}`);
    return document;
  };
  return {
    ...ibid,
    titled,
    async rangeOf(title, words) {
      const { revisionId } = await titled(title);
      const text = canonicalText((await handlers['documents.read'](revisionId)).blocks);
      const start = text.indexOf(words);
      if (start < 0 || text.includes(words, start + 1)) throw new Error(`not once in ${title}: ${words}`);
      return { revisionId, start, end: start + words.length };
    },
    undo: async () => handlers['acts.undo']((await handlers['acts.state']()).undo?.id ?? -1),
  };
}
