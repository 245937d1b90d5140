import type { DocumentMetadata, ImportedDocument } from '#shared/model/document.ts';
import { titleFromName } from '../metadata/title.ts';
import { createPictureShelf, type FindPicture } from '../pictures/picture-shelf.ts';
import { accountFor, listDropped, type Claims } from './claims.ts';
import type { FoundNotes } from './footnote-pass.ts';
import { emptyTally, type Tally } from './losses.ts';
import { pageLanguage } from './page-language.ts';
import { readBlocks, type Reading } from './read-blocks.ts';
import type { HtmlNode } from './tree.ts';

/** A page of which everything is known but its text. */
export interface ReadyPage {
  readonly page: HtmlNode;
  /** Everything that is not body is claimed. */
  readonly claims: Claims;
  readonly notes: FoundNotes;
  readonly fields: Omit<DocumentMetadata, 'language' | 'direction' | 'title'> & {
    readonly title: string | null;
  };
  /** What the file says of its language apart from the page. */
  readonly language?: string | null;
  /** What links without a site are relative to. */
  readonly base: string | null;
  readonly fileName: string;
  readonly encoding: string;
  readonly findPicture: FindPicture;
  losses(tally: Tally): readonly string[];
}

/** Reads the blocks of a page and its notes. */
export function documentFromPage(ready: ReadyPage): ImportedDocument {
  const { page, claims, notes, fields, fileName, encoding } = ready;
  const language = pageLanguage(page, claims, ready.language ?? null);
  const shelf = createPictureShelf(ready.findPicture);
  const reading: Reading = {
    claims,
    markers: notes.markers,
    pageUrl: ready.base,
    ...language,
    tally: emptyTally(),
    shelf,
  };
  const places = new Map<HtmlNode, number>();
  const blocks = readBlocks([page], { ...reading, places });
  const footnotes = notes.read(reading);
  return {
    ...fields,
    title: fields.title ?? titleFromName(fileName),
    ...language,
    blocks,
    footnotes,
    pictures: shelf.pictures,
    report: {
      audit: {
        ...notes.audit,
        dropped: listDropped(page, claims, places),
        characters: accountFor(page, claims),
      },
      losses: [...ready.losses(reading.tally), ...shelf.losses()],
      encoding,
    },
  };
}
