import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, PassageId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { canonicalText } from '#shared/text/canonical-text.ts';
import { codePointsOf } from '#shared/text/code-points.ts';
import type { Reader } from '../../storage/database.ts';
import { findDocument } from '../../storage/documents.ts';
import { listPassageUses } from '../../storage/passage-uses.ts';
import { listRevisions, readBlocks } from '../../storage/revisions.ts';
import type { Coder } from './collect-project.ts';
import { guidOf } from './guid.ts';
import type { Memo, Selection, Source } from './project.ts';

export interface GatheredSources {
  readonly sources: readonly Source[];
  readonly comments: readonly Memo[];
  readonly passages: readonly PassageId[];
  /** Passages of older texts that stand in no newest one. */
  readonly stranded: number;
  readonly footnotes: number;
}

/** The newest text of each document, with the passages that stand in it. */
export async function collectSources(
  db: Reader,
  ids: readonly DocumentId[],
  coder: Coder,
): Promise<GatheredSources> {
  const sources: Source[] = [];
  const comments: Memo[] = [];
  const passages = new Set<PassageId>();
  const older = new Set<PassageId>();
  let footnotes = 0;
  for (const id of ids) {
    const document = await findDocument(db, id);
    if (!document) throw new Failed('not-found', 'This document is not in the library.');
    const text = canonicalText(await readBlocks(db, document.revisionId));
    const points = codePointsOf(text);
    const uses = await listPassageUses(db, document.revisionId);
    sources.push({
      guid: guidOf('source', id),
      name: document.title || document.fileName,
      description: described(document),
      text,
      created: document.importedAt,
      selections: uses.map((use) => selectionOf(use, points.before, coder)),
      codings: coder.tags(id, document.tags),
    });
    comments.push(...uses.filter(({ comment }) => comment !== '').map(commentOf));
    footnotes += document.footnotes;
    for (const use of uses) passages.add(use.id);
    for (const revision of await listRevisions(db, id)) {
      if (revision.id === document.revisionId) continue;
      for (const use of await listPassageUses(db, revision.id)) older.add(use.id);
    }
  }
  const stranded = [...older].filter((id) => !passages.has(id)).length;
  return { sources, comments, passages: [...passages], stranded, footnotes };
}

function described({ authors, published, publisher, url }: DocumentSummary): string {
  return [authors.join(', '), published, publisher, url].filter(Boolean).join('\n');
}

function selectionOf(use: PassageUse, before: (offset: number) => number, coder: Coder): Selection {
  return {
    guid: guidOf('selection', use.id),
    name: shortened(use.quote.exact),
    start: before(use.position.start),
    end: before(use.position.end),
    created: use.createdAt,
    codings: [
      ...(use.highlighted ? [coder.colour(use.id, use.colour)] : []),
      ...coder.tags(use.id, use.tags),
    ],
    note: use.comment === '' ? null : guidOf('comment', use.id),
  };
}

function commentOf({ id, comment, quote, createdAt }: PassageUse): Memo {
  const name = `Comment: ${shortened(quote.exact)}`;
  return { guid: guidOf('comment', id), name, text: comment, created: createdAt, codings: [] };
}

const NAME_LENGTH = 60;

function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > NAME_LENGTH ? `${characters.slice(0, NAME_LENGTH).join('')}…` : words;
}
