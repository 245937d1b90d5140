import type { Paper } from '../paper.ts';
import type { ExportFile } from '../render-note.ts';

/** The files with what their PDFs say beside these, whose words no eye finds in their bytes. */
export async function withPdfsRead(
  files: readonly ExportFile[],
  read: Paper['read'],
): Promise<readonly ExportFile[]> {
  const all: ExportFile[] = [...files];
  for (const { name, content } of files) {
    if (name.endsWith('.pdf') && typeof content !== 'string')
      all.push({ name, content: await read(content) });
  }
  return all;
}
