import { expect, onTestFinished, test } from 'vitest';
import { nodeReader } from '../../../electron/library/node-reader.ts';
import { createPasteProcess, type PasteLimits } from '../../../electron/library/paste-process.ts';
import type { ReaderMessage, ReaderProcess } from '../../../electron/importers/reader-channel.ts';
import { FROM_WORD } from '../../support/copied-pages.ts';
import { IMPORTERS } from '../../support/library.ts';

/** A process that answers as told, and says when it was stopped. */
function processOf(answer: (id: number, tell: (message: ReaderMessage) => void, die: () => void) => void) {
  const stopped: string[] = [];
  const start = (): ReaderProcess => {
    let tell: (message: ReaderMessage) => void = () => {};
    let die = () => {};
    return {
      post: ({ id }) =>
        answer(
          id,
          (message) => tell(message),
          () => die(),
        ),
      onMessage: (listener) => {
        tell = listener;
      },
      onExit: (listener) => {
        die = () => listener('');
      },
      kill: () => stopped.push('stopped'),
    };
  };
  const open = (limits: Partial<PasteLimits> = {}) => {
    const process = createPasteProcess(start, limits);
    onTestFinished(() => process.close());
    return process;
  };
  return { open, stopped };
}

const PASTED = { html: '<p>words</p>', footnotes: 0, left: [] };

test('a page is read in a process of its own', async () => {
  const process = createPasteProcess(nodeReader(IMPORTERS));
  onTestFinished(() => process.close());
  const both = await Promise.all([process.read(FROM_WORD), process.read('<p>a<script>x()</script></p>')]);
  expect(both.map(({ footnotes }) => footnotes)).toEqual([2, 0]);
  expect(both[1].html).toBe('<p>a</p>');
});

test('a page that takes too long is given up, and the next one gets another process', async () => {
  const { open, stopped } = processOf((id, tell) => {
    if (id > 1) tell({ id, ok: true, pasted: PASTED });
  });
  const process = open({ timeoutMs: 20 });
  await expect(process.read('slow')).rejects.toMatchObject({ code: 'importer-timeout' });
  expect([stopped, await process.read('quick')]).toEqual([['stopped'], PASTED]);
});

test('a page that brings the process down fails alone', async () => {
  const { open } = processOf((id, tell, die) => {
    if (id === 1) die();
    else tell({ id, ok: true, pasted: PASTED });
  });
  const process = open();
  await expect(process.read('crash')).rejects.toMatchObject({ code: 'importer-crashed' });
  expect(await process.read('next')).toEqual(PASTED);
});

test('what the process says of a page is what the person hears', async () => {
  const { open } = processOf((id, tell) => {
    tell({ id, ok: false, failure: { code: 'too-deep', message: 'The page is nested too deeply.' } });
  });
  await expect(open().read('deep')).rejects.toMatchObject({
    code: 'too-deep',
    message: 'The page is nested too deeply.',
  });
});

test('a process that nobody needs any more is let go of', async () => {
  const { open, stopped } = processOf((id, tell) => tell({ id, ok: true, pasted: PASTED }));
  await open({ idleMs: 10 }).read('page');
  await expect.poll(() => stopped).toEqual(['stopped']);
});

test('who closes Ibid does not wait for a paste', async () => {
  const { open } = processOf(() => {});
  const process = open();
  const reading = process.read('page');
  process.close();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});
