import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import { plainAsk } from '#shared/model/search.ts';
import { commandLine, noBuild } from '../support/command-line.ts';
import { openTestIbid } from '../support/library.ts';
import { BLOCKS_ANEW, libraryAfter, ROWS, runScript } from '../support/outdated-library.ts';

/** From the second piece on. */
const FAILING = `CREATE TRIGGER failing BEFORE UPDATE ON settings WHEN NEW.value GLOB '*, up to *' AND OLD.value GLOB '*, up to *'
  BEGIN SELECT RAISE(ABORT, 'the index is not to be whole'); END;`;

const failing = (): Promise<string> => libraryAfter(`${BLOCKS_ANEW} ${FAILING}`);

test('a search beside a failing index finds what there is, says why there is no more, and finds all once it is tried again', async () => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const path = await failing();
  const { handlers, host } = await openTestIbid({ folder: dirname(path) });
  await expect
    .poll(async () => (await handlers['search.find'](plainAsk('row '))).indexing?.failure)
    .toBeTruthy();
  const first = await handlers['search.find'](plainAsk('"row 0, علی" '));
  expect([first.documents.length, first.indexing]).toEqual([
    1,
    { done: 2000, of: ROWS, failure: { code: 'internal', message: expect.stringContaining('went wrong') } },
  ]);
  await runScript(path, 'DROP TRIGGER failing');
  await handlers['library.indexAgain']();
  await expect.poll(async () => (await handlers['search.find'](plainAsk('row '))).indexing).toBeNull();
  expect((await handlers['search.find'](plainAsk(`"row ${ROWS - 1}, علی" `))).documents).toHaveLength(1);
  await expect.poll(() => host.toldOf('index.progress').at(-1)).toBeNull();
});

test('on the command line it is told on stderr, beside what is found', async ({ skip }) => {
  const missing = noBuild();
  skip(missing !== null, missing ?? '');
  const path = await failing();
  const ibid = await commandLine();
  const { code, stdout, stderr } = await ibid.runBare('--library', path, 'search', '"row 0, علی"');
  expect([code, stdout.includes('Row 0'), stderr]).toEqual([
    0,
    true,
    expect.stringContaining('The index is not whole, so some things are not found: Something went wrong'),
  ]);
});
