import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PassageId } from '#shared/model/ids.ts';
import type { Note } from '#shared/model/note.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { appendToNote } from '../../electron/note-text/append-to-note.ts';
import { noteStateOf, quotationNode } from '../../electron/note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../electron/note-text/note-state-from-markdown.ts';
import { openTestIbid, type TestIbid } from './library.ts';

const ARTICLE = `The House by the Harbour
By Mara Ellison
2011-04

The first winter was quiet. Nobody counted the people in the lower building, and nobody asked [1]. The doors stood open.

"There were fifty of us," said one who left; "or 60 -- who knows? *I* didn't count." The papers wrote of 200 [2].

Notes

1. Doe, Jane. "Counting Rooms." The Harbour Post 2009. Also see: Roe, Richard. "Doors." The Harbour Post 2010.

2. The Nejat Bloggers. "Two Hundred." Web. 3 May 2010. <https://example.org/200>.
`;

const PERSIAN = `# خانهٔ چراغ

می‌گویند «دویست نفر» در ساختمان پایین بودند؛ من ۵۰ نفر دیدم.
`;

export interface ExportBench extends TestIbid {
  /** Where exports go; not there yet. */
  readonly out: string;
  quote(title: string, words: string): Promise<PassageId>;
  note(title: string, ...parts: readonly (PassageId | { readonly text: string })[]): Promise<Note>;
  read(name: string): Promise<string>;
}

/** A library of two documents, and notes that quote them. */
export async function exportBench(): Promise<ExportBench> {
  const ibid = await openTestIbid();
  const { handlers, folder, host } = ibid;
  const files = join(folder, 'files');
  await mkdir(files);
  await writeFile(join(files, 'harbour.txt'), ARTICLE);
  await writeFile(join(files, 'lantern.md'), PERSIAN);
  await ibid.importPaths([files]);
  const out = join(folder, 'out');
  await mkdir(out);
  host.folder = out;
  return {
    ...ibid,
    out,
    async quote(title, words) {
      const document = (await handlers['documents.list']()).find((one) => one.title === title);
      if (!document) throw new Error(`no document “${title}”`);
      const { id, blocks } = await handlers['documents.read'](document.revisionId);
      const start = canonicalText(blocks).indexOf(words);
      return (await handlers['passages.create']({ revisionId: id, start, end: start + words.length })).id;
    },
    async note(title, ...parts) {
      const { id, version } = await handlers['notes.create'](title);
      const blocks = parts.flatMap((part) =>
        typeof part === 'string' ? [quotationNode(part)] : noteStateFromMarkdown(part.text).root.children,
      );
      const state = JSON.stringify(appendToNote(noteStateOf([]), blocks));
      return handlers['notes.save']({ id, title, state, basedOn: version });
    },
    read: (name) => readFile(join(out, name), 'utf8'),
  };
}
