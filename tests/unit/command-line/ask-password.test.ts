import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Keyboard, typedOn } from '../../../electron/command-line/ask-password.ts';

/** A keyboard that types these keys as soon as somebody listens, and writes down in which mode it is. */
async function typing(...keys: readonly string[]): Promise<readonly [string | null, readonly string[]]> {
  const events = new EventEmitter();
  const modes: string[] = [];
  const keyboard = {
    on: (name: string, listener: (data: string) => void) => events.on(name, listener),
    off: (name: string, listener: (data: string) => void) => events.off(name, listener),
    setEncoding: () => undefined,
    setRawMode: (raw: boolean) => modes.push(raw ? 'silent' : 'loud'),
    resume: () => modes.push('listening'),
    pause: () => modes.push('done'),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as much of a terminal as is asked for
  const answer = typedOn(keyboard as unknown as Keyboard);
  for (const key of keys) events.emit('data', key);
  const typed = await answer;
  expect(events.listenerCount('data')).toBe(0);
  return [typed, modes];
}

test('what is typed is taken to the end of the line, and the terminal is left as it was', async () => {
  expect(await typing('s', 'a', 'lt\r')).toEqual(['salt', ['silent', 'listening', 'loud', 'done']]);
  expect((await typing('نمک و آسیا\nnot this'))[0]).toBe('نمک و آسیا');
});

test('letters are taken back one by one, or all at once', async () => {
  expect((await typing('sad\u007f\u007falt', '\r'))[0]).toBe('salt');
  expect((await typing('sugar\u0015salt\b', '\r'))[0]).toBe('sal');
  expect((await typing('\u007f🜨\u007f', '\r'))[0]).toBe('');
});

test('whoever gives up has typed nothing', async () => {
  expect((await typing('sa', '\u0003'))[0]).toBe(null);
  expect((await typing('\u0004'))[0]).toBe(null);
});
