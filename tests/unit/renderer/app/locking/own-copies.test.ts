import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { createOwnCopies } from '../../../../../renderer/app/locking/own-copies.ts';
import { testClock } from '../../notes/test-clock.ts';

/** A desk: the clipboard that all programs share, and which of them is in front. */
function desk({ hostClears = null }: { readonly hostClears?: 'yes' | null } = {}) {
  const clock = testClock();
  const state = { held: '', inFront: true, cleared: 0 };
  const look = () => {
    if (!state.inFront) throw new Error('the window is behind others');
  };
  const copies = createOwnCopies({
    clock,
    clipboard: {
      read: async () => {
        look();
        return new TextEncoder().encode(state.held);
      },
      empty: async () => {
        look();
        state.held = '';
      },
    },
    clearByHost: async (sha256) => {
      if (hostClears === null) return null;
      const isHeld = createHash('sha256').update(state.held).digest('hex') === sha256;
      if (isHeld) state.held = '';
      return isHeld;
    },
    onCleared: () => (state.cleared += 1),
  });
  const copy = async (words: string) => {
    state.held = words;
    await copies.copied();
  };
  const pass = async (seconds: number) => {
    await clock.pass(seconds * 1000);
  };
  /** Hashing takes as long as it takes. */
  const becomes = (expected: Partial<typeof state>) =>
    vi.waitFor(() => expect(state).toMatchObject(expected));
  return { copies, state, copy, pass, becomes };
}

test('what was copied is off the clipboard when its time is over, and not before', async () => {
  const { copies, state, copy, pass, becomes } = desk();
  copies.clearAfter(30);
  await copy('about fifty people');
  await pass(29);
  expect(state.held).toBe('about fifty people');
  await pass(1);
  await becomes({ held: '', cleared: 1 });
});

test('without a time it stays', async () => {
  const { copies, state, copy, pass } = desk();
  copies.clearAfter(null);
  await copy('about fifty people');
  await pass(86_400);
  expect(state.held).toBe('about fifty people');
});

test('what another program has copied since is left alone', async () => {
  const { copies, state, copy, pass } = desk();
  copies.clearAfter(30);
  await copy('about fifty people');
  state.held = 'a number to call';
  await pass(60);
  await copies.clear();
  expect(state).toMatchObject({ held: 'a number to call', cleared: 0 });
});

test('each copy has the whole time', async () => {
  const { copies, state, copy, pass, becomes } = desk();
  copies.clearAfter(30);
  await copy('one');
  await pass(20);
  await copy('two');
  await pass(20);
  expect(state.held).toBe('two');
  await pass(10);
  await becomes({ held: '' });
});

test('a time that is chosen later holds for what is copied already', async () => {
  const { copies, state, copy, pass, becomes } = desk();
  await copy('about fifty people');
  copies.clearAfter(60);
  await pass(59);
  expect(state.held).toBe('about fifty people');
  await pass(1);
  await becomes({ held: '' });
});

test('behind other windows it is cleared as soon as the window is in front again', async () => {
  const { copies, state, copy, pass, becomes } = desk();
  copies.clearAfter(30);
  await copy('about fifty people');
  state.inFront = false;
  await pass(30);
  expect(state.held).toBe('about fifty people');
  state.inFront = true;
  copies.inFront();
  await becomes({ held: '', cleared: 1 });
});

test('an empty clipboard, which some systems show to windows behind others, is looked at again in front', async () => {
  const { copies, state, copy, pass, becomes } = desk();
  copies.clearAfter(30);
  await copy('about fifty people');
  state.held = '';
  await pass(30);
  expect(state.cleared).toBe(0);
  state.held = 'about fifty people';
  copies.inFront();
  await becomes({ held: '', cleared: 1 });
});

test('a host that has the clipboard clears it behind other windows, if it holds the same still', async () => {
  const { copies, state, copy, pass } = desk({ hostClears: 'yes' });
  copies.clearAfter(30);
  await copy('about fifty people');
  state.inFront = false;
  await pass(30);
  expect(state).toMatchObject({ held: '', cleared: 1 });
  state.inFront = true;
  await copy('two hundred');
  Object.assign(state, { inFront: false, held: 'a number to call' });
  await pass(30);
  expect(state.held).toBe('a number to call');
});

test('asked to, it is cleared at once, whatever time was chosen', async () => {
  const { copies, state, copy } = desk();
  await copy('about fifty people');
  await copies.clear();
  expect(state.held).toBe('');
});

test('what is cleared the very moment that it was copied is cleared, though it was not looked at yet', async () => {
  const { copies, state } = desk();
  state.held = 'about fifty people';
  const copied = copies.copied();
  await copies.clear();
  await copied;
  expect(state.held).toBe('');
});
