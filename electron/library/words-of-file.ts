import type { SourceFile } from '../importers/importer.ts';
import type { ImportProcess } from './import-process.ts';

/** Everything that a file says, what an import would drop among it; without order. Fails as the reading does. */
export async function wordsOfFile(reader: Pick<ImportProcess, 'read'>, file: SourceFile): Promise<string> {
  const words: string[] = [];
  for (let from: number | null = 0; from !== null;) {
    const { documents, next } = await reader.read(file, from);
    for (const { document } of documents) {
      const { title, authors, publisher, blocks, footnotes, report } = document;
      words.push(title, ...authors, publisher ?? '');
      for (const { text } of [...blocks, ...footnotes.flatMap((note) => note.blocks)]) words.push(text);
      words.push(...footnotes.map(({ label }) => label), ...report.audit.dropped.map(({ text }) => text));
    }
    from = next;
  }
  return words.join('\n');
}
