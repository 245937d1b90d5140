import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { ALL_EXTENSIONS, EXTENSIONS } from '#shared/model/formats.ts';
import { chooseImporter, IMPORTERS } from '../../../electron/importers/registry.ts';
import { faultsOf } from '../../support/document-faults.ts';
import { readBytes, readContents, readOrRefuse } from '../../support/read-file.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'documents');
const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');
const sources = [FOLDER, SAMPLE].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        ALL_EXTENSIONS.includes(extname(entry.name)) &&
        !entry.name.endsWith('.expected.json'),
    )
    .map(({ name, parentPath }) => ({ name, path: join(parentPath, name), isFixture: folder === FOLDER }))
    // A folder of its own holds sources for other tests too; those with an expected document are for this one.
    .filter(({ path }) => dirname(path) === folder || existsSync(`${path}.expected.json`)),
);

test('no two importers claim one extension, and every format has one importer', () => {
  const extensions = IMPORTERS.flatMap((importer) => importer.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
  const formats = IMPORTERS.flatMap(({ format }) => format ?? []);
  expect(formats.toSorted()).toEqual(Object.keys(EXTENSIONS).toSorted());
});

test('every format has a document in the fixtures with what it must become', () => {
  const formats = sources
    .filter(({ isFixture }) => isFixture)
    .map(({ name, path }) => chooseImporter({ name, bytes: readFileSync(path) }).format);
  expect(new Set(formats)).toEqual(new Set(Object.keys(EXTENSIONS)));
});

test.each(sources.filter(({ isFixture }) => isFixture))(
  '$name becomes what is written beside it',
  async ({ name, path }) => {
    const { documents, offered } = await readContents(name, readFileSync(path));
    const [only] = documents;
    const become = only && documents.length + offered.length === 1 ? only.document : { documents, offered };
    await expect(`${JSON.stringify(become, hashed, 2)}\n`).toMatchFileSnapshot(`${path}.expected.json`);
  },
);

describe.each(sources)('$name', ({ name, path }) => {
  const bytes = readFileSync(path);

  test('becomes the same document every time', async () => {
    expect(await readBytes(name, bytes)).toEqual(await readBytes(name, new Uint8Array(bytes)));
  });

  test('has its spans inside its blocks, and its citations inside its notes', async () => {
    const { documents } = await readContents(name, bytes);
    expect(documents.flatMap(({ document }) => faultsOf(document))).toEqual([]);
  });

  test('cut off anywhere, becomes a document or is refused with a reason', async () => {
    for (let cut = 0; cut < 50; cut += 1) {
      const part = bytes.subarray(0, Math.floor((bytes.length * cut) / 50));
      const outcome = await readOrRefuse(name, part);
      expect(outcome instanceof Failed ? [] : faultsOf(outcome)).toEqual([]);
    }
  });
});

/** Bytes as their hash: nobody reads them in a file. */
function hashed(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? `SHA-256 ${createHash('sha256').update(value).digest('hex')}` : value;
}
