import type { ReadStream } from 'node:tty';
import type { Stream } from './terminal.ts';

/** Asks for a password; null where the person gives none. */
export type AskPassword = (question: string) => Promise<string | null>;

/** What of a terminal is needed. */
export type Keyboard = Pick<ReadStream, 'setEncoding' | 'setRawMode' | 'resume' | 'pause' | 'on' | 'off'>;

const ENTER = new Set(['\r', '\n']);
const ERASE = new Set(['\b', '\u007f']);
const ERASE_ALL = '\u0015';
/** Ctrl+C and Ctrl+D: in this mode a terminal hands them over as they are. */
const GIVE_UP = new Set(['\u0003', '\u0004']);

/** Asks where a person sits at a terminal, and shows nothing of what is typed; null where nobody does. */
export function askPasswordOn(stdin: NodeJS.ReadStream, stderr: Stream): AskPassword | null {
  if (!stdin.isTTY || stderr.isTTY !== true) return null;
  return async (question) => {
    stderr.write(question);
    const password = await typedOn(stdin);
    stderr.write('\n');
    return password === '' ? null : password;
  };
}

export function typedOn(keyboard: Keyboard): Promise<string | null> {
  return new Promise((resolve) => {
    let typed: readonly string[] = [];
    const end = (answer: string | null): void => {
      keyboard.off('data', onData);
      keyboard.setRawMode(false);
      keyboard.pause();
      resolve(answer);
    };
    const onData = (data: Buffer | string): void => {
      for (const key of String(data)) {
        if (ENTER.has(key)) return end(typed.join(''));
        if (GIVE_UP.has(key)) return end(null);
        if (ERASE.has(key)) typed = typed.slice(0, -1);
        else if (key === ERASE_ALL) typed = [];
        else typed = [...typed, key];
      }
      return undefined;
    };
    keyboard.setEncoding('utf8');
    keyboard.setRawMode(true);
    keyboard.on('data', onData);
    keyboard.resume();
  });
}
