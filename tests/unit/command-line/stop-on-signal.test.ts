import { expect, test } from 'vitest';
import { endable } from '../../../electron/command-line/stop-on-signal.ts';

test('every process that was started is ended, not only the last', () => {
  const ended: number[] = [];
  const { start, end } = endable((number) => ({
    post: () => undefined,
    onMessage: () => undefined,
    onExit: () => undefined,
    kill: () => ended.push(number),
  }));
  start(1);
  start(2);
  end();
  expect(ended).toEqual([1, 2]);
});
