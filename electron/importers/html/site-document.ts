import type { ImportedDocument } from '#shared/model/document.ts';
import type { FindPicture } from '../pictures/picture-shelf.ts';
import type { Claims } from './claims.ts';
import { dropAnnouncedLinks } from './clutter/announced-links.ts';
import { dropFrames } from './clutter/frames.ts';
import { dropInert } from './clutter/inert.ts';
import { dropClutterLines, dropEdgeLinks } from './clutter/lines.ts';
import { documentFromPage } from './document-from-page.ts';
import { readEdgeLines } from './fields/edge-lines.ts';
import { completeFields, readMarkedFields } from './fields/fields.ts';
import { findFootnotes } from './footnote-pass.ts';
import { lossesOf } from './losses.ts';
import { claimPageBreaks } from './page-breaks.ts';
import { unwrapDrawnPictures } from './picture-sources.ts';
import type { HtmlNode } from './tree.ts';

export interface SitePage {
  readonly page: HtmlNode;
  readonly fileName: string;
  readonly encoding: string;
  /** Where the file says that the page was saved from, apart from the page. */
  readonly address: string | null;
  readonly findPicture: FindPicture;
  /** Sentences to add to those about the page. */
  readonly losses: readonly string[];
}

/** Reads a page of a site: its fields from its text, and without what the site puts around the text. */
export function documentFromSite({
  page,
  fileName,
  encoding,
  address,
  findPicture,
  losses,
}: SitePage): ImportedDocument {
  const claims: Claims = new Map();
  unwrapDrawnPictures(page);
  dropInert(page, claims);
  claimPageBreaks(page, claims);
  // Before anything else is judged: lists of notes look like clutter to everyone else.
  const notes = findFootnotes(page, claims);
  const marked = readMarkedFields(page, claims, notes.markers, address);
  dropFrames(page, claims);
  dropAnnouncedLinks(page, claims);
  dropClutterLines(page, claims);
  dropEdgeLinks(page, claims);
  return documentFromPage({
    page,
    claims,
    notes,
    fields: completeFields(marked, readEdgeLines(page, claims, marked)),
    base: marked.base,
    fileName,
    encoding,
    findPicture,
    losses: (tally) => [...lossesOf(page, tally), ...losses],
  });
}
