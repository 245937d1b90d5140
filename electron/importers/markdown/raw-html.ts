import type { ImportedBlock } from '#shared/model/text.ts';
import type { DroppedText } from '#shared/model/report.ts';
import { accountFor, listDropped, type Claims } from '../html/claims.ts';
import { emptyTally, type Tally } from '../html/losses.ts';
import { dropInert } from '../html/clutter/inert.ts';
import { parsePage } from '../html/parse-page.ts';
import { unwrapDrawnPictures } from '../html/picture-sources.ts';
import { readBlocks } from '../html/read-blocks.ts';
import type { TextLanguage } from '#shared/metadata/guess-language.ts';
import type { PictureShelf } from '../pictures/picture-shelf.ts';

export interface ReadHtml {
  readonly blocks: readonly ImportedBlock[];
  readonly dropped: readonly DroppedText[];
  /** Tags and comments, without the words between them. */
  readonly tags: string;
  /** UTF-16 code units of the source that are in no block. */
  readonly droppedLength: number;
  readonly tally: Tally;
}

/** The words of a stretch of HTML in a Markdown file, read as those of a page are. */
export function readRawHtml(source: string, language: TextLanguage, shelf: PictureShelf): ReadHtml {
  const page = parsePage(source);
  const claims: Claims = new Map();
  unwrapDrawnPictures(page);
  dropInert(page, claims);
  const tally = emptyTally();
  const blocks = readBlocks([page], { claims, markers: new Map(), pageUrl: null, ...language, tally, shelf });
  const kept = blocks.length === 0 ? 0 : accountFor(page, claims).body;
  return {
    blocks,
    dropped: listDropped(page, claims, new Map()),
    tags: (source.match(/<!--[^]*?(?:-->|$)|<\/?[a-z!?][^>]*>?/gi) ?? []).join(' '),
    droppedLength: Math.max(0, source.length - kept),
    tally,
  };
}
