import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FAILURE_CODES, Failed } from '#shared/ipc/result.ts';
import { createDispatch } from '../../../electron/handlers/dispatch.ts';
import { SCHEMAS } from '../../../electron/handlers/schemas.ts';
import { failureFrom } from '../../../electron/library/failure-from.ts';
import { bugOf, framesIn } from '../../../electron/log/bug.ts';
import { note } from '../../../electron/log/events.ts';
import { keepLog, type LogOptions } from '../../../electron/log/keep-log.ts';
import { readLog } from '../../../electron/log/read-log.ts';
import { tempFolder } from '../../support/temp-library.ts';

const AT = new Date('2026-01-02T03:04:05.678Z');

async function logged(options: Partial<LogOptions> = {}): Promise<{ folder: string; stop: () => void }> {
  const folder = options.folder ?? join(await tempFolder(), 'logs');
  const stop = keepLog({ folder, host: 'chromium', version: '0.1.0', now: () => AT, ...options });
  onTestFinished(stop);
  return { folder, stop };
}

const linesIn = (folder: string): readonly unknown[] => readLog(folder).map((line) => JSON.parse(line));

test('what is noted is a line of JSON with its moment, and only while a log is kept', async () => {
  note({ event: 'opened', ms: 1 });
  const { folder, stop } = await logged();
  note({ event: 'call', call: 'documents.list', ms: 1200, code: null });
  stop();
  note({ event: 'opened', ms: 2 });
  const at = AT.toISOString();
  expect(linesIn(folder)).toEqual([
    {
      at,
      event: 'started',
      host: 'chromium',
      version: '0.1.0',
      node: process.versions.node,
      system: process.platform,
    },
    { at, event: 'call', call: 'documents.list', ms: 1200, code: null },
  ]);
});

test.skipIf(process.platform === 'win32')('nobody else can read it', async () => {
  const { folder } = await logged();
  const modes = [await stat(folder), await stat(join(folder, 'ibid.jsonl'))].map(({ mode }) => mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
});

test('its files are of bounded size and number, and the newest lines are kept', async () => {
  const { folder } = await logged({ mostBytes: 2000 });
  for (let ms = 0; ms < 400; ms += 1) note({ event: 'opened', ms });
  const names = await readdir(folder);
  expect(names.toSorted()).toEqual(['ibid.1.jsonl', 'ibid.2.jsonl', 'ibid.3.jsonl', 'ibid.jsonl']);
  for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(2000);
  expect(linesIn(folder).at(-1)).toMatchObject({ ms: 399 });
  const order = readLog(folder).map((line) => Number(/"ms":(\d+)/.exec(line)?.[1]));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

test('where it cannot be written Ibid says so once and goes on', async () => {
  const folder = join(await tempFolder(), 'logs');
  await writeFile(folder, 'a file is in its place');
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  await logged({ folder });
  note({ event: 'opened', ms: 1 });
  expect(write.mock.calls).toEqual([['Ibid goes on without a log (EEXIST).\n']]);
});

test('of a bug it has the places in the program, and none that its message makes up', () => {
  const bug = new RangeError(
    'met Samira\n    at Nouri (/home/samira/letters.ts:1:1)\n    at Nouri (file:///nowhere/samira.ts:2:2)',
  );
  const { frames, ...rest } = bugOf(Object.assign(bug, { code: 'SQLITE_MISUSE' }));
  expect(rest).toEqual({ event: 'bug', error: 'RangeError', code: 'SQLITE_MISUSE' });
  expect(frames[0]).toMatch(/^tests\/unit\/log\/log\.test\.ts:\d+:\d+$/);
  expect(frames.join()).not.toMatch(/samira|nouri/i);
  expect(framesIn(`    at x (file://%zz:1:1)\n    at ${import.meta.dirname}/samira.ts:1:1`)).toEqual([]);
});

/** Words of a person, in every place where an error or a call can carry words. */
const CANARY = 'Kanarienvogel';
const canary = fc
  .tuple(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', '\n    at ', ' (/', ':1:1)', '../', 'E', 'SQLITE_'),
  )
  .map(([words, sign]) => `${words}${sign}${CANARY}${sign}${words}`);
const thrown = fc
  .record({
    message: canary,
    name: canary,
    code: fc.oneof(canary, fc.constant(`E${CANARY.toUpperCase()}`)),
    kind: fc.constantFrom(Error, RangeError, TypeError),
    failure: fc.option(fc.constantFrom(...FAILURE_CODES)),
    stack: fc.option(canary),
  })
  .map(({ message, name, code, kind, failure, stack }) =>
    failure === null
      ? Object.assign(new kind(message, { cause: message }), { name, code }, stack === null ? {} : { stack })
      : new Failed(failure, message, { cause: new Error(message) }),
  );

test('no words get in: not by an error, by a call or its arguments, nor by an event that is none', async () => {
  const { folder } = await logged({ mostBytes: 10_000_000 });
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => write.mockRestore());
  const names = Object.keys(SCHEMAS);
  await fc.assert(
    fc.asyncProperty(
      thrown,
      fc.oneof(fc.constantFrom(...names), canary),
      fc.array(canary),
      async (error, name, words) => {
        const failing = async () => {
          throw error;
        };
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever is called fails in the same way
        const dispatch = createDispatch(new Proxy({}, { get: () => failing }) as never);
        await dispatch(name, words);
        await dispatch('documents.list', []);
        failureFrom(error);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the types forbid
        for (const event of [
          { event: words[0] },
          { event: 'opened', ms: 1, words: words[0] },
          words,
        ] as never[])
          note(event);
      },
    ),
    { numRuns: 500 },
  );
  const written = await readFile(join(folder, 'ibid.jsonl'), 'utf8');
  expect(written).toContain('"call":"documents.list"');
  expect(written.toLowerCase()).not.toContain(CANARY.toLowerCase());
  expect(JSON.stringify(write.mock.calls).toLowerCase()).not.toContain(CANARY.toLowerCase());
});
