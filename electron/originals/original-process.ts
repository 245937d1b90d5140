/* The process that shows the file of one document as it looks: it is given the file, and then asked for its pages. */
import '../importers/without-network.ts';
import '../importers/end-when-broken.ts';
import { answerOrders } from './answer-orders.ts';
import type { OriginalMessage, OriginalRequest } from './original-channel.ts';

/** The parent as one of Electron's utility processes sees it: https://www.electronjs.org/docs/latest/api/parent-port */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: OriginalRequest }) => void): void;
  postMessage(answer: OriginalMessage): void;
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('the folder of the data for drawing is not given');

const { parentPort }: { readonly parentPort?: ParentPort } = process;
const answer = answerOrders(`${folder}/`);

if (parentPort) {
  parentPort.on('message', ({ data }) => {
    void answer(data).then((message) => parentPort.postMessage(message));
  });
} else {
  process.on('message', (request: OriginalRequest) => {
    void answer(request).then((message) => process.send?.(message));
  });
}
