import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileFormat, makeArticleFile, SHARES } from './make-article-file.ts';

export interface ArticleFile {
  readonly path: string;
  readonly format: FileFormat;
}

/**
 * Writes so many articles in the shares of `SHARES`, of which a hundred is a whole: `number` counts on from file to
 * file. A name begins with where its file comes in the order of the formats' shares, so that a folder is mixed.
 */
export async function writeArticles(
  folder: string,
  count: number,
  wanted: (format: FileFormat) => boolean = () => true,
): Promise<readonly ArticleFile[]> {
  await mkdir(folder, { recursive: true });
  const files = formatsOf(count)
    .map((format, number) => ({ format, number }))
    .filter(({ format }) => wanted(format))
    .map(({ format, number }) => ({
      format,
      number,
      path: join(folder, `${String(number).padStart(4, '0')}.${format}`),
    }));
  for (const { path, format, number } of files) await writeFile(path, makeArticleFile(number, format));
  return files.map(({ path, format }) => ({ path, format }));
}

/** The formats of so many files, each spread evenly over all of them. */
function formatsOf(count: number): readonly FileFormat[] {
  const all = Object.keys(SHARES).filter(isFormat);
  const places = all.flatMap((format) => {
    const files = Math.round((count * SHARES[format]) / 100);
    return Array.from({ length: files }, (_, index) => ({ format, place: (index + 0.5) / files }));
  });
  return places.toSorted((a, b) => a.place - b.place).map(({ format }) => format);
}

function isFormat(name: string): name is FileFormat {
  return Object.hasOwn(SHARES, name);
}
