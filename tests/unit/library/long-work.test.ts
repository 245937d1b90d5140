import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { beginLongWork } from '../../../electron/library/long-work.ts';

test('long work tells how far it is, and lets others have their turn', async () => {
  const told: string[] = [];
  let turns = 0;
  const { step } = beginLongWork({ progress: (done, of) => told.push(`${done} of ${of}`) });
  await step(0, 3);
  await setTimeout(20);
  setImmediate(() => (turns += 1));
  await step(1, 3);
  await step(2, 3);
  expect([told, turns]).toEqual([['1 of 3'], 1]);
});

test('long work that is stopped fails at its next step', async () => {
  const stop = new AbortController();
  const { step } = beginLongWork({ signal: stop.signal });
  await step(0, 2);
  stop.abort();
  await expect(step(1, 2)).rejects.toMatchObject({ code: 'cancelled' });
});
