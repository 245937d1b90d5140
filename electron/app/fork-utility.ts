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

/** Runs an entry of Ibid in one of Electron's utility processes, with an empty environment and a bounded heap. */
export function forkUtility<Request extends object, Message>(
  entry: string,
  { worker, name, memoryMegabytes, args = [] }: UtilityOptions,
): WorkProcess<Request, Message> {
  const child = utilityProcess.fork(entry, [...args], {
    serviceName: name,
    stdio: 'pipe',
    env: {},
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
  });
  let diagnosis = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    diagnosis = (diagnosis + chunk.toString('utf8')).slice(-DIAGNOSIS_LENGTH);
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
        note({ event: 'worker-ended', worker, asked, frames: framesIn(diagnosis) });
        listener(diagnosis);
      });
    },
    kill: () => {
      asked = true;
      child.kill();
    },
  };
}
