import { Failed } from '#shared/ipc/result.ts';
import { framesOf } from '../importers/answer-request.ts';
import type { RecognitionMessage } from './recognition-channel.ts';
import { recognizePdf, type RecognitionOrder, type RecognitionParts } from './recognize-pdf.ts';

/** Never rejects: whatever goes wrong is an answer. */
export async function answerOrder(
  order: RecognitionOrder,
  parts: RecognitionParts,
): Promise<RecognitionMessage> {
  try {
    return { kind: 'done', document: await recognizePdf(order, parts) };
  } catch (error) {
    if (error instanceof Failed)
      return { kind: 'failed', failure: { code: error.code, message: error.message } };
    process.stderr.write(`Recognition met a bug: ${framesOf(error)}\n`);
    return {
      kind: 'failed',
      failure: {
        code: 'recognition-crashed',
        message: `A page of “${order.file.name}” holds something that Ibid stumbles over, which is a fault of Ibid. Nothing was changed.`,
      },
    };
  }
}
