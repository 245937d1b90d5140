import { utilityProcess } from 'electron';
import type { WorkProcess } from '../importers/reader-channel.ts';
import { framesIn } from '../log/bug.ts';
import { note, type WorkerName } from '../log/events.ts';

const DIAGNOSIS_LENGTH = 4000;

export interface UtilityOptions {
  readonly worker: WorkerName;
  readonly name: string;
  readonly memoryMegabytes: number;
  readonly args?: readonly string[];
}

/** How long the last words of an ended process are waited for. */
const LAST_WORDS_MS = 500;

/**
 * Runs an entry of Ibid in one of Electron's utility processes, without the environment of its parent and with a bounded
 * heap. V8 takes the bound from Chromium's own switch alone, and an empty environment would be taken for none given.
 */
export function forkUtility<Request extends object, Message>(
  entry: string,
  { worker, name, memoryMegabytes, args = [] }: UtilityOptions,
): WorkProcess<Request, Message> {
  const child = utilityProcess.fork(entry, [...args], {
    serviceName: name,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { IBID_WORKER: worker, ...ofWindows() },
    execArgv: [`--js-flags=--max-old-space-size=${memoryMegabytes}`],
  });
  const { stderr } = child;
  let diagnosis = '';
  const hear = (chunk: Buffer): void => {
    diagnosis = (diagnosis + chunk.toString('utf8')).slice(-DIAGNOSIS_LENGTH);
  };
  stderr?.on('data', hear);
  // An `error` that nobody hears would be thrown here. The process ends with it, and `exit` follows.
  child.on('error', (_type, location) => {
    diagnosis += `\n${location}`;
  });
  let asked = false;
  return {
    post: (request) => child.postMessage(request),
    onMessage: (listener) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own entry sends nothing else
      child.on('message', (message: unknown) => listener(message as Message));
    },
    onExit: (listener) => {
      child.once('exit', () => {
        const tell = once(() => {
          note({ event: 'worker-ended', worker, asked, frames: framesIn(diagnosis) });
          listener(diagnosis);
        });
        // Electron lets go of the stream with this event, while what stands in it may still be on its way.
        setImmediate(() => {
          if (!stderr?.readable) return tell();
          stderr.on('data', hear).once('end', tell);
          setTimeout(tell, LAST_WORDS_MS);
        });
      });
    },
    kill: () => {
      asked = true;
      // One that has not begun yet cannot be ended yet.
      if (!child.kill()) child.once('spawn', () => child.kill());
    },
  };
}

/** Without it Windows does not start a process rightly. */
function ofWindows(): Readonly<Record<string, string>> {
  const root = process.env['SystemRoot'];
  return root === undefined ? {} : { SystemRoot: root };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
