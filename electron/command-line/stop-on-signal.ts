import { constants } from 'node:os';
import type { WorkProcess } from '../importers/reader-channel.ts';

type Start<Request, Message> = (memoryMegabytes: number) => WorkProcess<Request, Message>;

/** A process as given, and a way to end the one that is running. */
export function endable<Request, Message>(
  start: Start<Request, Message>,
): { readonly start: Start<Request, Message>; end(): void } {
  let running: WorkProcess<Request, Message> | null = null;
  return {
    start: (memoryMegabytes) => (running = start(memoryMegabytes)),
    end: () => running?.kill(),
  };
}

/**
 * The first signal asks to stop at the next good place, the second ends the program at once: what it was writing
 * is taken back when the library is opened again.
 */
export function stopOnSignal(stop: () => void, end: () => void): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) {
        end();
        // What a shell says of a program that a signal has ended.
        process.exit(128 + constants.signals[signal]);
      }
      asked = true;
      stop();
    });
  }
}
