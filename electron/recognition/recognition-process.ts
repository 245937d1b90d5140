/* The process that reads pages from their pictures: it is given one file, tells of each page, and ends with an answer. */
import '../importers/without-network.ts';
import '../importers/end-when-broken.ts';
import { readFile } from 'node:fs/promises';
import { answerOrder } from './answer-order.ts';
import type { RecognitionMessage } from './recognition-channel.ts';
import { languageFile } from './recognition-data.ts';
import type { RecognitionOrder } from './recognize-pdf.ts';
import { taughtLanguages } from './spelling.ts';
import { openRecognizer } from './tesseract.ts';

/** The parent as one of Electron's utility processes sees it: https://www.electronjs.org/docs/latest/api/parent-port */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: RecognitionOrder }) => void): void;
  postMessage(answer: RecognitionMessage): void;
}

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('the folder of the data for recognition is not given');
const data = `${folder}/`;

const { parentPort }: { readonly parentPort?: ParentPort } = process;

async function answer(order: RecognitionOrder): Promise<void> {
  const tell = (told: RecognitionMessage): void => {
    if (parentPort) parentPort.postMessage(told);
    else process.send?.(told);
  };
  tell(
    await answerOrder(order, {
      data,
      openRecognizer: async (languages) => {
        const taught = taughtLanguages(languages).map(async (language) => ({
          language,
          packed: await readFile(data + languageFile(language)),
        }));
        return openRecognizer(await Promise.all(taught));
      },
      onPage: (page) => tell({ kind: 'page', ...page }),
    }),
  );
}

if (parentPort) parentPort.on('message', ({ data: order }) => void answer(order));
else process.on('message', (order: RecognitionOrder) => void answer(order));
