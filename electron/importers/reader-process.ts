/* The process that reads foreign files: its parent sends one file after the other, and gets an answer to each. */
import './without-network.ts';
import { answerRequest } from './answer-request.ts';
import type { ReadAnswer, ReadRequest } from './reader-channel.ts';
import { chooseImporter } from './registry.ts';

/** The parent as one of Electron's utility processes sees it: https://www.electronjs.org/docs/latest/api/parent-port */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: ReadRequest }) => void): void;
  postMessage(answer: ReadAnswer): void;
}

const { parentPort }: { readonly parentPort?: ParentPort } = process;
if (parentPort) {
  parentPort.on('message', ({ data }) => {
    void answerRequest(data, chooseImporter).then((answer) => parentPort.postMessage(answer));
  });
} else {
  process.on('message', (request: ReadRequest) => {
    void answerRequest(request, chooseImporter).then((answer) => process.send?.(answer));
  });
}
