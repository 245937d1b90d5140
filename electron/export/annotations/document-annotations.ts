import { annotationOf, sourceOf } from '#shared/annotations/annotation-of.ts';
import type { Annotation } from '#shared/annotations/annotation.ts';
import { Failed } from '#shared/ipc/result.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { codePointsOf } from '#shared/text/code-points.ts';
import type { Reader } from '../../storage/database.ts';
import { findDocument } from '../../storage/documents.ts';
import { listHighlightColours } from '../../storage/highlight-colours.ts';
import { listPassageUses } from '../../storage/passage-uses.ts';
import { listRevisions, readBlocks } from '../../storage/revisions.ts';
import { listTags } from '../../storage/tags.ts';

/**
 * Every passage in use of the documents, each as it stands in the text that it was taken from; in the order of the
 * documents, of their texts and of the places. Fails with `not-found` for a document that is not in the library.
 */
export async function annotationsOf(db: Reader, ids: readonly DocumentId[]): Promise<readonly Annotation[]> {
  const tagNames = new Map((await listTags(db)).map(({ id, name }) => [id, name]));
  const colourNames = new Map((await listHighlightColours(db)).map(({ colour, name }) => [colour, name]));
  const annotations: Annotation[] = [];
  for (const id of ids) {
    const document = await findDocument(db, id);
    if (!document) throw new Failed('not-found', 'This document is not in the library.');
    for (const revision of (await listRevisions(db, id)).toReversed()) {
      const own = (await listPassageUses(db, revision.id)).filter(({ from }) => from === null);
      if (own.length === 0) continue;
      const source = sourceOf(document, revision);
      const codePoints = codePointsOf(canonicalText(await readBlocks(db, revision.id)));
      for (const passage of own) {
        annotations.push(
          annotationOf(passage, {
            source,
            codePoints,
            tags: passage.tags.flatMap((tag) => tagNames.get(tag) ?? []),
            colourName: colourNames.get(passage.colour) ?? '',
          }),
        );
      }
    }
  }
  return annotations;
}
