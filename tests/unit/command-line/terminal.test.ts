import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalOn } from '../../../electron/command-line/terminal.ts';

interface Fake extends Writable {
  readonly isTTY: boolean;
  hasColors(): boolean;
  readonly text: () => string;
}

function stream({ failing, isTTY = false }: { failing?: string; isTTY?: boolean } = {}): Fake {
  const written: string[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString('utf8'));
      done(failing === undefined ? null : Object.assign(new Error(failing), { code: failing }));
    },
  });
  return Object.assign(writable, { isTTY, hasColors: () => isTTY, text: () => written.join('') });
}

test('answers go to stdout and failures to stderr, each with its code and what it is about', async () => {
  const [stdout, stderr] = [stream(), stream()];
  const terminal = terminalOn(stdout, stderr);
  await terminal.out('an answer\n');
  await terminal.fail({ code: 'not-found', message: 'Not\u001b here.' });
  await terminal.fail({ code: 'empty-file', message: 'It is empty.' }, 'a/نامه.txt');
  expect([stdout.text(), stderr.text()]).toEqual([
    'an answer\n',
    'ibid: Not\ufffd here. (not-found)\n\u2068a/نامه.txt\u2069: It is empty. (empty-file)\n',
  ]);
});

test('where nobody listens any more the work goes on', async () => {
  const terminal = terminalOn(stream({ failing: 'EPIPE' }), stream({ failing: 'EPIPE' }));
  await expect(terminal.out('first')).resolves.toBeUndefined();
  await expect(terminal.out('second')).resolves.toBeUndefined();
  await expect(terminal.fail({ code: 'internal', message: 'Unheard.' })).resolves.toBeUndefined();
});

test('an answer that does not fit on the disk is a failure', async () => {
  const terminal = terminalOn(stream({ failing: 'ENOSPC' }), stream());
  await expect(terminal.out('long')).rejects.toMatchObject({ code: 'disk-full' });
});

test('words are bold on a terminal alone', () => {
  expect(terminalOn(stream({ isTTY: true }), stream()).bold('x')).toBe('\u001b[1mx\u001b[22m');
  expect(terminalOn(stream(), stream({ isTTY: true })).bold('x')).toBe('x');
});
