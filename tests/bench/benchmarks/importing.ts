import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBenchIbid } from '../bench-ibid.ts';
import { loadSources, type Sources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { isThere, runPandoc } from '../programs.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { type ArticleFormat, makeArticle } from '../text/make-article.ts';
import { timed } from '../timed.ts';

const FORMATS: readonly { readonly format: ArticleFormat; readonly name: string }[] = [
  { format: 'txt', name: 'plain text' },
  { format: 'md', name: 'Markdown' },
  { format: 'html', name: 'HTML' },
];
const WARM = 60;
const COLD = 5;
const PANDOC_EVERY = 6;
const ONE = { count: 1, of: 'documents' };

export async function measureImporting(): Promise<readonly Measurement[]> {
  const sources = await loadSources();
  const hasPandoc = await isThere('pandoc');
  const by = hasPandoc ? 'pandoc -t plain, a process per file' : 'none: pandoc is not on this machine';
  const measured: Measurement[] = [];
  for (const { format, name } of FORMATS) {
    await inTemporaryFolder(async (folder) => {
      const files = await writeArticles(folder, format);
      const cold: number[] = [];
      for (const [start, file] of files.slice(0, COLD).entries()) {
        await withIbid(sources, join(folder, `cold-${start}.ibid`), async (importFile) => {
          cold.push(await timed(() => importFile(file)));
        });
      }
      const warm: number[] = [];
      const yardstick: number[] = [];
      await withIbid(sources, join(folder, 'warm.ibid'), async (importFile) => {
        await importFile(files[0] ?? '');
        for (const [index, file] of files.slice(COLD).entries()) {
          warm.push(await timed(() => importFile(file)));
          // In between, so that whatever else the machine does falls on both.
          if (hasPandoc && index % PANDOC_EVERY === 0)
            yardstick.push(await timed(() => runPandoc([file], format)));
        }
      });
      const beside = { yardstick: hasPandoc ? yardstick : null, by };
      measured.push({ what: `${name}, one after another`, ours: warm, ...beside, goal: null, rate: ONE });
      measured.push({ what: `${name}, the first after a start`, ours: cold, ...beside, goal: null });
    });
  }
  return measured;
}

async function writeArticles(folder: string, format: ArticleFormat): Promise<readonly string[]> {
  const paths = Array.from({ length: COLD + WARM }, (_, number) =>
    join(folder, `article-${number}.${format}`),
  );
  for (const [number, path] of paths.entries()) await writeFile(path, makeArticle(number, format));
  return paths;
}

/** Imports go the whole way: file, reading process, library. The first of a start has to start the process. */
async function withIbid(
  sources: Sources,
  path: string,
  work: (importFile: (file: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const ibid = await openBenchIbid(sources, path);
  try {
    await work(async (file) => {
      const [outcome] = await ibid.importPaths([file]);
      if (outcome?.status !== 'imported')
        throw new Error(`${file} was not imported: ${JSON.stringify(outcome)}`);
    });
  } finally {
    await ibid.close();
  }
}
