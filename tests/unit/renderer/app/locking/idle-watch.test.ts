import { expect, test } from 'vitest';
import { watchIdle } from '../../../../../renderer/app/locking/idle-watch.ts';
import { testClock } from '../../notes/test-clock.ts';

const FIVE_MINUTES = 300_000;

function watched() {
  const clock = testClock();
  const told = { idle: 0 };
  const watch = watchIdle({ clock, afterMs: FIVE_MINUTES, onIdle: () => (told.idle += 1) });
  return { clock, told, watch };
}

test('it is told when nobody did anything for so long, and not before', async () => {
  const { clock, told } = watched();
  await clock.pass(FIVE_MINUTES - 1);
  expect(told.idle).toBe(0);
  await clock.pass(1);
  expect(told.idle).toBe(1);
});

test('whatever is done begins the time anew', async () => {
  const { clock, told, watch } = watched();
  for (let minute = 0; minute < 20; minute += 1) {
    await clock.pass(60_000);
    watch.touched();
  }
  expect(told.idle).toBe(0);
  await clock.pass(FIVE_MINUTES);
  expect(told.idle).toBe(1);
});

test('what is done after a sleep, in which no timer ran, comes too late', () => {
  let now = 0;
  let idle = 0;
  const asleep = { now: () => now, after: () => () => undefined };
  const watch = watchIdle({ clock: asleep, afterMs: FIVE_MINUTES, onIdle: () => (idle += 1) });
  now = FIVE_MINUTES + 1;
  watch.touched();
  expect(idle).toBe(1);
});

test('a library that stayed open all the same is tried again after the same time', async () => {
  const { clock, told } = watched();
  await clock.pass(3 * FIVE_MINUTES);
  expect(told.idle).toBe(3);
});

test('once stopped it tells nothing', async () => {
  const { clock, told, watch } = watched();
  watch.stop();
  await clock.pass(FIVE_MINUTES);
  expect(told.idle).toBe(0);
});
