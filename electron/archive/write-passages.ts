import { annotationOf, sourceOf } from '#shared/annotations/annotation-of.ts';
import { type Annotation, ANNOTATION_CONTEXT } from '#shared/annotations/annotation.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { codePointsOf } from '#shared/text/code-points.ts';
import { PASSAGES } from '../storage/archived/kinds.ts';
import { type ArchiveRecord, readRecords } from '../storage/archived/records.ts';
import type { Reader } from '../storage/database.ts';
import { findDocument } from '../storage/documents.ts';
import { groupBy } from '../storage/group-by.ts';
import { listHighlightColours } from '../storage/highlight-colours.ts';
import { listPassages } from '../storage/passages.ts';
import { findRevision, readBlocks } from '../storage/revisions.ts';
import { tagsOfPassages } from '../storage/tagged.ts';
import { listTags } from '../storage/tags.ts';
import { inJsonLines } from './in-json.ts';

export const PASSAGES_FILE = 'passages.jsonl';

/** Each passage as a web annotation, with what Ibid knows of it besides under a key of its own; in the order in which they were made. */
export async function passagesInLines(db: Reader): Promise<string> {
  const annotations = new Map<string, Annotation>();
  const names = new Map((await listTags(db)).map(({ id, name }) => [id, name]));
  const colours = new Map((await listHighlightColours(db)).map(({ colour, name }) => [colour, name]));
  for (const [revisionId, passages] of groupBy(await listPassages(db), (one) => one.revisionId)) {
    const about = await aboutText(db, revisionId);
    const tags = await tagsOfPassages(db, revisionId);
    for (const passage of passages) {
      const tagNames = (tags.get(passage.id) ?? []).flatMap((id) => names.get(id) ?? []);
      const colourName = colours.get(passage.colour) ?? '';
      annotations.set(passage.id, annotationOf(passage, { ...about, tags: tagNames, colourName }));
    }
  }
  const records = await readRecords(db, PASSAGES);
  return inJsonLines(records.map((record) => inLine(record, annotations.get(String(record['id'])))));
}

function inLine(record: ArchiveRecord, annotation: Annotation | undefined): unknown {
  return { '@context': ANNOTATION_CONTEXT, ...annotation, ibid: record };
}

async function aboutText(
  db: Reader,
  id: RevisionId,
): Promise<Pick<Parameters<typeof annotationOf>[1], 'source' | 'codePoints'>> {
  const revision = await findRevision(db, id);
  const document = revision && (await findDocument(db, revision.documentId));
  if (!revision || !document) throw new Error(`a passage is of ${id}, which is not in the library`);
  return {
    source: sourceOf(document, revision),
    codePoints: codePointsOf(canonicalText(await readBlocks(db, id))),
  };
}
