import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressOn } from '../../../electron/command-line/import-progress.ts';

function screen(isTTY: boolean): {
  readonly stream: Writable & { isTTY: boolean; columns: number };
  text(): string;
} {
  const written: string[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString('utf8'));
      done();
    },
  });
  return { stream: Object.assign(writable, { isTTY, columns: 30 }), text: () => written.join('') };
}

test('a long import keeps one line of the terminal, within its width, and takes it away at the end', () => {
  const { stream, text } = screen(true);
  let now = 0;
  const show = progressOn(stream, () => now);
  show({ done: 0, total: 12, name: 'at-once.txt' });
  now = 200;
  show({ done: 1, total: 12, name: 'letter.txt' });
  now = 220;
  show({ done: 2, total: 12, name: 'too-soon.txt' });
  now = 400;
  show({ done: 11, total: 12, name: `${'long'.repeat(20)}\u001b.txt` });
  show({ done: 12, total: 12, name: null });
  const erase = '\r\u001b[K';
  expect(text()).toBe(`${erase}2 of 12  letter.txt${erase}12 of 12  ${'long'.repeat(4)}l…${erase}`);
});

test('the line tells how far a file of many pages has been read', () => {
  const { stream, text } = screen(true);
  let now = 0;
  const show = progressOn(stream, () => now);
  show({ done: 0, total: 2, name: 'a.pdf' });
  now = 200;
  show({ done: 0, total: 2, name: 'a.pdf', pages: { done: 8, total: 90 } });
  expect(text()).toBe('\r\u001b[K1 of 2, page 8 of 90  a.pdf');
});

test('an import into a file or a pipe shows no progress', () => {
  const { stream, text } = screen(false);
  const show = progressOn(stream, () => Number.MAX_SAFE_INTEGER);
  show({ done: 0, total: 1, name: 'a.txt' });
  show({ done: 1, total: 1, name: null });
  expect(text()).toBe('');
});
