import { expect, test } from 'vitest';
import { createAutosave, LONGEST_WAIT_MS, QUIET_MS, RETRY_MS } from '../../../../renderer/notes/autosave.ts';
import { settled, testClock } from './test-clock.ts';

/** A text, and a place to save it that fails as often as it is told to. */
function setUp() {
  const clock = testClock();
  const saves: string[] = [];
  const shown: string[] = [];
  const faults: unknown[] = [];
  const waiting: (() => void)[] = [];
  const text = { now: 'a', slow: false };
  const autosave = createAutosave<string>({
    clock,
    saved: 'a',
    read: () => text.now,
    isSame: (a, b) => a === b,
    isBlocking: (error) => error === 'blocking',
    async save(content) {
      if (text.slow) await new Promise<void>((resolve) => waiting.push(resolve));
      const fault = faults.shift();
      if (fault !== undefined) throw fault;
      saves.push(content);
    },
  });
  autosave.onStatus(() => shown.push(autosave.status().kind));
  const type = (next: string) => {
    text.now = next;
    autosave.changed();
  };
  return {
    clock,
    saves,
    shown,
    faults,
    text,
    autosave,
    type,
    finish: () => waiting.splice(0).forEach((go) => go()),
  };
}

test('a change is saved after a quiet moment, and not before', async () => {
  const { clock, saves, shown, type } = setUp();
  type('b');
  await clock.pass(QUIET_MS - 1);
  const before = [...saves];
  await clock.pass(1);
  expect([before, saves, shown]).toEqual([[], ['b'], ['changed', 'saving', 'saved']]);
});

test('who types without a pause is saved all the same', async () => {
  const { clock, saves, type } = setUp();
  for (let ms = 0; ms < LONGEST_WAIT_MS; ms += 100) {
    type(`b${ms}`);
    await clock.pass(100);
  }
  expect(saves).toHaveLength(1);
});

test('a change that was taken back is no version', async () => {
  const { clock, saves, autosave, type } = setUp();
  type('b');
  type('a');
  await clock.pass(QUIET_MS);
  expect([saves, autosave.status().kind, autosave.hasUnsaved()]).toEqual([[], 'saved', false]);
});

test('what is typed during a save is saved by the next one, never two at once', async () => {
  const { clock, saves, text, autosave, type, finish } = setUp();
  text.slow = true;
  type('b');
  await clock.pass(QUIET_MS);
  type('c');
  await clock.pass(LONGEST_WAIT_MS);
  const during = [...saves];
  text.slow = false;
  finish();
  await settled();
  const between = [[...saves], autosave.hasUnsaved()];
  await clock.pass(QUIET_MS);
  expect([during, between, saves, autosave.hasUnsaved()]).toEqual([[], [['b'], true], ['b', 'c'], false]);
});

test('a failed save is said, and tried again by itself until it succeeds', async () => {
  const { clock, saves, shown, faults, autosave, type } = setUp();
  faults.push('full', 'full');
  type('b');
  await clock.pass(QUIET_MS);
  const status = autosave.status();
  await clock.pass(RETRY_MS[0] + RETRY_MS[1]);
  expect([status, saves, shown.at(-1)]).toEqual([{ kind: 'failed', error: 'full' }, ['b'], 'saved']);
});

test('after a failure the newest words are saved, not those that failed', async () => {
  const { clock, saves, faults, type } = setUp();
  faults.push('full');
  type('b');
  await clock.pass(QUIET_MS);
  type('c');
  await clock.pass(2000);
  expect(saves).toEqual(['c']);
});

test('nothing is tried while a decision is waited for', async () => {
  const { clock, saves, faults, autosave, type } = setUp();
  faults.push('blocking');
  type('b');
  await clock.pass(QUIET_MS);
  type('c');
  await autosave.flush();
  await clock.pass(60_000);
  expect([saves, autosave.status().kind, autosave.hasUnsaved()]).toEqual([[], 'blocked', true]);
});

test('a decision lets it go on with what is on screen', async () => {
  const { clock, saves, faults, autosave, type } = setUp();
  faults.push('blocking');
  type('b');
  await clock.pass(QUIET_MS);
  autosave.rebase('theirs');
  await clock.pass(QUIET_MS);
  expect([saves, autosave.status().kind]).toEqual([['b'], 'saved']);
});

test('trying again by hand tries at once, also what waited for a decision', async () => {
  const { clock, saves, faults, autosave, type } = setUp();
  faults.push('blocking', 'blocking');
  type('b');
  await clock.pass(QUIET_MS);
  await autosave.retry();
  const again = autosave.status().kind;
  await autosave.retry();
  expect([again, saves, autosave.status().kind]).toEqual(['blocked', ['b'], 'saved']);
});

test('what waited for a decision and was taken back needs none', async () => {
  const { clock, faults, autosave, type } = setUp();
  faults.push('blocking');
  type('b');
  await clock.pass(QUIET_MS);
  type('a');
  await autosave.retry();
  expect([autosave.status().kind, autosave.hasUnsaved()]).toEqual(['saved', false]);
});

test('flush saves without waiting, and is over when the save is', async () => {
  const { saves, autosave, type } = setUp();
  type('b');
  await autosave.flush();
  expect([saves, autosave.hasUnsaved()]).toEqual([['b'], false]);
});
