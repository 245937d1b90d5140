import { join } from 'node:path';
import type { Emit } from '#shared/ipc/contract.ts';
import { openBenchIbid } from '../bench-ibid.ts';
import { loadSources } from '../built.ts';
import type { Measurement } from '../measurement.ts';
import { isThere, readsWithPandoc, runPandoc } from '../programs.ts';
import { progress } from '../progress.ts';
import { inTemporaryFolder } from '../temporary-folder.ts';
import { type ArticleFile, writeArticles } from '../text/article-folders.ts';
import { timed } from '../timed.ts';

const FILES = 1000;
/** Of the files that pandoc reads, one in so many is given to it. */
const PANDOC_EVERY = 9;

/** A folder of articles in all formats goes the whole way: files, reading process, library. */
export async function measureFolder(): Promise<readonly Measurement[]> {
  return inTemporaryFolder(async (folder) => {
    const [both, others] = [join(folder, '1'), join(folder, '2')];
    const readable = await writeArticles(both, FILES, readsWithPandoc);
    await writeArticles(others, FILES, (format) => !readsWithPandoc(format));
    const sample = readable.filter((_, index) => index % PANDOC_EVERY === 0);
    const halves = [sample.filter((_, at) => at % 2 === 0), sample.filter((_, at) => at % 2 === 1)] as const;
    const hasPandoc = await isThere('pandoc');
    // Before and after, so that whatever else the machine does falls on both.
    const before = hasPandoc ? await pandocTimes(halves[0]) : null;
    const ours = await importFolders(join(folder, 'library.ibid'), [both, others], readable.length);
    const after = hasPandoc ? await pandocTimes(halves[1]) : null;
    const perFile = (times: 'alone' | 'together'): readonly number[] | null =>
      before && after ? [((before[times] + after[times]) / sample.length) * readable.length] : null;
    const none = 'none: pandoc is not on this machine';
    const rate = { count: readable.length, of: 'documents' };
    return [
      {
        what: `the ${readable.length} of them that pandoc reads`,
        ours: [ours.readable],
        yardstick: perFile('alone'),
        by: hasPandoc ? `pandoc -t plain, a process per file, on every ${PANDOC_EVERY}th` : none,
        goal: { name: 'P5', ratio: 5 },
        rate,
      },
      {
        what: 'the same, beside pandoc started once a format',
        ours: [ours.readable],
        yardstick: perFile('together'),
        by: hasPandoc ? 'pandoc -t plain, one process for all those files of a format' : none,
        goal: null,
        rate,
      },
      {
        what: `all ${FILES}, PDF and MHTML among them`,
        ours: [ours.all],
        yardstick: null,
        by: 'none: pandoc reads neither PDF nor MHTML',
        goal: null,
        rate: { count: FILES, of: 'documents' },
      },
    ];
  });
}

/** Milliseconds until the first folder, and both, were in the library. */
async function importFolders(
  library: string,
  folders: readonly string[],
  inFirst: number,
): Promise<{ readonly readable: number; readonly all: number }> {
  progress(`importing ${FILES} files …`);
  let start = 0;
  let readable = 0;
  const emit: Emit = (_, event) => {
    if (event && 'done' in event && event.done === inFirst && readable === 0)
      readable = performance.now() - start;
  };
  const ibid = await openBenchIbid(await loadSources(), library, emit);
  try {
    start = performance.now();
    const outcomes = await ibid.importPaths(folders);
    const all = performance.now() - start;
    const bad = outcomes.find(({ status }) => status !== 'imported');
    if (bad || outcomes.length !== FILES)
      throw new Error(`${outcomes.length} files, and one was not imported: ${JSON.stringify(bad)}`);
    return { readable, all };
  } finally {
    await ibid.close();
  }
}

/** Milliseconds for all the files, by a process for each, and by one for those of each format. */
async function pandocTimes(
  files: readonly ArticleFile[],
): Promise<{ readonly alone: number; readonly together: number }> {
  progress(`running pandoc on ${files.length} of them …`);
  let [alone, together] = [0, 0];
  for (const { path, format } of files) alone += await timed(() => runPandoc([path], format));
  for (const format of new Set(files.map((file) => file.format))) {
    const paths = files.filter((file) => file.format === format).map(({ path }) => path);
    together += await timed(() => runPandoc(paths, format));
  }
  return { alone, together };
}
