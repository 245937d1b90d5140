import type { LostAnnotation, LostReason } from '#shared/model/annotation-import.ts';
import { collectAnnotations, documentsInUse } from '../../export/annotations/collect-annotations.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { counted } from '../columns.ts';
import { getNamed } from '../find-named.ts';
import type { AnnotationsOrder, ImportAnnotationsOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

export async function writeAnnotations(
  { db, handlers }: Ibid,
  { document }: AnnotationsOrder,
  terminal: Terminal,
): Promise<boolean> {
  const ids =
    document === null
      ? await documentsInUse(db)
      : [getNamed(await handlers['documents.list'](), document, 'document').id];
  await terminal.out(`${toJson(await collectAnnotations(db, ids), '  ')}\n`);
  return true;
}

const LOST_IN_WORDS: Readonly<Record<LostReason, string>> = {
  'no-text': 'the library does not hold its text',
  'not-there': 'its words do not stand in the text',
  'several-places': 'its words stand in several places',
  'no-words': 'it is of no words',
};

/** From the file that the host chooses, which is the one that was ordered. Answers whether every annotation found its place. */
export async function importAnnotations(
  { handlers }: Ibid,
  { json }: ImportAnnotationsOrder,
  terminal: Terminal,
): Promise<boolean> {
  const outcome = await handlers['annotations.import']();
  if (outcome === null) throw new Error('the command line always chooses a file');
  const { added, known, lost } = outcome;
  await terminal.out(
    json
      ? `${toJson(outcome)}\n`
      : `${counted(added, 'annotation')} added, ${known} known, ${lost.length} without a place.\n${lost.map(inWords).join('')}`,
  );
  return lost.length === 0;
}

function inWords({ reason, source, words, comment }: LostAnnotation): string {
  const what = words === '' ? comment : `“${words}”`;
  return `  ${shown(source)}: ${shown(what)} (${LOST_IN_WORDS[reason]})\n`;
}
