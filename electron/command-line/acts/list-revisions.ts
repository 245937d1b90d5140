import type { RevisionMaker } from '#shared/model/revision.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { getNamed } from '../find-named.ts';
import type { RevisionsOrder } from '../order.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

const MADE: Readonly<Record<RevisionMaker, string>> = {
  import: 'imported',
  repair: 'mended by hand',
  recognition: 'read by OCR',
};

/** The texts of a document, newest first. */
export async function listRevisions(
  { handlers }: Ibid,
  order: RevisionsOrder,
  terminal: Terminal,
): Promise<boolean> {
  const document = getNamed(await handlers['documents.list'](), order.document, 'document');
  const revisions = await handlers['documents.revisions'](document.id);
  await terminal.out(
    order.json
      ? `${toJson(revisions)}\n`
      : columns(
          revisions.map(({ number, createdAt, madeBy, words, footnotes, fileName }) => [
            `revision ${number}`,
            createdAt.slice(0, 'YYYY-MM-DD'.length),
            MADE[madeBy],
            counted(words, 'word'),
            counted(footnotes, 'footnote'),
            shown(fileName),
          ]),
        ),
  );
  return true;
}
