import type { DocumentId, NoteId, PassageId } from '#shared/model/ids.ts';
import type { Link, LinkEnd } from '#shared/model/link.ts';
import type { Reader } from '../../storage/database.ts';
import { listLinkTypes } from '../../storage/link-types.ts';
import { listLinksOf } from '../../storage/links.ts';
import { findNote } from '../../storage/notes.ts';
import { guidOf, type Identified } from './guid.ts';
import type { ProjectLink } from './project.ts';

interface Carried {
  readonly passages: ReadonlySet<PassageId>;
  readonly documents: readonly DocumentId[];
  readonly notes: readonly NoteId[];
}

/** Links both of whose ends are carried, and one from each note to every passage that it quotes or refers to. */
export async function collectLinks(db: Reader, carried: Carried): Promise<readonly ProjectLink[]> {
  const ends: readonly LinkEnd[] = [
    ...[...carried.passages].map((id) => ({ kind: 'passage', id }) as const),
    ...carried.documents.map((id) => ({ kind: 'document', id }) as const),
    ...carried.notes.map((id) => ({ kind: 'note', id }) as const),
  ];
  const names = new Map((await listLinkTypes(db)).map(({ id, name }) => [id, name]));
  const held = new Set(ends.map(guidOfEnd));
  const made = new Map<string, Link>();
  for (const end of ends) for (const link of await listLinksOf(db, end)) made.set(link.id, link);
  const links: ProjectLink[] = [...made.values()]
    .map((link) => ({
      guid: guidOf('link', link.id),
      name: names.get(link.typeId) ?? '',
      origin: guidOfEnd(link.from),
      target: guidOfEnd(link.to),
    }))
    .filter(({ origin, target }) => held.has(origin) && held.has(target));
  for (const id of carried.notes) {
    for (const passage of new Set((await findNote(db, id))?.passages)) {
      if (!carried.passages.has(passage)) continue;
      const [origin, target] = [guidOf('note', id), guidOf('selection', passage)];
      links.push({ guid: guidOf('link', `${id} ${passage}`), name: 'quotes', origin, target });
    }
  }
  return links;
}

const KINDS = {
  passage: 'selection',
  document: 'source',
  note: 'note',
} as const satisfies Record<LinkEnd['kind'], Identified>;

function guidOfEnd({ kind, id }: LinkEnd): string {
  return guidOf(KINDS[kind], id);
}
