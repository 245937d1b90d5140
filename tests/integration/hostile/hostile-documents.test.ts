import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import type { ShownPage } from '#shared/model/original.ts';
import { ALL_EXTENSIONS } from '#shared/model/formats.ts';
import { showPage } from '../../../electron/originals/web-page/show-page.ts';
import { tellFigure, WHOLE } from '../../safety/figures.ts';
import { faultsOf } from '../../support/document-faults.ts';
import { hostileFiles, type HostileFile } from '../../support/hostile/hostile-files.ts';
import { VECTORS } from '../../support/hostile/vectors.ts';
import { readContents } from '../../support/read-file.ts';
import { isAllowedAttribute, isAllowedElement } from '#shared/original/allowed.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'documents');
const fixtures: readonly HostileFile[] = readdirSync(FIXTURES, { withFileTypes: true, recursive: true })
  .filter(
    (entry) =>
      entry.isFile() &&
      ALL_EXTENSIONS.some((ending) => entry.name.endsWith(ending)) &&
      !entry.name.endsWith('.expected.json'),
  )
  .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }));

/** What is wrong with how a file was read: nothing, where it became sound documents or was refused with a sentence. */
async function faultsIn({ name, bytes }: HostileFile): Promise<readonly string[]> {
  try {
    const { documents } = await readContents(name, bytes);
    return documents.flatMap(({ document }) => faultsOf(document));
  } catch (error) {
    if (error instanceof Failed)
      return /^[A-Z“].*\.$/su.test(error.message) ? [] : [`not a sentence: ${error.message}`];
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function shownOrRefused(page: HostileFile): ShownPage | null {
  try {
    return showPage(page, 'html');
  } catch (error) {
    if (error instanceof Failed) return null;
    throw error;
  }
}

const every = (step: number) => (_: unknown, index: number) => WHOLE || index % step === 0;

test('there are more than a thousand hostile texts, none twice', () => {
  expect(new Set(VECTORS).size).toBeGreaterThan(1000);
});

test(
  'a hostile text in any place of any format becomes a sound document or a refusal',
  { timeout: 900_000 },
  async () => {
    const vectors = VECTORS.filter(every(40));
    let files = 0;
    for (const vector of vectors) {
      for (const file of hostileFiles(vector)) {
        files += 1;
        expect([file.name, vector, await faultsIn(file)]).toEqual([file.name, vector, []]);
      }
    }
    tellFigure({
      promise: 'S4',
      what: 'hostile files through the importers',
      figure: `${files} files of ${vectors.length} texts: 0 crashes, 0 unsound documents`,
    });
  },
);

test('what is shown of a hostile page is made of allowed elements alone', { timeout: 300_000 }, () => {
  for (const vector of VECTORS.filter(every(10))) {
    const [page] = hostileFiles(vector);
    const shown = page && shownOrRefused(page);
    if (!shown) continue;
    const { nodes, styles } = shown;
    const wrong = nodes.flatMap((node) =>
      'name' in node &&
      !(
        isAllowedElement(node.name) &&
        Object.entries(node.attributes).every(([key, value]) => isAllowedAttribute(node.name, key, value))
      )
        ? [node]
        : [],
    );
    expect([
      vector,
      wrong,
      /@import|@font-face|url\((?!\s*["']?data:)|javascript:|expression\(/i.exec(styles)?.[0],
    ]).toEqual([vector, [], undefined]);
  }
});

test(
  'every fixture, cut off at fifty points, becomes a sound document or a refusal',
  { timeout: 1_800_000 },
  async () => {
    let cuts = 0;
    for (const { name, bytes } of fixtures.filter(every(6))) {
      for (let cut = 0; cut < 50; cut += WHOLE ? 1 : 17) {
        cuts += 1;
        const part = { name, bytes: bytes.subarray(0, Math.floor((bytes.length * cut) / 50)) };
        expect([name, cut, await faultsIn(part)]).toEqual([name, cut, []]);
      }
    }
    tellFigure({
      promise: 'S4',
      what: 'fixtures cut off',
      figure: `${cuts} cuts of ${fixtures.length} files: 0 crashes`,
    });
  },
);

test(
  'a fixture with bytes changed, put in, doubled or taken out becomes a sound document or a refusal',
  { timeout: 1_800_000 },
  async () => {
    const runs = WHOLE ? 3000 : 40;
    const small = fixtures.filter(({ bytes }) => bytes.length < 60_000);
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('set', 'insert', 'remove', 'double'),
      with: fc.uint8Array({ minLength: 1, maxLength: 24 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...small),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async ({ name, bytes }, changes) => {
          let mutated = Buffer.from(bytes);
          for (const { at, kind, with: given } of changes) {
            const place = mutated.length === 0 ? 0 : at % mutated.length;
            const end = Math.min(place + given.length, mutated.length);
            const [before, here, after] = [
              mutated.subarray(0, place),
              mutated.subarray(place, end),
              mutated.subarray(end),
            ];
            const middle = { set: [given], insert: [given, here], remove: [], double: [here, here] }[kind];
            mutated = Buffer.concat([before, ...middle, after]);
          }
          expect([name, await faultsIn({ name, bytes: new Uint8Array(mutated) })]).toEqual([name, []]);
        },
      ),
      { numRuns: runs },
    );
    tellFigure({
      promise: 'S4',
      what: 'fixtures with changed bytes',
      figure: `${runs} drawn cases: 0 crashes`,
    });
  },
);
