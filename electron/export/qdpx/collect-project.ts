import { PAPER_COLOURS } from '#shared/annotations/paper-colours.ts';
import type { HighlightColour, TagColour } from '#shared/model/colour.ts';
import type { DocumentId, NoteId, PassageId, TagId } from '#shared/model/ids.ts';
import type { Reader } from '../../storage/database.ts';
import { listCollections } from '../../storage/collections.ts';
import { listHighlightColours } from '../../storage/highlight-colours.ts';
import { listTags } from '../../storage/tags.ts';
import { collectLinks } from './collect-links.ts';
import { collectMemos } from './collect-memos.ts';
import { collectSources } from './collect-sources.ts';
import { guidOf, type Identified } from './guid.ts';
import { lostInWords } from './lost-in-words.ts';
import type { Code, Coding, Project, ProjectSet } from './project.ts';

/** Gives codes, and remembers which. */
export interface Coder {
  readonly tags: (of: string, tags: readonly TagId[]) => readonly Coding[];
  readonly colour: (of: string, colour: HighlightColour) => Coding;
}

/** The notes, the documents, and what joins them. Fails with `not-found` for what is not in the library. */
export async function collectProject(
  db: Reader,
  documents: readonly DocumentId[],
  notes: readonly NoteId[],
): Promise<Project> {
  const { coder, codes } = await createCoder(db);
  const gathered = await collectSources(db, documents, coder);
  const memos = await collectMemos(db, notes, coder);
  const held = new Set<PassageId>(gathered.passages);
  return {
    name: 'Ibid',
    user: guidOf('user', 'anonymous'),
    codes: codes(),
    sources: gathered.sources,
    memos: [...memos, ...gathered.comments],
    links: await collectLinks(db, { passages: held, documents, notes }),
    sets: await setsOf(db, new Set(documents), new Set(notes)),
    lost: await lostInWords(db, gathered, memos.length),
  };
}

const TAG_COLOURS: Readonly<Record<TagColour, `#${string}`>> = {
  grey: '#8b857a',
  yellow: '#a97f00',
  green: '#3f8f4a',
  blue: '#2f78c4',
  pink: '#cf4f88',
  purple: '#8157c2',
  orange: '#d3701c',
  red: '#c23b2e',
};

async function createCoder(db: Reader): Promise<{ readonly coder: Coder; readonly codes: () => Code[] }> {
  const tags = new Map((await listTags(db)).map((tag) => [tag.id, tag]));
  const names = new Map((await listHighlightColours(db)).map(({ colour, name }) => [colour, name]));
  const used = new Map<string, Code>();
  const coded = (of: string, kind: Identified, id: string, name: string, colour: string): Coding => {
    const guid = guidOf(kind, id);
    used.set(guid, { guid, name, colour });
    return { guid: guidOf('coding', `${of} ${guid}`), code: guid };
  };
  return {
    coder: {
      tags: (of, ids) =>
        ids.flatMap((id) => {
          const tag = tags.get(id);
          return tag ? [coded(of, 'code', id, tag.name, TAG_COLOURS[tag.colour])] : [];
        }),
      colour: (of, colour) => coded(of, 'colour', colour, names.get(colour) ?? colour, PAPER_COLOURS[colour]),
    },
    codes: () => [...used.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

async function setsOf(
  db: Reader,
  documents: ReadonlySet<DocumentId>,
  notes: ReadonlySet<NoteId>,
): Promise<readonly ProjectSet[]> {
  return (await listCollections(db))
    .map(({ id, name, ...members }) => ({
      guid: guidOf('set', id),
      name,
      sources: members.documents.filter((one) => documents.has(one)).map((one) => guidOf('source', one)),
      notes: members.notes.filter((one) => notes.has(one)).map((one) => guidOf('note', one)),
    }))
    .filter(({ sources, notes: own }) => sources.length + own.length > 0);
}
