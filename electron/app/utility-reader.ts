import { utilityProcess } from 'electron';
import type { ReadAnswer, StartReader } from '../importers/reader-channel.ts';

const DIAGNOSIS_LENGTH = 4000;

/** Runs the importers in one of Electron's utility processes, with an empty environment and a bounded heap. */
export function utilityReader(entry: string): StartReader {
  return (memoryMegabytes) => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'Ibid importer',
      stdio: 'pipe',
      env: {},
      execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    });
    let diagnosis = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      diagnosis = (diagnosis + chunk.toString('utf8')).slice(-DIAGNOSIS_LENGTH);
    });
    return {
      post: (request) => child.postMessage(request),
      onAnswer: (listener) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own entry answers nothing else
        child.on('message', (message: unknown) => listener(message as ReadAnswer));
      },
      onExit: (listener) => {
        child.once('exit', () => listener(diagnosis));
      },
      kill: () => {
        child.kill();
      },
    };
  };
}
