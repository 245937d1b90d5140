/* The process that reads foreign files: its parent sends one file after the other, or what was pasted, and gets an answer to each. */
import './without-network.ts';
import './end-when-broken.ts';
import { answerPaste, answerRequest } from './answer-request.ts';
import type { ReaderMessage, ReaderRequest } from './reader-channel.ts';
import { chooseImporter } from './registry.ts';

/** The parent as one of Electron's utility processes sees it: https://www.electronjs.org/docs/latest/api/parent-port */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: ReaderRequest }) => void): void;
  postMessage(message: ReaderMessage): void;
}

/** Of hundreds of pages a second, nobody wants to hear of each. */
const TELL_EVERY_MS = 200;

async function answer(request: ReaderRequest, send: (message: ReaderMessage) => void): Promise<void> {
  if ('html' in request) {
    send(answerPaste(request));
    return;
  }
  let toldAt = performance.now();
  const answered = await answerRequest(request, chooseImporter, (pages) => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    send({ id: request.id, pages });
  });
  send(answered);
}

const { parentPort }: { readonly parentPort?: ParentPort } = process;
if (parentPort) {
  parentPort.on('message', ({ data }) => {
    void answer(data, (message) => parentPort.postMessage(message));
  });
} else {
  process.on('message', (request: ReaderRequest) => {
    void answer(request, (message) => process.send?.(message));
  });
}
